import { daysOf, momentsOf, type EdtfDate, type Moment } from './edtf-date.js';
import { DAY } from './civil-day.js';
import { startOfDay } from './time-zone.js';

/** Milliseconds since 1970, the end exclusive; ±Infinity where a date is open. */
export type Span = { start: number; end: number };

const spans = new Map<string, WeakMap<EdtfDate, Span>>();

/**
 * The time that a date may take up. Days, months and years begin at midnight of `timeZone`; a time is as long as it is
 * exact. An interval whose end (or beginning) is unknown reaches as far as is known: `2022-02-15/` to the end of that
 * day. A season is three months from March, June, September or December.
 */
export function spanOf(date: EdtfDate, timeZone: string): Span {
  let known = spans.get(timeZone);
  if (!known) spans.set(timeZone, known = new WeakMap());
  let span = known.get(date);
  if (!span) known.set(date, span = measure(date, timeZone));
  return span;
}

function measure(date: EdtfDate, timeZone: string): Span {
  const edges = momentsOf(date).map((moment) => edgesOf(moment, timeZone));
  const open = 'start' in date ? date : undefined;
  return {
    start: open?.start === 'open' ? -Infinity : Math.min(...edges.map((edge) => edge.start)),
    end: open?.end === 'open' ? Infinity : Math.max(...edges.map((edge) => edge.end)),
  };
}

function edgesOf(moment: Moment, timeZone: string): Span {
  if (moment.kind === 'instant') return { start: moment.at, end: moment.at + moment.exactness };
  const [first, after] = daysOf(moment);
  return { start: startOfDay(timeZone, first), end: startOfDay(timeZone, after) };
}

/**
 * The order rule: by the start of the span, at equal starts the longer first; a date without a start by its end.
 * 0 where the file's own order decides.
 */
export function compareDates(a: EdtfDate, b: EdtfDate, timeZone: string): number {
  const [one, other] = [sortingOf(a, timeZone), sortingOf(b, timeZone)];
  return sign(one.from, other.from) || sign(other.length, one.length);
}

const sign = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function sortingOf(date: EdtfDate, timeZone: string): { from: number; length: number } {
  const { start, end } = spanOf(date, timeZone);
  return { from: 'start' in date && typeof date.start === 'string' ? end : start, length: end - start };
}

/** Whether a date leaves open which day it was: `?` `~` `%` `X`, one of, once between, or later, by then, an unknown end. */
export function isUncertain(date: EdtfDate): boolean {
  if (date.kind === 'within' || date.kind === 'one-of') return true;
  if (date.kind === 'interval' && (date.start === 'unknown' || date.end === 'unknown')) return true;
  return momentsOf(date).some((moment) => moment.kind === 'calendar' && Boolean(moment.doubt ?? moment.notGiven));
}

export type Shape = 'point' | 'span' | 'loose';

/** What mark a date gets: a day or shorter, longer, or uncertain. */
export function shapeOf(date: EdtfDate): Shape {
  if (isUncertain(date)) return 'loose';
  const { start, end } = spanOf(date, 'UTC');
  return end - start > DAY ? 'span' : 'point';
}
