import type { Words } from './words.js';

type Own<Part> = { [Key in keyof Part]?: Part[Key] extends string | boolean | undefined ? Part[Key] : Own<Part[Key]> };

/** Words of a publication's own in the place of the interface's: any of them, by their names in `Words`. */
export type OwnWords = Own<Words>;

const { isArray } = Array;

/** What is of another kind, or empty, replaces nothing; a string may be new: a form of a plural that English has not. */
const replaced = (old: unknown, own: unknown): unknown => {
  if (!own || typeof own !== typeof old || isArray(own) !== isArray(old)) return old;
  if (typeof own !== 'object') return own;
  if (isArray(old)) return old.map((one, index) => replaced(one, (own as unknown[])[index]));
  const parts = Object.entries(own).map(([name, value]: [string, unknown]) => [
    name, Object.hasOwn(old as object, name) ? replaced((old as Record<string, unknown>)[name], value) : replaced('', value),
  ]);
  return { ...(old as object), ...Object.fromEntries(parts.filter(([, value]) => value)) };
};

/** The interface's words with those of the page's own that are of the same kind; forms of a plural and patterns of dates one by one. */
export const replaceWords = (words: Words, own: unknown): Words => replaced(words, own) as Words;
