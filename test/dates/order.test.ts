import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { compareDates, isUncertain, shapeOf } from '../../src/dates/span.js';
import { anyDate } from './generated-dates.js';

const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const sorted = (texts: readonly string[], zone = 'UTC'): string[] =>
  [...texts].sort((a, b) => compareDates(date(a), date(b), zone));
const inOrder = (...texts: string[]): void => assert.deepEqual(sorted([...texts].reverse()), texts);

test('what begins earlier stands first', () =>
  inOrder('Y-13800000000', '-0043-03-15', '0001', '1999', '2021-12-17', '2022-01-10/2022-01-13', '2022-01-12'));

test('of what begins at once the longer stands first', () =>
  inOrder('202X', '2022', '2022-01', '2022-01-01/2022-01-03', '2022-01-01', '2022-01-01T00:00Z', '2022-01-01T00:00:00Z'));

test('what goes on is longer than what ends', () => inOrder('2022-02-15/..', '2022-02-15/2099', '2022-02-15'));

test('what was then or later stands after all that certainly began then, the longer first', () => {
  inOrder('202X', '2022', '2022-02-15/..', '2022-02-15', '2022-02-15T00:00Z', '[2022-02-15..]', '[2022-02-15..2022-03]',
    '[2022-02-15..2022-02-16]', '2022-02-16');
  inOrder('[2022-02-15,2022-02-20]', '2022-02-15?', '[2022-02-15..2022-02-28]');
});

test('what has no start stands by its end', () =>
  inOrder('1998', '1999-12-31', '../1999', '2000-01-01', '[..2022-02-15]', '2022-02-16', '2022-02-17', '/2022-02-18'));

test('equal spans leave the order to the file', () => {
  for (const [a, b] of [['2022', '2022?'], ['2004-XX', '2004'], ['[2022-02-10,2022-02-11]', '2022-02-10/2022-02-11'],
    ['[2022-02-15..]', '[2022-02-15..]'], ['../1999', '[..1999]']] as const) {
    assert.equal(compareDates(date(a), date(b), 'UTC'), 0, `${a} and ${b}`);
  }
});

test('a day begins at midnight of the zone: a time may stand before it or in it', () => {
  const texts = ['2022-02-11', '2022-02-10T23:30:00Z'];
  assert.deepEqual(sorted(texts, 'UTC'), ['2022-02-10T23:30:00Z', '2022-02-11']);
  assert.deepEqual(sorted(texts, 'Europe/Brussels'), ['2022-02-11', '2022-02-10T23:30:00Z']);
});

test('it is an order: the other way round it is the reverse, and it does not run in circles', () => {
  const sign = (a: string, b: string): number => Math.sign(compareDates(date(a), date(b), 'Europe/Kyiv'));
  fc.assert(fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
    assert.equal(sign(a, b), -sign(b, a) || 0);
    assert.equal(sign(a, a), 0);
    if (sign(a, b) <= 0 && sign(b, c) <= 0) assert.ok(sign(a, c) <= 0, `${a} ${b} ${c}`);
  }), { numRuns: 3000 });
});

test('every mark of doubt makes a date uncertain, and nothing else does', () => {
  const uncertain = ['1999?', '2022-01~', '2021-12%', '202X', '19XX', '2004-XX', '1985-04-XX', '1985-XX-XX',
    '2022-02-15/', '/1999',
    '[2022-02-10,2022-02-11]', '[2022-02-15..]', '[..2022-02-15]', '[2022-01-26..2022-02-10]', '1999?/2001',
    '{2001,2002~}'];
  const certain = ['2022-02-10', '2022-02', '2022', '2022-21', '2022-02-15/..', '../1999', '{2022-01-10,2022-01-12}',
    '2022-02-10T11:26:00Z', 'Y-13800000000'];
  assert.deepEqual(uncertain.filter((text) => !isUncertain(date(text)) || shapeOf(date(text)) !== 'loose'), []);
  assert.deepEqual(certain.filter((text) => isUncertain(date(text)) || shapeOf(date(text)) === 'loose'), []);
});

test('a day and what is shorter is a point, what is longer a span', () => {
  const shapes = ['2022-02-10', '2022-02-10T11:26Z', '2022-02-10T11:26Z/2022-02-10T12:26Z', '2022-02-10/2022-02-11',
    '2022-02', '../1999']
    .map((text) => shapeOf(date(text)));
  assert.deepEqual(shapes, ['point', 'point', 'point', 'span', 'span', 'span']);
});
