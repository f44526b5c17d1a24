import type { TimelineEvent } from './types.js';

/**
 * For the id of each event that is answered, the events that answer it, each once, in the order given. Ids are the same
 * where they are the same after NFC; the map has them as the answered events write them. Answers to no event are left out.
 */
export function answersOf(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const written = new Map(events.map(({ id }) => [id.normalize(), id]));
  const answers = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const asked of new Set(event.respondsTo?.map((id) => written.get(id.normalize())))) {
      if (asked === undefined) continue;
      const known = answers.get(asked);
      if (known) known.push(event);
      else answers.set(asked, [event]);
    }
  }
  return answers;
}
