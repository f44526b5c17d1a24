import { DAY } from './civil-day.js';
import type { EdtfDate } from './edtf-date.js';
import { spanOf, type Span } from './span.js';

/** A stretch of time as long as its width: from `start` to `end`, both finite, in milliseconds since 1970. */
export type Scale = Span;

const finite = (values: number[]): number[] => values.filter(Number.isFinite);

/** No scale is shorter, so that an hour stands on it even for a story of one instant. */
const SHORTEST = DAY / 8;

/**
 * The scale that holds all of these dates, with a little room at both ends; undefined where there are none. Before billions of
 * years a number is exact to less than a day: there the room is a billionth of them.
 */
export const scaleOf = (dates: readonly EdtfDate[], timeZone: string): Scale | undefined => {
  const spans = dates.map((date) => spanOf(date, timeZone));
  const edges = finite(spans.flatMap(({ start, end }) => [start, end]));
  if (!edges.length) return undefined;
  const start = edges.reduce((least, edge) => Math.min(least, edge));
  const end = edges.reduce((most, edge) => Math.max(most, edge));
  const room = Math.max((end - start) / 40, (SHORTEST - (end - start)) / 2, Math.abs(start) / 1e9);
  return { start: start - room, end: end + room };
};

/** Where an instant is on a scale, in thousandths of its width; what is beyond an end is at the end. */
export const placeOn = ({ start, end }: Scale, instant: number): number =>
  Math.round(1000 * Math.min(1, Math.max(0, (instant - start) / (end - start))));

/** The instant at a place of a scale, in thousandths of its width. */
export const instantAt = ({ start, end }: Scale, place: number): number => start + (place / 1000) * (end - start);
