import type { Account, Citation, Difference, TimelineEvent } from '../event-file/types.js';
import { countsIn } from './acts.js';
import type { AnalysedDocument } from './analysed-document.js';
import { draftedBy, draftQuotation, type Workshop } from './draft-quotations.js';
import { headlineOf } from './headline.js';
import { slug } from './ids.js';
import type { JoinedUtterance } from './join-utterances.js';
import type { DraftedEvent } from './merge-statements.js';
import { passageOf } from './passage-of.js';
import type { Statement } from './statements.js';

const citationOf = ({ document, clause }: Statement, { searched, keys }: Workshop): Citation =>
  ({ source: keys[document]!, passage: passageOf(searched[document]!, clause) });

/** Prepositions of place, right before a name. */
const placed = /(?:^|[\s(])(?:in|at|у|в|à|en|au|aux|im|near)\s+(?:the\s+|der\s+|la\s+|el\s+)?$/iu;

const placeIn = ({ clause, names }: Statement, { document: { text } }: AnalysedDocument, { cast }: Workshop): string | undefined => {
  const found = names.filter(({ kind, start }) => kind === 'place' && placed.test(text.slice(Math.max(clause.start, start - 16), start)));
  const ids = new Set(found.flatMap((mention) => cast.idOf(mention) ?? []));
  return ids.size === 1 ? [...ids][0] : undefined;
};

const firstPlace = (statements: readonly Statement[], workshop: Workshop): string | undefined =>
  statements.flatMap((statement) => placeIn(statement, workshop.documents[statement.document]!, workshop) ?? [])[0];

/** Who takes part by the statements: people and organisations, in the order in which they are named. */
const peopleIn = (statements: readonly Statement[], { cast }: Workshop): string[] =>
  [...new Set(statements.flatMap(({ names }) => names.flatMap((mention) => cast.idOf(mention) ?? [])))]
    .filter((id) => cast.kindOf(id) === 'person' || cast.kindOf(id) === 'organization');

const accountOf = (statement: Statement, workshop: Workshop): Account =>
  ({ source: workshop.keys[statement.document]!, citations: [citationOf(statement, workshop)] });

const clauseText = ({ document, clause }: Statement, { documents }: Workshop): string => documents[document]!.document.text.slice(clause.start, clause.end);

/** One statement a document: what two sentences of one paper tell is no difference between papers. */
const onePerDocument = (statements: readonly Statement[]): Statement[] => [...new Map(statements.map((one) => [one.document, one] as const).reverse()).values()].reverse();

/** Statements of several documents of which each says something, and not all the same. */
function differing(statements: readonly Statement[], says: (statement: Statement) => string): Statement[] {
  const told = onePerDocument(statements.filter((statement) => says(statement)));
  return new Set(told.map(says)).size > 1 ? told : [];
}

const differencesOf = (statements: readonly Statement[], workshop: Workshop): Difference[] => {
  const acts = differing(statements, ({ act }) => act ?? '');
  const counts = differing(statements, (statement) => [...countsIn(clauseText(statement, workshop))].sort().join(' '));
  const difference = (about: string, told: readonly Statement[]): Difference[] =>
    told.length ? [{ about, accounts: told.map((statement) => accountOf(statement, workshop)) }] : [];
  return [...difference('What was done', acts), ...difference('How many there were', counts)];
};

/** The statement that tells an event best: surest of the day, in the file’s language. */
const best = (statements: readonly Statement[], { documents }: Workshop, language: string): Statement =>
  [...statements].sort((a, b) => {
    const rank = ({ document, confidence, isExact }: Statement): number => confidence + (documents[document]!.language === language ? 1 : 0) + (isExact ? 1 : 0);
    return rank(b) - rank(a);
  })[0]!;

const questionsOf = (statements: readonly Statement[], differences: readonly Difference[]): string[] => [
  'Write the headline in your own words.',
  ...statements.filter(({ isExact }) => isExact).slice(0, 1).flatMap(({ questions }) => questions),
  ...(differences.length ? ['Do the documents differ here? If so, say in your own words how each tells it.'] : []),
];

const isOfLanguage = ({ document }: Statement, { documents }: Workshop, language: string): boolean => documents[document]!.language === language;

/** An event of the event file with its quotations, and what a person should look at. */
export function draftEvent({ date, statements }: DraftedEvent, utterances: readonly JoinedUtterance[], workshop: Workshop, language: string): TimelineEvent {
  const teller = best(statements, workshop, language);
  const headline = headlineOf(teller, workshop.documents[teller.document]!);
  const place = firstPlace(statements, workshop);
  const people = peopleIn(statements, workshop);
  const differences = differencesOf(statements, workshop);
  const quotes = utterances.map((utterance) => draftQuotation(utterance, workshop));
  const day = date.startsWith('[') ? `after-${date.slice(1, 11)}` : /\d{4}(?:-\d\d){0,2}/.exec(date)?.[0];
  return {
    id: workshop.ids.make(`${day}-${place ?? people[0] ?? slug(headline)}`),
    date,
    headline: isOfLanguage(teller, workshop, language) ? headline : { [workshop.documents[teller.document]!.language]: headline },
    ...(place !== undefined && { place: { name: workshop.cast.nameOf(place) } }),
    ...(people.length && { people }),
    citations: statements.map((statement) => citationOf(statement, workshop)),
    ...(quotes.length && { quotes }),
    ...(differences.length && { differences }),
    draft: { by: draftedBy, confidence: Math.max(...statements.map(({ confidence }) => confidence)), questions: questionsOf(statements, differences) },
  };
}
