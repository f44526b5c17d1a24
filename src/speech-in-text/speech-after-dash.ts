import type { Place } from '../documents/find-words.js';
import { cutAsides, speaksAfterDash } from './speech-cut.js';
import type { Heard } from './speech-heard.js';

/** Speech that a dash begins, with the asides in it that tell whose it is. */
export type Dashed = { whole: Place; pieces: readonly Place[]; asides: readonly Place[] };

const opening = /^[—–―-]\s*/u;

const isDash = (text: string, { start }: Place): boolean => /^(?:[—–―]|-\s)/u.test(text.slice(start, start + 2));

/** Items of a list begin with a dash and a small letter, or end with a semicolon. */
const isItem = (text: string, { start, end }: Place): boolean => /^\p{Ll}/u.test(text.slice(start, start + 1)) || text[end - 1] === ';';

const dashedIn = (heard: Heard, paragraph: Place, language: string): Dashed | undefined => {
  const { text } = heard;
  if (!isDash(text, paragraph)) return undefined;
  const start = paragraph.start + (opening.exec(text.slice(paragraph.start, paragraph.start + 6))?.[0].length ?? 0);
  const speech = { start, end: paragraph.end };
  if (isItem(text, speech)) return undefined;
  const { pieces, asides } = cutAsides(heard, speech, language);
  return pieces.length ? { whole: paragraph, pieces, asides } : undefined;
};

/**
 * Paragraphs that are speech after a dash, as Ukrainian, Russian, French and Spanish have it. One without an aside is a line of a
 * dialogue where its neighbour has one; by itself it may be anything.
 */
export function speechAfterDash(heard: Heard, paragraphs: readonly Place[], language: string): Dashed[] {
  if (!speaksAfterDash(language)) return [];
  const found = paragraphs.map((paragraph) => dashedIn(heard, paragraph, language));
  const tells = (index: number): boolean => Boolean(found[index]?.asides.length);
  return found.filter((dashed, index): dashed is Dashed => dashed !== undefined && (tells(index) || tells(index - 1) || tells(index + 1)));
}
