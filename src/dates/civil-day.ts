/** Milliseconds of a day of 24 hours. */
export const DAY = 864e5;

/** After 400 years the Gregorian calendar repeats itself; they have this many milliseconds. */
const CYCLE = 146097 * DAY;

/** `rest` is what ISO 8601 writes behind the year: `-02-10T11:26:00.000Z`. */
export type CivilDay = { year: number; month: number; rest: string };

/**
 * When a month of the proleptic Gregorian calendar begins in UTC, in milliseconds since 1970. Year 0 is 1 BCE; `month`
 * (1 is January) may run beyond 12, into later years. Neither this nor `civilDay` knows of the machine's time zone, nor
 * of `Date`'s limit at ±271,821 years: the year is first moved into the 400 years from 2000.
 */
export function startOfMonth(year: number, month = 1): number {
  const cycle = Math.floor(year / 400);
  return Date.UTC(2000 + year - cycle * 400, month - 1) + (cycle - 5) * CYCLE;
}

/** What the calendar and the clock say, in UTC, at an instant. */
export function civilDay(instant: number): CivilDay {
  const cycle = Math.floor(instant / CYCLE);
  const date = new Date(instant - cycle * CYCLE);
  return { year: date.getUTCFullYear() + cycle * 400, month: date.getUTCMonth() + 1, rest: date.toISOString().slice(4) };
}
