import { calendarDay, dayNumber, isDay, lastDayOf, mondayOf, monthAt, written, writtenDay, type DayNumber } from './date-calendar.js';
import type { DatePart, DateUnit } from './date-meaning.js';

/**
 * What words mean that name no single day, month or year, in EDTF. None says more than was said, and what lies beside each other
 * does not overlap:
 *
 * - early, mid, late of a year: its first quarter, the two in the middle, its last («late 2021» is 2021-10/2021-12); of a month the
 *   days 1 to 10, 11 to 20, 21 to its end; of a decade the years 0 to 3, 4 to 6, 7 to 9; of a week Monday and Tuesday, Wednesday
 *   and Thursday, Friday to Sunday. «The beginning of» is early, «the end of» late.
 * - halves: six months, the days to the 15th and from the 16th. Quarters: three months, as an interval.
 * - seasons: EDTF's 21 to 24, northern, beginning in March, June, September and December; «winter 2021» and «winter 2021/22» begin in 2021.
 * - a week: Monday to Sunday; EDTF has none. A weekend: its Saturday and Sunday. «The weekend» is the last that has begun.
 * - decades: 199X; centuries: 19XX for the twentieth. Two digits («the 90s») are of the last century, up to 20 of this one.
 * - «last», «this», «next» year, month, week: those around the day that is counted from. «Two weeks ago», «a month earlier»: that week,
 *   that month, since nobody says more by it; «two days ago»: that day; «a week later» than a day: the day a week later.
 * - times of day only with the zone that the text states; else the day.
 * - a day without a year: the last such day, or one up to two weeks ahead; the next one where its clause tells of what will be.
 * - a weekday: the last such day, the document's own included; the next one after «next» or where the clause says «will».
 */
export function partOfYear(year: number, part: DatePart): string {
  const [from, to] = ({ early: [1, 3], mid: [4, 9], late: [10, 12], 'first-half': [1, 6], 'second-half': [7, 12] } as const)[part];
  return `${written(year, from)}/${written(year, to)}`;
}

export function partOfMonth(year: number, month: number, part: DatePart): string {
  const last = lastDayOf(year, month);
  const [from, to] = ({ early: [1, 10], mid: [11, 20], late: [21, last], 'first-half': [1, 15], 'second-half': [16, last] } as const)[part];
  return `${written(year, month, from)}/${written(year, month, to)}`;
}

const interval = (from: DayNumber, to: DayNumber): string => `${writtenDay(from)}/${writtenDay(to)}`;

export function weekOf(day: DayNumber, part?: DatePart): string {
  const monday = mondayOf(day);
  const parts = { early: [0, 1], mid: [2, 3], late: [4, 6], 'first-half': [0, 2], 'second-half': [3, 6] } as const;
  const [from, to] = part ? parts[part] : [0, 6];
  return interval(monday + from, monday + to);
}

/** The Saturday and the Sunday of a day's week. */
export const weekendOf = (day: DayNumber): string => interval(mondayOf(day) + 5, mondayOf(day) + 6);

export const isoWeek = (year: number, week: number): string => weekOf(dayNumber(year, 1, 4) + (week - 1) * 7);

export const quarterOf = (year: number, quarter: number): string => `${written(year, quarter * 3 - 2)}/${written(year, quarter * 3)}`;

/** The unit that lies so many units from a day: a day, a week as an interval, a month, a year. */
export function shifted(day: DayNumber, unit: DateUnit, by: number, part?: DatePart): string {
  const { year, month } = calendarDay(day);
  const there = monthAt(year, month, by);
  switch (unit) {
    case 'day':
      return writtenDay(day + by);
    case 'week':
      return weekOf(day + by * 7, part);
    case 'weekend':
      return weekendOf(day + by * 7);
    case 'month':
      return part ? partOfMonth(there.year, there.month, part) : written(there.year, there.month);
    case 'quarter': {
      const quarter = monthAt(year, Math.floor((month - 1) / 3) * 3 + 1, by * 3);
      return quarterOf(quarter.year, (quarter.month + 2) / 3);
    }
    case 'year':
      return part ? partOfYear(year + by, part) : written(year + by);
    case 'decade':
      return `${String(year + by * 10).slice(0, 3)}X`;
  }
}

/** Seasons begin in March, June, September, December; `season` 1 is spring. */
export const seasonOf = (year: number, season: number): string => `${written(year)}-${20 + season}`;

/** The day a month or a day of the month begins with: to compare. */
export const beginning = (year: number, month: number, day = 1): DayNumber =>
  dayNumber(year, month, isDay(year, month, day) ? day : 1);
