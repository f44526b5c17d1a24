import { possessiveGap } from './name-tokens.js';
import { joinedAt, nameRun, type NameReadingState, type Words } from './name-reading.js';
import { roleAt, type FoundRole } from './find-roles.js';

/** Somebody's name in a text with what stands beside it, or capital words that may be one. */
export type FoundPerson = Words & {
  /** The words of the name alone. */
  name: Words;
  role?: FoundRole;
  /** The number of a title before the name: «Frau». */
  title?: number;
  /** Whether the words themselves tell that they name a person. */
  sure: boolean;
};

const commaOnly = /^, ?$/;

/** A name behind a role: directly, or in two words or more behind a comma: «the mayor, Ada Vale, said». */
function nameAfterRole(state: NameReadingState, role: FoundRole): Words | undefined {
  const { tokens } = state;
  const token = tokens[role.to];
  if (!token || token.titled) return undefined;
  if (possessiveGap.test(token.gap)) return undefined;
  const direct = joinedAt(state, role.to);
  if (!direct && !commaOnly.test(token.gap)) return undefined;
  const from = direct && state.grammar.title(token.lower) ? role.to + 1 : role.to;
  const run = nameRun(state, from);
  const length = run.to - run.from;
  if (direct) return length ? run : undefined;
  return length > 1 && commaOnly.test(tokens[run.to]?.gap ?? '') ? run : undefined;
}

function afterTitle(state: NameReadingState, at: number): FoundPerson | undefined {
  if (state.grammar.title(state.tokens[at]!.lower) === undefined || !joinedAt(state, at + 1)) return undefined;
  const second = state.grammar.title(state.tokens[at + 1]!.lower) !== undefined && joinedAt(state, at + 2) ? at + 2 : at + 1;
  const name = nameRun(state, second);
  return name.to > name.from ? { from: at, to: name.to, name, title: at, sure: true } : undefined;
}

const nounEnding = /(?:ung|heit|keit|schaft|tion|ität|ismus|tum|nis|ment|ungen|heiten|keiten|tionen|eit|age|ler|lern|innen|enz|anz|ik)$/;

/** German nouns have capitals too: two of them side by side are a name only where neither looks like an ordinary one. */
function looksGerman({ tokens, grammar, small }: NameReadingState, { from, to }: Words): boolean {
  const before = tokens[from - 1];
  if (before && tokens[from]!.joined && (grammar.article(before.lower) || grammar.indefinite.has(before.lower) || /\d$/.test(before.word)))
    return false;
  if (before && tokens[from]!.joined && /(?:en|er|es|em|e)$/.test(before.lower) && !grammar.saying.has(before.lower) &&
    !grammar.ordinary.has(before.lower) && !before.capital) return false;
  if (tokens[from]!.initial && /(?:e|er|es|en|em)$/.test(tokens[from]!.lower)) return false;
  const last = tokens[to - 1]!.lower;
  if (last.endsWith('hafen') || grammar.place.listed(last) === last) return false;
  return tokens.slice(from, to).every(({ lower }) => !nounEnding.test(lower) && !small.has(lower) && !grammar.ordinary.has(lower));
}

function isSure(state: NameReadingState, run: Words): boolean {
  const { tokens, grammar } = state;
  if (run.to - run.from < 2 || tokens[run.from]!.titled) return false;
  const named = grammar.given(tokens[run.from]!.lower) !== undefined;
  if (named) return true;
  return grammar.language !== 'de' || looksGerman(state, run);
}

/** Roles of a text by the number of their first word. */
export function rolesOf(state: NameReadingState): Map<number, FoundRole> {
  const found = new Map<number, FoundRole>();
  for (let at = 0, free = 0; at < state.tokens.length; at++) {
    const role = at >= free ? roleAt(state, at) : undefined;
    if (!role) continue;
    found.set(Math.max(role.from, free), { ...role, from: Math.max(role.from, free) });
    free = role.to;
  }
  return found;
}

/** Persons and capital words that may be persons, in the text's order. */
export function findPeople(state: NameReadingState, roles: ReadonlyMap<number, FoundRole>): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (let at = 0; at < state.tokens.length;) {
    const person = personAt(state, at, roles.get(at));
    if (person) found.push(person);
    at = person?.to ?? Math.max(at + 1, roles.get(at)?.to ?? 0, state.things[at]?.to ?? 0);
  }
  return found;
}

function personAt(state: NameReadingState, at: number, role: FoundRole | undefined): FoundPerson | undefined {
  if (state.tokens[at]!.titled) {
    return state.tokens[at]!.capital && !state.things[at]
      ? { from: at, to: at + 1, name: { from: at, to: at + 1 }, sure: false }
      : undefined;
  }
  if (role) {
    const name = nameAfterRole(state, role);
    return name && { from: role.from, to: name.to, name, role, sure: true };
  }
  const titled = afterTitle(state, at);
  if (titled) return titled;
  const run = nameRun(state, at);
  if (run.to === run.from) return undefined;
  return fromGiven(state, run) ?? { ...run, name: run, sure: isSure(state, run) && !isNoPerson(state, run) };
}

/** A given name within a sequence begins the person; what stands before it is a function: «Küsterin Ada Vale». */
function fromGiven(state: NameReadingState, run: Words): FoundPerson | undefined {
  const { tokens, grammar } = state;
  for (let from = run.from; from < run.to - 1; from++) {
    if (!grammar.given(tokens[from]!.lower)) continue;
    if (from === run.from) return undefined;
    const name = nameRun(state, from);
    const apposition = grammar.language === 'de' && from === run.from + 1 && !tokens[run.from]!.lower.endsWith('ung');
    return apposition
      ? { from: run.from, to: name.to, name, role: { from: run.from, to: from, head: run.from }, sure: true }
      : { ...name, name, sure: from - run.from < 2 || grammar.language !== 'en' };
  }
  return undefined;
}

/** «Clean Waters Act», «San Juan»: the last or the first word tells that nobody is named. */
function isNoPerson({ tokens, grammar }: NameReadingState, { from, to }: Words): boolean {
  const first = tokens[from]!.lower;
  if (grammar.thing.has(tokens[to - 1]!.lower) || grammar.saintly.has(first)) return true;
  if (grammar.headLast || grammar.given(first)) return false;
  return grammar.place.has(first) || tokens.slice(from, to).some(({ lower }) => grammar.thing.has(lower));
}
