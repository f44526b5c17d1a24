import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate } from '../../src/dates/edtf-date.js';
import { isUncertain } from '../../src/dates/span.js';
import { htmlDateTime } from '../../src/dates/write-date.js';
import { anyDate } from './generated-dates.js';

const dateTime = (text: string): string | undefined => htmlDateTime(readDate(text) ?? assert.fail(`${text} is not read`));

/** HTML Standard, 2.3.5: valid year, month, date, and global date and time strings. */
const YEAR = '(?!0000)\\d{4,}';
const VALID = new RegExp(`^(${YEAR}|${YEAR}-(0[1-9]|1[0-2])|${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])` +
  '(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?Z)?)$');

test('what HTML can say is said', () => {
  assert.equal(dateTime('2022-02-10'), '2022-02-10');
  assert.equal(dateTime('2022-02'), '2022-02');
  assert.equal(dateTime('0476'), '0476');
  assert.equal(dateTime('2022-02-10T11:26:00Z'), '2022-02-10T11:26Z');
  assert.equal(dateTime('1969-07-20T20:17:40Z'), '1969-07-20T20:17:40Z');
  assert.equal(dateTime('2022-02-10T00:26+01'), '2022-02-09T23:26Z');
});

test('what HTML cannot say is not said', () => {
  const texts = ['2022~', '202X', '2004-XX', '2022-21', '2022-01-10/2022-01-13', '2022-02-15/..', '{2022,2023}',
    '[2022]', '-0043', '0000',
    '0001-01-01T00:00+01:00', 'Y-13800000000', 'Y12000', '-0043-03-15T12:00Z'];
  assert.deepEqual(texts.map(dateTime), texts.map(() => undefined));
});

test('what is said is valid, and certain', () => {
  fc.assert(fc.property(anyDate, (text) => {
    const date = readDate(text);
    const said = date && htmlDateTime(date);
    if (said === undefined) return;
    assert.match(said, VALID);
    assert.ok(date && !isUncertain(date), text);
  }), { numRuns: 5000 });
});
