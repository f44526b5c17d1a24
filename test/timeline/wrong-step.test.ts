import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Mark } from '../../src/timeline/strip-marks.js';
import { nearestMark, nextOf, stepFor } from '../../src/timeline/strip-steps.js';
import type { Group } from '../../src/timeline/timeline-plan.js';
import { dated } from './strip-events.js';

const idsOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `e${index}`);

/** Groups of so many events each. */
const groupsOf = (...sizes: number[]): Group[] => {
  const rows = dated(Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, () => '2022')).map((one) => ({ ...one, gapTo: undefined }));
  return sizes.map((size, index) => ({ key: String(index), rows: rows.splice(0, size) }));
};

const press = (key: string, index: number, ids: readonly string[], groups: readonly Group[] = [], isRightToLeft = false): string | undefined =>
  stepFor(key, isRightToLeft)?.(ids, index, groups);

test('right and up go on in time, left and down back; Home and End to the ends', () => {
  const ids = idsOf(9);
  const keys = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'Home', 'End'];
  assert.deepEqual(keys.map((key) => press(key, 4, ids)), ['e5', 'e5', 'e3', 'e3', 'e0', 'e8']);
});

test('from right to left, left goes on and right goes back; no other key is turned', () => {
  const ids = idsOf(9);
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
  assert.deepEqual(keys.map((key) => press(key, 4, ids, [], true)), ['e5', 'e3', 'e5', 'e3', 'e0', 'e8']);
  const groups = groupsOf(3, 3, 3);
  assert.deepEqual(['PageUp', 'PageDown'].map((key) => press(key, 4, ids, groups, true)), ['e6', 'e3']);
});

test('the Page keys lead to the first event of the next group, and of this one or the one before', () => {
  const [ids, groups] = [idsOf(9), groupsOf(3, 2, 4)];
  assert.deepEqual([0, 2, 3, 4].map((index) => press('PageUp', index, ids, groups)), ['e3', 'e3', 'e5', 'e5']);
  assert.deepEqual([8, 5, 4, 3, 2].map((index) => press('PageDown', index, ids, groups)), ['e5', 'e3', 'e3', 'e0', 'e0']);
  assert.deepEqual([press('PageUp', 6, ids, groups), press('PageDown', 0, ids, groups)], ['e8', 'e0']);
});

test('the Page keys go on in time also where the newest group stands first', () => {
  const groups = groupsOf(3, 2, 4).reverse().map(({ key, rows }) => ({ key, rows: rows.toReversed() }));
  assert.deepEqual([press('PageUp', 0, idsOf(9), groups), press('PageDown', 8, idsOf(9), groups)], ['e3', 'e5']);
});

test('groups are those of the events that are left: hidden ones lead nowhere', () => {
  const [ids, groups] = [['e0', 'e4', 'e7'], groupsOf(3, 3, 3)];
  assert.deepEqual([0, 1].map((index) => press('PageUp', index, ids, groups)), ['e4', 'e7']);
  assert.equal(press('PageUp', 0, ['e0', 'e7'], groups), 'e7');
});

test('without groups the Page keys go a tenth of all events', () => {
  for (const groups of [[], groupsOf(50)]) {
    assert.deepEqual([press('PageUp', 10, idsOf(50), groups), press('PageDown', 10, idsOf(50), groups)], ['e15', 'e5']);
  }
  assert.equal(press('PageUp', 0, idsOf(3)), 'e1');
});

const sliderKeys = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

test('the ends hold: every key leads from any event to one of those there are', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(sizes, fc.nat(), fc.constantFrom(...sliderKeys), fc.boolean(), fc.boolean(), (parts, at, key, isRightToLeft, isGrouped) => {
    const ids = idsOf(parts.reduce((sum, size) => sum + size, 0));
    const index = at % ids.length;
    const target = ids.indexOf(press(key, index, ids, isGrouped ? groupsOf(...parts) : [], isRightToLeft) ?? '');
    assert.ok(target >= 0);
    const goesOn = key === 'ArrowUp' || key === 'PageUp' || key === 'End' || key === (isRightToLeft ? 'ArrowLeft' : 'ArrowRight');
    assert.ok(goesOn ? target >= index : target <= index);
    assert.ok(target !== index || index === (goesOn ? ids.length - 1 : 0), 'a key does nothing only at an end');
  }));
});

test('where no event is left, and with any other key, nothing is gone to', () => {
  for (const key of sliderKeys) assert.equal(press(key, 0, [], groupsOf(3)), undefined);
  for (const key of ['a', 'Tab', 'Escape', ' ', '', 'constructor', '__proto__', 'toString']) {
    assert.equal(stepFor(key, false), undefined, key);
    assert.equal(stepFor(key, true), undefined, key);
  }
});

const mark = (place: number, ...ids: string[]): Mark => ({ place, ids, isKey: false });

test('a press leads to the nearest mark, wherever it is', () => {
  const marks = [mark(100, 'a'), mark(300, 'b'), mark(900, 'c')];
  assert.deepEqual([-50, 150, 201, 600, 601, 5000].map((place) => nearestMark(marks, place)?.ids[0]), ['a', 'a', 'b', 'b', 'c', 'c']);
  assert.equal(nearestMark([], 500), undefined);
});

test('presses on one mark go through its events and begin again', () => {
  const many = mark(100, 'a', 'b', 'c');
  assert.deepEqual([undefined, 'elsewhere', 'a', 'b', 'c'].map((at) => nextOf(many, at)), ['a', 'a', 'b', 'c', 'a']);
  assert.equal(nextOf(mark(100, 'a'), 'a'), 'a');
});
