import { readDate } from '../dates/edtf-date.js';
import { monthOf } from './month-words.js';

/** A date as it is written out in a text: its EDTF, and its place in that text. */
export type WrittenDate = { date: string; start: number; end: number };

const two = (number: string | number): string => String(number).padStart(2, '0');

const checked = (date: string): string | undefined => (readDate(date) ? date : undefined);

const day = (year: string, month: string | number | undefined, of: string): string | undefined =>
  month === undefined || Number(month) > 12 ? undefined : checked(`${year}-${two(month)}-${two(of)}`);

/** ISO 8601, also without the colon in the offset, with a space for the T, with parts of a second. */
const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?![\d-])/g;
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d])/g;
const yearFirst = /(?<![\d.])(\d{4})\.(\d\d)\.(\d\d)(?![\d.]\d|\d)/g;
const slashed = /(?<![\d/])(?:(\d{4})\/(\d{1,2})\/(\d{1,2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?![\d/])/g;
const dashed = /(?<![\d-])()()()(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/g;
const asian = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
const dayFirst = new RegExp(
  '(?<![\\d.,:])(\\d{1,2})(?:\\.\\s{0,3}|(?:st|nd|rd|th|º|°|er|-?г?о)?\\s{1,3})(?:de |of |d[\'’]|ב)?(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?,?\\s{1,3}(?:de |' +
  'del )?(\\d{4})(?!\\d)', 'giu');
const monthFirst = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,14})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/giu;
/** «03-Mar-2031», as machines write. */
const joined = /(?<![\d-])(\d{1,2})([-/])(\p{L}[\p{L}\p{M}]{2,9})\2(\d{4})(?![\d-])/gu;

type Groups = readonly (string | undefined)[];
type Reader = (groups: Groups, language: string) => string | undefined;

/** A moment needs its offset: what day «23:30» is elsewhere cannot be told, so that without one the day alone stays. */
const readIso: Reader = ([, year, month, of, time, seconds = '', zone]) => {
  const plain = day(year!, month, of!);
  if (!plain || !time || !zone) return plain;
  const offset = /^[ZUG]/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const utc = offset === '+00:00' || offset === '-00:00' ? 'Z' : offset;
  return checked(`${plain}T${time}${seconds || ':00'}${utc}`) ?? plain;
};

/**
 * 10/02/2022 is October in one country and February in another: in English, and where the language is not known, it is read only where
 * one of the numbers can be no month. Other languages write the day first.
 */
const readSlashed: Reader = ([, year, month, of, one, other, lastYear], language) => {
  if (year) return day(year, month, of!);
  const dayComesFirst = language && language !== 'en' && Number(other) <= 12;
  if (Number(one) > 12 || dayComesFirst) return day(lastYear!, other, one!);
  return Number(other) > 12 || one === other ? day(lastYear!, one, other!) : undefined;
};

const readers: readonly [RegExp, Reader][] = [
  [iso, readIso],
  [dotted, ([, of, month, year]) => day(year!, month, of!)],
  [yearFirst, ([, year, month, of]) => day(year!, month, of!)],
  [slashed, readSlashed],
  [dashed, readSlashed],
  [asian, ([, year, month, of]) => day(year!, month, of!)],
  [dayFirst, ([, of, month, year], language) => day(year!, monthOf(month!, language), of!)],
  [joined, ([, of, , month, year], language) => day(year!, monthOf(month!, language), of!)],
  [monthFirst, ([, month, of, year], language) => day(year!, monthOf(month!, language), of!)],
];

/**
 * The complete dates in a piece of text (day, month and year, perhaps a moment with its offset), in its order. Dates that lack a part
 * are not here: nothing is filled in. Numbers of which it cannot be told which is the month are left out. `language` is the text's, where it is known.
 */
export function writtenDates(text: string, language = ''): WrittenDate[] {
  const [primary = ''] = language.toLowerCase().split('-');
  const found = readers.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = read(match, primary);
      return date ? [{ date, start: match.index, end: match.index + match[0].trimEnd().length }] : [];
    }));
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The date that a field of a page or of a file holds, in EDTF: ISO 8601, or a date that is written out. */
export function dateInField(field: string): string | undefined {
  const value = field.trim().slice(0, 100);
  return writtenDates(value)[0]?.date ?? (/^\d{4}(-\d\d)?$/.test(value) ? checked(value) : undefined);
}
