import { DAY } from './civil-day.js';
import type { EdtfDate } from './edtf-date.js';
import { remembering } from './remembering.js';
import { startOfDay } from './time-zone.js';

/** Milliseconds since 1970, the end exclusive; ±Infinity where a date is open. */
export type Span = { start: number; end: number };

/**
 * The time that a date may take up. Days, months and years begin at midnight of `timeZone`; a time is as long as it is
 * exact. An interval whose end (or beginning) is unknown reaches as far as is known: `2022-02-15/` to the end of that
 * day. A season is three months from March, June, September or December.
 */
export const spanOf = (date: EdtfDate, timeZone: string): Span => spansIn(timeZone)(date);

const spansIn = remembering((timeZone: string) => remembering(({ form, moments }: EdtfDate): Span => {
  const edges = (name: 'start' | 'end'): number[] =>
    moments.map((moment) => (moment.precision === 'time' ? moment[name] : startOfDay(timeZone, moment[name])));
  return {
    start: /^\[?\.\./.test(form) ? -Infinity : Math.min(...edges('start')),
    end: /\.\.\]?$/.test(form) ? Infinity : Math.max(...edges('end')),
  };
}));

/**
 * The order rule: by the start of the span, a date without a start by its end; at equal starts what was once from then on
 * (`[a..b]`, `[a..]`) after what certainly began then; then the longer first. 0 where the file's own order decides.
 */
export function compareDates(a: EdtfDate, b: EdtfDate, timeZone: string): number {
  const [one, other] = [spanOf(a, timeZone), spanOf(b, timeZone)];
  const place = ({ form }: EdtfDate, { start, end }: Span): number => (/^\[?[./]/.test(form) ? end : start);
  const isLater = ({ form }: EdtfDate): number => Number(form.startsWith('[a.'));
  // Of two that are endless the lengths differ by NaN, which is no difference.
  return place(a, one) - place(b, other) || isLater(a) - isLater(b) ||
    other.end - other.start - (one.end - one.start) || 0;
}

/** Whether a date leaves open when it was: `?` `~` `%` `X`, one of, once between, or later, by then, an unknown end. */
export const isUncertain = ({ form, moments }: EdtfDate): boolean =>
  /^[[/]|\/$/.test(form) || moments.some(({ doubt }) => doubt);

export type Shape = 'point' | 'span' | 'loose';

/** What mark a date gets: a day or shorter, longer, or uncertain. */
export function shapeOf(date: EdtfDate): Shape {
  const { start, end } = spanOf(date, 'UTC');
  return isUncertain(date) ? 'loose' : end - start > DAY ? 'span' : 'point';
}
