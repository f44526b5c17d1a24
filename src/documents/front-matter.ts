import type { Place } from './find-words.js';
import type { Document, Stated } from './document.js';
import { dateInField } from './stated-date.js';

/** What a Markdown file states before its text, and where that block stands. */
export type FrontMatter = { place: Place; stated: Partial<Pick<Document, 'title' | 'author' | 'publisher' | 'published' | 'url' | 'language'>> };

type Key = keyof FrontMatter['stated'];

const keys: Readonly<Record<string, Key>> = {
  title: 'title', headline: 'title', author: 'author', authors: 'author', creator: 'author', publisher: 'publisher', site: 'publisher', date: 'published',
  published: 'published', datepublished: 'published', url: 'url', link: 'url', canonical: 'url', lang: 'language', language: 'language', source: 'publisher',
};

/** A block between «---» at the very beginning and «---» or «...»; a rule of dashes further down is none. */
const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const entry = /^([A-Za-z][\w-]{0,30})[ \t]*:[ \t]*(.*)$/;

const unquoted = (value: string): string => {
  const [, , inside] = /^(["'])(.*)\1$/.exec(value) ?? [];
  return (inside ?? value.replace(/\s#\s.*$/, '')).trim();
};

/** The first of a list in brackets; all of a plain value. */
const first = (value: string): string => unquoted(/^\[([^\],]*)/.exec(value)?.[1]?.trim() ?? value);

const longest = 20_000;

const read = (key: Key, value: string): [Key, string | undefined] => {
  if (key === 'published') return [key, dateInField(value)];
  if (key === 'language') return [key, /^[a-z]{2,3}([-_][\w-]{2,20})?$/i.test(value) ? value.replace('_', '-') : undefined];
  return /^https?:\/\//i.test(value) ? ['url', value] : [key, key === 'url' ? undefined : value];
};

const valueAfter = (lines: readonly string[], at: number, value: string): string =>
  value.trim() || (/^\s*-\s+(.*)$/.exec(lines[at + 1] ?? '')?.[1] ?? '').trim();

/**
 * The front matter of a Markdown file, of which simple keys are read: title, author, publisher or source, date, url, lang. Everything
 * else in it (YAML can say much more) is left unread. `undefined` where there is none.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const found = block.exec(text.slice(0, longest));
  if (!found) return undefined;
  const lines = (found[1] ?? '').split(/\r?\n/);
  const stated: Partial<Record<Key, Stated>> = {};
  let offset = found[0].indexOf('\n') + 1;
  lines.forEach((line, at) => {
    const [, name = '', value = ''] = entry.exec(line) ?? [];
    const [key, said] = keys[name.toLowerCase()] ? read(keys[name.toLowerCase()]!, first(valueAfter(lines, at, value))) : [];
    const start = offset + line.indexOf(value || ' ');
    if (key && said && !stated[key]) {
      stated[key] = { value: said, ground: 'front-matter', confidence: 0.95, ...(value.trim() && { place: { start, end: start + value.trimEnd().length } }) };
    }
    offset = text.indexOf('\n', offset) + 1;
  });
  return { place: { start: 0, end: found[0].trimEnd().length }, stated };
}
