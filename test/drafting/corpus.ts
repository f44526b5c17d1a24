import { readFileSync } from 'node:fs';
import type { Place } from '../../src/documents/find-words.js';

/** The half that the rules may be read against, and the half that only measures them. */
export type Half = 'tuned' | 'kept-aside';
export const halves: readonly Half[] = ['tuned', 'kept-aside'];

/** Words of a document; `occurrence` counts from 0 among equal strings of characters, and is missing where there is one. */
export type AnnotatedWords = { words: string; occurrence?: number };

/** A date that the text names. `null`: a reader cannot say which. `dates`: every EDTF that is right, `date` first. */
export type AnnotatedDate = AnnotatedWords & {
  date: string | null;
  dates?: readonly string[];
  /** It stands in somebody's words and dates no event of the story. */
  inQuotation?: true;
  /** It stands in a date line or a copyright line: neither missed nor a false alarm. */
  inNoise?: true;
};

/** A quotation. `speaker`, `speakers`, `via` are names of `people`; `speaker` is null where the document names nobody. */
export type AnnotatedQuotation = {
  /** Its pieces without the outer marks, in order. */
  pieces: readonly string[];
  /** Which occurrence each piece is, where one of them stands more than once. */
  occurrences?: readonly number[];
  speaker: string | null;
  /** Every name that is right, `speaker` first. */
  speakers?: readonly string[];
  via?: string;
  /** A careful reader could not be sure: to name nobody and ask is right as well. */
  acceptable?: 'must-ask';
};

/** `name` in the nominative, in the document's language; `id` is common to all documents. */
export type AnnotatedPerson = { name: string; id: string; kind: 'person' | 'organization' | 'unnamed' };

/** What happened: `id` is common to the documents that tell of it. */
export type AnnotatedEvent = { id: string; date: string; dates?: readonly string[]; what: string };

export type CorpusDocument = {
  file: string;
  text: string;
  language: 'en' | 'uk' | 'ru' | 'de' | 'fr' | 'es';
  /** The day that the document gives itself, in EDTF; null where it gives none. */
  published: string | null;
  author?: string;
  people: readonly AnnotatedPerson[];
  dates: readonly AnnotatedDate[];
  /** Durations, ages, and numbers that look like years. */
  notDates: readonly AnnotatedWords[];
  quotations: readonly AnnotatedQuotation[];
  /** What stands in marks and is nobody's speech. */
  notQuotations: readonly AnnotatedWords[];
  events: readonly AnnotatedEvent[];
  /** EDTF of what is only expected: no events. */
  expected: readonly string[];
};

const read = (path: string): string => readFileSync(new URL(`corpus/${path}`, import.meta.url), 'utf8');

/** One half of the corpus: its annotation, each document with its text. */
export function readCorpus(half: Half): CorpusDocument[] {
  const annotations = JSON.parse(read(`${half}.json`)) as Omit<CorpusDocument, 'text'>[];
  return annotations.map((annotation) => ({ ...annotation, text: read(`${half}/${annotation.file}`) }));
}

/** Every place in a text at which a string begins, in UTF-16 units. */
export const beginningsOf = (words: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
};

/** Where annotated words stand in their document; undefined where they do not. */
export function placeOf({ words, occurrence = 0 }: AnnotatedWords, text: string): Place | undefined {
  const start = beginningsOf(words, text)[occurrence];
  return start === undefined ? undefined : { start, end: start + words.length };
}

/** Where the pieces of a quotation stand, in its order. */
export const placesOf = ({ pieces, occurrences }: AnnotatedQuotation, text: string): (Place | undefined)[] =>
  pieces.map((words, index) => placeOf({ words, occurrence: occurrences?.[index] }, text));

/** Every EDTF that is right for a date; none where a reader cannot say. */
export const rightDates = ({ date, dates }: { date: string | null; dates?: readonly string[] }): readonly string[] =>
  dates ?? (date === null ? [] : [date]);

/** Every name that is right for a quotation's speaker; none where the document names nobody. */
export const rightSpeakers = ({ speaker, speakers }: AnnotatedQuotation): readonly string[] =>
  speakers ?? (speaker === null ? [] : [speaker]);
