import { civilDay, DAY, startOfMonth } from './civil-day.js';
import type { DateStyle } from './date-words.js';
import { fill } from './date-words.js';
import { formatOf, writeDuration } from './intl-formats.js';
import { placeOn, type Scale } from './scale.js';
import { dayOf, isDeep, startOfDay } from './time-zone.js';

/** A point of the calendar on a scale: its place in thousandths of the scale's width, and what is written there. */
export type ScaleLabel = { place: number; text: string };

type Step = { instants: (scale: Scale, zone: string) => number[]; write: (instant: number, style: DateStyle) => string };

const HOUR = 36e5;
/** More points than this are too many for any width. */
const MOST = 400;

const from = (first: number, count: number, at: (index: number) => number): number[] =>
  count > MOST ? [] : Array.from({ length: Math.max(0, count) }, (_, index) => at(first + index));

const writeDay = (instant: number, { language, timeZone }: DateStyle): string =>
  formatOf('DateTimeFormat', language, { calendar: 'gregory', timeZone, day: 'numeric', month: 'short' }).format(instant);

const isMidnight = (instant: number, zone: string): boolean => startOfDay(zone, dayOf(zone, instant)) === instant;

const byHours = (hours: number): Step => ({
  instants: ({ start, end }, zone) => {
    const first = dayOf(zone, start);
    const count = ((dayOf(zone, end) - first) / DAY + 1) * (24 / hours);
    // Each by what the clock says, which may be changed on the way: an hour that it skips is at the instant of the next.
    return [...new Set(from(0, count, (index) => startOfDay(zone, first + index * hours * HOUR)))];
  },
  write: (instant, style) =>
    isMidnight(instant, style.timeZone)
      ? writeDay(instant, style)
      : formatOf('DateTimeFormat', style.language, { timeZone: style.timeZone, hour: 'numeric', minute: '2-digit' }).format(instant),
});

/** Counted within the month, so that the eleventh is the eleventh in each; the last ones would crowd the first of the next. */
const suits = (dayOfMonth: number, days: number): boolean => (dayOfMonth - 1) % days === 0 && dayOfMonth + days <= 32;

const byDays = (days: number): Step => ({
  instants: ({ start, end }, zone) => {
    const every = from(0, (end - start) / DAY + 2, (index) => dayOf(zone, start) + index * DAY);
    return every.filter((day) => suits(Number(civilDay(day).rest.slice(4, 6)), days)).map((day) => startOfDay(zone, day));
  },
  write: writeDay,
});

const yearOf = (instant: number, zone: string): number => civilDay(dayOf(zone, instant)).year;

/** Earlier years must have their era to be read as years. */
const eraOf = (year: number): Intl.DateTimeFormatOptions => (year < 100 ? { era: 'short' } : {});

const byMonths = (months: number): Step => ({
  instants: ({ start, end }, zone) => {
    const year = yearOf(start, zone);
    const count = ((yearOf(end, zone) - year + 1) * 12) / months;
    return from(0, count, (index) => startOfDay(zone, startOfMonth(year, 1 + index * months)));
  },
  write: (instant, { language, timeZone }) => {
    const era = eraOf(yearOf(instant, timeZone));
    return formatOf('DateTimeFormat', language, { calendar: 'gregory', timeZone, month: 'short', year: 'numeric', ...era }).format(instant);
  },
});

/** By the hundred thousands, years are too far away to be counted from our era. */
const FAR = 1e5;

const writeYear = (instant: number, years: number, { language, words }: DateStyle): string => {
  const { year } = civilDay(instant + 15 * DAY);
  if (years >= FAR || isDeep(instant)) return fill(year < 0 ? words.ago : words.ahead, { duration: writeDuration(language, Math.abs(year), 'year') });
  return formatOf('DateTimeFormat', language, { calendar: 'gregory', timeZone: 'UTC', year: 'numeric', ...eraOf(year) }).format(startOfMonth(year, 6));
};

const byYears = (years: number): Step => ({
  instants: ({ start, end }, zone) => {
    const first = Math.ceil(yearOf(start, zone) / years);
    const last = Math.floor(yearOf(end, zone) / years);
    // Before our era a round number is one more: there was no year 0. Beside single years the turn of the era is one of them,
    // and in deep time it is nothing to see.
    const at = (index: number): number => startOfDay(zone, startOfMonth(index * years + Number(index < 1 && years < FAR)));
    return from(first, last - first + 1, at).filter((_, index) => (years > 2 && years < FAR) || first + index);
  },
  write: (instant, style) => writeYear(instant, years, style),
});

/** Beyond where `Date` ends there are years alone. */
const withinDates = ({ instants, write }: Step): Step =>
  ({ write, instants: (scale, zone) => (isDeep(scale.start) || isDeep(scale.end) ? [] : instants(scale, zone)) });

/** Up to the longest years that a date has, of 15 digits. */
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** From the finest: what a clock and a calendar are read by. */
const steps: readonly Step[] = [
  ...[...[1, 3, 6, 12].map(byHours), ...[1, 2, 5, 10].map(byDays), ...[1, 3, 6].map(byMonths)].map(withinDates),
  ...powers.flatMap((power) => [1, 2, 5].map((times) => byYears(times * power))),
];

/** About what a text is wide at 13 px, in pixels; an ideograph is twice as wide as a letter. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 13 : 7), 18);

const labelsBy = ({ instants, write }: Step, scale: Scale, style: DateStyle): ScaleLabel[] =>
  instants(scale, style.timeZone)
    .filter((instant) => instant >= scale.start && instant <= scale.end)
    .map((instant) => ({ place: placeOn(scale, instant), text: write(instant, style) }));

/** Whether no two touch, nor say the same: in deep time numbers are written to three figures. */
const fits = (labels: readonly ScaleLabel[], width: number): boolean =>
  labels.every(({ place, text }, index) => {
    const next = labels[index + 1];
    return !next || text !== next.text && ((next.place - place) * width) / 1000 >= (widthOf(text) + widthOf(next.text)) / 2;
  });

/** Whether a label, which is centred over its place, stands whole on a strip of `width` pixels. */
const isInside = ({ place, text }: ScaleLabel, width: number): boolean =>
  Math.min(place, 1000 - place) * width >= widthOf(text) * 500;

/**
 * The points of the calendar that suit a scale of `width` pixels, from hours to billions of years: the finest of which no
 * two touch. Where not even two have room, one of the coarsest, near the middle.
 */
export const scaleLabels = (scale: Scale, width: number, style: DateStyle): ScaleLabel[] => {
  let coarsest: ScaleLabel[] = [];
  for (const step of steps) {
    const labels = labelsBy(step, scale, style).filter((label) => isInside(label, width));
    if (labels.length > 1 && fits(labels, width)) return labels;
    if (labels.length) coarsest = labels;
  }
  return coarsest.sort((one, other) => Math.abs(one.place - 500) - Math.abs(other.place - 500)).slice(0, 1);
};
