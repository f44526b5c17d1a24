import type { Path } from '../event-file/problems.js';

/** A part of a parsed event file, sound or not. */
export type Part = Record<string, unknown>;

export const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field's text, undefined where it has none that is not blank. */
export const stringIn = (part: Part, name: string): string | undefined => {
  const value = part[name];
  return typeof value === 'string' && /\S/.test(value) ? value : undefined;
};

/** An event, the path to it, and its id or else its headline. */
export type EventAt = { event: Part; path: Path; name: string | undefined };

/** The events of a parsed event file, what is none left out. */
export const eventsOf = (value: unknown): EventAt[] => {
  const events: unknown[] = isPart(value) && Array.isArray(value['events']) ? value['events'] : [];
  return events.flatMap((event, index) =>
    isPart(event) ? [{ event, path: ['events', index], name: stringIn(event, 'id') ?? stringIn(event, 'headline') }] : []);
};
