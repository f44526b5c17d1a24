import type { Unit } from './calendar-unit.js';
import { fill, type DateStyle } from './date-words.js';
import { byStart, type EdtfDate } from './edtf-date.js';
import { formatOf, hasCalendar } from './intl-formats.js';
import { isUncertain } from './span.js';
import { asDay } from './time-zone.js';
import { writeEdtf } from './write-edtf.js';
import { writeClock, writeMoment, writeRange } from './write-moment.js';

export type { DateStyle, DateWords } from './date-words.js';

/** For the date column: the date, a time with its zone, and a note such as «day not given». */
export type WrittenDate = { text: string; time: string | undefined; note: string | undefined };

/**
 * Writes a date for the column beside an event, no more exactly than it is known. `said` is the unit of the heading
 * that the event stands under: what the heading has said is left out, the year under a month or a year, the whole day
 * under a day (`text` is then `''`). What is in doubt is always written out, and the year in another calendar than the heading's.
 */
export function writeDate(date: EdtfDate, style: DateStyle, said?: Unit): WrittenDate {
  const { form, moments } = date;
  const [start] = moments;
  const end = moments.at(-1) ?? start;
  const [day, last] = [asDay(start, style.timeZone), asDay(end, style.timeZone)];
  const isOneDay = /^a(\/a)?$/.test(form) && !isUncertain(date) && day.precision === 'day' && day.end === last.end;
  const withoutYear = /^(day|month|year)$/.test(said ?? '') && !hasCalendar(style.language) && writeEdtf(day, 'year') === writeEdtf(last, 'year');
  const text = !isOneDay ? writeAll(date, style, withoutYear) : said === 'day' ? '' : writeMoment(day, style, withoutYear);
  const time = isOneDay && start.precision === 'time' ? writeClock(start, end, style) : undefined;
  return { text, time, note: noteOf(date, style) };
}

/** Writes a date in one line that leaves nothing out: for accessible names, cards and facts. */
export function dateInWords(date: EdtfDate, style: DateStyle): string {
  const note = noteOf(date, style);
  const text = writeAll(date, style);
  // Intl's list of units would put «and» between them in some languages, and nothing in others.
  return note ? text + (style.words.comma ?? ', ') + note : text;
}

function writeAll({ form, moments }: EdtfDate, style: DateStyle, withoutYear = false): string {
  const [first, last = first] = moments;
  if (form === 'a/a') return writeRange(first, last, style, withoutYear);
  const [start = '', ...others] = moments.map((moment) => writeMoment(moment, style, withoutYear));
  if (form === 'a') return start;
  if (form === '[a]' || form === '{a}') {
    const type = form === '[a]' ? 'disjunction' : 'conjunction';
    return formatOf('ListFormat', style.language, { type }).format([start, ...others]);
  }
  return fill(style.words.forms[form], { start, end: others[0] ?? start });
}

function noteOf({ moments: [{ doubt, precision }] }: EdtfDate, { words }: DateStyle): string | undefined {
  return doubt === 'X' ? words.notGiven[precision] : undefined;
}

/**
 * From the earliest start to the latest end of a story's dates, days where times are known, as Intl writes a range.
 * Open ends add nothing. `''` where there are no dates.
 */
export function extentInWords(dates: readonly EdtfDate[], style: DateStyle): string {
  const days = dates.flatMap(({ moments }) => moments.map((moment) => asDay(moment, style.timeZone)));
  const [first] = days.sort(byStart);
  if (!first) return '';
  const last = days.reduce((latest, day) => (day.end > latest.end ? day : latest));
  return first === last ? writeMoment(first, style) : writeRange(first, last, style);
}

/** What `<time datetime>` may say (HTML Standard, 4.5.14): a year from 1 on, a month, a day, a time; no doubt. */
export function htmlDateTime(date: EdtfDate): string | undefined {
  const { form, moments: [moment] } = date;
  if (form !== 'a' || isUncertain(date)) return;
  // A time is written in full; noughts at its end would say that it is known to the second.
  const text = writeEdtf(moment, moment.precision).replace(/(:00)?\.000Z$/, 'Z');
  return /^(?!0000)\d{4}/.test(text) ? text : undefined;
}
