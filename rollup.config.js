import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { handOver } from './build/hand-over.js';
import { sourceMaps } from './build/source-maps.js';

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
    terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    handOver(),
  ],
  onwarn({ message }) {
    throw new Error(message);
  },
};
