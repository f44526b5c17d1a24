import type { Place } from '../documents/find-words.js';
import { nameForms } from './decline-names.js';
import { grammarOf } from './name-grammars.js';
import { knownNameMatches } from './known-name-matches.js';
import { knownNames, type KnownNames } from './known-names.js';
import { findPeople, rolesOf } from './name-people.js';
import { findOrganisations, findPlaces } from './find-organisations.js';
import { quotedOrganisations } from './quoted-organisation-names.js';
import { nameTokens, type Token } from './name-tokens.js';
import { shown, type NamedThing, type NameReadingState } from './name-reading.js';
import { namedPeople } from './named-people.js';
import { shortOrganisations } from './short-organisation-names.js';
import { unnamedPeople } from './unnamed-people.js';
import type { NameMention } from '../documents/mentions.js';

export type NameOptions = {
  /** BCP 47 tag of the text's language. */
  language: string;
  /** Stretches that tell nothing: nothing is found in them. */
  noise?: readonly Place[];
  /** Names known beforehand, instead of the list that comes with this package. */
  known?: KnownNames;
};

function lay(things: (NamedThing | undefined)[], found: readonly NamedThing[]): void {
  for (const thing of found) for (let at = thing.from; at < thing.to; at++) things[at] = thing;
}

const isSmall = ({ word, lower, initial }: Token): boolean => !initial && word === lower;

function reading(text: string, options: NameOptions): NameReadingState {
  const grammar = grammarOf(options.language);
  const tokens = nameTokens(text, grammar.language, options.noise);
  const things: (NamedThing | undefined)[] = tokens.map(() => undefined);
  const matches = knownNameMatches(tokens, options.known ?? knownNames, grammar);
  lay(things, matches.map((known): NamedThing => ({ from: known.from, to: known.to, kind: known.known.kind, name: known.spelling, known })));
  const small = new Set(tokens.filter(isSmall).map(({ lower }) => lower));
  const large = new Set(tokens.filter(({ capital, initial, titled }) => capital && !initial && !titled).map(({ lower }) => lower));
  const words = new Set(tokens.filter(({ capital }) => capital).map(({ word }) => word));
  const state: NameReadingState = { text, tokens, grammar, things, small, large, words, forms: nameForms(grammar.slavic) };
  lay(things, quotedOrganisations(state));
  lay(things, findOrganisations(state));
  lay(things, findPlaces(state));
  lay(things, shortOrganisations(state));
  return state;
}

function toMention(state: NameReadingState, thing: NamedThing): NameMention {
  const words = shown(state, thing);
  const { role, gender } = thing.known?.known ?? {};
  const place = { start: state.tokens[thing.from]!.start, end: state.tokens[thing.to - 1]!.end };
  return { ...place, words, name: thing.name, kind: thing.kind, ...(role && { role }), ...(gender && { gender }) };
}

/** Every mention once, the first of those that overlap. */
function inOrder(mentions: readonly NameMention[]): NameMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((mention) => {
    const free = mention.start >= end;
    if (free) end = mention.end;
    return free;
  });
}

/**
 * Names of people, organisations and places in a text, and people without a name («a senior diplomat»). Places are UTF-16 units of
 * the text, sorted, not overlapping; of a later mention by the surname alone the name is the full one that the text has elsewhere.
 */
export function findNames(text: string, options: NameOptions): NameMention[] {
  const state = reading(text, options);
  const roles = rolesOf(state);
  const people = namedPeople(state, findPeople(state, roles));
  const things = [...new Set(state.things)].filter((thing) => thing !== undefined).map((thing) => toMention(state, thing));
  const named = inOrder([...people, ...things]);
  return inOrder([...named, ...unnamedPeople(state, roles, named)]);
}
