import { description } from './description.js';
import { limits, nestsDeeperThan } from './limits.js';
import { objectRules } from './object-rules.js';
import type { Problem } from './problems.js';
import { readPlain, readScalar } from './read-string.js';
import { scalarChecks, type ScalarName } from './scalar-checks.js';
import { blame, freeIdsSince, tell, within, type Keyed, type Walk } from './walk.js';

/** Reads one part: the value itself where it is sound, a copy without its unsound parts, or undefined where none is left. */
export type Read = (value: unknown, walk: Walk) => unknown;

type Fields = Record<string, unknown>;
/** An object being read: as it came, as much of it as is sound, and what it is lost for, if it is. */
type Part = { readonly original: Fields; sound: Fields; cause?: Problem };
type Field = { name: string; read: Read; required: boolean; costly: boolean };

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readers = new Map<string, Read>();
const fieldsByObject = new Map<string, Field[]>();

/** The reader of a kind of part, as `description.ts` writes kinds. */
export function readerOf(kind: string): Read {
  const reader = readers.get(kind) ?? makeReader(kind);
  readers.set(kind, reader);
  return reader;
}

function makeReader(kind: string): Read {
  const inner = kind.slice(1, -1);
  if (kind === '[Event]') return readEvents;
  if (kind === 'Event') return readEvent;
  if (kind in description) return (value, walk) => readObject(kind, value, walk);
  if (kind in scalarChecks) return (value, walk) => readScalar(kind as ScalarName, value, walk);
  if (kind === 'Text') return readText;
  if (kind.startsWith('[')) return (value, walk) => readList(inner, value, walk);
  if (kind.startsWith('{')) return recordReader(inner);
  if (kind.startsWith('=')) return literalReader(JSON.parse(kind.slice(1)));
  if (kind.endsWith('+')) return oneOrSeveralReader(kind.slice(0, -1));
  if (kind.includes('..')) return numberReader(kind);
  return kind === 'string' ? readPlain : choiceReader(kind.split('|'));
}

function fieldsOf(name: string): Field[] {
  const known = fieldsByObject.get(name);
  if (known) return known;
  const fields = Object.entries(description[name] ?? {}).map(([field, kind]) => {
    const [required, guards] = [kind.startsWith('!'), kind.startsWith('^')];
    return { name: field, read: readerOf(required || guards ? kind.slice(1) : kind), required, costly: required || guards };
  });
  fieldsByObject.set(name, fields);
  return fields;
}

function literalReader(literal: unknown): Read {
  return (value, walk) => (value === literal ? value : tell(walk, { code: 'wrong-type', expected: 'true' }));
}

function choiceReader(allowed: readonly string[]): Read {
  return (value, walk) => {
    const text = readPlain(value, walk);
    return text === undefined || allowed.includes(text) ? text : tell(walk, { code: 'not-one-of', allowed, text });
  };
}

function numberReader(kind: string): Read {
  const [min = 0, max = 0] = kind.split('..').map(Number);
  return (value, walk) => {
    if (typeof value !== 'number') return tell(walk, { code: 'wrong-type', expected: 'number' });
    return value >= min && value <= max ? value : tell(walk, { code: 'out-of-range', min, max, value });
  };
}

const oneOrSeveralReader = (kind: string): Read => (value, walk) =>
  readerOf(Array.isArray(value) ? `[${kind}]` : kind)(value, walk);

function readList(kind: string, value: unknown, walk: Walk): unknown {
  if (!Array.isArray(value)) return tell(walk, { code: 'wrong-type', expected: 'list' });
  const read = readerOf(kind);
  const items: unknown[] = Array.from(value, (item, i) => within(walk, i, () => read(item, walk)));
  const allSound = items.every((item, i) => item !== undefined && item === value[i]);
  return allSound ? value : items.filter((item) => item !== undefined);
}

/** A record as a `Map` by the keys after NFC, which the references in what follows can name. */
function recordReader(kind: string): Read {
  const named = kind.toLowerCase() as Keyed;
  return (value, walk) => {
    if (!isObject(value)) return tell(walk, { code: 'wrong-type', expected: 'object' });
    const entries = new Map<string, unknown>();
    for (const key of Object.keys(value)) {
      within(walk, key, () => {
        const id = readScalar('Id', key, walk)?.normalize();
        if (id === undefined) return;
        if (entries.has(id)) return tell(walk, { code: 'duplicate-id', named, id });
        const entry = readerOf(kind)(value[key], walk);
        if (entry !== undefined) entries.set(id, entry);
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
    const text = within(walk, tag, () => readScalar('Language', tag, walk) && readPlain(value[tag], walk));
    if (text === undefined) change(part, tag, undefined);
  }
  return Object.keys(part.sound).length ? part.sound : tell(walk, { code: 'no-text' });
}

/** Gives a field another value, or none, in a copy that is made the first time: the original is never written to. */
function change(part: Part, field: string, value: unknown): void {
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
  const mark = walk.born.length;
  const part: Part = { original: value, sound: value };
  for (const field of fieldsOf(name)) readField(part, field, walk);
  readStrangers(part, name, walk);
  if (!part.cause) followRules(part, name, walk);
  if (!part.cause) return part.sound;
  freeIdsSince(walk, mark);
  walk.cause = part.cause;
  return undefined;
}

function readField(part: Part, { name, read, required, costly }: Field, walk: Walk): void {
  const value = part.original[name];
  if (value === undefined && !required) return;
  const sound = within(walk, name, () => (value === undefined ? tell(walk, { code: 'missing' }) : read(value, walk)));
  if (sound !== value) change(part, name, sound);
  if (sound === undefined && costly) lose(part, walk);
}

/** Leaves the whole part out for the error told last. */
function lose(part: Part, walk: Walk): void {
  part.cause = walk.cause;
  blame(walk.cause, walk.path);
}

/** Fields that the format does not know are kept, unless they nest too deeply, and told once a name. */
function readStrangers(part: Part, name: string, walk: Walk): void {
  for (const field of Object.keys(part.original)) {
    if (!Object.hasOwn(description[name] ?? {}, field)) within(walk, field, () => readStranger(part, field, walk));
  }
}

function readStranger(part: Part, field: string, walk: Walk): void {
  // The path counts the file and leaves out the value, as many as stand around it.
  if (nestsDeeperThan(limits.nesting - walk.path.length, part.original[field])) {
    tell(walk, { code: 'too-deep', limit: limits.nesting });
    change(part, field, undefined);
  } else if (!field.startsWith('x-') && !walk.strangers.has(field)) {
    walk.strangers.add(field);
    tell(walk, { code: 'unknown-field', name: field }, 'warning');
  }
}

function followRules(part: Part, name: string, walk: Walk): void {
  for (const rule of objectRules[name] ?? []) {
    const finding = rule(part.sound as never);
    if (!finding) continue;
    const { code, level, field } = finding;
    if (field) within(walk, field, () => tell(walk, { code }, level));
    else tell(walk, { code }, level);
    if (field) change(part, field, undefined);
    else if (level === 'error') return lose(part, walk);
  }
}

/** The events up to the number that is read; after them references to events can be judged. */
function readEvents(value: unknown, walk: Walk): unknown {
  const tooMany = Array.isArray(value) && value.length > limits.events;
  if (tooMany) tell(walk, { code: 'too-many-events', limit: limits.events, count: value.length });
  const events = readList('Event', tooMany ? value.slice(0, limits.events) : value, walk);
  walk.eventsRead = true;
  return events;
}

function readEvent(value: unknown, walk: Walk): unknown {
  walk.event = eventName(value);
  const event = readObject('Event', value, walk);
  if (event) walk.keptEvents.push(Number(walk.path.at(-1)));
  walk.event = undefined;
  return event;
}

/** By what an editor knows an event: its id, else its headline. */
function eventName(value: unknown): string | undefined {
  const { id, headline } = isObject(value) ? value : {};
  return [id, headline, ...(isObject(headline) ? Object.values(headline) : [])].find((name) => typeof name === 'string');
}
