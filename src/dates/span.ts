import { DAY } from './civil-day.js';
import type { EdtfDate } from './edtf-date.js';
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

function measure({ moments, noStart, noEnd }: EdtfDate, timeZone: string): Span {
  const span = { start: Infinity, end: -Infinity };
  for (const { precision, start, end } of moments) {
    const isTime = precision === 'time';
    span.start = Math.min(span.start, isTime ? start : startOfDay(timeZone, start));
    span.end = Math.max(span.end, isTime ? end : startOfDay(timeZone, end));
  }
  if (noStart === 'open') span.start = -Infinity;
  if (noEnd === 'open') span.end = Infinity;
  return span;
}

/**
 * The order rule: by the start of the span, at equal starts the longer first; a date without a start by its end.
 * 0 where the file's own order decides.
 */
export function compareDates(a: EdtfDate, b: EdtfDate, timeZone: string): number {
  const [one, other] = [spanOf(a, timeZone), spanOf(b, timeZone)];
  return sign(a.noStart ? one.end : one.start, b.noStart ? other.end : other.start) ||
    sign(other.end - other.start, one.end - one.start);
}

const sign = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a date leaves open when it was: `?` `~` `%` `X`, one of, once between, or later, by then, an unknown end. */
export const isUncertain = ({ kind, moments, noStart, noEnd }: EdtfDate): boolean =>
  kind === 'within' || kind === 'one-of' || noStart === 'unknown' || noEnd === 'unknown' ||
  moments.some(({ doubt, notGiven }) => doubt ?? notGiven);

export type Shape = 'point' | 'span' | 'loose';

/** What mark a date gets: a day or shorter, longer, or uncertain. */
export function shapeOf(date: EdtfDate): Shape {
  const { start, end } = spanOf(date, 'UTC');
  return isUncertain(date) ? 'loose' : end - start > DAY ? 'span' : 'point';
}
