/** Milliseconds of a day of 24 hours. */
export const DAY = 864e5;

/** After 400 years the Gregorian calendar repeats itself; they have this many days. */
const CYCLE = 146097;

export type CivilDay = { year: number; month: number; day: number };

/**
 * The number of a day of the proleptic Gregorian calendar, counted from 1970-01-01. Year 0 is 1 BCE. `month` (1 is
 * January) may run beyond 12, into later years. Neither this nor `civilDay` knows of the machine's time zone, nor of
 * `Date`'s limit at ±271,821 years: the year is first moved into the 400 years from 2000.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const cycle = Math.floor(year / 400);
  return Date.UTC(2000 + year - cycle * 400, month - 1, day) / DAY + (cycle - 5) * CYCLE;
}

/** The year, month and day of a day number: the inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const cycle = Math.floor(number / CYCLE);
  const date = new Date((number - cycle * CYCLE) * DAY);
  return { year: date.getUTCFullYear() + cycle * 400, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
