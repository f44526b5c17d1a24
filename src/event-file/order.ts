import { readDate } from '../dates/edtf-date.js';
import { compareDates } from '../dates/span.js';

/**
 * The events, oldest first, as a new array: by the start of their dates in `timeZone` (IANA), what was then or later last and
 * the longer span first at equal starts, then in the order given, which is how an editor orders a day. What has no readable date comes last.
 */
export function orderEvents<Event extends { date: string }>(events: readonly Event[], timeZone: string): Event[] {
  const dated = events.map((event) => ({ event, date: readDate(event.date) }));
  dated.sort((one, other) => {
    if (!one.date || !other.date) return Number(!one.date) - Number(!other.date);
    return compareDates(one.date, other.date, timeZone);
  });
  return dated.map(({ event }) => event);
}
