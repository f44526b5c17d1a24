/** Where a text stops being JSON, counted from 1 in lines and in UTF-16 units. */
export type JsonFault = { line: number; column: number };

const string = '"[^"\\\\\\u0000-\\u001f]*(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})[^"\\\\\\u0000-\\u001f]*)*"';
const scalar = `true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?`;

const space = /^[ \t\n\r]*/;

/** One token, after white space. */
const token = new RegExp(`${space.source.slice(1)}(?:(?<string>${string})|(?<scalar>${scalar})|(?<mark>[{}[\\]:,]))`, 'y');

/** What may come next; «first» where the object or list may also end at once. */
type Awaited = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma';

/** What comes after a token where `awaited` may come; undefined where the token may not stand. `open` is brought up to date. */
function after(awaited: Awaited, kind: string, open: string[]): Awaited | undefined {
  const closes = awaited === 'comma' || awaited.startsWith('first');
  if (closes && kind === open.at(-1)) {
    open.pop();
    return 'comma';
  }
  if (awaited === 'comma') return kind === ',' && open.length ? (open.at(-1) === '}' ? 'name' : 'value') : undefined;
  if (awaited === 'colon') return kind === ':' ? 'value' : undefined;
  if (awaited.endsWith('name')) return kind === 'string' ? 'colon' : undefined;
  if (kind === '{' || kind === '[') {
    open.push(kind === '{' ? '}' : ']');
    return kind === '{' ? 'first name' : 'first value';
  }
  return kind === 'string' || kind === 'scalar' ? 'comma' : undefined;
}

/**
 * Where a text that is not JSON stops being it. Only some engines say so when `JSON.parse` throws, each in its own words.
 * What is open is kept in a list and not on the stack, so that any depth can be read.
 */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let end = 0;
  let awaited: Awaited | undefined = 'value';
  do {
    token.lastIndex = end;
    const found = token.exec(text)?.groups;
    const kind = found?.['mark'] ?? (found?.['string'] ? 'string' : 'scalar');
    awaited = found && after(awaited, kind, open);
    if (awaited) end = token.lastIndex;
  } while (awaited);
  const faultless = text.slice(0, end) + (space.exec(text.slice(end))?.[0] ?? '');
  const lines = faultless.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
