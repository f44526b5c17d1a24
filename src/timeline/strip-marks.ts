import type { EdtfDate } from '../dates/edtf-date.js';
import { placeOn, type Scale } from '../dates/scale.js';
import { shapeOf, spanOf, type Span } from '../dates/span.js';
import type { TimelineEvent } from '../event-file/types.js';

/** An event that the strip shows, with its date. */
export type Dated = { event: TimelineEvent; date: EdtfDate };

/** One tick: the events that would touch on a strip of a given width, by their ids; `place` in thousandths of the width. */
export type Mark = { place: number; ids: string[]; isKey: boolean };

/** A stretch of time that an event took, or during which it was: `isOpen` where its date is uncertain. */
export type Bar = { from: number; to: number; isOpen: boolean };

/** Where an event's tick stands: in the middle of a day, at the beginning of anything longer; at its end where it has no beginning. */
const tickAt = (date: EdtfDate, scale: Scale, timeZone: string): number => {
  const { start, end } = spanOf(date, timeZone);
  if (!Number.isFinite(start)) return placeOn(scale, end);
  return placeOn(scale, shapeOf(date) === 'point' ? (start + end) / 2 : start);
};

/** Half of the room that a mark takes up, in pixels: a lone tick, or a number. */
const reach = ({ ids }: Mark): number => (ids.length === 1 ? 2.5 : 2 + 4 * String(ids.length).length);

const touch = (one: Mark, other: Mark, width: number): boolean =>
  ((other.place - one.place) * width) / 1000 < reach(one) + reach(other);

/** Takes the ids of the second over into the first: thousands of events at one place would be copied again with each. */
const joined = (one: Mark, other: Mark): Mark => {
  const sum = one.place * one.ids.length + other.place * other.ids.length;
  for (const id of other.ids) one.ids.push(id);
  return { place: Math.round(sum / one.ids.length), ids: one.ids, isKey: one.isKey || other.isKey };
};

/** Adds a mark to those before it, joining what touches, to which the next may then be near enough. */
const withMark = (marks: Mark[], mark: Mark, width: number): Mark[] => {
  let last = mark;
  while (marks.length && touch(marks.at(-1)!, last, width)) last = joined(marks.pop()!, last);
  marks.push(last);
  return marks;
};

/** The strip's ticks from the left, on `width` pixels. Those that would touch are one, with all of their events. */
export const marksOf = (events: readonly Dated[], scale: Scale, timeZone: string, width: number): Mark[] =>
  events
    .map(({ event, date }) => ({ place: tickAt(date, scale, timeZone), ids: [event.id], isKey: event.importance === 'key' }))
    .sort((one, other) => one.place - other.place)
    .reduce<Mark[]>((marks, mark) => withMark(marks, mark, width), []);

/** How far a bar goes on where nobody knows how far it went, in thousandths of the strip's width. */
const stub = 30;

/** Of a date that is open at an end without going on, «by then», «then or later», the strip shows that it is open, not where it might end. */
const barOf = ({ start, end }: Span, isOpen: boolean, scale: Scale): Bar => {
  const from = isOpen && !Number.isFinite(start) ? placeOn(scale, end) - stub : placeOn(scale, start);
  const to = isOpen && !Number.isFinite(end) ? placeOn(scale, start) + stub : placeOn(scale, end);
  return { from: Math.max(0, from), to: Math.min(1000, to), isOpen };
};

/** The stretches of time among the events' dates: what lasted longer than a day, or was once within a longer time. */
export const barsOf = (events: readonly Dated[], scale: Scale, timeZone: string): Bar[] =>
  events.flatMap(({ date }) => {
    const shape = shapeOf(date);
    return shape === 'point' ? [] : [barOf(spanOf(date, timeZone), shape === 'loose', scale)];
  });
