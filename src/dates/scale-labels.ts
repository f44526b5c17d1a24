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
    const midnight = startOfDay(zone, dayOf(zone, start));
    return from(0, (end - midnight) / (hours * HOUR), (index) => midnight + index * hours * HOUR);
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

const byMonths = (months: number): Step => ({
  instants: ({ start, end }, zone) => {
    const { year } = civilDay(start);
    const count = ((civilDay(end).year - year + 1) * 12) / months;
    return from(0, count, (index) => startOfDay(zone, startOfMonth(year, 1 + index * months)));
  },
  write: (instant, { language, timeZone }) =>
    formatOf('DateTimeFormat', language, { calendar: 'gregory', timeZone, month: 'short', year: 'numeric' }).format(instant),
});

const writeYear = (instant: number, { language, words }: DateStyle): string => {
  const { year } = civilDay(instant + 15 * DAY);
  if (isDeep(instant)) return fill(year < 0 ? words.ago : words.ahead, { duration: writeDuration(language, Math.abs(year), 'year') });
  const era = year < 100 ? { era: 'short' as const } : {};
  return formatOf('DateTimeFormat', language, { calendar: 'gregory', timeZone: 'UTC', year: 'numeric', ...era }).format(startOfMonth(year, 6));
};

const byYears = (years: number): Step => ({
  instants: ({ start, end }, zone) => {
    const first = Math.ceil(civilDay(start).year / years);
    const last = Math.floor(civilDay(end).year / years);
    // Before our era a round number is one more: there was no year 0. In deep time the turn of the era is nothing to see.
    const at = (index: number): number => startOfDay(zone, startOfMonth(index * years + Number(index < 1)));
    return from(first, last - first + 1, at).filter((_, index) => years < 1e5 || first + index);
  },
  write: writeYear,
});

const powers = Array.from({ length: 11 }, (_, power) => 10 ** power);

/** From the finest: what a clock and a calendar are read by. */
const steps: readonly Step[] = [
  ...[1, 3, 6, 12].map(byHours),
  ...[1, 2, 5, 10].map(byDays),
  ...[1, 3, 6].map(byMonths),
  ...powers.flatMap((power) => [1, 2, 5].map((times) => byYears(times * power))),
];

/** About what a text is wide at 13 px, in pixels; an ideograph is twice as wide as a letter. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 13 : 7), 18);

const labelsBy = ({ instants, write }: Step, scale: Scale, style: DateStyle): ScaleLabel[] =>
  instants(scale, style.timeZone)
    .filter((instant) => instant >= scale.start && instant <= scale.end)
    .map((instant) => ({ place: placeOn(scale, instant), text: write(instant, style) }));

const fits = (labels: readonly ScaleLabel[], width: number): boolean =>
  labels.every(({ place, text }, index) => {
    const next = labels[index + 1];
    return !next || ((next.place - place) * width) / 1000 >= (widthOf(text) + widthOf(next.text)) / 2;
  });

/** Whether a label, which is centred over its place, stands whole on a strip of `width` pixels. */
const isInside = ({ place, text }: ScaleLabel, width: number): boolean =>
  Math.min(place, 1000 - place) * width >= widthOf(text) * 500;

/**
 * The points of the calendar that suit a scale of `width` pixels, from hours to billions of years: the finest of which no
 * two touch. Where not even two have room, the coarsest that there is.
 */
export const scaleLabels = (scale: Scale, width: number, style: DateStyle): ScaleLabel[] => {
  for (const step of steps) {
    const labels = labelsBy(step, scale, style).filter((label) => isInside(label, width));
    if (labels.length > 1 && fits(labels, width)) return labels;
  }
  const single = steps.map((step) => labelsBy(step, scale, style).filter((label) => isInside(label, width)));
  return single.find((labels) => labels.length === 1) ?? [];
};
