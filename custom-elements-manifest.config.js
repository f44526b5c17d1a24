import { publicManifest } from './build/public-manifest.js';

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/article/**', 'src/preview/**'],
  litelement: true,
  outdir: '.',
  plugins: [publicManifest()],
};
