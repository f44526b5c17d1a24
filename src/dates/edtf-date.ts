import { DAY, startOfCivilDay } from './civil-day.js';

export type Precision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** `?` uncertain, `~` approximate, `%` both. */
export type Doubt = '?' | '~' | '%';

/**
 * A time of day, a day, or a longer stretch of the calendar. A season begins in March, June, September or December;
 * what the precision does not reach is 1. Years are astronomical: 0 is 1 BCE. Of a time these are its day in UTC.
 */
export type Moment = {
  readonly precision: Precision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Its start and its end (exclusive) in UTC, in milliseconds since 1970; a time lasts as long as it is exact. */
  readonly start: number;
  readonly end: number;
  readonly doubt?: Doubt;
  /** What is left unspecified with `X`. */
  readonly notGiven?: 'day' | 'month' | 'year';
};

/**
 * What an EDTF string says, as plain data; shared between equal strings, so never to be written to. `interval` is all
 * of the time from its start to its end, `within` is once in between. Of these two an end may be missing from
 * `moments`: `open` («ongoing»; `within`: «or later», «by then») or `unknown`.
 */
export type EdtfDate = {
  readonly kind: 'moment' | 'interval' | 'within' | 'one-of' | 'all-of';
  readonly moments: readonly [Moment, ...Moment[]];
  readonly noStart?: 'open' | 'unknown';
  readonly noEnd?: 'open' | 'unknown';
};

export type DateFault = 'not-edtf' | 'no-offset' | 'no-such-day' | 'ends-before-begin';

/** Nothing that a source says of a date is longer; whatever is, is refused unread. */
const LONGEST = 1000;
const REMEMBERED = 20000;
const remembered = new Map<string, EdtfDate | DateFault>();

/** A year of five digits or more (15 at most, which a double holds), or a calendar date with or without a time. */
const MOMENT = new RegExp('^(?:Y(-?[1-9]\\d{4,14})|(-?)(\\d{4}|\\d{3}X|\\d\\dXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX)' +
  '(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(\\.\\d+)?)?(Z|[+−-]\\d\\d(?::?\\d\\d)?)?)?)?)?)([?~%])?$');

/**
 * Reads an EDTF date: levels 0 and 1 of ISO 8601-2, and of level 2 `[a,b]`, `{a,b}`, `[a..b]`, `[a..]`, `[..b]`.
 * `undefined` where it cannot be read; `dateFault` says why. Remembered by text.
 */
export function readDate(text: string): EdtfDate | undefined {
  const date = read(text);
  return typeof date === 'string' ? undefined : date;
}

/** Why a date cannot be read; `undefined` if it can. */
export function dateFault(text: string): DateFault | undefined {
  const date = read(text);
  return typeof date === 'string' ? date : undefined;
}

function read(text: string): EdtfDate | DateFault {
  if (text.length > LONGEST) return 'not-edtf';
  let date = remembered.get(text);
  if (!date) {
    date = readKind(text);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, date);
  }
  return date;
}

function readKind(text: string): EdtfDate | DateFault {
  const [, some, all] = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text) ?? [];
  if (all !== undefined) return readMoments('all-of', all.split(/, ?/));
  if (some?.includes('..')) return readRange('within', some.split('..'), '');
  if (some !== undefined) return readMoments('one-of', some.split(/, ?/));
  return text.includes('/') ? readRange('interval', text.split('/'), '..') : readMoments('moment', [text]);
}

function readMoments(kind: EdtfDate['kind'], texts: readonly string[]): EdtfDate | DateFault {
  const moments: Moment[] = [];
  for (const text of texts) {
    const moment = readMoment(text);
    if (typeof moment === 'string') return moment;
    moments.push(moment);
  }
  return isFilled(moments) ? { kind, moments } : 'not-edtf';
}

const isFilled = (moments: readonly Moment[]): moments is EdtfDate['moments'] => moments.length > 0;

/** `open` is how an open end is written: `..` in an interval (where nothing is «unknown»), nothing in `[a..]`. */
function readRange(kind: EdtfDate['kind'], ends: readonly string[], open: string): EdtfDate | DateFault {
  const range = readMoments(kind, ends.filter((text) => text && text !== open));
  if (typeof range === 'string') return range;
  if (ends.length !== 2) return 'not-edtf';
  const [start, end] = range.moments;
  if (end) return endsBefore(end, start) ? 'ends-before-begin' : range;
  const missing = ends.includes(open) ? 'open' : 'unknown';
  return { ...range, [ends[0] && ends[0] !== open ? 'noEnd' : 'noStart']: missing };
}

/** Beside a time, a day is taken a day longer: which instants belong to it depends on the time zone. */
const endsBefore = (end: Moment, start: Moment): boolean =>
  start.start >= end.end + ((start.precision === 'time') === (end.precision === 'time') ? 0 : DAY);

const MONTHS = { month: 1, season: 3, year: 12, decade: 120, century: 1200 };

function momentOf(precision: Precision, year: number, month = 1, day = 1): Moment {
  const start = startOfCivilDay(year, month, day);
  const end = precision === 'day' || precision === 'time' ? start + DAY
    : startOfCivilDay(year, month + MONTHS[precision], 1);
  return { precision, year, month, day, start, end };
}

type Parts = [text: string, longYear?: string, minus?: string, digits?: string, month?: string, day?: string,
  hour?: string, minute?: string, second?: string, fraction?: string, offset?: string, doubt?: Doubt];

function readMoment(text: string): Moment | DateFault {
  const parts = MOMENT.exec(text) as Parts | null;
  if (!parts) return 'not-edtf';
  const [, longYear, , , , , hour, , , , , doubt] = parts;
  if (hour && doubt) return 'not-edtf';
  const moment = longYear ? momentOf('year', Number(longYear)) : readCalendar(parts);
  if (typeof moment === 'string') return moment;
  return hour ? readTime(moment, parts) : doubt ? { ...moment, doubt } : moment;
}

function readCalendar([, , minus, digits = '', month, day]: Parts): Moment | DateFault {
  const years = 10 ** (digits.split('X').length - 1);
  const least = Number(digits.replaceAll('X', '0'));
  if (years > 1) {
    const moment = momentOf(years > 10 ? 'century' : 'decade', minus ? 1 - least - years : least);
    return month ? 'not-edtf' : { ...moment, notGiven: 'year' };
  }
  if (minus && !least) return 'not-edtf';
  const year = minus ? -least : least;
  if (!month) return momentOf('year', year);
  if (month !== 'XX') return readMonth(year, Number(month), day);
  return day && day !== 'XX' ? 'not-edtf' : { ...momentOf('year', year), notGiven: day ? 'day' : 'month' };
}

function readMonth(year: number, month: number, day?: string): Moment | DateFault {
  if (month > 20 && month < 25 && !day) return momentOf('season', year, (month - 20) * 3);
  if (month < 1 || month > 12) return 'no-such-day';
  const whole = momentOf('month', year, month);
  if (!day || day === 'XX') return day ? { ...whole, notGiven: 'day' } : whole;
  const date = momentOf('day', year, month, Number(day));
  return date.start < whole.start || date.end > whole.end ? 'no-such-day' : date;
}

/** A time needs an offset or `Z`: without, nobody knows when it was. From −12 to +14; ISO 8601 has no −0. */
function readTime(date: Moment, [, , , , , , ...clock]: Parts): Moment | DateFault {
  const [hour, minute, second = 0, fraction = 0, offset = ''] = clock;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second) + Number(fraction)];
  if (date.precision !== 'day') return 'not-edtf';
  if (minutes > 59 || seconds >= 60 || hours > (minutes + seconds ? 23 : 24)) return 'no-such-day';
  const ahead = minutesAhead(offset);
  if (ahead === undefined) return 'no-offset';
  const start = date.start + (hours * 60 + minutes - ahead) * 6e4 + Math.floor(seconds * 1000);
  return { ...date, precision: 'time', start, end: start + (fraction ? 1 : second ? 1000 : 6e4) };
}

function minutesAhead(offset: string): number | undefined {
  if (offset === 'Z') return 0;
  const minutes = offset.length > 3 ? Number(offset.slice(-2)) : 0;
  const ahead = Number(offset.slice(1, 3)) * 60 + minutes;
  if (!offset || minutes > 59) return;
  return offset[0] === '+' ? (ahead > 840 ? undefined : ahead) : ahead && ahead <= 720 ? -ahead : undefined;
}
