import { addressFor } from '../event-file/address.js';
import { readEventFile, type Reading } from '../event-file/reader.js';
import { srcsetFor } from '../event-file/srcset.js';

/** A draft, or whatever else a list of the file holds. */
const isDraft = (item: unknown): boolean => typeof item === 'object' && item !== null && 'draft' in item && !!item.draft;

const withoutDrafts = (value: unknown): unknown => (Array.isArray(value) ? value.filter((item) => !isDraft(item)) : value);

/** Fields that hold an address which may be relative, wherever they stand in the format. */
const addressFields = ['url', 'poster', 'thumbnail', 'link', 'transcript'];

const absolute = (key: string, value: unknown, base: string): unknown => {
  if (typeof value !== 'string') return value;
  if (key === 'srcset') return srcsetFor(value, base);
  return addressFields.includes(key) ? (addressFor(value, base) ?? value) : value;
};

/** An event file as it stands in a page: what was read of it, and its JSON. */
export type FileInPage = { reading: Reading; json: string };

/**
 * The event file that is published with a page. Drafts, which the page does not show, do not stand in its source either, unless
 * they are asked for; relative addresses are made absolute where a base is given, for the page may be elsewhere. The file is read
 * as the browser will read it: from the same text.
 */
export const fileInPage = (file: unknown, { drafts, base }: { drafts?: boolean; base?: string } = {}): FileInPage => {
  const published = (key: string, value: unknown): unknown => {
    const read = drafts ? value : withoutDrafts(value);
    return base === undefined ? read : absolute(key, read, base);
  };
  const json = JSON.stringify(file, published) ?? 'null';
  return { json, reading: readEventFile(JSON.parse(json)) };
};

/** JSON in a script of the page. Without `<` no string of it can end the script or begin a comment. */
export const jsonScript = (json: string, type = 'application/json'): string =>
  `<script type="${type}">${json.replaceAll('<', '\\u003c')}</script>`;
