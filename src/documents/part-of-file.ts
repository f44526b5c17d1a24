import type { Path } from '../event-file/problems.js';
import { isObject } from '../event-file/read-part.js';
import type { NamedDocument } from './document-shelf.js';

/** A part of a parsed event file, sound or not. */
export type Part = Record<string, unknown>;

/** A field's text, undefined where it has none that is not blank. */
export const stringIn = (part: Part, name: string): string | undefined => {
  const value = part[name];
  return typeof value === 'string' && /\S/.test(value) ? value : undefined;
};

/** What a path leads to, undefined where it leads nowhere. */
export const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[step] : undefined), value);

/** An event, the path to it, and its id or else its headline. */
export type EventAt = { event: Part; path: Path; name: string | undefined };

/** The events of a parsed event file, none left out. */
export const eventsOf = (value: unknown): EventAt[] => {
  const events = partAt(value, ['events']);
  return (Array.isArray(events) ? events : []).flatMap((event: unknown, index) =>
    isObject(event) ? [{ event, path: ['events', index], name: stringIn(event, 'id') ?? stringIn(event, 'headline') }] : []);
};

/** A source, the path to it, its key after NFC, and the document that it names. */
export type SourceAt = { source: Part; path: Path; key: string; named: NamedDocument | undefined };

const namedDocument = ({ document }: Part): NamedDocument | undefined => {
  const { name, sha256 } = isObject(document) ? document : {};
  return typeof name === 'string' && typeof sha256 === 'string' ? { name, sha256 } : undefined;
};

/** The sources of a parsed event file. */
export const sourcesOf = (value: unknown): SourceAt[] => {
  const sources = partAt(value, ['sources']);
  return Object.entries(isObject(sources) ? sources : {}).flatMap(([key, source]) =>
    isObject(source) ? [{ source, path: ['sources', key], key: key.normalize(), named: namedDocument(source) }] : []);
};
