import type { Problem } from './problems.js';
import { isObject, readerOf } from './read-part.js';
import { scalarChecks } from './scalar-checks.js';
import type { EventFile, Person, Source, Topic } from './types.js';
import { startWalk, tell } from './walk.js';
import type { Warnings } from './warnings.js';

/** An event file as it was read: what is named by ids stands in maps, in which `__proto__` is a name like another. */
export type Story = Omit<EventFile, 'people' | 'sources' | 'topics'> & {
  people: ReadonlyMap<string, Person>;
  sources: ReadonlyMap<string, Source>;
  topics: ReadonlyMap<string, Topic>;
};

/** What became of a file: the story unless nothing could be read, what was wrong, and how many events were left out. */
export type Reading = { story?: Story; problems: Problem[]; lost: number };

type StoryParts = Omit<EventFile, 'people' | 'sources' | 'topics'> & Partial<Pick<Story, 'people' | 'sources' | 'topics'>>;

/** The version of the format that this reader reads. */
const readVersion = 1;

/**
 * Reads an event file from a parsed value. Never throws on one that came from JSON, never writes to it: what is sound is
 * passed on as it is, the smallest unsound part is left out and told. `base` is the address of the file, or of the page
 * where the file stands in the page: relative addresses are judged by it. `warnings` are told too where they are given.
 */
export function readEventFile(value: unknown, base?: string, warnings?: Warnings): Reading {
  const { version, timeZone } = isObject(value) ? value : {};
  const walk = startWalk(isTimeZone(timeZone) ? timeZone : 'UTC', base, warnings);
  const { problems } = walk;
  if (version !== undefined && version !== readVersion) {
    walk.path.push('version');
    tell(walk, { code: 'version-unknown', version, reads: [readVersion] });
    return { problems, lost: 0 };
  }
  const file = readerOf('EventFile')(value, walk) as StoryParts | undefined;
  if (!file) return { problems, lost: 0 };
  const { people = new Map(), sources = new Map(), topics = new Map() } = file;
  const lost = (value as EventFile).events.length - file.events.length;
  return { story: { ...file, people, sources, topics }, problems, lost };
}

const isTimeZone = (value: unknown): value is string => typeof value === 'string' && scalarChecks.TimeZone(value);
