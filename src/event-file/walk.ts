import type { Level, Named, Problem } from './problems.js';
import type { Warnings } from './warnings.js';

/** What bears its id itself, and what is kept under a key. */
export type Born = 'event' | 'quote';
export type Keyed = Exclude<Named, Born>;

/** Where the reader is in a file, and what it has met there so far. */
export type Walk = {
  /** The address of the file or the page, for what is relative to it. */
  readonly base?: string;
  /** The file's time zone. */
  readonly timeZone: string;
  readonly path: (string | number)[];
  readonly problems: Problem[];
  /** The ids that something sound bears, after NFC. */
  readonly known: Record<Keyed, { has(id: string): boolean }> & Record<Born, Set<string>>;
  /** Those of them that events and quotations bear, in the order in which they were met. */
  readonly born: [named: Born, id: string][];
  /** The names of fields that the format does not know and that have been told. */
  readonly strangers: Set<string>;
  /** All events that could be read, by their ids: there once their own parts have been read, and not before. */
  events?: ReadonlyMap<string, { date: string }>;
  /** What is told besides though it costs nothing. */
  readonly warnings?: Warnings;
  /** The event that the reader is in. */
  event?: string;
};

type DetailOf<P> = P extends Problem ? Omit<P, 'level' | 'path' | 'event'> : never;

/** A problem without its place, which the walk knows. */
export type Detail = DetailOf<Problem>;

export function startWalk(timeZone: string, base?: string, warnings?: Warnings): Walk {
  const none = (): Set<string> => new Set();
  const known = { person: none(), source: none(), topic: none(), event: none(), quote: none() };
  return { base, timeZone, warnings, path: [], problems: [], known, born: [], strangers: none() };
}

/** Tells a problem at the place where the reader is. Undefined, so that a reader can give back that nothing is left. */
export function tell(walk: Walk, detail: Detail, level: Level = 'error'): undefined {
  walk.problems.push({ ...detail, level, path: [...walk.path], event: walk.event });
}

/** Does something one step further into the file. */
export function within<T>(walk: Walk, step: string | number, work: () => T): T {
  walk.path.push(step);
  const result = work();
  walk.path.pop();
  return result;
}
