import type { Place } from './find-words.js';

/** A line of a text without the white space at its ends: its words and where they stand. */
export type Line = Place & { words: string };

/**
 * The lines of a text that have something in them, in its order, in UTF-16 units. `Line` breaks are those of Unicode that files have:
 * LF, CR, the separators of lines and of paragraphs, and the form feed between pages.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\f\u2028\u2029]+/g)) {
    const words = match[0].trim();
    const start = match.index + (match[0].length - match[0].trimStart().length);
    if (words) lines.push({ words, start, end: start + words.length });
  }
  return lines;
}

/** Sentences end here, also before a quotation's closing mark, a bracket or a footnote's number. */
const sentenceEnd = /[.!?…։۔؟।。！？]["'”“’»«›‹„)\]\d]{0,4}$/u;
const innerEnd = /[.!?…][”"»’)]? {1,3}["'“„«‹(–—-]? ?[\p{Lu}\p{Lo}]/u;

const wordsIn = (words: string): number => words.split(/\s+/, 400).length;

/**
 * Whether a line is prose: sentences that somebody wrote to be read, as against a title, a list of names or the words on a button.
 * Nothing that is prose is ever taken for noise by its look alone.
 */
export function isProse(words: string): boolean {
  if (/[。！？]/.test(words)) return true;
  const count = wordsIn(words);
  if (count >= 5 && sentenceEnd.test(words)) return true;
  return count >= 14 && (innerEnd.test(words) || count >= 30);
}
