import { civilDay, DAY, startOfMonth } from '../dates/civil-day.js';

/** A day of the calendar as the number of days since 1 January 1970: sums and weekdays without any time zone. */
export type DayNumber = number;

export type CalendarDay = { year: number; month: number; day: number };

/** Whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (startOfMonth(year, month + 1) - startOfMonth(year, month)) / DAY;

export const dayNumber = (year: number, month: number, day: number): DayNumber => startOfMonth(year, month) / DAY + day - 1;

export function calendarDay(number: DayNumber): CalendarDay {
  const { year, month, rest } = civilDay(number * DAY);
  return { year, month, day: Number(rest.slice(4, 6)) };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A year, a month or a day in EDTF. Years have four digits here: the text that named them did. */
export const written = (year: number, month?: number, day?: number): string =>
  [String(year).padStart(4, '0'), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');

export function writtenDay(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return written(year, month, day);
}

/** 1 is Monday, 7 Sunday, as in ISO 8601. Day 0 was a Thursday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The Monday of a day's week. */
export const mondayOf = (number: DayNumber): DayNumber => number - weekdayOf(number) + 1;

/** The month that lies so many months from another. */
export function monthAt(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export const lastDayOf = (year: number, month: number): number => calendarDay(startOfMonth(year, month + 1) / DAY - 1).day;

const FULL_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day that an EDTF date names or begins with, if it is that exact. */
export function dayIn(edtf: string): DayNumber | undefined {
  const [, year, month, day] = (FULL_DAY.exec(edtf) ?? []).map(Number);
  return year && month && day && isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** A day that lies in what a date names: its first, of a month or a year the one in the middle. */
export const dayWithin = (edtf: string): DayNumber | undefined =>
  dayIn(edtf) ?? dayIn(`${edtf.slice(0, 7)}-15`) ?? dayIn(`${edtf.slice(0, 4)}-07-01`);
