import type { NameForms } from './decline-names.js';
import type { Grammar } from './name-grammar.js';
import type { KnownMatch } from './known-name-matches.js';
import { possessiveGap, type Token } from './name-tokens.js';

/** A stretch of a text's words: the number of the first and of the one after the last. */
export type Words = { from: number; to: number };

/** An organisation or place that stands at some words, found before persons are looked for. */
export type NamedThing = Words & { kind: 'organization' | 'place' | 'person'; name: string; known?: KnownMatch };

/** A text's words, what is known of them so far, and the grammar that they are read by. */
export type NameReadingState = {
  text: string;
  tokens: readonly Token[];
  grammar: Grammar;
  /** What stands at each word. */
  things: (NamedThing | undefined)[];
  /** Words that occur with a small letter, and those that have a capital within a sentence. */
  small: ReadonlySet<string>;
  large: ReadonlySet<string>;
  /** Its words with capitals, as they are written. */
  words: ReadonlySet<string>;
  /** What its words may be forms of, in Ukrainian and Russian. */
  forms: NameForms;
};

export const shown = ({ text, tokens }: NameReadingState, { from, to }: Words): string =>
  to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';

/** Words as a name: without brackets and line breaks in them, a surname in capital letters as others write it. */
export function spelledName(state: NameReadingState, { from, to }: Words): string {
  const words = state.tokens.slice(from, to);
  const mixed = words.some(({ capitals, word }) => !capitals && word.length > 2);
  return words
    .map(({ word, capitals, gap }, at) => (at && gap ? ' ' : '') + (mixed && capitals && /^\p{L}{3,}/u.test(word) ? titleCase(word) : word))
    .join('');
}

const titleCase = (word: string): string => word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

export const joinedAt = ({ tokens }: NameReadingState, at: number): boolean => at < tokens.length && tokens[at]!.joined;

const isAcronym = ({ capitals, word }: Token): boolean => capitals && word.length < 6;

/** Whether a capital is only the beginning's: a word of grammar, or one that the text has with a small letter elsewhere. */
export function isPositional({ grammar, small, large }: NameReadingState, token: Token): boolean {
  if (!token.initial) return false;
  if (grammar.given(token.lower)) return false;
  return grammar.ordinary.has(token.lower) || (small.has(token.lower) && !large.has(token.lower));
}

/** «A.» or «J.R.» before a surname; not «U.S.», which is known. */
const initials = /^\p{Lu}\.(?:\p{Lu}\.)?$/u;

function isNameWord(state: NameReadingState, at: number, begins: boolean): boolean {
  const { grammar, tokens, things } = state;
  const token = tokens[at]!;
  const { lower } = token;
  if (!token.capital || /\d/.test(token.word)) return false;
  if (initials.test(token.word)) return !things[at] && !(begins && grammar.title(lower));
  const thing = things[at];
  const named = grammar.given(lower) !== undefined;
  if (!begins) {
    if (thing && (thing.to - thing.from > 1 || isAcronym(token))) return false;
    return token.capitals ? token.word.length > 2 : !grammar.nation.has(lower) && !grammar.title(lower);
  }
  if (thing) return named && thing.to - thing.from === 1 && joinedAt(state, at + 1) && tokens[at + 1]!.capital;
  if (isAcronym(token)) return false;
  if (grammar.nation.has(lower) || grammar.title(lower) || grammar.role(lower)) return false;
  return named || !(grammar.ordinary.has(lower) || isPositional(state, token));
}

const longestName = 5;

/** Small words within a name must lead to a capital one that is no place: «van der Linden». */
function afterParticles(state: NameReadingState, at: number): number {
  const { tokens, grammar } = state;
  let to = at;
  while (to - at < 3 && joinedAt(state, to) && !tokens[to]!.capital && grammar.particle.has(tokens[to]!.lower)) to++;
  return to > at && joinedAt(state, to) && tokens[to]!.capital && !state.things[to] ? to : at;
}

const endsAt = (state: NameReadingState, at: number): boolean =>
  !joinedAt(state, at) || possessiveGap.test(state.tokens[at]!.gap) || state.tokens[at]!.initial;

/** How far a sequence of capital words goes that may be a name. Empty where none begins. */
export function nameRun(state: NameReadingState, from: number): Words {
  const { tokens, grammar } = state;
  if (from >= tokens.length || !isNameWord(state, from, true)) return { from, to: from };
  let to = from + 1;
  while (to < tokens.length && to - from < longestName + 2 && !endsAt(state, to)) {
    const next = to - from < 2 || allGiven(state, from, to) ? afterParticles(state, to) : to;
    const token = tokens[next]!;
    if (!isNameWord(state, next, false) || grammar.role(token.lower) || breaks(state, next)) break;
    to = next + 1;
  }
  return { from, to };
}

/** «Juan Carlos de la Torre»: small words may follow given names, not a surname. */
const allGiven = ({ tokens, grammar }: NameReadingState, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ lower }) => grammar.given(lower) !== undefined);

/** Months and days have capitals in English, all nouns in German: there an ordinary word ends a name. */
const breaks = (state: NameReadingState, at: number): boolean => {
  const { grammar, tokens } = state;
  const { lower, word } = tokens[at]!;
  return /^(?:en|de)$/.test(grammar.language) && grammar.ordinary.has(lower) && !initials.test(word) && !followsGiven(state, at);
};

/** «Theresa May»: after a given name an ordinary word may be a surname. */
const followsGiven = ({ grammar, tokens }: NameReadingState, at: number): boolean =>
  at > 0 && grammar.given(tokens[at - 1]!.lower) !== undefined;
