import { findDates } from '../dates-in-text/find-dates.js';
import { languageOf } from '../documents/find-language.js';
import type { Document } from '../documents/document.js';
import type { Place } from '../documents/find-words.js';
import type { DateMention, FoundQuotation, NameMention } from '../documents/mentions.js';
import { overlaps } from '../documents/place.js';
import { sentencesOf } from '../documents/sentences.js';
import { findNames } from '../names-in-text/find-names.js';
import type { KnownNames } from '../names-in-text/known-names.js';
import { findQuotations } from '../speech-in-text/find-quotations.js';

/** A document with everything that was found in it. All places are in UTF-16 units of its text. */
export type AnalysedDocument = {
  document: Document;
  /** SHA-256 of its file’s raw bytes. */
  sha256: string;
  /** BCP 47 tag. */
  language: string;
  /** The day that it was published on, in EDTF; missing where neither it nor anybody says so. */
  published?: string | undefined;
  sentences: readonly Place[];
  names: readonly NameMention[];
  quotations: readonly FoundQuotation[];
  dates: readonly DateMention[];
};

/** What is known of a document from elsewhere: the hash of its file, and what a person says of it. */
export type KnownOfDocument = { sha256: string; published?: string | undefined; known?: KnownNames | undefined };

const isOfStory = (place: Place, noise: readonly Place[]): boolean => !noise.some((one) => overlaps(place, one));

/** A day such as «5. März» is no end of a sentence: what it was cut into is one. */
const joinedAt = (sentences: readonly Place[], dates: readonly Place[]): Place[] =>
  sentences.reduce<Place[]>((joined, sentence) => {
    const before = joined.at(-1);
    const isCut = before && dates.some(({ start, end }) => start < sentence.start && end > before.end && start >= before.start);
    return isCut ? [...joined.slice(0, -1), { start: before.start, end: sentence.end }] : [...joined, sentence];
  }, []);

/** Finds in a document its sentences, the names in them, what was said, and when things happened. */
export function analyseDocument(document: Document, { sha256, published = document.published?.value, known }: KnownOfDocument): AnalysedDocument {
  const { text, noise } = document;
  const language = document.language?.value ?? languageOf(text)?.language ?? 'en';
  const names = findNames(text, { language, noise, ...(known && { known }) });
  const quotations = findQuotations(text, { language, noise, names });
  const reference = published === undefined ? {} : { reference: published };
  const dates = findDates(text, { language, ...reference, quotations: quotations.map(({ whole }) => whole), noise });
  const sentences = joinedAt(sentencesOf(text, language), dates).filter((place) => isOfStory(place, noise));
  return { document, sha256, language, published, sentences, names, quotations, dates };
}
