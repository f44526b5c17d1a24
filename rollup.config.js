import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { handOver } from './build/hand-over.js';
import { minifyScripts } from './build/minify-scripts.js';
import { modernLit } from './build/modern-lit.js';
import { sourceMaps } from './build/source-maps.js';
import { withoutMessages } from './build/without-messages.js';

/** What Rollup warns of is an error, but for the `this` of helpers that TypeScript once wrote into Lit's server. */
function onwarn({ code, id = '', message }) {
  if (code === 'THIS_IS_UNDEFINED' && id.includes('node_modules')) return;
  throw new Error(message);
}

/** The bundle for pages, from what `tsc` emitted. The `production` condition leaves Lit's warnings out. */
const pages = {
  input: { dateline: 'dist/bundle.js' },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    // Languages have names that somebody can build in, or load ahead; what else comes later is found by its hash.
    chunkFileNames: ({ moduleIds }) => (/languages.[-\w]+\.js$/.test(moduleIds[0] ?? '') ? 'languages/[name].js' : '[name]-[hash:6].js'),
    generatedCode: 'es2015',
    minifyInternalExports: true,
  },
  plugins: [nodeResolve({ exportConditions: ['production'] }), sourceMaps(), modernLit(), withoutMessages(), minifyScripts(), handOver()],
  onwarn,
};

/** Of the two builds of this package, the one for Node asks for Node's `Buffer`, where the other does with `btoa`. */
const onWebStandards = {
  name: 'on-web-standards',
  resolveId: (id) => (id === '@lit-labs/ssr-client' ? resolve('node_modules/@lit-labs/ssr-client/index.js') : null),
};

/** What writes HTML, in one file with all that it needs: for any server or worker that has the web's standard APIs. */
const server = {
  input: 'dist/server/server.js',
  output: { file: 'dist/server.js', format: 'es', sourcemap: true },
  plugins: [onWebStandards, nodeResolve({ exportConditions: ['node', 'production'] }), sourceMaps()],
  onwarn,
};

export default [pages, server];
