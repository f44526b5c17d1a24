import { jsonFault } from './json-fault.js';
import type { Problem } from './problems.js';
import { readAnswers } from './read-answers.js';
import { isObject, readerOf } from './read-part.js';
import type { EventFile, Person, Source, Topic } from './types.js';
import { startWalk, tell, type Walk } from './walk.js';

/** An event file as it was read: what is named by ids stands in maps, in which `__proto__` is a name like another. */
export type Story = Omit<EventFile, 'people' | 'sources' | 'topics'> & {
  people: ReadonlyMap<string, Person>;
  sources: ReadonlyMap<string, Source>;
  topics: ReadonlyMap<string, Topic>;
};

/** What became of a file: the story unless nothing could be read, what was wrong, and how many events were left out. */
export type Reading = { story?: Story; problems: Problem[]; lost: number };

type StoryParts = Omit<EventFile, 'people' | 'sources' | 'topics'> & Partial<Pick<Story, 'people' | 'sources' | 'topics'>>;

/** The versions of the format that this reader reads. */
const versions = [1];

/**
 * Reads an event file from a parsed value. Never throws on one that came from JSON, never writes to it: what is sound is
 * passed on as it is, the smallest unsound part is left out and told. `base` is the address of the file, or of the page
 * where the file stands in the page: relative addresses are judged by it.
 */
export function readEventFile(value: unknown, base?: string): Reading {
  const walk = startWalk(base);
  const { problems } = walk;
  const version = isObject(value) ? value['version'] : undefined;
  if (version !== undefined && !versions.includes(version as number)) {
    walk.path.push('version');
    tell(walk, { code: 'version-unknown', version, reads: versions });
    return { problems, lost: 0 };
  }
  const file = readerOf('EventFile')(value, walk) as StoryParts | undefined;
  return file ? finish(file, (value as EventFile).events, walk) : { problems, lost: 0 };
}

function finish(file: StoryParts, original: EventFile['events'], walk: Walk): Reading {
  const events = readAnswers(file.events, original, file.timeZone ?? 'UTC', walk);
  const { people = new Map(), sources = new Map(), topics = new Map() } = file;
  const story = { ...file, people, sources, topics, events };
  return { story, problems: walk.problems, lost: original.length - events.length };
}

/** As `readEventFile`, from text. A text that is not JSON is a problem with its line and column. */
export function readEventFileText(json: string, base?: string): Reading {
  const text = json.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const walk = startWalk(base);
    tell(walk, { code: 'not-json', ...jsonFault(text) });
    return { problems: walk.problems, lost: 0 };
  }
  return readEventFile(value, base);
}
