import type { DateLanguage } from './date-language.js';
import { remembering } from '../dates/remembering.js';

/** Whether what is told of a date lies ahead: `future` for sure («will»), `maybe` («expected»), else past, as most news is. */
export type Tense = 'future' | 'maybe' | 'past';

const word = (source: string, flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

const wordsOf = remembering((source: string): RegExp => word(source, 'iu'));

/** As far as a clause is looked at on either side, in UTF-16 units. */
const REACH = 80;

/** From the last mark or joining word before the date to the date. */
function clauseBefore(text: string, start: number, { clause }: DateLanguage): string {
  const near = text.slice(Math.max(0, start - REACH), start).split(/[.;:!?()\n“”"«»—,–]/).at(-1) ?? '';
  return near.split(wordsOf(clause)).at(-1) ?? '';
}

/** From the date to the next mark or joining word; a comma right after the date ends nothing. */
function clauseAfter(text: string, end: number, { clause }: DateLanguage): string {
  const near = text.slice(end, end + REACH).replace(/^\s*,/, '').split(/[.;:!?()\n“”"«»—,–]/)[0] ?? '';
  return near.split(wordsOf(clause))[0] ?? '';
}

/** Reads from the words of the date's own clause whether it lies ahead. */
export function tenseAt(text: string, start: number, end: number, language: DateLanguage): Tense {
  const clauses = `${clauseBefore(text, start, language)} ${clauseAfter(text, end, language)}`;
  if (wordsOf(language.future).test(clauses)) return 'future';
  return wordsOf(language.maybeFuture).test(clauses) ? 'maybe' : 'past';
}
