import { DAY } from './civil-day.js';
import type { DateStyle } from './date-words.js';
import type { EdtfDate } from './edtf-date.js';
import { writeDuration } from './intl-formats.js';
import { isUncertain, spanOf } from './span.js';
import { dayOf } from './time-zone.js';

/**
 * Whole days of the calendar from the last day of `from` to the first of `to`: 17 December to 10 January is 24, however
 * long a day was by the clock. 0 or less where they meet or overlap. `undefined` where one is uncertain or open.
 */
export function elapsedDays(from: EdtfDate, to: EdtfDate, timeZone: string): number | undefined {
  const [{ end }, { start }] = [spanOf(from, timeZone), spanOf(to, timeZone)];
  const days = (dayOf(timeZone, start) - dayOf(timeZone, end - 1)) / DAY;
  return isUncertain(from) || isUncertain(to) || !Number.isFinite(days) ? undefined : days;
}

/** Units, their length in days, and from how many days between two dates, or within one, shorter ones say too much. */
const UNITS = [['year', 365.2425, 730, 31], ['month', 30.436875, 60, 1], ['day', 1, 0, 0]] as const;

/**
 * The same in words, as exactly as both are known, to the nearest: days below 60, months below two years, years («24
 * days», «3 months», «12 years»). `undefined` also where it comes to nothing.
 */
export function elapsedInWords(from: EdtfDate, to: EdtfDate, style: DateStyle): string | undefined {
  const days = elapsedDays(from, to, style.timeZone) ?? 0;
  const longest = Math.max(...[from, to].flatMap(({ moments }) => moments.map(({ start, end }) => end - start))) / DAY;
  const [unit, length] = UNITS.find(([, , most, exact]) => days >= most || longest > exact) ?? UNITS[2];
  const count = Math.round(days / length);
  return count > 0 ? writeDuration(style.language, count, unit) : undefined;
}
