import type { Unit } from './calendar-unit.js';
import { fill, type DateStyle } from './date-words.js';
import type { EdtfDate, Moment, Precision } from './edtf-date.js';
import { listFormat } from './intl-formats.js';
import { isUncertain } from './span.js';
import { asDay, earliest, latest } from './time-zone.js';
import { writeEdtf } from './write-edtf.js';
import { needsEra, writeClock, writeMoment, writeRange } from './write-moment.js';

export type { DateStyle, DateWords } from './date-words.js';

/** For the date column: the date, a time with its zone, and a note such as «day not given». */
export type WrittenDate = { text: string; time?: string; note?: string };

const SAYING_THE_YEAR: readonly (Unit | undefined)[] = ['day', 'month', 'year'];

/**
 * Writes a date for the column beside an event, no more exactly than it is known. `said` is the unit of the heading
 * that the event stands under: what the heading has said is left out, the year under a month or a year, the whole day
 * under a day (`text` is then `''`). What is in doubt is always written out.
 */
export function writeDate(date: EdtfDate, style: DateStyle, said?: Unit): WrittenDate {
  const { moments: [start, end = start] } = date;
  const days = date.moments.map((moment) => asDay(moment, style.timeZone));
  const [day] = days;
  const isOneDay = !isUncertain(date) && !date.noStart && !date.noEnd &&
    days.every(({ precision, start }) => precision === 'day' && start === day?.start);
  const withoutYear = SAYING_THE_YEAR.includes(said) &&
    days.every((other) => other.year === day?.year && !needsEra(other));
  const text = !isOneDay || !day ? writeAll(date, style, withoutYear)
    : said === 'day' ? '' : writeMoment(day, style, withoutYear);
  const note = noteOf(date, style);
  return {
    text,
    ...(isOneDay && start.precision === 'time' && { time: writeClock(start, end, style) }),
    ...(note && { note }),
  };
}

/** Writes a date in one line that leaves nothing out: for accessible names, cards and facts. */
export function dateInWords(date: EdtfDate, style: DateStyle): string {
  const text = writeAll(date, style);
  const note = noteOf(date, style);
  return note ? fill(style.words.noted, { date: text, note }) : text;
}

function writeAll({ kind, moments, noStart, noEnd }: EdtfDate, style: DateStyle, withoutYear = false): string {
  const { words, language } = style;
  const [start, end, third] = [...moments].sort((a, b) => a.start - b.start) as [Moment, Moment?, Moment?];
  const isAny = kind === 'one-of';
  const isWithin = kind === 'within';
  if (third) {
    return listFormat(language, isAny ? 'disjunction' : 'conjunction')
      .format(moments.map((moment) => writeMoment(moment, style, withoutYear)));
  }
  if (end) {
    const pattern = isAny ? words.either : isWithin ? words.between : kind === 'all-of' ? words.both : undefined;
    return writeRange(start, end, style, withoutYear, pattern);
  }
  const date = writeMoment(start, style, withoutYear);
  if (noStart) return fill(isWithin ? words.by : words.until, { date });
  return noEnd ? fill(isWithin ? words.orLater : words.from, { date }) : date;
}

function noteOf({ kind, moments: [start, end], noStart, noEnd }: EdtfDate, { words }: DateStyle): string | undefined {
  if (kind === 'interval') {
    if (noEnd) return noEnd === 'open' ? words.ongoing : words.endUnknown;
    return noStart === 'unknown' ? words.beginningUnknown : undefined;
  }
  const notGiven: Readonly<Partial<Record<Precision, string>>> = words.notGiven;
  const missing = kind === 'within' && end ? start.precision : kind === 'moment' && start.notGiven;
  return missing ? notGiven[missing] : undefined;
}

/**
 * From the earliest start to the latest end of a story's dates, days where times are known, as Intl writes a range.
 * Open ends add nothing. `''` where there are no dates.
 */
export function extentInWords(dates: readonly EdtfDate[], style: DateStyle): string {
  const [first, ...others] = dates.flatMap(({ moments }) => moments.map((moment) => asDay(moment, style.timeZone)));
  if (!first) return '';
  const [start, end] = [earliest([first, ...others]), latest([first, ...others])];
  return start.end >= end.end ? writeMoment(start, style) : writeRange(start, end, style);
}

/** What `<time datetime>` may say (HTML Standard, 4.5.14): a year from 1 on, a month, a day, a time; no doubt. */
export function htmlDateTime(date: EdtfDate): string | undefined {
  const { kind, moments: [moment] } = date;
  if (kind !== 'moment' || isUncertain(date) || moment.precision === 'season') return;
  const text = moment.precision === 'time' ? new Date(moment.start).toISOString().replace(/(:00)?\.000Z/, 'Z')
    : writeEdtf(moment, moment.precision).replace('Y', '');
  return /^(?!0000)\d{4}/.test(text) ? text : undefined;
}
