import { description } from './description.js';
import { limits, nestsDeeperThan } from './limits.js';
import { objectRules } from './object-rules.js';
import type { Named } from './problems.js';
import { readId, readOwnId, readPlain, readReference, readScalar } from './read-string.js';
import { remembering } from '../dates/remembering.js';
import { scalarChecks, type ScalarName } from './scalar-checks.js';
import type { TimelineEvent } from './types.js';
import { tell, within, type Born, type Keyed, type Walk } from './walk.js';

/** Reads one part: the value itself where it is sound, a copy without its unsound parts, or undefined where none is left. */
export type Read = (value: unknown, walk: Walk) => unknown;

type Fields = Record<string, unknown>;
type Field = { read: Read; required: boolean; costly: boolean };

/** An object being read: as it came, as much of it as is sound, and whether it is lost for the rest. */
type Part = { readonly original: Fields; sound: Fields; lost?: boolean };

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Readers of kinds that begin with a mark, by the mark. */
const markedKinds: Record<string, (kind: string) => Read> = {
  '#': (named) => (value, walk) => readOwnId(named as Born, value, walk),
  '@': (named) => (value, walk) => readReference(named as Named, value, walk),
  '=': (literal) => literalReader(JSON.parse(literal)),
  '[': (items) => listReader(items.slice(0, -1)),
  '{': (entries) => recordReader(entries.slice(0, -1)),
};

/** The reader of a kind of part, as `description.ts` writes kinds. */
export const readerOf = remembering((kind: string): Read => {
  if (kind in description) return (value, walk) => readObject(kind, value, walk);
  if (kind in scalarChecks) return (value, walk) => readScalar(kind as ScalarName, value, walk);
  const marked = markedKinds[kind.charAt(0)];
  if (marked) return marked(kind.slice(1));
  if (kind === 'Text') return readText;
  if (kind === 'string') return readPlain;
  if (kind.endsWith('+')) return oneOrSeveralReader(kind.slice(0, -1));
  return kind.includes('..') ? numberReader(kind) : choiceReader(kind.split('|'));
});

const fieldsOf = remembering((name: string) => {
  const fields = new Map<string, Field>();
  for (const row of description[name]?.split(';') ?? []) {
    const [, mark, kind = '', names = ''] = /^([!^]?)(\S+) (.+)/.exec(row) ?? [];
    for (const field of names.split(' ')) fields.set(field, { read: readerOf(kind), required: mark === '!', costly: !!mark });
  }
  return fields;
});

const literalReader = (literal: unknown): Read => (value, walk) =>
  value === literal ? value : tell(walk, { code: 'wrong-type', expected: 'true' });

const choiceReader = (allowed: readonly string[]): Read => (value, walk) => {
  const text = readPlain(value, walk);
  return text === undefined || allowed.includes(text) ? text : tell(walk, { code: 'not-one-of', allowed, text });
};

function numberReader(kind: string): Read {
  const [min = 0, max = 0] = kind.split('..').map(Number);
  return (value, walk) => {
    if (typeof value !== 'number') return tell(walk, { code: 'wrong-type', expected: 'number' });
    return value >= min && value <= max ? value : tell(walk, { code: 'out-of-range', min, max, value });
  };
}

const oneOrSeveralReader = (kind: string): Read => (value, walk) =>
  readerOf(Array.isArray(value) ? `[${kind}]` : kind)(value, walk);

const readItems = <T>(items: readonly T[], walk: Walk, read: (item: T, walk: Walk) => unknown): unknown[] =>
  Array.from(items, (item, i) => within(walk, i, () => read(item, walk)));

/** The list itself where every item came back as it was, else those that came back. */
const soundItems = (list: readonly unknown[], read: readonly unknown[]): readonly unknown[] =>
  read.length === list.length && read.every((item, i) => item !== undefined && item === list[i])
    ? list : read.filter((item) => item !== undefined);

function listReader(kind: string): Read {
  const readAll = kind === 'Event' ? readEvents
    : (list: readonly unknown[], walk: Walk) => readItems(list, walk, readerOf(kind));
  return (value, walk) => {
    if (!Array.isArray(value)) return tell(walk, { code: 'wrong-type', expected: 'list' });
    // An event may answer one that stands later in the file.
    return kind === '@event' && !walk.events ? value : soundItems(value, readAll(value, walk));
  };
}

/** The events, first without what they answer: that is read once it is known which events there are. It can cost none. */
function readEvents(list: readonly unknown[], walk: Walk): unknown[] {
  const { length } = list;
  if (length > limits.events) tell(walk, { code: 'too-many-events', limit: limits.events, count: length });
  const events = readItems(list.slice(0, limits.events), walk, readEvent) as (TimelineEvent | undefined)[];
  walk.events = new Map(events.flatMap((event) => (event ? [[event.id, event]] : [])));
  return readItems(events, walk, readAnswers);
}

function readEvent(value: unknown, walk: Walk): unknown {
  const { id, headline } = isObject(value) ? value : {};
  walk.event = [id, headline].find((name) => typeof name === 'string');
  const event = readObject('Event', value, walk);
  walk.event = undefined;
  return event;
}

const answers: Field = { read: readerOf('[@event]'), required: false, costly: false };

/** The event with what is sound of `respondsTo`. An answer to what certainly came later is told, but stays. */
function readAnswers(event: TimelineEvent | undefined, walk: Walk): unknown {
  if (event?.respondsTo === undefined) return event;
  walk.event = event.id;
  const part: Part = { original: event, sound: event };
  readField(part, 'respondsTo', answers, walk);
  for (const id of (part.sound as TimelineEvent).respondsTo ?? []) {
    const answered = walk.events?.get(id);
    if (answered && walk.warnings?.isCertainlyBefore(event.date, answered.date, walk.timeZone)) {
      within(walk, 'respondsTo', () => tell(walk, { code: 'answers-later-event', id }, 'warning'));
    }
  }
  walk.event = undefined;
  return part.sound;
}

/** A record as a `Map` by the keys after NFC, which what follows can refer to. */
function recordReader(kind: string): Read {
  const named = kind.toLowerCase() as Keyed;
  return (value, walk) => {
    if (!isObject(value)) return tell(walk, { code: 'wrong-type', expected: 'object' });
    const entries = new Map<string, unknown>();
    for (const key of Object.keys(value)) {
      within(walk, key, () => {
        const id = readId(key, walk);
        if (id !== undefined && entries.has(id)) return tell(walk, { code: 'duplicate-id', named, id });
        const entry = id !== undefined && readerOf(kind)(value[key], walk);
        if (entry) entries.set(id, entry);
      });
    }
    walk.known[named] = entries;
    return entries;
  };
}

function readText(value: unknown, walk: Walk): unknown {
  if (typeof value === 'string') return readPlain(value, walk);
  if (!isObject(value)) return tell(walk, { code: 'wrong-type', expected: 'text' });
  const part: Part = { original: value, sound: value };
  for (const tag of Object.keys(value)) {
    change(part, tag, within(walk, tag, () => readScalar('Language', tag, walk) && readPlain(value[tag], walk)));
  }
  return Object.keys(part.sound).length ? part.sound : tell(walk, { code: 'no-text' });
}

/** Gives a field another value, or none, in a copy that is made the first time: the original is never written to. */
function change(part: Part, field: string, value: unknown): void {
  if (value !== undefined && value === part.original[field]) return;
  if (part.sound === part.original) part.sound = { ...part.original };
  if (value === undefined) delete part.sound[field];
  else part.sound[field] = value;
}

function readObject(name: string, value: unknown, walk: Walk): unknown {
  if (!isObject(value)) {
    tell(walk, { code: 'wrong-type', expected: 'object' });
    // What somebody meant to mark as a draft must not be shown as if a person had read it.
    return name === 'Draft' && value ? {} : undefined;
  }
  const bornBefore = walk.born.length;
  const fields = fieldsOf(name);
  const part: Part = { original: value, sound: value };
  for (const [field, kind] of fields) readField(part, field, kind, walk);
  for (const field of Object.keys(value)) if (!fields.has(field)) within(walk, field, () => readStranger(part, field, walk));
  if (!part.lost) followRules(part, name, walk);
  if (!part.lost) return part.sound;
  // The ids of what is left out are free for others.
  for (const [named, id] of walk.born.splice(bornBefore)) walk.known[named].delete(id);
  return undefined;
}

function readField(part: Part, field: string, { read, required, costly }: Field, walk: Walk): void {
  const value = part.original[field];
  if (value === undefined && !required) return;
  const sound = within(walk, field, () => (value === undefined ? tell(walk, { code: 'missing' }) : read(value, walk)));
  change(part, field, sound);
  if (sound === undefined && costly) part.lost = true;
}

/** Fields that the format does not know are kept, unless they nest too deeply, and told once a name. */
function readStranger(part: Part, name: string, walk: Walk): void {
  // The path counts the file and leaves out the value: as many as stand around it.
  if (nestsDeeperThan(limits.nesting - walk.path.length, part.original[name])) {
    tell(walk, { code: 'too-deep', limit: limits.nesting });
    change(part, name, undefined);
  } else if (!name.startsWith('x-') && !walk.strangers.has(name)) {
    walk.strangers.add(name);
    tell(walk, { code: 'unknown-field', name }, 'warning');
  }
}

function followRules(part: Part, name: string, walk: Walk): void {
  for (const { code, field, isBroken } of objectRules[name] ?? []) {
    if (!isBroken(part.sound as never)) continue;
    if (field) {
      within(walk, field, () => tell(walk, { code }));
      change(part, field, undefined);
    } else {
      tell(walk, { code });
      part.lost = true;
    }
  }
  for (const { code, isBroken } of walk.warnings?.rules[name] ?? []) {
    if (isBroken(part.sound as never)) tell(walk, { code }, 'warning');
  }
}
