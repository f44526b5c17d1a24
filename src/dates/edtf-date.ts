import { DAY, startOfMonth } from './civil-day.js';
import { aheadOf } from './offset.js';
import { remembering } from './remembering.js';

export type Precision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** `?` uncertain, `~` approximate, `%` both; `X` for digits left unspecified. */
export type Doubt = '?' | '~' | '%' | 'X';

/**
 * A time of day, a day, or a longer stretch of the calendar, with its start and its end (exclusive) in UTC, in
 * milliseconds since 1970. A time lasts as long as it is exact; a season begins in March, June, September or December.
 */
export type Moment = {
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
  readonly doubt?: Doubt;
};

const FORMS = ['a', 'a/a', 'a/..', 'a/', '../a', '/a', '[a..a]', '[a..]', '[..a]', '[a]', '{a}'] as const;

/** How a date is put together: its EDTF with `a` for each moment, for all of them in a set. */
export type Form = (typeof FORMS)[number];

/**
 * What an EDTF string says, as plain data; shared between equal strings, so never to be written to. The moments, in
 * order, are those that are named: an end that is open or unknown has none.
 */
export type EdtfDate = { readonly form: Form; readonly moments: readonly [Moment, ...Moment[]] };

export type DateFault = 'not-edtf' | 'no-offset' | 'no-such-day' | 'ends-before-begin';

/** Nothing that a source says of a date is longer; whatever is, is refused unread. */
const LONGEST = 1000;

/** A year of five digits or more (15 at most, which a double holds), a decade or century, or a calendar date, with a time. */
const MOMENT = new RegExp('^(?:Y(-?[1-9]\\d{4,14})|(-?\\d\\d(?:\\dX|XX))|' +
  '(?!-0000)(-?\\d{4})(?:-(?:XX(?:-XX)?|(\\d\\d)(?:-(\\d\\d|XX))?))?)' +
  '(?:T(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(Z|[+−-]\\d\\d(?::?[0-5]\\d)?)?|([?~%]))?$');

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

const read = (text: string): EdtfDate | DateFault => (text.length > LONGEST ? 'not-edtf' : readOnce(text));

const readOnce = remembering((text: string): EdtfDate | DateFault => {
  const texts = text.split(/\.\.|, ?|[/[\]{}]/).filter(Boolean);
  const written = texts.reduce((rest, moment) => rest.replace(moment, 'a'), text).replace(/^(.a)(, ?a)+(.)$/, '$1$3');
  const form = FORMS.find((known) => known === written);
  const read = texts.map(readMoment);
  const fault = read.find((moment) => typeof moment === 'string');
  if (fault) return fault;
  const moments = read as Moment[];
  const [start, end] = moments;
  if (!form || !start) return 'not-edtf';
  if (end && /a.+a/.test(form) && endsBefore(end, start)) return 'ends-before-begin';
  return { form, moments: moments.sort(byStart) as [Moment, ...Moment[]] };
});

/** The earliest first, of equal ones the longest. */
export const byStart = (a: Moment, b: Moment): number => a.start - b.start || b.end - a.end;

/** Beside a time, a day is taken a day longer: which instants belong to it depends on the time zone. */
const endsBefore = (end: Moment, start: Moment): boolean =>
  start.start >= end.end + ((start.precision === 'time') === (end.precision === 'time') ? 0 : DAY);

const MONTHS = { month: 1, season: 3, year: 12, decade: 120, century: 1200 };

const stretch = (precision: keyof typeof MONTHS, year: number, month = 1): Moment =>
  ({ precision, start: startOfMonth(year, month), end: startOfMonth(year, month + MONTHS[precision]) });

type Parts = [text: string, longYear?: string, years?: string, year?: string, month?: string, day?: string,
  clock?: string, offset?: string, doubt?: Doubt];

function readMoment(text: string): Moment | DateFault {
  const parts = MOMENT.exec(text) as Parts | null;
  if (!parts) return 'not-edtf';
  const [, longYear, years, year = longYear, month, day, clock, offset, doubt = text.includes('X') ? 'X' : undefined] = parts;
  const moment = years ? readYears(years) : month ? readMonth(Number(year), Number(month), day) : stretch('year', Number(year));
  if (typeof moment === 'string') return moment;
  if (clock) return moment.precision === 'day' ? readTime(moment.start, clock, offset) : 'not-edtf';
  return doubt ? { ...moment, doubt } : moment;
}

/** Of years BCE the first of ten or a hundred is the one with the highest number. */
const readYears = (years: string): Moment =>
  stretch(years.endsWith('XX') ? 'century' : 'decade', Number(years.replaceAll('X', years.startsWith('-') ? '9' : '0')));

function readMonth(year: number, month: number, day?: string): Moment | DateFault {
  if (month > 20 && month < 25 && !day) return stretch('season', year, (month - 20) * 3);
  if (month < 1 || month > 12) return 'no-such-day';
  const whole = stretch('month', year, month);
  if (!day || day === 'XX') return whole;
  const end = whole.start + Number(day) * DAY;
  return end > whole.start && end <= whole.end ? { precision: 'day', start: end - DAY, end } : 'no-such-day';
}

const HOUR = 36e5;

/** A time needs an offset or `Z`: without, nobody knows when it was. From −12 to +14; ISO 8601 has no −0. */
function readTime(day: number, clock: string, offset?: string): Moment | DateFault {
  const time = Date.parse(`1970-01-01T${clock}Z`);
  if (Number.isNaN(time)) return 'no-such-day';
  const ahead = aheadOf(offset ?? '');
  if (!offset || ahead > 14 * HOUR || ahead < -12 * HOUR || Object.is(ahead, -0)) return 'no-offset';
  const start = day + time - ahead;
  return { precision: 'time', start, end: start + (clock.length > 8 ? 1 : clock.length > 5 ? 1000 : 6e4) };
}
