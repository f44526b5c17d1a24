import type { Words } from '../languages/words.js';

/** Parts in one line with a separator between those that are there. */
export const joined = (parts: readonly unknown[], separator: string): unknown[] =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').flatMap((part, index) => (index ? [separator, part] : [part]));

/** Parts in one line, with the comma of the words' language between them. */
export const listed = (parts: readonly unknown[], { words }: { words: Words }): unknown[] => joined(parts, words.dates.comma ?? ', ');
