import { DAY, civilDay } from './civil-day.js';
import { fill, type DateStyle, type DateWords } from './date-words.js';
import { daysOf, type CalendarDate, type Instant, type Moment } from './edtf-date.js';
import { dateFormat, numberFormat, ordinalRules, writeDuration } from './intl-formats.js';
import { dayOf } from './time-zone.js';

/** `Date` and so Intl know no year beyond. */
const LAST_YEAR = 271000;

const MINUTE = 60000;

/** Years below 100 need their era to be read as years; those of five figures too. */
const needsEra = (year: number): boolean => year < 100 || year > 9999;

/** The year of a moment in a time zone. */
export const yearOf = (moment: Moment, timeZone: string): number =>
  moment.kind === 'calendar' ? moment.year : civilDay(dayOf(timeZone, moment.at)).year;

/**
 * Which year the heading of a group has said for all of these moments and may be left out; a year that is written with
 * its era never is.
 */
export function sharesYear(moments: readonly Moment[], timeZone: string): boolean {
  const years = new Set(moments.map((moment) => yearOf(moment, timeZone)));
  const [year] = years;
  return years.size === 1 && year !== undefined && !needsEra(year);
}

/** A moment alone, with «about» and «perhaps»; a time with its day and zone. */
export function writeMoment(moment: Moment, style: DateStyle, withoutYear: boolean): string {
  if (moment.kind === 'instant') return joinParts(timeParts(moment, moment, style, dayFields(withoutYear)));
  const text = writeCalendar(moment, style, withoutYear);
  const { about, perhaps, perhapsAbout } = style.words;
  return moment.doubt ? fill({ '~': about, '?': perhaps, '%': perhapsAbout }[moment.doubt], { date: text }) : text;
}

/** A time, or the range to another, in the style's zone: `fields` of the day, then the clock and the zone. */
export function timeParts(start: Instant, end: Instant, style: DateStyle, fields: string): Part[] {
  const seconds = Math.max(start.exactness, end.exactness) < MINUTE && (start.at % MINUTE || end.at % MINUTE);
  const format = dateFormat(style.language, style.timeZone, `${fields}h${seconds ? 's' : ''}z`);
  return start.at < end.at ? format.formatRangeToParts(start.at, end.at) : format.formatToParts(start.at);
}

function writeCalendar(date: CalendarDate, style: DateStyle, withoutYear: boolean): string {
  const { precision, year, month } = date;
  const { words, language } = style;
  if (Math.abs(year) > LAST_YEAR) {
    return fill(year < 0 ? words.ago : words.ahead, { duration: writeDuration(language, Math.abs(year), 'year') });
  }
  if (precision === 'season') return writeSeason(month / 3 - 1, withoutYear ? '' : writeYear(year, style), words);
  if (precision === 'decade' && year > 0) return fill(words.decade, { year: plainNumber(year, language) });
  if (precision === 'century' && year >= 0) return writeCentury(year / 100 + 1, style);
  const [first, after] = daysOf(date);
  if (precision === 'decade' || precision === 'century') return joinParts(rangeParts(first, after - 1, skeletonOf(date, false), style));
  return joinParts(rangeParts(first, undefined, skeletonOf(date, withoutYear), style));
}

const writeYear = (year: number, style: DateStyle): string =>
  writeCalendar({ kind: 'calendar', precision: 'year', year, month: 1, day: 1 }, style, false);

const writeSeason = (index: number, year: string, words: DateWords): string =>
  year ? fill(words.season, { season: words.seasons[index] ?? '', year }) : words.seasons[index] ?? '';

function writeCentury(number: number, { language, words }: DateStyle): string {
  const pattern = words.century[ordinalRules(language).select(number)] ?? words.century.other;
  return fill(pattern, { number: plainNumber(number, language) });
}

const plainNumber = (number: number, language: string): string =>
  numberFormat(language, { useGrouping: false }).format(number);

const skeletonOf = ({ precision, year }: CalendarDate, withoutYear: boolean): string =>
  (withoutYear && precision !== 'year' ? '' : 'y') +
  (precision === 'month' ? 'M' : precision === 'day' ? 'Md' : '') + (needsEra(year) ? 'G' : '');

const dayFields = (withoutYear: boolean): string => (withoutYear ? 'Md' : 'yMd');

export type Part = { type: string; value: string; source?: string };

/** A day, or the range to another (day numbers), as Intl's parts, with the eras in the words' own way. */
function rangeParts(first: number, last: number | undefined, skeleton: string, style: DateStyle): Part[] {
  const format = dateFormat(style.language, 'UTC', skeleton);
  const parts: Part[] = last === undefined
    ? format.formatToParts(first * DAY) : format.formatRangeToParts(first * DAY, last * DAY);
  const { eras } = style.words;
  const eraOf = ({ source }: Part): 0 | 1 =>
    civilDay(source === 'endRange' && last !== undefined ? last : first).year > 0 ? 1 : 0;
  return eras ? parts.map((part) => (part.type === 'era' ? { ...part, value: eras[eraOf(part)] } : part)) : parts;
}

export const joinParts = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');

/** Two moments as Intl writes a range; `pattern` says something else of them than «from … to». */
export function writeRange(start: Moment, end: Moment, style: DateStyle, withoutYear: boolean, pattern?: string): string {
  const parts = partsOf(start, end, style, withoutYear);
  if (parts && !pattern) return joinParts(parts);
  const first = parts?.findIndex(({ source }) => source === 'startRange') ?? -1;
  const ends = { start: writeMoment(start, style, withoutYear), end: writeMoment(end, style, withoutYear) };
  if (!parts || first < 0) return parts ? joinParts(parts) : fill(pattern ?? style.words.range, ends);
  const last = parts.findLastIndex(({ source }) => source === 'endRange');
  const inner = parts.slice(first, last + 1);
  const side = (source: string): string => joinParts(sideOf(inner, source));
  return joinParts(parts.slice(0, first)) + fill(pattern ?? '', { start: side('startRange'), end: side('endRange') }) +
    joinParts(parts.slice(last + 1));
}

/** From the first part of one side of a range to its last. */
function sideOf(parts: readonly Part[], side: string): readonly Part[] {
  const first = parts.findIndex(({ source }) => source === side);
  return parts.slice(first, parts.findLastIndex(({ source }) => source === side) + 1);
}

/** What Intl can write as one range: two times, or two dates of one precision, neither in doubt. */
function partsOf(start: Moment, end: Moment, style: DateStyle, withoutYear: boolean): Part[] | undefined {
  if (start.kind === 'instant') {
    return end.kind === 'instant' ? timeParts(start, end, style, dayFields(withoutYear)) : undefined;
  }
  if (end.kind === 'instant') return;
  const { precision } = start;
  const written = precision === 'year' || precision === 'month' || precision === 'day';
  if (!written || precision !== end.precision || start.doubt || end.doubt || start.notGiven || end.notGiven) return;
  if (Math.abs(start.year) > LAST_YEAR || Math.abs(end.year) > LAST_YEAR) return;
  const skeleton = skeletonOf(needsEra(start.year) ? start : end, withoutYear);
  return rangeParts(daysOf(start)[0], daysOf(end)[0], skeleton, style);
}
