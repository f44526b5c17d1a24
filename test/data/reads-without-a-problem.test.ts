import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventFileText } from '../../src/event-file/read-text.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { eventFile } from '../../src/event-file/schema.js';
import { warnings } from '../../src/event-file/warnings.js';
import { dataText, eventFileNames } from './story-file.js';

const where = (error: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined): string[] =>
  (error?.issues ?? []).map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);

test('there are event files to read', () => {
  assert.ok(eventFileNames().includes('indivisible-security.json'));
});

for (const name of eventFileNames()) {
  test(`${name} is read whole, without a problem`, () => {
    const reading = readEventFileText(dataText(name), undefined, warnings);
    assert.deepEqual(reading.problems, []);
    assert.equal(reading.lost, 0);
    assert.equal(reading.story?.events.length, (JSON.parse(dataText(name)) as { events: unknown[] }).events.length);
  });

  test(`${name} is what the schema describes`, () => {
    assert.deepEqual(where(eventFile.safeParse(JSON.parse(dataText(name))).error), []);
  });

  test(`${name} with an event that has no date loses it and says so`, () => {
    const file = JSON.parse(dataText(name)) as { events: { date?: string }[] };
    delete file.events[0]?.date;
    const reading = readEventFile(file);
    assert.equal(reading.lost, 1);
    assert.ok(reading.problems.length > 0);
  });
}
