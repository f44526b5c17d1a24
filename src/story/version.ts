/** The version of Dateline, as in package.json. */
export const version = '0.1.0';

const page = globalThis as { [key: symbol]: string | undefined };
const key = Symbol.for('dateline');

/**
 * Says so on the console where another version of Dateline came to the page before this one. It has defined the elements,
 * and they stay its own: names of elements can be given once.
 */
export const meetVersion = (): void => {
  const first = (page[key] ??= version);
  if (first !== version) console.warn(`Dateline ${version} gives way to ${first}.`);
};
