import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suitableUnit, unitKey, writeUnit, type Unit } from '../../src/dates/calendar-unit.js';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { compareDates } from '../../src/dates/span.js';
import { english } from './english.js';
import { anyDate, days, dayText } from './generated-dates.js';

const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const style = { language: 'en-GB', timeZone: 'UTC', words: english };
const heading = (text: string, unit: Unit): string => writeUnit(unitKey(date(text), unit, 'UTC'), style);
const suitable = (texts: readonly string[]): Unit | 'none' => suitableUnit(texts.map(date), 'UTC');
const times = (count: number, text: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => text(index));
const story = ['2021-12-15', '2021-12-17', '2022-01-10', '2022-01-12', '2022-01-13', '2022-01-26', '2022-01-26',
  '[2022-01-26..2022-01-28]',
  '2022-01-28', '2022-02-01', '2022-02-01', '2022-02-10', '2022-02-10', '2022-02-12', '2022-02-15', '2022-02-15'];

test('the unit suits the span', () => {
  assert.equal(suitable(story), 'month');
  assert.equal(suitable([...story, '1975', '1990-11']), 'month');
  assert.equal(suitable(times(40, (index) => `2022-02-10T${String(index % 24).padStart(2, '0')}:00Z`)), 'none');
  assert.ok(['decade', 'year'].includes(suitable(times(400, (index) => String(1960 + (index % 60))))));
  assert.equal(suitable(times(30, (index) => `2022-02-${10 + (index % 10)}`)), 'day');
  assert.equal(suitable(times(100, (index) => String(2000 + (index % 20)))), 'year');
  assert.equal(suitable(times(300, (index) => String(1000 + index * 3))), 'century');
});

test('few events, one group, a group for each, and deep time have no headings', () => {
  assert.equal(suitable(story.slice(0, 5)), 'none');
  assert.equal(suitable(times(20, () => '2022-02-10')), 'none');
  assert.equal(suitable(times(14, (index) => String(100 + index * 130).padStart(4, '0'))), 'none');
  const deep = ['Y-13800000000', 'Y-4600000000~', 'Y-3700000000~', 'Y-540000000', 'Y-66000000', 'Y-300000'];
  assert.equal(suitable([...deep, '1492', '1543', '1687', '1859', '1905', '1969', '1990', '2022']), 'none');
  assert.equal(suitable([...deep, ...times(40, (index) => String(1900 + index))]), 'none');
  assert.equal(suitable([]), 'none');
});

test('no unit is chosen that makes one group, too many, or about one an event', () => {
  fc.assert(fc.property(fc.array(fc.oneof(anyDate, days(2000, 2030).map(dayText)), { maxLength: 80 }), (texts) => {
    const dates = texts.map(date);
    const unit = suitableUnit(dates, 'UTC');
    if (unit === 'none') return;
    const groups = new Set(dates.map((read) => unitKey(read, unit, 'UTC'))).size;
    assert.ok(groups > 1 && groups <= 24 && dates.length >= 2.5 * groups);
  }));
});

test('a heading names the unit', () => {
  assert.equal(heading('2022-02-10', 'day'), '10 February 2022');
  assert.equal(heading('2022-02-10', 'month'), 'February 2022');
  assert.equal(heading('2022-02-10T11:26:00Z', 'year'), '2022');
  assert.equal(heading('1969-07-20', 'decade'), '1960s');
  assert.equal(heading('1848', 'century'), '19th century');
  assert.equal(heading('-0043-03-15', 'century'), heading('-0099', 'century'));
  assert.equal(heading('Y-13800000000', 'century'), '13.8 billion years ago');
});

test('a date that is less exact than the unit stands under what is known', () => {
  assert.equal(heading('2022', 'month'), '2022');
  assert.equal(heading('2004-XX', 'month'), '2004');
  assert.equal(heading('2022-21', 'month'), '2022');
  assert.equal(heading('2022-21', 'year'), '2022');
  assert.equal(heading('202X', 'year'), '2020s');
  assert.equal(heading('19XX', 'decade'), '20th century');
  assert.equal(heading('2022-02', 'day'), 'February 2022');
});

test('a range stands under its start, under its end if it has no start, and no uncertain one under a day', () => {
  assert.equal(heading('2021-12-20/2022-01-05', 'month'), 'December 2021');
  assert.equal(heading('[..2022-02-15]', 'month'), 'February 2022');
  assert.equal(heading('2022-02-15/..', 'day'), '15 February 2022');
  assert.equal(heading('[2022-02-11,2022-02-10]', 'day'), 'February 2022');
  assert.equal(heading('[2022-01-26..2022-02-10]', 'month'), 'January 2022');
});

test('days, months and years in order stand in groups that are not torn apart', () => {
  const zone = 'Europe/Kyiv';
  const texts = fc.array(days(2000, 2003).map(dayText), { minLength: 1 });
  fc.assert(fc.property(texts, fc.constantFrom<Unit>('day', 'month', 'year'), (texts, unit) => {
    const sorted = texts.map(date).sort((a, b) => compareDates(a, b, zone)).map((read) => unitKey(read, unit, zone));
    const runs = sorted.filter((key, index) => key !== sorted[index - 1]);
    assert.equal(runs.length, new Set(sorted).size);
  }));
});
