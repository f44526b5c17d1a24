import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeOn } from '../../src/dates/scale.js';
import { barsOf, marksOf, type Mark } from '../../src/timeline/strip-marks.js';
import { anyDate, days, dayText } from '../dates/generated-dates.js';
import { dated, marksFor, scaleFor } from './strip-events.js';

/** Half of what a mark takes up, in pixels: a line of 3, or a number with 7 a digit. */
const reach = ({ ids }: Mark): number => (ids.length === 1 ? 1.5 : 3.5 * String(ids.length).length);

const stories = fc.array(fc.oneof(anyDate, days(2020, 2022).map(dayText)), { minLength: 1, maxLength: 60 });
const widths = fc.integer({ min: 320, max: 1300 });
const zones = fc.constantFrom('UTC', 'America/Sao_Paulo', 'Pacific/Kiritimati');

test('no two marks touch, and they stand in order within the strip', () => {
  fc.assert(fc.property(stories, widths, zones, (texts, width, zone) => {
    const marks = marksFor(texts, width, zone);
    marks.forEach((mark, index) => {
      assert.ok(mark.place >= 0 && mark.place <= 1000);
      const before = marks[index - 1];
      if (before) assert.ok(((mark.place - before.place) * width) / 1000 >= reach(mark) + reach(before));
    });
  }));
});

test('every event is in exactly one mark, and the number on it counts them', () => {
  fc.assert(fc.property(stories, widths, zones, (texts, width, zone) => {
    const ids = marksFor(texts, width, zone).flatMap((mark) => mark.ids);
    assert.deepEqual(ids.toSorted(), texts.map((_, index) => `e${index}`).toSorted());
  }));
});

test('events of one place stay in the order in which they were given', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 300 }), widths, (count, width) => {
    const marks = marksFor(Array.from({ length: count }, () => '2022-02-10'), width);
    assert.deepEqual(marks.map(({ ids }) => ids), [Array.from({ length: count }, (_, index) => `e${index}`)]);
  }));
});

test('marks in their order hold the events in the order of time', () => {
  const sorted = fc.array(days(1990, 2022).map(dayText), { minLength: 1, maxLength: 60 }).map((texts) => texts.toSorted());
  fc.assert(fc.property(sorted, widths, (texts, width) => {
    assert.deepEqual(marksFor(texts, width).flatMap(({ ids }) => ids), texts.map((_, index) => `e${index}`));
  }));
});

test('what has room stands alone, on a wider strip more of it', () => {
  const texts = ['2022-02-01', '2022-02-02', '2022-02-03', '2022-05-01', '2022-12-31'];
  assert.deepEqual(marksFor(texts, 320).map(({ ids }) => ids.length), [3, 1, 1]);
  assert.deepEqual(marksFor(texts, 3000).map(({ ids }) => ids.length), [1, 1, 1, 1, 1]);
});

test('a mark is a key one where one of its events is', () => {
  const events = [...dated(['2022-02-10']), ...dated(['2022-02-10', '2023-02-10'], { importance: 'key' })];
  const marks = marksOf(events.slice(0, 2), scaleFor(events), 'UTC', 600);
  assert.deepEqual(marks.map(({ isKey }) => isKey), [true]);
  assert.deepEqual(marksOf(events.slice(0, 1), scaleFor(events), 'UTC', 600).map(({ isKey }) => isKey), [false]);
});

test('marks are made of the events given, which stay as they are', () => {
  const events = dated(['2022-02-10', '2022-02-10', '2022-03-10']);
  const before = structuredClone(events);
  const [first, second] = [0, 1].map(() => marksOf(events, scaleFor(events), 'UTC', 320));
  assert.deepEqual(first, second);
  assert.deepEqual(events, before);
});

test('a tick is in the middle of a day, at the beginning of what is longer, at the end of what has no beginning', () => {
  const events = dated(['2022-02-01', '2022-02', '../2022-02-10', '2022-02-20/2022-02-25', '2022-03-01T00:00Z']);
  const scale = scaleFor(events);
  const placeOf = (id: string): number | undefined => marksOf(events, scale, 'UTC', 1e6).find(({ ids }) => ids.includes(id))?.place;
  const at = (text: string): number => placeOn(scale, Date.parse(text));
  assert.equal(placeOf('e0'), at('2022-02-01T12:00Z'));
  assert.equal(placeOf('e1'), at('2022-02-01T00:00Z'));
  assert.equal(placeOf('e2'), at('2022-02-11T00:00Z'));
  assert.equal(placeOf('e3'), at('2022-02-20T00:00Z'));
});

test('bars lie within the strip, and none ends before it begins', () => {
  fc.assert(fc.property(stories, zones, (texts, zone) => {
    const events = dated(texts);
    for (const { from, to } of barsOf(events, scaleFor(events, zone), zone)) assert.ok(from >= 0 && from <= to && to <= 1000, `${from}–${to}`);
  }));
});

test('what goes on reaches the strip’s end; of «by then» and «then or later» it is only shown that they are open', () => {
  const barFor = (text: string): unknown => {
    const events = dated(['2020', '2030', text]);
    return barsOf(events, scaleFor(events), 'UTC').slice(2).map(({ from, to, isOpen }) => [from, to, isOpen])[0];
  };
  const events = dated(['2020', '2030']);
  const place = placeOn(scaleFor(events), Date.parse('2025-01-01T00:00Z'));
  assert.deepEqual(barFor('2025/..'), [place, 1000, false]);
  assert.deepEqual(barFor('../2024'), [0, place, false]);
  assert.deepEqual(barFor('[2025..]'), [place, place + 30, true]);
  assert.deepEqual(barFor('[..2024]'), [place - 30, place, true]);
  assert.equal(barFor('2025-01-01'), undefined);
});
