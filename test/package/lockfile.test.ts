import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

type Entry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));

it('locks the optional packages of every platform: npm leaves out those that it could not fetch, and `npm ci` then refuses', () => {
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.has(name));
  assert.deepEqual(missing, []);
});

it('leaves it to the reader’s npm from where packages come', () => {
  assert.deepEqual(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined), []);
});

it('pins what the project names itself to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range));
  assert.deepEqual(loose, []);
});
