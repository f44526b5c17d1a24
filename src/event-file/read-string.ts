import { dateFault } from '../dates/edtf-date.js';
import { limits } from './limits.js';
import type { Named } from './problems.js';
import { scalarChecks, type ScalarName } from './scalar-checks.js';
import { tell, type Born, type Walk } from './walk.js';

/** A string of no more than the length that is read, or undefined. */
export function readPlain(value: unknown, walk: Walk): string | undefined {
  if (typeof value !== 'string') return tell(walk, { code: 'wrong-type', expected: 'string' });
  return value.length > limits.text ? tell(walk, { code: 'too-long', limit: limits.text }) : value;
}

/** A string of one of the kinds that the format knows. */
export function readScalar(kind: ScalarName, value: unknown, walk: Walk): string | undefined {
  const text = readPlain(value, walk);
  if (text === undefined || scalarChecks[kind](text, walk.base)) return text;
  const fault = kind === 'Edtf' || kind === 'Interval' ? dateFault(text) : undefined;
  return tell(walk, fault ? { code: 'date-unreadable', fault, text } : { code: 'string-unreadable', kind, text });
}

/** An id in NFC, so that it can be looked up as it is. */
export const readId = (value: unknown, walk: Walk): string | undefined => readScalar('Id', value, walk)?.normalize();

/** The id that an event or a quotation bears: the first keeps it. */
export function readOwnId(named: Born, value: unknown, walk: Walk): string | undefined {
  const id = readId(value, walk);
  if (id === undefined) return id;
  if (walk.known[named].has(id)) return tell(walk, { code: 'duplicate-id', named, id });
  walk.known[named].add(id);
  walk.born.push([named, id]);
  return id;
}

/**
 * An id that refers to something which has been read. Where the events could not be, nothing is said of references to them
 * and their quotations.
 */
export function readReference(named: Named, value: unknown, walk: Walk): string | undefined {
  const id = readId(value, walk);
  if (id === undefined || walk.known[named].has(id) || (!walk.events && /event|quote/.test(named))) return id;
  return tell(walk, { code: 'unknown-id', named, id });
}
