import { isUncertain, spanOf } from '../dates/span.js';
import { readDate } from '../dates/edtf-date.js';
import type { TimelineEvent } from './types.js';
import { tell, type Walk } from './walk.js';

/** Whether `event` was over before `other` began, as far as their dates leave no doubt. */
function precedes(event: TimelineEvent, other: TimelineEvent, timeZone: string): boolean {
  const [first, second] = [readDate(event.date), readDate(other.date)];
  if (!first || !second || isUncertain(first) || isUncertain(second)) return false;
  return spanOf(first, timeZone).end <= spanOf(second, timeZone).start;
}

/** Where a reference stands in a list as it came. */
const positionOf = (id: string, list: unknown): number =>
  Array.isArray(list) ? list.findIndex((item) => typeof item === 'string' && item.normalize() === id) : 0;

/**
 * The events without the references in `respondsTo` to events that do not exist. It needs all events, and it can cost no
 * event, so it comes after they have been read. Tells, but keeps, an answer to what certainly came later.
 * `original` is the list of events as it came, for the places.
 */
export function readAnswers(
  events: readonly TimelineEvent[], original: readonly Partial<TimelineEvent>[], timeZone: string, walk: Walk,
): TimelineEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const judge = (event: TimelineEvent, id: string): boolean => {
    const answered = byId.get(id);
    if (!answered) tell(walk, { code: 'unknown-id', named: 'event', id });
    else if (precedes(event, answered, timeZone)) tell(walk, { code: 'answers-later-event', id }, 'warning');
    return !!answered;
  };
  return events.map((event, i) => {
    if (!event.respondsTo) return event;
    const place = walk.keptEvents[i] ?? i;
    walk.event = event.id;
    const respondsTo = event.respondsTo.filter((id) => {
      walk.path.splice(0, Infinity, 'events', place, 'respondsTo', positionOf(id, original[place]?.respondsTo));
      return judge(event, id);
    });
    return respondsTo.length === event.respondsTo.length ? event : { ...event, respondsTo };
  });
}
