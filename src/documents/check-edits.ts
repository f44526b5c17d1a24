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

/** What an editor wrote before, between and behind the pieces of a text that are not the editor’s: one more than there are pieces. */
function editorsWords(text: string): string[] {
  const written = [''];
  for (const part of text.split(/(\[[^[\]]*\])/u)) {
    if (part.startsWith('[')) written.push(`${written.pop()!} ${part}`);
    else if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(part)) written.push('');
  }
  return written;
}

/** What an edited quotation leaves out of its passage before, between and behind what it keeps, each word that is left out in part as a whole. */
function leftOut(exact: string, text: string): string[] {
  const kept = keptStretches(exact, text);
  if (!kept) return [];
  return [...kept, { start: exact.length }].map(({ start }, index) => {
    const from = kept[index - 1]?.end ?? 0;
    return /\S/.test(exact.slice(from, start)) ? wholeWords(exact, from, start) : '';
  });
}

/** By each of the languages that the words may be in: one that is named wrongly must not hide a negation. */
const negationInAny = (text: string, ...languages: (string | undefined)[]): string | undefined =>
  languages.map((language) => negationIn(text, language)).find((found) => found !== undefined);

/** A word with an editor's brackets in it: whole, as it is read. */
const completed = /[\p{L}\p{M}\p{N}'’-]+\[[^[\]]*\][\p{L}\p{M}\p{N}'’-]*|\[[^[\]]*\][\p{L}\p{M}\p{N}'’-]+/gu;

/** A negation that arises where an editor's letters meet those of the words: «no[t]», «[n]ever». */
const added = (words: HeldWords, language?: string): WordProblem[] => {
  if (!words.edited || words.text === undefined) return [];
  const word = (words.text.match(completed) ?? []).map((one) => negationInAny(one.replace(/[[\]]/g, ''), words.language, language)).find((found) => found !== undefined);
  return word === undefined ? [] : [{ ...at(words, 'text'), code: 'negation-added', word }];
};

/** A negation that an edited quotation lost or got at one place: one that the editor’s words carry on, «[does not]» for «don’t», is neither. */
function denied(words: HeldWords, language?: string): WordProblem[] {
  const exact = joinedPassages(words.passages.map(({ passage }) => passage));
  if (!words.edited || !exact || words.text === undefined) return [];
  const written = editorsWords(words.text);
  const tongues = [words.language ?? language, language];
  for (const [index, cut] of leftOut(exact, words.text).entries()) {
    const [lost, got] = [negationInAny(cut, ...tongues), negationInAny(written[index] ?? '', ...tongues)];
    if (lost !== undefined && got === undefined) return [{ ...at(words, 'text'), code: 'negation-cut', word: lost }];
    if (got !== undefined && lost === undefined) return [{ ...at(words, 'text'), code: 'negation-added', word: got }];
  }
  return [];
}

/**
 * What an editor did to words without saying so, or should not have done. `document` is the text that words without a passage
 * are held to, empty where there is none, `language` the BCP 47 tag of their source.
 */
export const checkEdits = (words: HeldWords, document = '', language?: string): WordProblem[] =>
  [...undeclared(words, document), ...denied(words, language), ...added(words, language)];
