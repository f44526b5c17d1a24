import type { TimelineEvent } from './types.js';

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A stray percent sign: the address says what it says.
    return address;
  }
}

/**
 * The event that an address of a page leads to: the part after `#`, with or without it, as it stands or percent-encoded.
 * It may be an event's id, one of its aliases or `event-<id>`, compared after NFC, and is looked for in that order.
 */
export function findEvent(
  { events }: { events: readonly TimelineEvent[] },
  address: string,
): TimelineEvent | undefined {
  const bare = address.replace(/^#/, '');
  const names = new Set([address, bare, decode(bare)].map((name) => name.normalize()));
  const oldNames = new Set([...names].map((name) => name.replace(/^event-/, '')));
  return (
    events.find(({ id }) => names.has(id.normalize())) ??
    events.find(({ aliases }) => aliases?.some((alias) => names.has(alias.normalize()))) ??
    events.find(({ id }) => oldNames.has(id.normalize()))
  );
}
