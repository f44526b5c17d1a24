import { readDate } from '../dates/edtf-date.js';
import { shapeOf, spanOf } from '../dates/span.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';

/**
 * What an event is, as the names of its part: `event event-key event-expected`. Its mark on the rail follows from these.
 */
export const eventPart = (event: TimelineEvent): string => {
  const date = readDate(event.date);
  const states: string[] = ['event'];
  if (event.importance === 'key') states.push('key');
  if (date && shapeOf(date) !== 'point') states.push(shapeOf(date));
  if (event.status && event.status !== 'reported') states.push(event.status);
  if (event.differences?.length && event.status !== 'retracted') states.push('differing');
  if (event.draft) states.push('draft');
  return states.join(' event-');
};

/** Whether an expected event's date has passed. Undefined clock (the first drawing): not known, so no. */
export const isOverdue = (event: TimelineEvent, { now, dates }: Context): boolean => {
  const date = readDate(event.date);
  return event.status === 'expected' && now !== undefined && !!date && spanOf(date, dates.timeZone).end <= now;
};
