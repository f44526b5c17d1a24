import type { Place } from '../documents/find-words.js';
import type { FoundQuotation } from '../documents/mentions.js';
import { paragraphsOf } from '../documents/paragraphs.js';
import { overlaps } from '../documents/place.js';
import type { AnalysedDocument } from './analysed-document.js';
import type { DraftedEvent } from './merge-statements.js';
import { isNews, type Statement } from './statements.js';

/** A quotation, the document that it stands in, and the event at which it was said as far as can be told. */
export type PlacedQuotation = { document: number; quotation: FoundQuotation; event: DraftedEvent | undefined; questions: string[] };

/** The sentences that a quotation and what says who spoke stand in. */
const around = ({ whole, cue }: FoundQuotation, sentences: readonly Place[]): Place => {
  const own = { start: Math.min(whole.start, cue?.start ?? whole.start), end: Math.max(whole.end, cue?.end ?? whole.end) };
  const within = sentences.filter((sentence) => overlaps(sentence, own));
  return { start: within[0]?.start ?? own.start, end: within.at(-1)?.end ?? own.end };
};

type Told = { statement: Statement; event: DraftedEvent };

const lastBefore = (told: readonly Told[], place: Place, from: number): Told | undefined =>
  told.filter(({ statement: { clause } }) => clause.start >= from && clause.end <= place.start + 1).at(-1);

/** The event of a quotation: by a day in its own sentence, by the day told before it in its paragraph, by its document’s day. */
function eventOf(quotation: FoundQuotation, { document: { text }, sentences, published }: AnalysedDocument, told: readonly Told[]): [DraftedEvent | undefined, string[]] {
  const sentence = around(quotation, sentences);
  const own = told.findLast(({ statement: { clause } }) => overlaps(clause, sentence));
  if (own) return [own.event, []];
  const paragraph = paragraphsOf(text).find((one) => overlaps(one, quotation.whole));
  const before = lastBefore(told, sentence, paragraph?.start ?? 0);
  if (before) return [before.event, ['Was it said on this day? The day stands in a sentence before it.']];
  const news = told.filter(({ statement }) => isNews(statement, published)).reduce<Told | undefined>((last, one) => (last && last.event.date >= one.event.date ? last : one), undefined);
  return news ? [news.event, ['Was it said on this day? It is the last day that the document tells of.']] : [undefined, []];
}

/** Gives each quotation of the documents its event. */
export function placeQuotations(documents: readonly AnalysedDocument[], events: readonly DraftedEvent[]): PlacedQuotation[] {
  return documents.flatMap((analysed, document) => {
    const told = events
      .flatMap((event) => event.statements.filter((statement) => statement.document === document).map((statement) => ({ statement, event })))
      .sort((a, b) => a.statement.clause.start - b.statement.clause.start);
    return analysed.quotations.map((quotation): PlacedQuotation => {
      const [event, questions] = eventOf(quotation, analysed, told);
      return { document, quotation, event, questions };
    });
  });
}
