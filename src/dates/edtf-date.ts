import { DAY, dayNumber } from './civil-day.js';

export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** `?` uncertain, `~` approximate, `%` both. */
export type Doubt = '?' | '~' | '%';

/**
 * A day, or a longer stretch of the calendar: a century begins at `year`, a season at `month` (March, June, September,
 * December). What the precision does not reach is 1. Years are astronomical: 0 is 1 BCE.
 */
export type CalendarDate = {
  readonly kind: 'calendar';
  readonly precision: Precision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly doubt?: Doubt;
  /** What is left unspecified with `X`. */
  readonly notGiven?: 'day' | 'month' | 'year';
};

/** A time of day: `at` in milliseconds since 1970, known to `exactness` milliseconds (a minute, a second or less). */
export type Instant = { readonly kind: 'instant'; readonly at: number; readonly exactness: number };

export type Moment = CalendarDate | Instant;

/** `interval`: all of the time from start to end. `within`: once in between; an open end is «or later», «by then». */
export type DateRange = {
  readonly kind: 'interval' | 'within';
  readonly start: Moment | 'open' | 'unknown';
  readonly end: Moment | 'open' | 'unknown';
};

export type DateSet = { readonly kind: 'one-of' | 'all-of'; readonly dates: readonly Moment[] };

/** What an EDTF string says, as plain data. Shared between equal strings: never write to it. */
export type EdtfDate = Moment | DateRange | DateSet;

export type DateFault = 'not-edtf' | 'no-offset' | 'no-such-day' | 'ends-before-begin';

/** Nothing that a source says of a date is longer; whatever is, is refused unread. */
const LONGEST = 1000;
const REMEMBERED = 20000;
const remembered = new Map<string, EdtfDate | DateFault>();

/** Years of five digits or more (ISO 8601-2, 4.3); 15 digits at most, which a double holds. */
const LONG_YEAR = /^Y(-?[1-9]\d{4,14})([?~%])?$/;
const CALENDAR = /^(-?)(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;
const TIME = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:(Z)|([+−-])(\d\d):?(\d\d)?)?$/;

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

/** The days and instants that a date names. */
export function momentsOf(date: EdtfDate): readonly Moment[] {
  if ('dates' in date) return date.dates;
  return 'start' in date ? [date.start, date.end].filter((end) => typeof end !== 'string') : [date];
}

const MONTHS = { month: 1, season: 3, year: 12, decade: 120, century: 1200 };

/** The first day of a date, and the day after its last, as day numbers. */
export function daysOf({ precision, year, month, day }: CalendarDate): [first: number, after: number] {
  const first = dayNumber(year, month, day);
  return [first, precision === 'day' ? first + 1 : dayNumber(year, month + MONTHS[precision], 1)];
}

function read(text: string): EdtfDate | DateFault {
  if (typeof text !== 'string' || text.length > LONGEST) return 'not-edtf';
  let date = remembered.get(text);
  if (!date) {
    date = readAny(text);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, date);
  }
  return date;
}

function readAny(text: string): EdtfDate | DateFault {
  const bracket = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  if (!bracket) return text.includes('/') ? readRange('interval', text.split('/')) : readMoment(text);
  const [, some, all] = bracket;
  if (some?.includes('..')) return readRange('within', some.split('..'));
  return readSet(some === undefined ? 'all-of' : 'one-of', some ?? all ?? '');
}

function readSet(kind: DateSet['kind'], list: string): DateSet | DateFault {
  const dates: Moment[] = [];
  for (const text of list.split(/, ?/)) {
    const date = readMoment(text);
    if (typeof date === 'string') return date;
    dates.push(date);
  }
  return { kind, dates };
}

function readRange(kind: DateRange['kind'], ends: string[]): DateRange | DateFault {
  if (ends.length !== 2) return 'not-edtf';
  const [start, end] = ends.map((text) => readEnd(kind, text)) as [ReturnType<typeof readEnd>, ReturnType<typeof readEnd>];
  const moments = [start, end].filter((date) => typeof date !== 'string');
  if (isFault(start)) return start;
  if (isFault(end)) return end;
  if (!moments.length) return 'not-edtf';
  return moments[1] && endsBefore(moments[1], moments[0] as Moment) ? 'ends-before-begin' : { kind, start, end };
}

/** In an interval `..` is open and nothing is unknown; in `[a..b]` the dots stand between, and nothing is open. */
function readEnd(kind: DateRange['kind'], text: string): Moment | DateFault | 'open' | 'unknown' {
  if (kind === 'within') return text ? readMoment(text) : 'open';
  return text === '..' ? 'open' : text ? readMoment(text) : 'unknown';
}

const isFault = (date: ReturnType<typeof readEnd>): date is DateFault =>
  typeof date === 'string' && date !== 'open' && date !== 'unknown';

/** Beside a time, a day is taken a day longer: which instants belong to it depends on the time zone. */
function endsBefore(end: Moment, start: Moment): boolean {
  const slack = end.kind === start.kind ? 0 : DAY;
  return utcOf(start)[0] >= utcOf(end)[1] + slack;
}

const utcOf = (moment: Moment): [start: number, end: number] => moment.kind === 'instant'
  ? [moment.at, moment.at + moment.exactness]
  : daysOf(moment).map((day) => day * DAY) as [number, number];

function readMoment(text: string): Moment | DateFault {
  const time = TIME.exec(text);
  if (time) return readTime(time);
  const [, longYear, longDoubt] = LONG_YEAR.exec(text) ?? [];
  if (longYear) return calendarDate('year', Number(longYear), 1, 1, longDoubt);
  const match = CALENDAR.exec(text);
  return match ? readCalendar(match as unknown as CalendarMatch) : 'not-edtf';
}

type CalendarMatch = [text: string, sign: string, year: string, month?: string, day?: string, doubt?: string];

function readCalendar([, sign, digits, month, day, doubt]: CalendarMatch): Moment | DateFault {
  const years = 10 ** (digits.split('X').length - 1);
  const least = Number(digits.replaceAll('X', '0'));
  if ((years > 1 && month) || (sign && !least && years === 1) || (month === 'XX' && day && day !== 'XX')) return 'not-edtf';
  const year = sign ? 1 - least - years : least;
  if (years > 1) return calendarDate(years > 10 ? 'century' : 'decade', year, 1, 1, doubt, 'year');
  if (!month || month === 'XX') return calendarDate('year', year, 1, 1, doubt, month && (day ? 'day' : 'month'));
  return readMonth(year, Number(month), day, doubt);
}

function readMonth(year: number, month: number, day: string | undefined, doubt?: string): Moment | DateFault {
  if (month > 20 && month < 25 && !day) return calendarDate('season', year, (month - 20) * 3, 1, doubt);
  if (month < 1 || month > 12) return 'no-such-day';
  if (!day || day === 'XX') return calendarDate('month', year, month, 1, doubt, day && 'day');
  return isDay(year, month, Number(day)) ? calendarDate('day', year, month, Number(day), doubt) : 'no-such-day';
}

const calendarDate =
  (precision: Precision, year: number, month: number, day: number, doubt?: string, notGiven?: string): CalendarDate =>
    ({ kind: 'calendar', precision, year: year || 0, month, day,
      ...(doubt && { doubt: doubt as Doubt }),
      ...(notGiven && { notGiven: notGiven as CalendarDate['notGiven'] }) });

const isDay = (year: number, month: number, day: number): boolean => month > 0 && month < 13 && day > 0 &&
  dayNumber(year, month, day) < dayNumber(year, month + 1, 1);

/** A time needs an offset or `Z` (event-file.md): without, nobody knows when it was. Offsets reach from −12 to +14. */
function readTime([, year, month, day, ...clock]: RegExpExecArray): Instant | DateFault {
  const [hour, minute, second, fraction, z, sign, hours, minutes] = clock as (string | undefined)[];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '+' ? 1 : -1);
  const midnightAtEnd = Number(hour) === 24 && !Number(minute) && !Number(second ?? 0) && !Number(fraction ?? 0);
  if (year === '-0000') return 'not-edtf';
  if (!isDay(Number(year), Number(month), Number(day)) || Number(minute) > 59 || Number(second ?? 0) > 59 ||
    (Number(hour) > 23 && !midnightAtEnd)) return 'no-such-day';
  if (!z && (!sign || Number(minutes ?? 0) > 59 || offset < -720 || offset > 840 || (sign !== '+' && !offset))) return 'no-offset';
  const seconds = (Number(hour) * 60 + Number(minute) - (z ? 0 : offset)) * 60 + Number(second ?? 0);
  const at = dayNumber(Number(year), Number(month), Number(day)) * DAY + seconds * 1000;
  const exactness = fraction ? 1 : second ? 1000 : 60000;
  return { kind: 'instant', at: at + Math.floor(Number(fraction?.slice(0, 4) ?? 0) * 1000), exactness };
}
