/** Makes all that is published. Each step can be run alone, as it stands here. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const tool = (path) => join('node_modules', path);

const steps = [
  ['The event file’s schema and description', '--import', 'tsx', 'build/generate-event-file.ts'],
  ['JavaScript and types', tool('typescript/bin/tsc'), '--project', 'tsconfig.build.json', '--inlineSources'],
  ['Templates', 'build/minify-dist.js'],
  ['Bundles for pages and servers', tool('rollup/dist/bin/rollup'), '--config', '--silent'],
  ['Style sheets', 'build/write-styles.js'],
  ['The page of the preview', 'build/copy-preview.js'],
  ['Description of the elements', tool('@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--quiet'],
  ['Bytes', 'build/weigh.js'],
];

rmSync('dist', { recursive: true, force: true });
for (const [title, ...flags] of steps) {
  console.log(`· ${title}`);
  const { status } = spawnSync(process.execPath, flags, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`The build failed at: ${flags.join(' ')}`);
    process.exit(1);
  }
}
