import { description } from './description.js';
import type { Path, Problem } from './problems.js';

/** The kind of a field of an object of the format, with its mark. */
function kindOf(object: string, field: string): string {
  const row = description[object]?.split(';').find((kinds) => kinds.split(' ').slice(1).includes(field));
  return row?.split(' ')[0] ?? '';
}

/** The kind of what one step into a part of a kind leads to. */
function kindWithin(kind: string, step: string | number): string {
  const bare = kind.replace(/^[!^]|\+$/g, '');
  if (/^[[{]/.test(bare)) return bare.slice(1, -1);
  return typeof step === 'number' ? bare : kindOf(bare, step);
}

/**
 * The path of what an error cost: the part itself, or the one around it that cannot be without it. The empty path is the
 * whole file. Undefined for a warning, which costs nothing.
 */
export function leftOutFor({ level, path }: Problem): Path | undefined {
  if (level === 'warning') return undefined;
  const kinds: string[] = [];
  for (const step of path) kinds.push(kindWithin(kinds.at(-1) ?? 'EventFile', step));
  let end = path.length;
  while (end > 0 && /^[!^]/.test(kinds[end - 1] ?? '')) end -= 1;
  return path.slice(0, end);
}
