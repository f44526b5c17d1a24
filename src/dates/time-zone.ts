import { DAY } from './civil-day.js';
import { dateFormat } from './intl-formats.js';

/** `Date` ends 8.64e15 ms from 1970; time zones mean nothing there. */
const LIMIT = 8.64e15 - 2 * DAY;
const OFFSET = /([+-])(\d\d):(\d\d)(?::(\d\d))?/;

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(timeZone: string, instant: number): number {
  if (timeZone === 'UTC' || Math.abs(instant) > LIMIT) return 0;
  const [, sign, hours, minutes, seconds] = OFFSET.exec(dateFormat('en', timeZone, 'O').format(instant)) ?? [];
  const ahead = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return ahead * (sign === '-' ? -1000 : 1000);
}

/** The day number, in a time zone, of an instant. */
export const dayOf = (timeZone: string, instant: number): number =>
  Math.floor((instant + offsetAt(timeZone, instant)) / DAY);

/** Offsets at whole days: a story's days are asked for again and again, and Intl is slow. */
const offsets = new Map<string, number>();

function offsetOnDay(timeZone: string, day: number): number {
  const key = `${day} ${timeZone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = offsetAt(timeZone, day * DAY);
    if (offsets.size > 50000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/**
 * The instant at which a day begins in a time zone. Where the clock strikes midnight twice it is the first stroke,
 * where it skips it (America/Sao_Paulo, 2018-11-04) the instant at which the clock was put forward.
 */
export function startOfDay(timeZone: string, day: number): number {
  const local = day * DAY;
  if (timeZone === 'UTC') return local;
  const before = offsetOnDay(timeZone, day - 1);
  const after = offsetOnDay(timeZone, day + 1);
  const earliest = local - Math.max(before, after);
  return before === after || offsetAt(timeZone, earliest) === Math.max(before, after)
    ? earliest : local - Math.min(before, after);
}
