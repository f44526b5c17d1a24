/**
 * Minifies the templates of what `tsc` emitted, in place. Server and browser must draw with the same templates to the
 * character, or the browser takes the server's HTML for another's; so they are made small before anything is bundled.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rollup } from 'rollup';
import { hasTemplates, minifyTemplates } from './minify-templates.js';
import { sourceMaps } from './source-maps.js';

const scripts = readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js')).map((name) => resolve('dist', name));

/** One module by itself: what it imports stays where it is. */
async function minify(file) {
  const external = (id) => resolve(id) !== file;
  const module = await rollup({ input: file, external, treeshake: false, plugins: [sourceMaps(), minifyTemplates()] });
  await module.write({ file, format: 'es', sourcemap: true });
}

for (const file of scripts) if (hasTemplates(readFileSync(join(file), 'utf8'))) await minify(file);
