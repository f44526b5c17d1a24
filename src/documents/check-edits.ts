import { joinedPassages, keptStretches } from '../event-file/differs-from-passage.js';
import { evenTypography } from '../event-file/even-typography.js';
import { negationIn } from './negations.js';
import type { HeldWords } from './words-in-file.js';
import type { WordProblem } from './word-problems.js';

const at = ({ path, event }: HeldWords, ...steps: string[]): Pick<WordProblem, 'level' | 'path' | 'event' | 'fixes'> =>
  ({ level: 'error', path: [...path, ...steps], event, fixes: [] });

/** What editors write into quotations: words in brackets, and ellipses. */
const editorial = /\[[^[\]]*\]|…|\.{3}/gu;

/** The joint between the pieces of a quotation, which says itself that something is left out. */
const joint = /\[(?:…|\.\.\.)\]/gu;

/** An editor's mark in the text that stands neither in the passage nor, where there is one, in the document. */
const undeclared = (words: HeldWords, document: string): WordProblem[] => {
  const { text = '', passages, edited } = words;
  if (edited) return [];
  const isInPieces = passages.length > 1;
  const stands = evenTypography(passages.length ? joinedPassages(passages.map(({ passage }) => passage)) : document).text;
  const own = isInPieces ? text.replace(joint, ' ') : text;
  const mark = (own.match(editorial) ?? []).find((one) => !stands.includes(evenTypography(one).text));
  return mark === undefined ? [] : [{ ...at(words, 'text'), code: 'edit-not-declared', mark }];
};

const letter = /[\p{L}\p{M}'’]/u;

const isWithinWord = (text: string, at: number): boolean => at > 0 && at < text.length && letter.test(text[at - 1]!) && letter.test(text[at]!);

/** A stretch made longer to the ends of the words that it begins and ends in. */
const wholeWords = (text: string, from: number, to: number): string => {
  let [start, end] = [from, to];
  while (isWithinWord(text, start)) start -= 1;
  while (isWithinWord(text, end)) end += 1;
  return text.slice(start, end);
};

/** All that an edited quotation leaves out of its passage, with the whole of each word that is left out in part. */
const leftOut = (exact: string, text: string): string[] => {
  const kept = keptStretches(exact, text);
  if (!kept) return [];
  const cuts = [{ end: 0 }, ...kept].map(({ end }, index) => [end, kept[index]?.start ?? exact.length] as const);
  return cuts.filter(([from, to]) => to > from && /\S/.test(exact.slice(from, to))).map(([from, to]) => wholeWords(exact, from, to));
};

const denied = (words: HeldWords, language?: string): WordProblem[] => {
  const exact = joinedPassages(words.passages.map(({ passage }) => passage));
  if (!words.edited || !exact || words.text === undefined) return [];
  const word = leftOut(exact, words.text).map((cut) => negationIn(cut, words.language ?? language)).find((found) => found !== undefined);
  return word === undefined ? [] : [{ ...at(words, 'text'), code: 'negation-cut', word }];
};

/**
 * What an editor did to words without saying so, or should not have done. `document` is the text that words without a passage
 * are held to, empty where there is none, `language` the BCP 47 tag of their source.
 */
export const checkEdits = (words: HeldWords, document = '', language?: string): WordProblem[] =>
  [...undeclared(words, document), ...denied(words, language)];
