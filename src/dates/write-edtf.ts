import type { Moment, Precision } from './edtf-date.js';

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** What is cut from the end of a whole date. */
const CUT: Readonly<Partial<Record<Precision, number>>> = { month: -3, season: -3, year: -6, decade: -7, century: -8 };

/** A moment in EDTF, at a precision no finer than its own; beyond year 9999 never coarser than its year. */
export function writeEdtf({ year, month, day }: Moment, precision: Precision): string {
  const digits = (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
  if (Math.abs(year) > 9999) return `Y${digits}`;
  const whole = `${digits}-${pad(precision === 'season' ? 20 + month / 3 : month, 2)}-${pad(day, 2)}`;
  return whole.slice(0, CUT[precision]) + (precision === 'decade' ? 'X' : precision === 'century' ? 'XX' : '');
}
