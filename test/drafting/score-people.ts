import type { JoinedPerson } from '../../src/names-in-text/join-people.js';
import type { DraftedSet } from './score-drafts.js';
import { namesThere, peopleMeant } from './score-names.js';
import type { ScoredPerson } from './score-sets.js';

type Count = { wanted: number; found: number };

/** `false`: told to be a person of the document's story, and not named among them. */
export type PeopleScore = { persons: Count & { false: number }; organizations: Count; unnamed: Count };

/** Pairs of one person or body in two documents. `wrong`: two that are two, and were joined, in two documents or in one. */
export type JoinScore = { wanted: number; right: number; apart: number; wrong: number };

/** Somebody annotated, in one document, with whatever was found of them there. */
type Sighting = { document: number; person: ScoredPerson; as: JoinedPerson[] };

/** Whom of a document's people somebody found is; the kind has to be the same. */
const peopleIn = ({ drafts }: DraftedSet, found: JoinedPerson, document: number): ScoredPerson[] =>
  peopleMeant(namesThere(found, document), drafts[document]!.annotated.people).filter(({ kind }) => kind === found.kind);

const sightingsIn = (set: DraftedSet): Sighting[] =>
  set.drafts.flatMap(({ annotated }, document) => annotated.people.map((person) => ({
    document, person, as: set.people.filter((found) => peopleIn(set, found, document).includes(person)),
  })));

const count = (sightings: readonly Sighting[], kind: ScoredPerson['kind']): Count => {
  const all = sightings.filter(({ person }) => person.kind === kind);
  return { wanted: all.length, found: all.filter(({ as }) => as.length > 0).length };
};

/** Persons told that the story does not have; its author is no person of it, and nobody invented. */
const falsePersons = (set: DraftedSet): number =>
  set.drafts.flatMap(({ annotated }, document) => {
    const author: ScoredPerson[] = annotated.author ? [{ name: annotated.author, id: 'author', kind: 'person' }] : [];
    const known = [...annotated.people, ...author];
    const told = set.people.filter(({ kind, mentions }) => kind === 'person' && mentions.some((each) => each.document === document));
    return told.filter((found) => !peopleMeant(namesThere(found, document), known).some(({ kind }) => kind === 'person'));
  }).length;

const pairsOf = <T>(all: readonly T[]): [T, T][] => all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]));

/** People and bodies of all documents of a set are joined at once, though they tell of several stories. */
function scoreJoins(sightings: readonly Sighting[]): JoinScore {
  const score: JoinScore = { wanted: 0, right: 0, apart: 0, wrong: 0 };
  for (const [one, other] of pairsOf(sightings.filter(({ person }) => person.kind !== 'unnamed'))) {
    const isSame = one.person.id === other.person.id;
    const isJoined = one.as.some((found) => other.as.includes(found));
    if (isSame) score.wanted += 1;
    if (isSame && isJoined) score.right += 1;
    if (isSame && !isJoined && one.as.length && other.as.length) score.apart += 1;
    if (!isSame && isJoined) score.wrong += 1;
  }
  return score;
}

/** Who was found in each document, and how they were joined between documents. */
export function scorePeople(set: DraftedSet): { people: PeopleScore; joins: JoinScore } {
  const sightings = sightingsIn(set);
  const persons = { ...count(sightings, 'person'), false: falsePersons(set) };
  return { people: { persons, organizations: count(sightings, 'organization'), unnamed: count(sightings, 'unnamed') }, joins: scoreJoins(sightings) };
}
