import { createHash } from 'node:crypto';
import MagicString from 'magic-string';

const exported = /\bexport\s*\{([^}]*)\};?/;
const imported = /\bimport\s*\{([^}]*)\}\s*from\s*"\.{1,2}\/dateline\.js";?/;
/** Nothing is had of it but that it ran, which it has. */
const importedForNothing = /\bimport\s*"\.{1,2}\/dateline\.js";?/;

/** `a as b, c` as the inside of an object (`b: a, c`) or of a destructuring (`a: b, c`). */
const renamed = (names, from, to) =>
  names.split(',').map((name) => {
    const pair = name.trim().split(/\s+as\s+/);
    return pair.length > 1 ? `${pair[from]}:${pair[to]}` : pair[0];
  }).join(',');

/** Names what is handed over after the sources: two versions on one page do not meet. */
function keyOf(context) {
  // Sorted, since Rollup meets modules in another order each time: the same sources make the same bundle.
  const codes = [...context.getModuleIds()].map((id) => context.getModuleInfo(id).code ?? '').sort();
  const hash = createHash('sha256').update(codes.join(''));
  return `globalThis[Symbol.for("dateline ${hash.digest('hex').slice(0, 8)}")]`;
}

/**
 * Rollup plugin: what the parts that come later need of the bundle is handed to them, not imported. A page may have the
 * bundle at another address than the parts know (`dateline.js?v=2`, a copy of another name), and an import by address would
 * load and run it a second time.
 */
export const handOver = () => ({
  name: 'hand-over',
  renderChunk(code, chunk) {
    const edited = new MagicString(code);
    const key = keyOf(this);
    if (chunk.isEntry) edited.replace(exported, (_whole, names) => `${key}={${renamed(names, 1, 0)}};`);
    else edited.replace(imported, (_whole, names) => `const{${renamed(names, 0, 1)}}=${key};`).replace(importedForNothing, '');
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
