import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const program = join(import.meta.dirname, '../../dist/command-line/dateline.js');

const report = (year: number): string => `Harbour Gazette

Bridge closed

LOWER HARBOUR, March 5, ${year} — Harbour master Ada Vale closed the bridge on that day. “We close the bridge, and nobody is to walk on it,” Vale said.
`;

/** The published program starts threads from its own files; the sources have none to start. */
test('the built program drafts from many documents, in threads, in the order of their names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const names = Array.from({ length: 20 }, (_, index) => `report-${String(index).padStart(2, '0')}.txt`);
  for (const [index, name] of names.entries()) writeFileSync(join(folder, name), report(2031 + index));
  const { status, stderr } = spawnSync(process.execPath, [program, 'draft', folder, '-o', join(folder, 'story.json')], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  const { sources, events } = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as { sources: Record<string, { document: { name: string } }>; events: { date: string }[] };
  assert.deepEqual(Object.values(sources).map(({ document }) => document.name), names);
  assert.deepEqual(events.map(({ date }) => date), names.map((_, index) => `${2031 + index}-03-05`));
  rmSync(folder, { recursive: true });
});
