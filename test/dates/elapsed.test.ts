import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { elapsedDays, elapsedInWords } from '../../src/dates/elapsed.js';
import { english } from './english.js';
import { days, dayText } from './generated-dates.js';

const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const style = { language: 'en-GB', timeZone: 'UTC', words: english };
const elapsed = (from: string, to: string): string | undefined => elapsedInWords(date(from), date(to), style);
const counted = (from: string, to: string): number | undefined => elapsedDays(date(from), date(to), 'UTC');

test('days run from the last day of one to the first of the other', () => {
  assert.equal(counted('2021-12-17', '2022-01-10'), 24);
  assert.equal(counted('2022-01-10/2022-01-13', '2022-01-26'), 13);
  assert.equal(counted('2022-01', '2022-03'), 29);
  assert.equal(counted('{2022-01-12,2022-01-10}', '{2022-01-26,2022-01-20}'), 8);
  assert.equal(counted('2022-02-10T23:59Z', '2022-02-11T00:01Z'), 1);
  assert.equal(counted('2022-02-10', '2022-02-10'), 0);
  assert.equal(counted('2022', '2022-02-10'), -324);
});

test('a leap day counts', () => {
  assert.equal(counted('2020-02-28', '2020-03-01'), 2);
  assert.equal(counted('2021-02-28', '2021-03-01'), 1);
  assert.equal(counted('1900-02-28', '1900-03-01'), 1);
  assert.equal(counted('2000-01-01', '2400-01-01'), 146097);
  assert.equal(elapsed('2020-02-29', '2021-02-28'), '12 months');
  assert.equal(elapsed('2020-02-29', '2021-03-01'), '12 months');
});

test('it is said in days, months or years, to the nearest', () => {
  assert.equal(elapsed('2021-12-17', '2022-01-10'), '24 days');
  assert.equal(elapsed('2022-02-10', '2022-02-11'), '1 day');
  assert.equal(elapsed('2022-01-01', '2022-03-01'), '59 days');
  assert.equal(elapsed('2022-01-01', '2022-03-02'), '2 months');
  assert.equal(elapsed('2022-01-15', '2022-03-20'), '2 months');
  assert.equal(elapsed('2022-01-15', '2022-04-08'), '3 months');
  assert.equal(elapsed('2022-01-15', '2022-04-15'), '3 months');
  assert.equal(elapsed('2020-01-15', '2022-01-13'), '24 months');
  assert.equal(elapsed('2020-01-15', '2022-01-14'), '2 years');
  assert.equal(elapsed('2010-01-15', '2022-01-15'), '12 years');
});

test('it is no more exact than the dates are', () => {
  assert.equal(elapsed('2022-01', '2022-03-31'), '2 months');
  assert.equal(elapsed('2022-01-31', '2022-03'), '1 month');
  assert.equal(elapsed('1999', '2007-02-10'), '7 years');
  assert.equal(elapsed('1999-05-05', '2007'), '8 years');
  assert.equal(elapsed('2020-22', '2022-02-10'), '1 year');
  assert.equal(elapsed('2021-22', '2021-10-10'), undefined);
  assert.equal(elapsed('2022-01-31', '2022-01'), undefined);
  assert.equal(elapsed('2022', '2022-12-31'), undefined);
});

test('deep time is said in billions', () => {
  assert.equal(elapsed('Y-13800000000', 'Y-4600000000'), '9.2 billion years');
  assert.equal(elapsed('Y-66000000', '2022'), '66 million years');
});

test('beside an uncertain or open date nothing is counted', () => {
  for (const text of ['2022-01-10?', '2022-01~', '202X', '2022-XX', '[2022-01-10,2022-01-11]', '2022-01-10/',
    '[..2022-01-10]']) {
    assert.equal(counted(text, '2023-01-01'), undefined, text);
    assert.equal(elapsed('2000-01-01', text), undefined, text);
  }
  assert.equal(counted('2022-01-10/..', '2023-01-01'), undefined);
  assert.equal(counted('2000-01-01', '../2022'), undefined);
  assert.equal(counted('2000-01-01', '2000-01-03/..'), 2);
});

test('what overlaps or comes before has no words', () => {
  assert.equal(elapsed('2022-01-10/2022-01-13', '2022-01-12'), undefined);
  assert.equal(elapsed('2022-01-13', '2022-01-10'), undefined);
});

test('what is said is off by half a unit and a few days of uneven months at most', () => {
  const lengths: Readonly<Record<string, number>> = { day: 1, month: 30.44, year: 365.2425 };
  const modern = days(1700, 2400).map(dayText);
  fc.assert(fc.property(modern, modern, (from, to) => {
    const [, count, unit] = /^([\d,]+) (day|month|year)s?$/.exec(elapsed(from, to) ?? '') ?? [];
    if (!count || !unit) return assert.ok(to <= from, `${from} ${to}`);
    const length = lengths[unit] ?? 0;
    const passed = (Date.parse(to) - Date.parse(from)) / 864e5;
    assert.ok(Math.abs(Number(count.replace(',', '')) * length - passed) <= length / 2 + 2, `${from} ${to}: ${count} ${unit}`);
  }), { numRuns: 3000 });
});

test('it is written in the language', () => {
  const words = (language: string): string | undefined =>
    elapsedInWords(date('2021-12-17'), date('2022-01-10'), { ...style, language });
  assert.deepEqual(['uk', 'de', 'he', 'ar-EG'].map(words), ['24 дні', '24 Tage', '24 ימים', '٢٤ يومًا']);
});
