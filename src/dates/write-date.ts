import type { Unit } from './calendar-unit.js';
import { DAY, civilDay } from './civil-day.js';
import { fill, type DateStyle } from './date-words.js';
import { daysOf, momentsOf, type CalendarDate, type DateRange, type DateSet, type EdtfDate, type Moment } from './edtf-date.js';
import { listFormat } from './intl-formats.js';
import { isUncertain } from './span.js';
import { dayOf } from './time-zone.js';
import { joinParts, sharesYear, timeParts, writeMoment, writeRange } from './write-moment.js';

export type { DateStyle, DateWords } from './date-words.js';

/** For the date column: the date, a time with its zone, and a note such as «day not given». */
export type WrittenDate = { text: string; time?: string; note?: string };

/**
 * Writes a date for the column beside an event, no more exactly than it is known. `said` is the unit of the heading
 * that the event stands under: what the heading has said is left out, the year under a month or a year, the whole day
 * under a day (`text` is then `''`). What is in doubt is always written out.
 */
export function writeDate(date: EdtfDate, style: DateStyle, said?: Unit): WrittenDate {
  const moments = momentsOf(date);
  const withoutYear = (said === 'day' || said === 'month' || said === 'year') && sharesYear(moments, style.timeZone);
  const day = theOneDay(date, moments, style.timeZone);
  const text = day && said === 'day' ? '' : day ? writeMoment(day, style, withoutYear) : writeAny(date, style, withoutYear);
  const [start, end = start] = moments;
  const time = day && start?.kind === 'instant' && end?.kind === 'instant' ? joinParts(timeParts(start, end, style, '')) : '';
  const note = noteOf(date, style);
  return { text, ...(time && { time }), ...(note && { note }) };
}

/** Writes a date in one line that leaves nothing out: for accessible names, cards and facts. */
export function dateInWords(date: EdtfDate, style: DateStyle): string {
  const text = writeAny(date, style, false);
  const note = noteOf(date, style);
  return note ? fill(style.words.noted, { date: text, note }) : text;
}

/** The day that a date is, or that its times are in, if it is one and certain. */
function theOneDay(date: EdtfDate, moments: readonly Moment[], timeZone: string): CalendarDate | undefined {
  if (date.kind === 'within' || 'dates' in date || ('start' in date && moments.length < 2)) return;
  const days = moments.map((moment) => dayAt(moment, timeZone));
  const [first, last = first] = days;
  const same = first?.precision === 'day' && last?.precision === 'day' && daysOf(first)[0] === daysOf(last)[0];
  return same && !isUncertain(date) ? first : undefined;
}

/** The day of a time in a time zone; a calendar date as it is. */
const dayAt = (moment: Moment, timeZone: string): CalendarDate => moment.kind === 'calendar' ? moment
  : { kind: 'calendar', precision: 'day', ...civilDay(dayOf(timeZone, moment.at)) };

function writeAny(date: EdtfDate, style: DateStyle, withoutYear: boolean): string {
  if ('dates' in date) return writeSet(date, style, withoutYear);
  return 'start' in date ? writeRangeOrEnd(date, style, withoutYear) : writeMoment(date, style, withoutYear);
}

function writeRangeOrEnd({ kind, start, end }: DateRange, style: DateStyle, withoutYear: boolean): string {
  const { words } = style;
  const within = kind === 'within';
  if (typeof start === 'string') {
    return typeof end === 'string' ? '' : fill(within ? words.by : words.until, { date: writeMoment(end, style, withoutYear) });
  }
  if (typeof end === 'string') {
    return fill(within ? words.orLater : words.from, { date: writeMoment(start, style, withoutYear) });
  }
  return writeRange(start, end, style, withoutYear, within ? words.between : undefined);
}

function writeSet({ kind, dates }: DateSet, style: DateStyle, withoutYear: boolean): string {
  const sorted = [...dates].sort((a, b) => startOf(a) - startOf(b));
  const [one, other, third] = sorted;
  const any = kind === 'one-of';
  if (one && other && !third) return writeRange(one, other, style, withoutYear, any ? style.words.either : style.words.both);
  return listFormat(style.language, any ? 'disjunction' : 'conjunction')
    .format(sorted.map((date) => writeMoment(date, style, withoutYear)));
}

const startOf = (moment: Moment): number => moment.kind === 'instant' ? moment.at : daysOf(moment)[0] * DAY;

function noteOf(date: EdtfDate, { words }: DateStyle): string | undefined {
  if (date.kind === 'calendar') return date.notGiven && words.notGiven[date.notGiven];
  if (date.kind === 'interval') {
    if (date.start === 'unknown') return words.beginningUnknown;
    return date.end === 'unknown' ? words.endUnknown : date.end === 'open' ? words.ongoing : undefined;
  }
  if (date.kind !== 'within' || typeof date.start === 'string' || typeof date.end === 'string') return;
  const known = date.start.kind === 'calendar' && date.start.precision;
  return known === 'day' || known === 'month' || known === 'year' ? words.notGiven[known] : undefined;
}

/**
 * From the earliest start to the latest end of a story's dates, days where times are known, as Intl writes a range.
 * Open ends add nothing. `''` where there are no dates.
 */
export function extentInWords(dates: readonly EdtfDate[], style: DateStyle): string {
  const days = dates.flatMap(momentsOf).map((moment) => dayAt(moment, style.timeZone));
  const length = (date: CalendarDate): number => daysOf(date)[1] - daysOf(date)[0];
  const pick = (edge: 0 | 1, way: 1 | -1): CalendarDate | undefined => days.reduce<CalendarDate | undefined>((best, date) => {
    if (!best) return date;
    const later = (daysOf(date)[edge] - daysOf(best)[edge]) * way || length(date) - length(best);
    return later > 0 ? date : best;
  }, undefined);
  const [start, end] = [pick(0, -1), pick(1, 1)];
  if (!start || !end) return '';
  const within = daysOf(start)[1] >= daysOf(end)[1];
  return within ? writeMoment(start, style, false) : writeRange(start, end, style, false);
}

/** What `<time datetime>` may say (HTML Standard, 4.5.15): years from 1, months, days, times; no doubt, no stretch. */
export function htmlDateTime(date: EdtfDate): string | undefined {
  if (isUncertain(date)) return;
  const parts = date.kind === 'instant' ? instantParts(date.at) : date.kind === 'calendar' ? calendarParts(date) : undefined;
  return parts && !/^(-|\+|0000)/.test(parts) ? parts : undefined;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** Seconds that are 0 are left out, and thousandths: HTML allows both. */
const instantParts = (at: number): string | undefined =>
  Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().replace(/(:00)?\.000Z$/, 'Z') : undefined;

function calendarParts({ precision, year, month, day }: CalendarDate): string | undefined {
  if (year < 1) return;
  if (precision === 'year') return pad(year, 4);
  const text = `${pad(year, 4)}-${pad(month, 2)}`;
  return precision === 'month' ? text : precision === 'day' ? `${text}-${pad(day, 2)}` : undefined;
}
