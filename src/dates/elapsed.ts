import { civilDay } from './civil-day.js';
import { daysOf, momentsOf, type EdtfDate, type Moment, type Precision } from './edtf-date.js';
import { writeDuration } from './intl-formats.js';
import { isUncertain, spanOf } from './span.js';
import { dayOf } from './time-zone.js';
import type { DateStyle } from './date-words.js';

/** From so many whole ones on, the next longer unit says it better. */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;

type End = { precision: Precision; day: number };

/**
 * Whole days of the calendar from the last day of `from` to the first of `to`: 17 December to 10 January is 24, however
 * long a day was by the clock. Negative where they overlap. `undefined` where one is uncertain or open.
 */
export function elapsedDays(from: EdtfDate, to: EdtfDate, timeZone: string): number | undefined {
  const ends = endsBetween(from, to, timeZone);
  return ends && ends[1].day - ends[0].day;
}

/**
 * The same in words, as exactly as both are known: days below 60, whole months below 24, whole years («24 days»,
 * «3 months», «12 years»); what has not quite passed is not counted. `undefined` also where it comes to nothing.
 */
export function elapsedInWords(from: EdtfDate, to: EdtfDate, style: DateStyle): string | undefined {
  const ends = endsBetween(from, to, style.timeZone);
  if (!ends) return;
  const [start, end] = ends;
  const [days, months] = [end.day - start.day, monthsBetween(start, end)];
  const known = new Set([start.precision, end.precision]);
  if (known.has('year') || known.has('season')) return inWords(civilDay(end.day).year - civilDay(start.day).year, 'year', style);
  if (months >= MOST_MONTHS) return inWords(Math.floor(months / 12), 'year', style);
  return known.has('month') || days >= MOST_DAYS ? inWords(months, 'month', style) : inWords(days, 'day', style);
}

const inWords = (count: number, unit: 'day' | 'month' | 'year', { language }: DateStyle): string | undefined =>
  count > 0 ? writeDuration(language, count, unit) : undefined;

/** Whole months; between dates of which one is a month, the months of the calendar. */
function monthsBetween(start: End, end: End): number {
  const [from, to] = [civilDay(start.day), civilDay(end.day)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const exact = start.precision === 'day' && end.precision === 'day';
  return exact && to.day < from.day ? months - 1 : months;
}

function endsBetween(from: EdtfDate, to: EdtfDate, timeZone: string): [End, End] | undefined {
  if (isUncertain(from) || isUncertain(to)) return;
  if (!Number.isFinite(spanOf(from, timeZone).end) || !Number.isFinite(spanOf(to, timeZone).start)) return;
  const ends = (date: EdtfDate, edge: 0 | 1): End[] => momentsOf(date).map((moment) => endOf(moment, edge, timeZone));
  return [
    ends(from, 1).reduce((last, end) => (end.day > last.day ? end : last)),
    ends(to, 0).reduce((first, end) => (end.day < first.day ? end : first)),
  ];
}

/** The first or the last day of a moment. */
function endOf(moment: Moment, edge: 0 | 1, timeZone: string): End {
  if (moment.kind === 'instant') return { precision: 'day', day: dayOf(timeZone, moment.at) };
  return { precision: moment.precision, day: daysOf(moment)[edge] - edge };
}
