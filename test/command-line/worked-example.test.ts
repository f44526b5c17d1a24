import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentOf, folderWith, start } from './start.js';

const root = join(import.meta.dirname, '../..');
const names = ['bote.txt', 'gazette.txt', 'notice.md'];
const documents = Object.fromEntries(names.map((name) => [name, readFileSync(join(root, 'data/lower-bridge', name), 'utf8')]));

/** The blocks of text in the README’s chapter: what the two commands print. */
const printed = (): string[] => {
  const chapter = readFileSync(join(root, 'README.md'), 'utf8').split('## From documents to the event file')[1] ?? '';
  return [...chapter.split('\n## ')[0]!.matchAll(/```text\n([^]*?)\n```/g)].map(([, block]) => block!);
};

test('the README shows what its commands print', async () => {
  const folder = folderWith(documents);
  const draft = await start(['draft', '.', '-o', 'bridge.json'], { cwd: folder });
  const shortened = contentOf(folder, 'bridge.json').replaceAll('and nobody from Lisbon or Porto is to walk', 'and nobody is to walk');
  const again = folderWith({ ...documents, 'bridge.json': shortened });
  const check = await start(['check', 'bridge.json', '--documents', '.'], { cwd: again });
  assert.deepEqual([draft.stdout.trim(), `${check.stderr}${check.stdout}`.trim()], printed());
});
