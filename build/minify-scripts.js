import { minify } from '@swc/core';

/** Rollup plugin: chunks without comments, white space and long names. */
export const minifyScripts = () => ({
  name: 'minify-scripts',
  async renderChunk(code) {
    const options = { compress: { passes: 3, unsafe_arrows: true }, mangle: { toplevel: true }, format: { comments: false } };
    const { code: minified, map } = await minify(code, { module: true, ecma: 2022, sourceMap: true, ...options });
    return { code: minified, map };
  },
});
