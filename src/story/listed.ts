/** Parts in one line with a separator between those that are there. */
export const listed = (parts: readonly unknown[], separator = ', '): unknown[] =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').flatMap((part, index) => (index ? [separator, part] : [part]));
