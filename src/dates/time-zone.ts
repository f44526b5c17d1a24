import { DAY, civilDay, startOfCivilDay } from './civil-day.js';
import type { Moment } from './edtf-date.js';
import { dateFormat } from './intl-formats.js';

/** `Date` ends 8.64e15 ms from 1970; beyond, a time zone means nothing. */
const LIMIT = 8.64e15 - 2 * DAY;
const MOST_REMEMBERED = 50000;

/** Offsets by instant and zone: a story's days are asked for again and again, and Intl is slow. */
const offsets = new Map<string, number>();

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(timeZone: string, instant: number): number {
  if (timeZone === 'UTC' || Math.abs(instant) > LIMIT) return 0;
  const key = instant + timeZone;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > MOST_REMEMBERED) offsets.clear();
    offsets.set(key, offset = readOffset(dateFormat('en', timeZone, 'O').format(instant)));
  }
  return offset;
}

function readOffset(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return sign ? Number(sign + 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) : 0;
}

/**
 * The instant at which a day begins in a time zone, from its start in UTC. Where the clock strikes midnight twice it is
 * the first stroke, where it skips it (America/Sao_Paulo, 2018-11-04) the instant at which it was put forward.
 */
export function startOfDay(timeZone: string, day: number): number {
  const [before, after] = [offsetAt(timeZone, day - DAY), offsetAt(timeZone, day + DAY)];
  const earliest = day - Math.max(before, after);
  return before === after || offsetAt(timeZone, earliest) === day - earliest ? earliest : day - Math.min(before, after);
}

/** A time as its day in a time zone; what is no time as it is. */
export function asDay(moment: Moment, timeZone: string): Moment {
  if (moment.precision !== 'time') return moment;
  const { year, month, day } = civilDay(moment.start + offsetAt(timeZone, moment.start));
  const start = startOfCivilDay(year, month, day);
  return { precision: 'day', year, month, day, start, end: start + DAY };
}

/** The moment with the earliest start, of equal ones the longest. */
export const earliest = (moments: readonly [Moment, ...Moment[]]): Moment =>
  moments.reduce((best, other) => (other.start - best.start || best.end - other.end) < 0 ? other : best);

/** The moment with the latest end, of equal ones the longest. */
export const latest = (moments: readonly [Moment, ...Moment[]]): Moment =>
  moments.reduce((best, other) => (best.end - other.end || other.start - best.start) < 0 ? other : best);
