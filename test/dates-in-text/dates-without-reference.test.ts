import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';

import { findDates } from '../../src/dates-in-text/find-dates.js';

const read = (text: string) => findDates(text, { language: 'en' }).map(({ words, date, ground }) => `${words} = ${date} ${ground}`);

test('days without a year lie near those with one', () => {
  const filler = 'Ada Vale of Lower Harbour spoke to Ben Orr of the harbour board about the new ferry and its price. '.repeat(4);
  assert.deepEqual(read(`${filler}On February 12 they met. On December 17, 2021 she wrote. Earlier on Tuesday, he said no.`), [
    'February 12 = 2022-02-12 context',
    'December 17, 2021 = 2021-12-17 stated',
    'Tuesday = 2022-02-08 context',
  ]);
});

test('today is known from a date at the head alone', () => {
  assert.deepEqual(read('Feb. 1, 2022 — They spoke by phone today.'), ['Feb. 1, 2022 = 2022-02-01 stated', 'today = 2022-02-01 context']);
  const filler = 'They spoke by phone. '.repeat(20);
  assert.deepEqual(read(`${filler}They speak today. On Feb. 1, 2022 they wrote.`), ['Feb. 1, 2022 = 2022-02-01 stated']);
});

test('nothing is made up where no date is stated', () =>
  assert.deepEqual(read('On Thursday, on 1 February, last week, in March, today, the day before, two days earlier.'), []));

test('what is counted from the text is less sure than what is stated', () => {
  const [stated, counted] = findDates('On 1 February 2022 he came. On 3 March he left.', { language: 'en' });
  assert.ok(counted && stated && counted.confidence < 0.8 && stated.confidence > 0.9);
});

const SCRIPT = `
import { findDates } from './src/dates-in-text/find-dates.ts';
const text = 'On Thursday, yesterday, two days ago, last week, in January, 28 March, next Sunday, today, 2022-03-27.';
const all = ['2022-02-10', '2022-03-27', '2021-12-31', '2022-01-01', '2022-10-30'].map((reference) =>
  ['en', 'it'].map((language) => findDates(text, { language, reference }).map(({ date }) => date)));
process.stdout.write(JSON.stringify(all));
`;

const ARGUMENTS = ['--import', 'tsx', '--input-type=module', '-e', SCRIPT];

test('the time zone of the machine does not matter', () => {
  const outputs = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Kyiv'].map((TZ) =>
    execFileSync(process.execPath, ARGUMENTS, { env: { ...process.env, TZ }, encoding: 'utf8' }));
  assert.match(outputs[0] ?? '', /2022-02-09/);
  assert.deepEqual(outputs, [outputs[0], outputs[0], outputs[0]]);
});
