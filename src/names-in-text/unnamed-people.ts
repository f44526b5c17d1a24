import type { NameMention } from '../documents/mentions.js';
import type { FoundRole } from './find-roles.js';
import { joinedAt, shown, type NameReadingState, type Words } from './name-reading.js';

const longestBefore = 4;

/** The indefinite word before a description, and adjectives between: «a very senior diplomat». */
function beginOf({ tokens, grammar }: NameReadingState, head: number): number | undefined {
  for (let from = head; from > 0 && head - from < longestBefore && tokens[from]!.joined; from--) {
    const { lower } = tokens[from - 1]!;
    if (grammar.indefinite.has(lower)) return from - 1;
    if (grammar.saying.has(lower) || grammar.article(lower) !== undefined) return undefined;
  }
  return undefined;
}

/** What tells more of them: «in the ministry», «of the mission». */
function endOf(state: NameReadingState, head: number): number {
  const { tokens, grammar } = state;
  let to = head + 1;
  if (!joinedAt(state, to) || !grammar.link.has(tokens[to]!.lower) || /^(?:and|und|et|y|та|і|и|й)$/.test(tokens[to]!.lower)) return to;
  let at = to;
  while (at - head < 4 && joinedAt(state, at) && grammar.link.has(tokens[at]!.lower)) at++;
  if (!joinedAt(state, at) || grammar.saying.has(tokens[at]!.lower)) return to;
  to = state.things[at]?.to ?? at + 1;
  return to;
}

/** Those who are spoken of without an article: «Sources close to the talks», «aus Delegationskreisen». */
const bare = /^(?:sources|fuentes|.{3,}kreisen?)$/;

function describedAt(state: NameReadingState, head: number, roles: ReadonlyMap<number, FoundRole>): Words | undefined {
  const { tokens, grammar } = state;
  const { lower, titled } = tokens[head]!;
  const unnamed = grammar.unnamed.has(lower);
  if (titled || !(unnamed || grammar.role(lower) !== undefined)) return undefined;
  const from = beginOf(state, head);
  const role = Array.from({ length: longestBefore }, (_, back) => roles.get(head - back)).find((found) => found?.head === head);
  const to = role?.to ?? endOf(state, head);
  if (from !== undefined) return { from, to };
  return unnamed && (grammar.slavic || bare.test(lower)) ? { from: head, to: endOf(state, head) } : undefined;
}

/** People who are described and not named: «a senior diplomat», «джерело в міністерстві». Not those with a name beside them. */
export function unnamedPeople(state: NameReadingState, roles: ReadonlyMap<number, FoundRole>, named: readonly NameMention[]): NameMention[] {
  const found: NameMention[] = [];
  const persons = named.filter(({ kind }) => kind === 'person');
  for (let head = 0, next = 0, free = 0; head < state.tokens.length; head++) {
    const words = head >= free ? describedAt(state, head, roles) : undefined;
    if (!words) continue;
    const [start, end] = [state.tokens[words.from]!.start, state.tokens[words.to - 1]!.end];
    while (next < persons.length && persons[next]!.end <= start) next++;
    free = words.to;
    const beside = next < persons.length && persons[next]!.start < end + 3;
    const said = shown(state, words);
    if (!beside) found.push({ start, end, words: said, name: said.replace(/kreisen$/, 'kreise'), kind: 'unnamed' });
  }
  return found;
}
