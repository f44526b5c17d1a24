import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a page with one timeline may load for its first view, in bytes of brotli. */
export const firstViewLimit = 24_000;

const staticImport = /\b(?:import|export)\b[^"'`()]*["']\.\/([^"']+)["']/g;

/** Files of the bundle that a browser loads before it can show anything: the entry and all that it imports, in turn. */
function loadedAtOnce(folder, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, next] of readFileSync(join(folder, name), 'utf8').matchAll(staticImport)) loadedAtOnce(folder, next, seen);
  return seen;
}

const brotli = (path) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * The bundle's files with their bytes in brotli, those of the first view apart from those that come when they are needed.
 * @param {string} folder
 * @returns {{ first: { name: string; bytes: number }[]; later: { name: string; bytes: number }[]; total: number }}
 *   `total`: bytes of the first view
 */
export function firstView(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const atOnce = loadedAtOnce(folder, 'dateline.js');
  const weighed = names.map((name) => ({ name, bytes: brotli(join(folder, name)) }));
  const first = weighed.filter(({ name }) => atOnce.has(name));
  return {
    first,
    later: weighed.filter(({ name }) => !atOnce.has(name)),
    total: first.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
