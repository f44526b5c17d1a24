import type { Level, Named, Path, Problem } from './problems.js';

/** What bears its id itself, and what is kept under a key. */
export type Born = 'event' | 'quote';
export type Keyed = Exclude<Named, Born>;

/** Where the reader is in a file, and what it has met there so far. */
export type Walk = {
  /** The address of the file or the page, for what is relative to it. */
  readonly base?: string;
  readonly path: (string | number)[];
  readonly problems: Problem[];
  /** The error told last: what a part is left out for, when its loss costs the part around it. */
  cause?: Problem;
  /** The ids that something sound bears, after NFC. */
  readonly known: Record<Keyed, { has(id: string): boolean }> & Record<Born, Set<string>>;
  /** Those of them that events and quotations bear, in the order in which they were met. */
  readonly born: [named: Born, id: string][];
  /** The names of fields that the format does not know and that have been told. */
  readonly strangers: Set<string>;
  /** Where in the file the events stand that were kept. */
  readonly keptEvents: number[];
  /** Whether all events have been read, so that a reference to one can be judged. */
  eventsRead: boolean;
  /** The event that the reader is in. */
  event?: string;
};

type DetailOf<P> = P extends Problem ? Omit<P, 'level' | 'path' | 'leftOut' | 'event'> : never;

/** A problem without its place, which the walk knows. */
export type Detail = DetailOf<Problem>;

export function startWalk(base?: string): Walk {
  const none = (): Set<string> => new Set();
  return {
    base,
    path: [],
    problems: [],
    known: { person: none(), source: none(), topic: none(), event: none(), quote: none() },
    born: [],
    strangers: none(),
    keptEvents: [],
    eventsRead: false,
  };
}

/** Tells a problem at the place where the reader is. Undefined, so that a reader can give back that nothing is left. */
export function tell(walk: Walk, detail: Detail, level: Level = 'error'): undefined {
  const problem = { ...detail, level, path: [...walk.path], event: walk.event } as Problem;
  walk.problems.push(problem);
  if (level === 'error') walk.cause = problem;
}

/** Says of an error that the part at `path` was left out for it. */
export function blame(cause: Problem | undefined, path: Path): void {
  if (cause) cause.leftOut = [...path];
}

/** Does something one step further into the file. */
export function within<T>(walk: Walk, step: string | number, work: () => T): T {
  walk.path.push(step);
  const result = work();
  walk.path.pop();
  return result;
}

/** Frees the ids that were met since `mark`, because the part that bears them was left out. */
export function freeIdsSince(walk: Walk, mark: number): void {
  for (const [named, id] of walk.born.splice(mark)) walk.known[named].delete(id);
}
