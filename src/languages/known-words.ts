import { words as en } from './en.js';
import type { Words } from './words.js';

/** The interface's words, and the tag of the language that they are in: numbers in them follow its plural rules. */
export type Wording = { words: Words; tag: string };

/** English at first without the words of what comes later, which brings them: see `en-later.ts`. */
const english: Wording = { words: { ...en } as Words, tag: 'en' };
const known = new Map([['en', english]]);

/** The languages that there are words for here and now. */
export const knownTags = (): string[] => [...known.keys()];

/** Words in one of `knownTags`; English for any other. */
export const wordsIn = (tag: string): Wording => known.get(tag) ?? english;

/** Lets English serve for a language that there are no words for. */
export const serveEnglish = (tag: string): void => void known.set(tag, english);

/**
 * Builds words in, so that nothing is loaded for them; also those of a language that Dateline has none for, or some of English. Call
 * it before an element is drawn.
 */
export const addWords = (tag: string, words: Words): void => {
  const before = known.get(tag);
  if (before) Object.assign(before.words, words);
  else known.set(tag, { words, tag });
};
