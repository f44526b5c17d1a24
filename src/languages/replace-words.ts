import type { Words } from './words.js';

/** Words of a publication's own in the place of the interface's: any of them, by their names in `Words`. */
export type OwnWords = { [Key in keyof Words]?: Words[Key] extends object ? Partial<Words[Key]> : Words[Key] };

const isObject = (value: unknown): value is object => !!value && typeof value === 'object';

/** The interface's words with those of the page's own that are of the same kind; forms of a plural and patterns of dates one by one. */
export const replaceWords = (words: Words, own: unknown): Words => {
  if (!isObject(own)) return words;
  const fitting = Object.entries(own).flatMap(([name, value]) => {
    const old: unknown = words[name as keyof Words];
    if (typeof old !== typeof value || !value) return [];
    return [[name, isObject(old) ? { ...old, ...(value as object) } : value]];
  });
  return { ...words, ...Object.fromEntries(fitting) } as Words;
};
