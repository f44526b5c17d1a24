import { evenTypography, type EvenText } from '../event-file/even-typography.js';
import { nearestPassage, type Nearest } from './nearest-passage.js';
import { cutsWord } from '../event-file/whole-words.js';

/** A stretch of a document's raw text, in UTF-16 units: where it begins, and where what follows it begins. */
export type Place = { start: number; end: number };

/** A document's text, made ready once for all that is looked for in it. */
export type SearchedText = { raw: string; even: EvenText };

/** Words that are looked for, and what stands before and after them where that must tell them from their like. */
export type WantedWords = { exact: string; prefix?: string | undefined; suffix?: string | undefined };

/**
 * What became of a search. `exact`: the words stand there to the last character. `typography`: all but kinds of marks, dashes,
 * spaces and the like. Both with every place at which they stand: more than one where nothing tells them apart. `elsewhere`: the
 * words stand there, but not between this prefix and suffix. `near`: something like them does. `absent`: nothing does.
 */
export type Finding =
  | { kind: 'exact' | 'typography' | 'elsewhere'; places: readonly Place[] }
  | Nearest
  | { kind: 'absent' };

export const searchedText = (raw: string): SearchedText => ({ raw, even: evenTypography(raw) });

/** Every place in a document, in units of its even text, at which words stand whole. */
const placesOf = (words: string, { raw, even }: SearchedText): number[] => {
  const places: number[] = [];
  for (let at = even.text.indexOf(words); at >= 0; at = even.text.indexOf(words, at + 1))
    if (!cutsWord(even, raw, at) && !cutsWord(even, raw, at + words.length)) places.push(at);
  return places;
};

/** Whether the affixes stand around a place; white space next to the words may be on either side of the seam. */
const standsBetween = (text: string, from: number, to: number, prefix: string, suffix: string): boolean =>
  text.slice(Math.max(0, from - prefix.length - 1), from).trimEnd().endsWith(prefix.trimEnd()) &&
  text.slice(to, to + suffix.length + 1).trimStart().startsWith(suffix.trimStart());

const evenText = (words = ''): string => evenTypography(words).text;

/**
 * Looks for words in a document, letter by letter: what differs by more than typography is not found. A word, a number or a letter
 * with its accents is never found in part.
 */
export function findWords({ exact, prefix, suffix }: WantedWords, searched: SearchedText): Finding {
  const { raw, even } = searched;
  const wanted = exact.trim();
  const words = evenText(wanted);
  const all = words ? placesOf(words, searched) : [];
  if (!all.length) return nearestPassage(words, even, raw);
  const [before, after] = [evenText(prefix), evenText(suffix)];
  const here = all.filter((at) => standsBetween(even.text, at, at + words.length, before, after));
  const places = (here.length ? here : all).map((at): Place => ({ start: even.starts[at]!, end: even.starts[at + words.length]! }));
  if (!here.length) return { kind: 'elsewhere', places };
  return { kind: places.some(({ start }) => raw.startsWith(wanted, start)) ? 'exact' : 'typography', places };
}
