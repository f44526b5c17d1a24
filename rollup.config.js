import { nodeResolve } from '@rollup/plugin-node-resolve';
import { handOver } from './build/hand-over.js';
import { minifyScripts } from './build/minify-scripts.js';
import { sourceMaps } from './build/source-maps.js';
import { withoutMessages } from './build/without-messages.js';

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
    sourceMaps(),
    withoutMessages(),
    minifyScripts(),
    handOver(),
  ],
  onwarn({ message }) {
    throw new Error(message);
  },
};
