import { knownNames, type KnownName, type KnownNames } from '../names-in-text/known-names.js';
import { Fault } from './fault.js';
import { readInput } from './read-input.js';

const kinds = ['person', 'organization', 'place'];

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

/** What is wrong with an entry, undefined where nothing is. */
function faultOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'is no object in braces';
  const { name, names, role, kind } = entry as Record<string, unknown>;
  if (!isText(name)) return 'has no «name»';
  if (!kinds.includes(String(kind))) return `needs a «kind»: ${kinds.join(', ')}`;
  if (names !== undefined && !(Array.isArray(names) && names.every(isText))) return 'has «names» that are no list of texts';
  return role === undefined || isText(role) ? undefined : 'has a «role» that is no text';
}

const listIn = (json: string, path: string): unknown[] => {
  try {
    const list = JSON.parse(json) as unknown;
    if (Array.isArray(list)) return list;
  } catch {
    // Told below, as whatever else is no list.
  }
  throw new Fault('unreadable', 'It is no list of names as JSON. dateline draft --help shows one.', path);
};

/** The names that everybody knows, and before them those of a file. Throws a `Fault` that says which entry is wrong. */
export async function readKnownNames(path: string): Promise<KnownNames> {
  const list = listIn(await readInput(path), path);
  const [fault] = list.flatMap((entry, index) => (faultOf(entry) === undefined ? [] : [`Entry ${index + 1} ${faultOf(entry)}. Mend it, or take it out.`]));
  if (fault !== undefined) throw new Fault('unreadable', fault, path);
  return [...(list as KnownName[]), ...knownNames];
}
