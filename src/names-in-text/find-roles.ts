import { casesOfRole, isOblique } from './nominative-names.js';
import { possessiveGap } from './name-tokens.js';
import { joinedAt, nameRun, type NameReadingState, type Words } from './name-reading.js';

/** An office or function: its words and the number of its head word. */
export type FoundRole = Words & { head: number };

const longestRole = 16;

/** Endings of a genitive or an adjective of Ukrainian and Russian: what a role may have behind its head. */
const dependent = /(?:ого|его|ої|ой|ей|их|ых|ів|ев|ов|ий|ій|[ктнрвд]и|ии|ії|ства|цтва|[кт]у|ы|ня|ия|ія|ам|ям|ств|ою|ию|ію|ц[иі])$/;

/** Of two nations beside each other the first is none of the role: «in Moscow Russian officials». */
function fitsBefore({ things, tokens, grammar }: NameReadingState, at: number): boolean {
  const next = tokens[at + 1]!;
  const kind = things[at]?.kind;
  if (kind) return kind !== 'person' && !(kind === 'place' && (things[at + 1]?.kind === 'place' || grammar.nation.has(next.lower)));
  const { lower, titled } = tokens[at]!;
  if (titled && !tokens[at]!.capital) return false;
  return grammar.roleWord.has(lower) || grammar.nation.has(lower) || grammar.role(lower) !== undefined;
}

/** Where a role begins: adjectives, countries, organisations before its head. */
function beginOf(state: NameReadingState, head: number): number {
  const { tokens, things, grammar } = state;
  let from = head;
  while (from > 0 && head - from < longestRole && tokens[from]!.joined && fitsBefore(state, from - 1))
    from = things[from - 1]?.from ?? from - 1;
  while (from < head && grammar.link.has(tokens[from]!.lower)) from++;
  // «Russian and US Presidents»
  const [and, nation] = [tokens[from - 1], tokens[from - 2]];
  if (from < head && and?.lower === 'and' && tokens[from]!.joined && and.joined && grammar.nation.has(nation?.lower ?? '')) from -= 2;
  return from;
}

/** Capital words behind a role: how many of them are its own, the rest being a name. */
function ownCapitals(state: NameReadingState, at: number, afterLink: boolean, head: number): number {
  const { tokens, grammar } = state;
  const run = nameRun(state, at);
  const length = run.to - run.from;
  for (let given = 0; given < length; given++) if (grammar.given(tokens[at + given]!.lower)) return given;
  if (length > 2 && (afterLink || grammar.slavic)) return beforeName(state, run);
  return afterLink || (length > 0 && isCountryOfRole(state, at, head)) ? length : 0;
}

/** A name is two capital words, with small ones between: what stands before them is the role's. */
function beforeName({ tokens }: NameReadingState, { from, to }: Words): number {
  let first = to - 2;
  while (first > from && !tokens[first]!.capital) first--;
  return first - from;
}

/** «посол Естмарку»: the role is in the nominative, and what follows cannot be; «глави МЗС Варнії»: an organisation's own. */
function isCountryOfRole(state: NameReadingState, at: number, head: number): boolean {
  const { tokens, grammar, forms } = state;
  if (!grammar.slavic) return false;
  const { word, lower } = tokens[at]!;
  if (/(?:ії|ии)$/.test(lower)) return true;
  const inOrganisation = tokens[at - 1]!.capitals && at - 1 > head;
  const { cases } = casesOfRole(tokens[head]!.word, grammar, forms);
  const nominative = cases !== undefined && cases.every((name) => name === 'n');
  return (inOrganisation || nominative) && isOblique(word, state);
}

function fitsBehind({ tokens, grammar }: NameReadingState, at: number): boolean {
  const { lower, capital } = tokens[at]!;
  if (grammar.roleWord.has(lower) || grammar.nation.has(lower) || grammar.role(lower)) return true;
  if (grammar.organisation.has(lower) || grammar.place.has(lower)) return true;
  return grammar.slavic !== undefined && !capital && !grammar.saying.has(lower) && dependent.test(lower);
}

/** How far the next part of a role goes; where it began if there is none. */
function partFrom(state: NameReadingState, at: number, afterLink: boolean, head: number): number {
  const { things, tokens, grammar } = state;
  const thing = things[at];
  if (thing) return thing.kind === 'person' || grammar.given(tokens[at]!.lower) ? at : thing.to;
  if (tokens[at]!.capitals && tokens[at]!.word.length < 6) return at + 1;
  if (fitsBehind(state, at)) return at + 1;
  if (grammar.slavic && tokens[at]!.capital && /^\p{Script=Latin}/u.test(tokens[at]!.word)) return at + 1;
  return tokens[at]!.capital ? at + ownCapitals(state, at, afterLink, head) : at;
}

/** Where a role ends: «of the Union for Foreign Affairs and Security». Links stand only between its parts. */
function endOf(state: NameReadingState, head: number): number {
  const { tokens, grammar } = state;
  let to = head + 1;
  for (let at = to; at - head < longestRole && joinedAt(state, at) && !possessiveGap.test(tokens[at]!.gap);) {
    const linked = grammar.link.has(tokens[at]!.lower);
    const next = linked ? at + 1 : partFrom(state, at, at > to, head);
    if (next === at) break;
    if (!linked) to = next;
    at = next;
  }
  return to;
}

/** The role whose head word stands at a place, if one does. */
export function roleAt(state: NameReadingState, head: number): FoundRole | undefined {
  const { tokens, grammar, things } = state;
  if (grammar.role(tokens[head]!.lower) === undefined || things[head]) return undefined;
  return { from: beginOf(state, head), to: endOf(state, head), head };
}
