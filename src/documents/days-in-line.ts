import { readDate } from '../dates/edtf-date.js';
import { monthOf } from './month-words.js';
import { writtenDates } from './stated-date.js';

/** A day that a line has: whole («2031-03-03», perhaps a moment), or `--03-03` where the line does not say the year. */
export type DayInLine = { date: string; start: number; end: number };

/** Whether the year is said. */
export const isWhole = ({ date }: DayInLine): boolean => !date.startsWith('--');

const shortYear = /(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?![\d.]\d|\d)/g;
const dayFirst = /(?<![\p{L}\d.,:/-])(\d{1,2})(?:\.\s{0,3}|(?:st|nd|rd|th|º|°|er|-?г?о)?\s{1,3})(?:de |of )?(\p{L}[\p{L}\p{M}]{1,14})(?![\p{L}\p{M}])\.?/giu;
const monthFirst = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,14})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}]|[:.h/-]\d)/giu;

type Groups = readonly (string | undefined)[];

const two = (number: string | number): string => String(number).padStart(2, '0');

/** Numbers of two figures are the years from 1970 to 2069: that was settled when they were printed, not when they are read. */
const withShortYear = ([, day, month, year]: Groups): string | undefined => {
  const date = `${Number(year) < 70 ? 20 : 19}${year}-${month}-${day}`;
  return readDate(date) ? date : undefined;
};

const ofMonth = (month: number | undefined, day: string): string | undefined =>
  month && readDate(`2000-${two(month)}-${two(day)}`) ? `--${two(month)}-${two(day)}` : undefined;

/** The days of a short line, in its order, none within another. `language` is the first subtag of the text's. */
export function daysInLine(words: string, language: string): DayInLine[] {
  const read = (pattern: RegExp, date: (groups: Groups) => string | undefined): DayInLine[] =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const found = date(match);
      return found ? [{ date: found, start: match.index, end: match.index + match[0].length }] : [];
    });
  const days = [...writtenDates(words, language)];
  const free = (day: DayInLine): boolean => days.every(({ start, end }) => day.end <= start || day.start >= end);
  for (const [pattern, date] of [
    [shortYear, withShortYear],
    [dayFirst, ([, day, month]: Groups) => ofMonth(monthOf(month!, language), day!)],
    [monthFirst, ([, month, day]: Groups) => ofMonth(monthOf(month!, language), day!)],
  ] as const) days.push(...read(pattern, date).filter(free));
  return days.sort((one, other) => one.start - other.start || other.end - one.end).filter((day, at, all) => at === 0 || day.start >= all[at - 1]!.end);
}
