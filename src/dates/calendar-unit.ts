import { civilDay } from './civil-day.js';
import { momentsOf, readDate, type CalendarDate, type EdtfDate, type Moment } from './edtf-date.js';
import { spanOf } from './span.js';
import { dayOf } from './time-zone.js';
import { writeDate, type DateStyle } from './write-date.js';

export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

const UNITS: readonly Unit[] = ['day', 'month', 'year', 'decade', 'century'];
const COARSENESS = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;

/** Fewer events than this need no headings. */
const FEWEST_EVENTS = 6;
const MOST_GROUPS = 24;
const EVENTS_PER_GROUP = 2.5;
/** Earlier than writing, and so than any story told by the century: 10,000 BCE. */
const DEEP_TIME = -10000;

/**
 * The unit that suits a story's span: the finest that makes at most 24 groups with, on average, 2.5 events or more.
 * `none` for few events, for those of one group, and where deep time would make a group of each.
 */
export function suitableUnit(dates: readonly EdtfDate[], timeZone: string): Unit | 'none' {
  if (dates.length < FEWEST_EVENTS || dates.some((date) => anchorOf(date, timeZone).year < DEEP_TIME)) return 'none';
  return UNITS.find((unit) => {
    const groups = new Set(dates.map((date) => unitKey(date, unit, timeZone))).size;
    return groups > 1 && groups <= MOST_GROUPS && dates.length / groups >= EVENTS_PER_GROUP;
  }) ?? 'none';
}

/**
 * The group of a date, as the EDTF of its heading: `2022-02-10`, `2022-02`, `2022`, `202X`, `20XX`. A date that is less
 * exact than the unit has the group of what is known: `2022` among months. A range stands under its start (under its
 * end if it has no start); one of several days, among days, under their month.
 */
export function unitKey(date: EdtfDate, unit: Unit, timeZone: string): string {
  const anchor = anchorOf(date, timeZone);
  const wanted = unit === 'day' && isLoose(date, timeZone) ? 'month' : unit;
  return keyOf(anchor, COARSENESS[Math.max(COARSENESS.indexOf(wanted), COARSENESS.indexOf(anchor.precision))] ?? wanted);
}

/** What the heading of a group says: «10 February 2022», «January 2022», «1960s», «19th century». */
export function writeUnit(key: string, style: DateStyle): string {
  const date = readDate(key);
  return date ? writeDate(date, style).text : key;
}

const isLoose = (date: EdtfDate, timeZone: string): boolean =>
  (date.kind === 'one-of' || date.kind === 'within') && dayOf(timeZone, spanOf(date, timeZone).start) !==
    dayOf(timeZone, spanOf(date, timeZone).end - 1);

function anchorOf(date: EdtfDate, timeZone: string): CalendarDate {
  const [first, ...others] = momentsOf(date) as readonly [Moment, ...Moment[]];
  const start = (moment: Moment): number => spanOf(moment, timeZone).start;
  const moment = others.reduce((best, other) => (start(other) < start(best) ? other : best), first);
  return moment.kind === 'calendar' ? moment
    : { kind: 'calendar', precision: 'day', ...civilDay(dayOf(timeZone, moment.at)) };
}

function keyOf({ year, month, day }: CalendarDate, unit: (typeof COARSENESS)[number]): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  if (digits.length > 4) return `Y${sign}${digits}`;
  const years = sign + digits;
  switch (unit) {
    case 'century': return `${years.slice(0, -2)}XX`;
    case 'decade': return `${years.slice(0, -1)}X`;
    case 'year': return years;
    case 'season': return `${years}-${20 + month / 3}`;
    case 'month': return `${years}-${pad(month)}`;
    case 'day': return `${years}-${pad(month)}-${pad(day)}`;
  }
}

const pad = (number: number): string => String(number).padStart(2, '0');
