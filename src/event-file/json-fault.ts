import type { Problem } from './problems.js';

/** Where a text stops being JSON, counted from 1 in lines and in UTF-16 units. */
export type JsonFault = { line: number; column: number };

/** One token after white space: a string, a mark, or what looks like a number or a word. */
const token = /[ \t\n\r]*("[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+)/y;

type Awaited = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ',';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What may come after `part` where `awaited` may come, undefined where it may not stand. Brings `open` up to date. */
function after(awaited: Awaited, part: string, open: string[]): Awaited | undefined {
  const end = open.at(-1);
  if (part === end && (awaited === ',' || awaited.endsWith(part))) {
    open.pop();
    return ',';
  }
  if (awaited === ',') return part === ',' && end ? (end === '}' ? 'name' : 'value') : undefined;
  if (awaited === ':') return part === ':' ? 'value' : undefined;
  const named = awaited.startsWith('name');
  if (!named && (part === '{' || part === '[')) {
    open.push(part === '{' ? '}' : ']');
    return part === '{' ? 'name or }' : 'value or ]';
  }
  if (!isJson(part) || (named && !part.startsWith('"'))) return undefined;
  return named ? ':' : ',';
}

/**
 * Where a text that is not JSON stops being it. Only some engines say so when `JSON.parse` throws, each in its own words.
 * What is open is kept in a list and not on the stack, so that any depth can be read.
 */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let end = 0;
  let awaited: Awaited | undefined = 'value';
  while (awaited) {
    token.lastIndex = end;
    const part = token.exec(text)?.[1];
    awaited = part ? after(awaited, part, open) : undefined;
    if (awaited) end = token.lastIndex;
  }
  const before = text.slice(0, end + text.slice(end).search(/[^ \t\n\r]|$/)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The problem of a text that is not JSON. */
export const notJson = (text: string): Problem => ({ code: 'not-json', ...jsonFault(text), level: 'error', path: [] });
