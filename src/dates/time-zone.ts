import { DAY } from './civil-day.js';
import type { Moment } from './edtf-date.js';
import { dateFormat } from './intl-formats.js';
import { aheadOf } from './offset.js';
import { remembering } from './remembering.js';

/** Whether an instant lies within a thousand years of where `Date` ends, or beyond: time zones and Intl mean nothing there. */
export const isDeep = (instant: number): boolean => Math.abs(instant) > 8.6e15;

/** Offsets by zone and instant: a story's days are asked for again and again, and Intl is slow. */
const offsetsIn = remembering((timeZone: string) =>
  remembering((instant: number) => aheadOf(dateFormat('en', timeZone, 'O').format(instant))));

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (timeZone: string, instant: number): number =>
  timeZone === 'UTC' || isDeep(instant) ? 0 : offsetsIn(timeZone)(instant);

/**
 * The instant at which a day begins in a time zone, from its start in UTC. Where the clock strikes midnight twice it is
 * the first stroke, where it skips it (America/Sao_Paulo, 2018-11-04) the instant at which it was put forward.
 */
export function startOfDay(timeZone: string, day: number): number {
  const [before, after] = [offsetAt(timeZone, day - DAY), offsetAt(timeZone, day + DAY)];
  const earliest = day - Math.max(before, after);
  return before === after || offsetAt(timeZone, earliest) === day - earliest ? earliest : day - Math.min(before, after);
}

/** The day of an instant in a time zone, by its start in UTC. */
export const dayOf = (timeZone: string, instant: number): number =>
  Math.floor((instant + offsetAt(timeZone, instant)) / DAY) * DAY;

/** A time as its day in a time zone; what is no time as it is. */
export function asDay(moment: Moment, timeZone: string): Moment {
  if (moment.precision !== 'time') return moment;
  const start = dayOf(timeZone, moment.start);
  return { precision: 'day', start, end: start + DAY };
}
