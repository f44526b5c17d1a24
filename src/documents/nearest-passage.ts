import search from 'approx-string-match';
import type { EvenText } from '../event-file/even-typography.js';

/** What stands in a document where words were looked for that do not: the passage, and the first word in which they differ. */
export type Nearest = {
  kind: 'near';
  start: number;
  end: number;
  /** The passage as it stands in the document. */
  passage: string;
  /** The word that was looked for, and the one that stands there; empty where the other has one word more. */
  wanted: string;
  stands: string;
};

/** Beyond this share of other characters two texts have nothing to do with each other. */
const mostErrors = 0.35;

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** The first words in which two texts differ. */
const firstDifference = (wanted: string, stands: string): Pick<Nearest, 'wanted' | 'stands'> => {
  const [one, other] = [wordsOf(wanted), wordsOf(stands)];
  const at = one.findIndex((word, index) => word !== other[index]);
  const index = at < 0 ? one.length : at;
  return { wanted: one[index] ?? '', stands: other[index] ?? '' };
};

const isOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);

/** The stretch made longer to whole words, and without the white space at its ends, so that a reader can read what stands there. */
const wholeWords = (text: string, from: number, to: number): [start: number, end: number] => {
  let [start, end] = [from, to];
  while (start > 0 && isOfWord(text[start]) && isOfWord(text[start - 1])) start -= 1;
  while (isOfWord(text[end - 1]) && isOfWord(text[end])) end += 1;
  while (text[start] === ' ') start += 1;
  return [start, end];
};

/** The passage that is most like the words, by the fewest characters to change. `words` and `even` are of even typography. */
export function nearestPassage(words: string, even: EvenText, raw: string): Nearest | { kind: 'absent' } {
  const [match] = words ? search(even.text, words, Math.floor(words.length * mostErrors)) : [];
  if (!match) return { kind: 'absent' };
  const [from, to] = wholeWords(even.text, match.start, match.end);
  const [start, end] = [even.starts[from]!, even.starts[to]!];
  const passage = raw.slice(start, end).trim();
  return { kind: 'near', start, end, passage, ...firstDifference(words, even.text.slice(from, to)) };
}
