import type { JoinedPerson } from '../../src/names-in-text/join-people.js';
import type { ScoredPerson } from './score-sets.js';

const article = /^(?:the|an?|one|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una) |^l'/u;

/** Case, articles and the form of apostrophes are no difference. */
export const folded = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('’', '\'').replace(/\s+/gu, ' ').trim().replace(article, '');

const lastWord = (name: string): string => folded(name).split(' ').at(-1)!;

const namesOf = ({ name, names = [] }: ScoredPerson): string[] => [name, ...names];

const holds = (name: string, part: string): boolean => ` ${name} `.includes(` ${part} `);

/** A surname alone means whoever has it; a part of what a body or somebody unnamed is called means it. */
const mayMean = (told: string, person: ScoredPerson): boolean =>
  namesOf(person).map(folded).some((name) =>
    person.kind === 'person' ? !told.includes(' ') && lastWord(name) === told : holds(name, told) || holds(told, name));

/** Whom a name means: whoever is called exactly so, or else the only one whom it may mean. */
const meantBy = (told: string, people: readonly ScoredPerson[]): ScoredPerson | undefined => {
  const exact = people.find((person) => namesOf(person).some((name) => folded(name) === folded(told)));
  const perhaps = people.filter((person) => mayMean(folded(told), person));
  return exact ?? (perhaps.length === 1 ? perhaps[0] : undefined);
};

/** Whom of a document's people these names mean, each once. */
export const peopleMeant = (names: readonly string[], people: readonly ScoredPerson[]): ScoredPerson[] =>
  [...new Set(names.map((name) => meantBy(name, people)))].filter((person) => person !== undefined);

/** The names that somebody joined from several documents has in one of them. */
export const namesThere = ({ mentions }: JoinedPerson, document: number): string[] =>
  [...new Set(mentions.filter((each) => each.document === document).map(({ mention }) => mention.name))];
