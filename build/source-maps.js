import { readFile } from 'node:fs/promises';

/** Rollup plugin: takes over the maps that `tsc` wrote, so that a debugger shows the TypeScript. */
export const sourceMaps = () => ({
  name: 'source-maps',
  async load(id) {
    if (!id.endsWith('.js') || id.includes('node_modules')) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return { code, map: JSON.parse(map) };
  },
});
