import { readDate } from '../dates/edtf-date.js';
import { spanOf, type Span } from '../dates/span.js';

/** The time that a date in EDTF takes up, days beginning at midnight in UTC; undefined for what is no date. */
export const writtenSpan = (date: string): Span | undefined => {
  const read = readDate(date);
  return read && spanOf(read, 'UTC');
};
