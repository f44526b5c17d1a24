import type { Place } from '../documents/find-words.js';
import { findWords, type SearchedText } from '../documents/find-words.js';
import type { Passage } from '../event-file/types.js';

/** In words: a passage need only say where something stands. */
const longest = 30;
/** In UTF-16 units, as the event file allows. */
const longestAffix = 32;

const isHalf = (unit: string | undefined): boolean => unit !== undefined && /[\ud800-\udfff]/.test(unit);

/** The end of a stretch after so many words. */
const endAfter = (text: string, { start, end }: Place, words: number): number => {
  let count = 0;
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+/gu)) {
    count += 1;
    if (count === words) return start + index + word.length;
  }
  return end;
};

/** A stretch without the white space around it, not longer than a passage need be. */
const trimmed = (text: string, place: Place): Place => {
  const own = text.slice(place.start, place.end);
  const start = place.start + (own.length - own.trimStart().length);
  return { start, end: endAfter(text, { start, end: place.end - (own.length - own.trimEnd().length) }, longest) };
};

const before = (text: string, start: number): string => {
  const from = Math.max(0, start - longestAffix);
  return text.slice(isHalf(text[from]) ? from + 1 : from, start);
};

const after = (text: string, end: number): string => {
  const to = Math.min(text.length, end + longestAffix);
  return text.slice(end, isHalf(text[to - 1]) ? to - 1 : to);
};

/** Words that say where a stretch of a document stands: with what is around them only where they stand there twice. */
export function passageOf({ raw, even }: SearchedText, place: Place, whole = false): Passage {
  const { start, end } = whole ? place : trimmed(raw, place);
  const exact = raw.slice(start, end);
  const isAlone = (passage: Passage): boolean => {
    const finding = findWords(passage, { raw, even });
    return 'places' in finding && finding.kind !== 'elsewhere' && finding.places.length === 1;
  };
  const tries = [{ exact }, { exact, prefix: before(raw, start) }, { exact, prefix: before(raw, start), suffix: after(raw, end) }];
  return tries.find(isAlone) ?? { exact };
}
