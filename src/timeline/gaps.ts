import { elapsedDays } from '../dates/elapsed.js';
import { readDate } from '../dates/edtf-date.js';
import type { TimelineEvent } from '../event-file/types.js';

const between = (before: TimelineEvent, after: TimelineEvent, timeZone: string): number | undefined => {
  const from = readDate(before.date);
  const to = readDate(after.date);
  return from && to ? elapsedDays(from, to, timeZone) : undefined;
};

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/**
 * The events after which the time that passed is worth writing: where the next one is at least a week off and three
 * times the story's median distance. Never beside an uncertain date. Takes the events oldest first; answers with the
 * earlier event of each such pair and the later.
 */
export const gapsOf = (events: readonly TimelineEvent[], timeZone: string): Map<TimelineEvent, TimelineEvent> => {
  const days = events.slice(1).map((event, index) => between(events[index]!, event, timeZone));
  const least = Math.max(7, 3 * median(days.filter((day) => day !== undefined)));
  return new Map(
    days.flatMap((day, index) => (day !== undefined && day >= least ? [[events[index]!, events[index + 1]!]] : [])),
  );
};
