import type { Document } from '../documents/document.js';
import type { Place } from '../documents/find-words.js';
import type { DateMention, NameMention } from '../documents/mentions.js';
import { liesIn, overlaps } from '../documents/place.js';
import { actIn } from './acts.js';
import type { AnalysedDocument } from './analysed-document.js';
import { isExpected } from './expectations.js';
import { writtenSpan } from './written-span.js';

/** What a document tells of a day: the clause that tells it. */
export type Statement = {
  /** Index of its document. */
  document: number;
  clause: Place;
  /** The words that name the day; missing where the clause names none. */
  when?: Place;
  date: string;
  /** It names a day, or a few, rather than a month or a year. */
  isExact: boolean;
  confidence: number;
  names: readonly NameMention[];
  /** What was done with a document or an agreement, where the clause tells that. */
  act: string | undefined;
  questions: readonly string[];
};

/** So many milliseconds may pass within what is told as one event. */
const longestEvent = 4 * 864e5;

/** A decade, or a century, is when things were, not when one happened: no event is longer than a leap year. */
const longestDate = 366 * 864e5;

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];

/** How long a date takes, in milliseconds; what cannot be read takes for ever. */
const lengthOf = (date: string): number => {
  const span = writtenSpan(date);
  return span ? span.end - span.start : Infinity;
};

/** Where a sentence that names two days is cut between them: at the last comma, semicolon or dash before the second. */
const cutBetween = (text: string, from: number, to: number): number => {
  const at = Math.max(...[', ', '; ', ' – ', ' — '].map((mark) => text.slice(from, to).lastIndexOf(mark)));
  return at < 0 ? to : from + at + 1;
};

/** The part of a sentence that belongs to each of the days that it names. */
function clausesOf(text: string, sentence: Place, dates: readonly DateMention[]): Place[] {
  const cuts = dates.slice(1).map((date, index) => cutBetween(text, dates[index]!.end, date.start));
  return dates.map((_, index) => ({ start: cuts[index - 1] ?? sentence.start, end: cuts[index] ?? sentence.end }));
}

/** A date line names a place and an agency beside the day; a clause that tells something has words that are no names. */
const tellsSomething = (text: string, clause: Place, { start, end }: Place): boolean => {
  const others = wordsOf(`${text.slice(clause.start, start)} ${text.slice(end, clause.end)}`);
  return others.length > 1 && others.some((word) => /^[\p{Ll}\p{Lo}]/u.test(word));
};

/** What stands before a year that says when; without it the year names something: «the 2015 agreement», «Соглашение 1998 года». */
const beforeYear: Readonly<Record<string, RegExp>> = {
  en: /\b(?:in|since|until|from|by|during|early|late|mid)[\s-]+$/iu,
  ru: /(?:^|\s)(?:в|с|до|к|около)\s+$/iu,
  de: /(?:\b(?:seit|bis|im Jahr|im Jahre|in|um|ab|anno)|^)\s+$/iu,
  fr: /\b(?:en|depuis|dès|vers|jusqu['’]en|avant)\s+$/iu,
  es: /\b(?:en|desde|hacia|hasta|de)\s+$/iu,
};

const isName = ({ start, date }: DateMention, text: string, language: string): boolean => {
  const pattern = beforeYear[language.split('-')[0]!];
  return /^\d{4}$/.test(date) && !!pattern && !pattern.test(text.slice(Math.max(0, start - 12), start));
};

const questionsOn = ({ ground, words, confidence }: DateMention): string[] => {
  if (ground === 'stated' && confidence >= 0.8) return [];
  const counted = ground === 'context' ? 'from the other dates in the document, which states none of its own' : 'from the document’s own date';
  return confidence >= 0.8 ? [] : [`Is the day right? «${words}» was counted ${counted}.`];
};

/** Who wrote or published a document does not take part in what it tells. */
const isTeller = (name: string, { author, publisher }: Document): boolean =>
  [author?.value, publisher?.value].some((teller) => teller !== undefined && (teller.includes(name) || name.includes(teller)));

/** A clause without what is quoted in it: what a speaker expects is not what the document does. */
const toldIn = ({ document: { text }, quotations }: AnalysedDocument, { start, end }: Place): string => {
  const quoted = quotations.flatMap(({ pieces }) => pieces).filter((piece) => overlaps(piece, { start, end }));
  const edges = [start, ...quoted.flatMap((piece) => [Math.max(start, piece.start), Math.min(end, piece.end)]), end];
  return edges.flatMap((edge, index) => (index % 2 ? [text.slice(edges[index - 1], edge)] : [])).join(' … ');
};

/** What a document tells of days, in its order; what was only expected is left out. */
export function statementsOf(analysed: AnalysedDocument, index: number): Statement[] {
  const { document: { text }, sentences, dates, names, language, published } = analysed;
  const told = dates.filter(({ inQuotation }) => !inQuotation);
  const cast = names.filter(({ name }) => !isTeller(name, analysed.document));
  return sentences.flatMap((sentence) => {
    const all = told.filter((date) => liesIn(date, sentence));
    const own = all.filter(({ date }, at) => date !== all[at - 1]?.date);
    const clauses = clausesOf(text, sentence, own);
    return own.flatMap((date, at): Statement[] => {
      const clause = clauses[at]!;
      const words = toldIn(analysed, clause);
      if (lengthOf(date.date) > longestDate || !tellsSomething(text, clause, date)) return [];
      if (isName(date, text, language) || isExpected(words, date.date, language, published)) return [];
      const within = cast.filter((name) => liesIn(name, clause));
      return [{ document: index, clause, when: { start: date.start, end: date.end }, date: date.date, isExact: lengthOf(date.date) <= longestEvent, confidence: date.confidence, names: within, act: actIn(words), questions: questionsOn(date) }];
    });
  });
}

/** So many milliseconds before its document’s day something is still its news. */
const newsAge = 7 * 864e5;

/** Whether a statement tells of what a document of this day was written for. */
export function isNews({ date, isExact }: Pick<Statement, 'date' | 'isExact'>, published: string | undefined): boolean {
  const [told, today] = [writtenSpan(date), writtenSpan(published ?? '')];
  return isExact && !!told && !!today && told.start < today.end && told.start >= today.start - newsAge;
}

/** The sentence that opens a document: told on the day of the document where it names no day itself. */
export function leadOf(analysed: AnalysedDocument, index: number): Statement | undefined {
  const { document, sentences, names, published } = analysed;
  const title = document.title?.place;
  const clause = sentences.find((one) => wordsOf(document.text.slice(one.start, one.end)).length >= 8 && !(title && liesIn(title, one)));
  if (!clause || published === undefined) return undefined;
  const questions = ['The document gives no day for this: was it on the day of the document?'];
  return { document: index, clause, date: published.slice(0, 10), isExact: true, confidence: 0.4, names: names.filter((name) => liesIn(name, clause) && !isTeller(name.name, document)), act: undefined, questions };
}
