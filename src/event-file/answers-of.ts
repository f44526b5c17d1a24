import type { TimelineEvent } from './types.js';

/**
 * For the id of each event, as it writes it, the events that answer it, each once, in the order given. Ids are the same
 * where they are the same after NFC. Answers to no event are left out.
 */
export function answersOf(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const answers = new Map(events.map(({ id }) => [id.normalize(), [] as TimelineEvent[]]));
  for (const event of events) {
    for (const id of new Set(event.respondsTo?.map((each) => each.normalize()))) answers.get(id)?.push(event);
  }
  return new Map(events.map(({ id }) => [id, answers.get(id.normalize())!]));
}
