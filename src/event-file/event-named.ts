import type { TimelineEvent } from './types.js';

/** The event of an id or, where it is none, of an alias; compared after NFC, in which ids were read. */
export function eventNamed({ events }: { events: readonly TimelineEvent[] }, name: string): TimelineEvent | undefined {
  const wanted = name.normalize();
  return events.find(({ id }) => id === wanted) ?? events.find(({ aliases }) => aliases?.some((alias) => alias.normalize() === wanted));
}
