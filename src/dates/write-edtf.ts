import { civilDay } from './civil-day.js';
import type { Moment, Precision } from './edtf-date.js';

/** What is cut from the end of a date with its time: all of it from a season, which is not written. */
const CUT: Readonly<Partial<Record<Precision, number>>> =
  { day: -14, month: -17, season: -24, year: -20, decade: -21, century: -22 };

/** A moment in EDTF, at a precision no finer than its own; beyond year 9999 never coarser than its year. */
export function writeEdtf({ start }: Moment, precision: Precision): string {
  const { year, rest } = civilDay(start);
  const digits = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  if (Math.abs(year) > 9999) return `Y${digits}`;
  return (digits + rest).slice(0, CUT[precision]) + (precision === 'decade' ? 'X' : precision === 'century' ? 'XX' : '');
}
