import { readFile } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplates } from './build/minify-templates.js';

/** Takes over the maps that `tsc` wrote, so that a debugger shows the TypeScript. */
const sourceMaps = {
  name: 'source-maps',
  async load(id) {
    if (!id.endsWith('.js') || id.includes('node_modules')) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return { code, map: JSON.parse(map) };
  },
};

/** The bundle for pages, from what `tsc` emitted. The `production` condition leaves Lit's warnings out. */
export default {
  input: { dateline: 'dist/define.js' },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash:6].js',
    generatedCode: 'es2015',
    minifyInternalExports: true,
  },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    sourceMaps,
    minifyTemplates(),
    terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
  ],
  onwarn({ message }) {
    throw new Error(message);
  },
};
