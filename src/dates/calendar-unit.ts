import { readDate, type EdtfDate, type Precision } from './edtf-date.js';
import { isUncertain } from './span.js';
import { asDay, isDeep } from './time-zone.js';
import { writeDate, type DateStyle } from './write-date.js';
import { writeEdtf } from './write-edtf.js';

export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

const UNITS: readonly Unit[] = ['day', 'month', 'year', 'decade', 'century'];

/** Whether a text names a unit: an attribute may hold anything. */
export const isUnit = (text: unknown): text is Unit => UNITS.some((unit) => unit === text);

/** A season has no group of its own: it stands under its year. */
const rankOf = (precision: Precision): number =>
  UNITS.findIndex((unit) => unit === (precision === 'season' ? 'year' : precision));

/** Fewer events than this need no headings. */
const FEWEST_EVENTS = 6;
const MOST_GROUPS = 24;
const EVENTS_PER_GROUP = 2.5;

/**
 * The unit that suits a story's span: the finest that at least half of the dates reach and that makes at most 24
 * groups with, on average, 2.5 events or more. `none` for few events, for one group and for deep time.
 */
export function suitableUnit(dates: readonly EdtfDate[], timeZone: string): Unit | 'none' {
  if (dates.length < FEWEST_EVENTS || dates.some(({ moments: [{ start }] }) => isDeep(start))) return 'none';
  return UNITS.find((unit) => {
    const reaching = dates.filter(({ moments: [{ precision }] }) => rankOf(precision) <= rankOf(unit)).length;
    const groups = new Set(dates.map((date) => unitKey(date, unit, timeZone))).size;
    return reaching >= dates.length / 2 && groups > 1 && groups <= MOST_GROUPS &&
      dates.length / groups >= EVENTS_PER_GROUP;
  }) ?? 'none';
}

/** The units that would make more than one group of these dates. */
export const usefulUnits = (dates: readonly EdtfDate[], timeZone: string): Unit[] =>
  UNITS.filter((unit) => new Set(dates.map((date) => unitKey(date, unit, timeZone))).size > 1);

/**
 * The group of a date, as the EDTF of its heading: `2022-02-10`, `2022-02`, `2022`, `202X`, `20XX`. A date that is less
 * exact than the unit has the group of what is known: `2022` among months. A range stands under its start (under its
 * end if it has no start); among days, one uncertain between several under their month.
 */
export function unitKey(date: EdtfDate, unit: Unit, timeZone: string): string {
  const [start, ...others] = date.moments;
  const day = asDay(start, timeZone);
  const isLoose = unit === 'day' && others.length && isUncertain(date);
  const rank = Math.max(rankOf(day.precision), rankOf(isLoose ? 'month' : unit));
  return writeEdtf(day, UNITS[rank] ?? unit);
}

/** What the heading of a group says: «10 February 2022», «January 2022», «1960s», «19th century». */
export function writeUnit(key: string, style: DateStyle): string {
  const date = readDate(key);
  return date ? writeDate(date, style).text : key;
}
