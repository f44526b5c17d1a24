import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { version } from '../../src/story/version.js';

const root = join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

type Target = string | { types: string; default: string };

const { exports, sideEffects, customElements } = json('package.json') as {
  exports: Record<string, Target>;
  sideEffects: string[];
  customElements: string;
};

/** What `npm pack` would put into the package, without writing it. */
function packed(): string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return pathsIn(JSON.parse(output));
}

/** npm writes a list of packages, or from version 12 an object of them. */
const pathsIn = (answer: object): string[] =>
  Object.values(answer).flatMap(({ files }: { files: { path: string }[] }) => files.map(({ path }) => path));

const files = packed();
const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
const matching = (pattern: string): string[] => {
  const [before = '', after = ''] = pattern.slice(2).split('*');
  return pattern.includes('*') ? files.filter((file) => file.startsWith(before) && file.endsWith(after)) : files.filter((file) => file === before);
};

describe('the published package', () => {
  for (const target of targets) {
    it(`has what it exports: ${target}`, () => assert.ok(matching(target).length));
  }
  for (const pattern of sideEffects) {
    it(`has the files that do something when they are imported: ${pattern}`, () => assert.ok(matching(pattern).length));
  }

  it('has types beside every file that TypeScript would ask for', () => {
    // Where types stand elsewhere, the package says where, and that file is among its targets.
    const alone = Object.values(exports).filter((target) => typeof target === 'string');
    const modules = alone.filter((target) => target.endsWith('.js') && !target.includes('*'));
    for (const target of modules) assert.ok(files.includes(target.slice(2).replace(/\.js$/, '.d.ts')), target);
  });

  it('says its version in the elements, too', () => {
    assert.equal((json('package.json') as { version: string }).version, version);
  });

  it('has its licence, its readme and its description of the elements, and nothing of its workshop', () => {
    for (const file of ['LICENSE', 'README.md', 'package.json', customElements]) assert.ok(files.includes(file), file);
    assert.deepEqual(files.filter((file) => /^(src|test|build|stories|bench|\.ci)\/|dist\/article\//.test(file)), []);
  });

  it('names in its description of the elements only files that it has', () => {
    const { modules } = json(customElements) as { modules: { path: string }[] };
    assert.ok(modules.length);
    for (const { path } of modules) assert.ok(files.includes(path), path);
  });
});
