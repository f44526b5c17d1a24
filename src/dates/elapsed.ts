import { DAY, civilDay } from './civil-day.js';
import type { DateStyle } from './date-words.js';
import type { EdtfDate, Moment } from './edtf-date.js';
import { writeDuration } from './intl-formats.js';
import { isUncertain } from './span.js';
import { asDay, earliest, latest } from './time-zone.js';

/** From so many whole ones on, the next longer unit says it better. */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;

/**
 * Whole days of the calendar from the last day of `from` to the first of `to`: 17 December to 10 January is 24, however
 * long a day was by the clock. 0 or less where they meet or overlap. `undefined` where one is uncertain or open.
 */
export function elapsedDays(from: EdtfDate, to: EdtfDate, timeZone: string): number | undefined {
  const ends = endsBetween(from, to, timeZone);
  return ends && (ends[1].start - ends[0].end) / DAY + 1;
}

/**
 * The same in words, as exactly as both are known: days below 60, whole months below 24, whole years («24 days»,
 * «3 months», «12 years»); what has not quite passed is not counted. `undefined` also where it comes to nothing.
 */
export function elapsedInWords(from: EdtfDate, to: EdtfDate, style: DateStyle): string | undefined {
  const ends = endsBetween(from, to, style.timeZone);
  if (!ends) return;
  const [start, end] = [civilDay(ends[0].end - DAY), ends[1]];
  const precisions = new Set(ends.map(({ precision }) => precision));
  const isExact = precisions.size === 1 && precisions.has('day');
  const years = end.year - start.year;
  const months = years * 12 + end.month - start.month - (isExact && end.day < start.day ? 1 : 0);
  const days = (end.start - ends[0].end) / DAY + 1;
  const [count, unit] = precisions.has('year') || precisions.has('season') ? [years, 'year'] as const
    : months >= MOST_MONTHS ? [Math.floor(months / 12), 'year'] as const
    : isExact && days < MOST_DAYS ? [days, 'day'] as const : [months, 'month'] as const;
  return count > 0 ? writeDuration(style.language, count, unit) : undefined;
}

/** The last moment of one and the first of the other, of times their days. */
function endsBetween(from: EdtfDate, to: EdtfDate, timeZone: string): [Moment, Moment] | undefined {
  if (isUncertain(from) || isUncertain(to) || from.noEnd || to.noStart) return;
  return [asDay(latest(from.moments), timeZone), asDay(earliest(to.moments), timeZone)];
}
