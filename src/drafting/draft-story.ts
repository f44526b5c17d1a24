import { compareDates } from '../dates/span.js';
import { readDate } from '../dates/edtf-date.js';
import { searchedText } from '../documents/find-words.js';
import type { EventFile, TimelineEvent } from '../event-file/types.js';
import type { AnalysedDocument } from './analysed-document.js';
import { draftEvent } from './draft-events.js';
import { castOf } from './draft-people.js';
import type { Workshop } from './draft-quotations.js';
import { sourcesOf } from './draft-sources.js';
import { Ids } from './ids.js';
import { joinUtterances, type JoinedUtterance } from './join-utterances.js';
import { mergeStatements, type DraftedEvent } from './merge-statements.js';
import { placeQuotations } from './place-quotations.js';
import { isNews, leadOf, statementsOf, type Statement } from './statements.js';

/** What was drafted, and what could not be: documents without a day of their own, and quotations that no day could be found for. */
export type Drafted = { file: EventFile; undated: string[]; leftOut: { document: string; quotation: string }[] };

/** A document’s opening is told on its own day only where it tells of no day just before. */
const statementsIn = (analysed: AnalysedDocument, index: number): Statement[] => {
  const told = statementsOf(analysed, index);
  const lead = told.some((statement) => isNews(statement, analysed.published)) ? undefined : leadOf(analysed, index);
  return lead ? [lead, ...told] : told;
};

/** The language that most of the documents are written in; of equally many, that of the first. */
const commonLanguage = (documents: readonly AnalysedDocument[]): string => {
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
};

/** An event for what a document without a day quotes: on the last day that it tells of, or later. */
function undatedEvent(analysed: AnalysedDocument, index: number, events: readonly DraftedEvent[]): DraftedEvent | undefined {
  const days = events.flatMap(({ statements }) => statements).filter(({ document, isExact }) => document === index && isExact).map(({ date }) => date.slice(0, 10));
  const last = days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)).sort().at(-1);
  const clause = analysed.sentences[0];
  if (last === undefined || !clause) return undefined;
  const questions = ['When was this said? The document states no day of its own; it tells of this day, so that it is from then or later.'];
  return { date: `[${last}..]`, statements: [{ document: index, clause, date: `[${last}..]`, isExact: true, confidence: 0.3, names: [], act: undefined, questions }] };
}

/** Gives those utterances an event that have none, one for each document that it can be made for. */
function dateUtterances(utterances: JoinedUtterance[], documents: readonly AnalysedDocument[], events: DraftedEvent[]): Drafted['leftOut'] {
  const made = new Map<number, DraftedEvent | undefined>();
  const leftOut: Drafted['leftOut'] = [];
  for (const utterance of utterances.filter(({ event }) => !event)) {
    const { document } = utterance;
    if (!made.has(document)) made.set(document, undatedEvent(documents[document]!, document, events));
    utterance.event = made.get(document);
    if (!utterance.event) leftOut.push({ document: documents[document]!.document.name, quotation: utterance.quotation.text });
  }
  events.push(...[...made.values()].filter((event) => !!event));
  return leftOut;
}

const inOrder = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  [...events].sort((a, b) => {
    const [one, other] = [readDate(a.date), readDate(b.date)];
    return one && other ? compareDates(one, other, 'UTC') : 0;
  });

const peopleOf = (events: readonly TimelineEvent[]): Set<string> =>
  new Set(events.flatMap(({ people = [], quotes = [] }) => [...people, ...quotes.flatMap(({ speaker }) => speaker ?? [])]));

/**
 * Drafts an event file from documents: their dated statements as events, merged over documents; what was said, with its speaker, at
 * the event where it was said; differences between the documents. Everything in it is a draft with the passages that it was taken
 * from and the questions that a person should answer. `language` is the file’s; without it, the documents’.
 */
export function draftStory(documents: readonly AnalysedDocument[], language = commonLanguage(documents)): Drafted {
  const cast = castOf(documents, language);
  const { keys, sources } = sourcesOf(documents, language);
  const workshop: Workshop = { documents, searched: documents.map(({ document }) => searchedText(document.text)), keys, cast, ids: new Ids() };
  const drafted = mergeStatements(documents.flatMap(statementsIn), cast.idOf);
  const utterances = joinUtterances(placeQuotations(documents, drafted), documents, cast, language);
  const leftOut = dateUtterances(utterances, documents, drafted);
  const events = inOrder(drafted.map((event) => draftEvent(event, utterances.filter((one) => one.event === event), workshop, language)));
  const title = documents.find((one) => one.language === language)?.document.title?.value ?? documents[0]?.document.title?.value ?? 'Draft';
  const file: EventFile = { version: 1, language, title, people: cast.people(peopleOf(events)), sources, events };
  return { file, undated: documents.filter(({ published }) => published === undefined).map(({ document }) => document.name), leftOut };
}
