import { readEventFile, type Reading } from '../event-file/reader.js';

/** A draft, or whatever else a list of the file holds. */
const isDraft = (item: unknown): boolean => typeof item === 'object' && item !== null && 'draft' in item && !!item.draft;

const withoutDrafts = (_key: string, value: unknown): unknown => (Array.isArray(value) ? value.filter((item) => !isDraft(item)) : value);

/** An event file as it stands in a page: what was read of it, and its JSON. */
export type FileInPage = { reading: Reading; json: string };

/**
 * The event file that is published with a page. Drafts, which the page does not show, do not stand in its source either, unless
 * they are asked for. The file is read as the browser will read it: from the same text.
 */
export const fileInPage = (file: unknown, drafts = false): FileInPage => {
  const json = JSON.stringify(file, drafts ? undefined : withoutDrafts) ?? 'null';
  return { json, reading: readEventFile(JSON.parse(json)) };
};

/** JSON in a script of the page. Without `<` no string of it can end the script or begin a comment. */
export const jsonScript = (json: string, type = 'application/json'): string =>
  `<script type="${type}">${json.replaceAll('<', '\\u003c')}</script>`;
