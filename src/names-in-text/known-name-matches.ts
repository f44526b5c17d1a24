import { stemOf } from './decline-names.js';
import type { Grammar } from './name-grammar.js';
import type { KnownName, KnownNames } from './known-names.js';
import { nameTokens, type Token } from './name-tokens.js';

/** A known name in a text: the numbers of its first word and of the one after its last, and the spelling that it was found by. */
export type KnownMatch = { from: number; to: number; known: KnownName; spelling: string };

type Branch = { next: Map<string, Branch>; leaf?: { known: KnownName; spelling: string } };

const cyrillic = /\p{Script=Cyrillic}/u;

/** Stems that change within a word. */
const changing: Readonly<Record<string, string>> = { києв: 'київ', відн: 'віден', харков: 'харків', львов: 'львів', кишинев: 'кишинів' };

/** Acronyms are met as they are, other words in any case of the language. */
function keyOf({ word, lower, capitals }: Token, grammar: Grammar): string {
  if (capitals && word.length < 6) return `=${word.replaceAll('.', '')}`;
  if (!grammar.slavic || !cyrillic.test(word)) return lower;
  const stem = stemOf(lower);
  return changing[stem] ?? stem;
}

function addSpelling(root: Branch, known: KnownName, spelling: string, grammar: Grammar): void {
  let branch = root;
  for (const token of nameTokens(spelling, grammar.language)) {
    const key = keyOf(token, grammar);
    const next = branch.next.get(key) ?? { next: new Map<string, Branch>() };
    branch.next.set(key, next);
    branch = next;
  }
  if (branch === root) return;
  branch.leaf ??= { known, spelling };
  // «Телеграм» looks like a dative: as a word of its own it is found by itself too.
  const whole = spelling.toLowerCase();
  if (!/\s/.test(spelling) && !root.next.has(whole)) root.next.set(whole, branch);
}

const trees = new WeakMap<KnownNames, Map<string, Branch>>();

/** The list as a tree of words, made once for each language. */
function treeOf(known: KnownNames, grammar: Grammar): Branch {
  const byLanguage = trees.get(known) ?? new Map<string, Branch>();
  trees.set(known, byLanguage);
  const before = byLanguage.get(grammar.language);
  if (before) return before;
  const root: Branch = { next: new Map() };
  for (const entry of known) for (const spelling of [entry.name, ...(entry.names ?? [])]) addSpelling(root, entry, spelling, grammar);
  byLanguage.set(grammar.language, root);
  return root;
}

/** German «Moskaus» and «Europäischen Kommission», and all-capital «MOSCOW». */
function step(branch: Branch, token: Token, grammar: Grammar): Branch | undefined {
  const found = branch.next.get(keyOf(token, grammar)) ?? (token.capitals || grammar.slavic ? branch.next.get(token.lower) : undefined);
  if (found || grammar.language !== 'de' || !/e?[snr]$/.test(token.lower)) return found;
  return branch.next.get(token.lower.slice(0, -1));
}

function matchAt(tokens: readonly Token[], at: number, root: Branch, grammar: Grammar): KnownMatch | undefined {
  let branch: Branch | undefined = root;
  let found: KnownMatch | undefined;
  let capital = false;
  for (let to = at; to < tokens.length && branch; to++) {
    const token = tokens[to]!;
    if (to > at && !token.joined && !/^[.,/-] ?$/.test(token.gap)) break;
    branch = step(branch, token, grammar);
    capital ||= token.capital;
    if (branch?.leaf && capital) found = { from: at, to: to + 1, ...branch.leaf };
  }
  return found;
}

/** A capital at a beginning tells nothing: «Того» there is a pronoun and no country. */
const isOrdinary = (token: Token, grammar: Grammar): boolean => token.initial && !token.capitals && grammar.ordinary.has(token.lower);

/** Known names in a text, the longest at each place, not overlapping. */
export function knownNameMatches(tokens: readonly Token[], known: KnownNames, grammar: Grammar): KnownMatch[] {
  const root = treeOf(known, grammar);
  const found: KnownMatch[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(tokens, at, root, grammar);
    const taken = match && !(match.to === at + 1 && isOrdinary(tokens[at]!, grammar));
    if (taken) found.push(match);
    at = taken ? match.to : at + 1;
  }
  return found;
}
