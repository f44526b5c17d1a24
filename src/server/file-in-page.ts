import { addressFor } from '../event-file/address.js';
import { isObject } from '../event-file/read-part.js';
import { readEventFile, type Reading } from '../event-file/reader.js';
import { scalarChecks } from '../event-file/scalar-checks.js';
import { srcsetFor } from '../event-file/srcset.js';
import { goneWithDrafts } from './drafts-in.js';

/** Makes a value what it is without the drafts of its file, and without what refers to them. */
const withoutDrafts = (file: unknown): ((key: string, value: unknown) => unknown) => {
  const isGone = goneWithDrafts(file);
  return (key, value) => (Array.isArray(value) ? value.filter((item) => !isGone(key, item)) : value);
};

const asItIs = (_key: string, value: unknown): unknown => value;

/** Fields of a medium, a track or a link that hold an address which may be relative. People and sources have none. */
const addressFields = ['url', 'poster', 'thumbnail', 'link', 'transcript'];

/** An address that is refused stays as it is, so that whoever reads the file refuses it too. */
const absoluteField = (field: string, value: unknown, base: string): unknown => {
  if (field === 'tracks' && Array.isArray(value)) return value.map((track) => absolute(track, base));
  if (typeof value !== 'string') return value;
  if (field === 'srcset') return scalarChecks.Srcset(value, base) ? srcsetFor(value, base) : value;
  return addressFields.includes(field) ? (addressFor(value, base) ?? value) : value;
};

const absolute = (item: unknown, base: string): unknown =>
  isObject(item) ? Object.fromEntries(Object.entries(item).map(([field, value]) => [field, absoluteField(field, value, base)])) : item;

const withAbsoluteAddresses = (key: string, value: unknown, base: string): unknown =>
  (key === 'media' || key === 'links') && Array.isArray(value) ? value.map((item) => absolute(item, base)) : value;

/** An event file as it stands in a page: what was read of it, and its JSON. */
export type FileInPage = { reading: Reading; json: string };

/**
 * The event file that is published with a page. Drafts, which the page does not show, do not stand in its source either, unless
 * they are asked for; relative addresses are made absolute where a base is given, for the page may be elsewhere. The file is read
 * as the browser will read it: from the same text. One of which no text can be made, for it nests too deep, is not shown.
 */
export const fileInPage = (file: unknown, { drafts, base }: { drafts?: boolean; base?: string } = {}): FileInPage => {
  const readIn = drafts ? asItIs : withoutDrafts(file);
  const published = (key: string, value: unknown): unknown => {
    const read = readIn(key, value);
    return base === undefined ? read : withAbsoluteAddresses(key, read, base);
  };
  try {
    const json = JSON.stringify(file, published) ?? 'null';
    return { json, reading: readEventFile(JSON.parse(json)) };
  } catch {
    return { json: 'null', reading: { problems: readEventFile(file).problems, lost: 0 } };
  }
};

/** JSON in a script of the page. Without `<` no string of it can end the script or begin a comment. */
export const jsonScript = (json: string, type = 'application/json'): string =>
  `<script type="${type}">${json.replaceAll('<', '\\u003c')}</script>`;
