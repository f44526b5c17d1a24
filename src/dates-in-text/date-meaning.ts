import type { Place } from '../documents/find-words.js';

/** A stretch of a year, month or decade: what «early», «mid», «late» and halves say. */
export type DatePart = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

/** −1 «last», 0 «this», 1 «next». */
export type Turn = -1 | 0 | 1;

export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/** A year as said: with its number, as seen from the document («last year»), or that of the date before («the same year»). */
export type SaidYear = { year?: number | undefined; yearTurn?: Turn | undefined; sameYear?: boolean | undefined };

export type CalendarMeaning = SaidYear & {
  kind: 'calendar';
  month?: number | undefined;
  day?: number | undefined;
  /** A second day of the month, and whether both days are meant alone (`list`) or all between them too. */
  toDay?: number | undefined;
  list?: boolean | undefined;
  part?: DatePart | undefined;
  /** «last January». */
  turn?: Turn | undefined;
  /** A weekday said with the day, 1 is Monday: it tells the year, and doubts it. */
  weekday?: number | undefined;
  /** How sure the reading of its words is, where less than the form promises. */
  sure?: number | undefined;
};

/**
 * What words say of a date before it is known when they were written: what is missing (a year, the day from which is counted) is
 * filled in by `resolveDate`.
 */
export type DateMeaning =
  | CalendarMeaning
  | (SaidYear & { kind: 'season'; season: number; turn?: Turn | undefined })
  | (SaidYear & { kind: 'quarter'; quarter: number; half?: boolean | undefined })
  /** `week`: said with its week, «Thursday of last week»; `short`: an abbreviation, which is none without a date beside it. */
  | { kind: 'weekday'; weekday: number; turn?: Turn | undefined; week?: Turn | undefined; short?: boolean | undefined }
  | { kind: 'weekend' }
  /** Counted in units from the document's day or from the date named before. */
  | { kind: 'shift'; unit: DateUnit; by: number; from: 'document' | 'mention'; part?: DatePart | undefined; sure?: number | undefined }
  /** A week of ISO 8601. */
  | { kind: 'week'; year: number; week: number }
  /** Said in full: EDTF as it is. */
  | { kind: 'edtf'; date: string; sure?: number | undefined }
  | { kind: 'range'; from: DateMeaning; to: DateMeaning };

/** Words of a text with what they say of a date. */
export type DateReading = Place & { meaning: DateMeaning };
