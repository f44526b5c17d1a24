import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { elapsedDays } from '../../src/dates/elapsed.js';
import { spanOf } from '../../src/dates/span.js';

const HOUR = 36e5;
const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const edges = (text: string, timeZone: string): string[] => {
  const { start, end } = spanOf(date(text), timeZone);
  return [start, end].map((at) => new Date(at).toISOString());
};
const hours = (text: string, timeZone: string): number => {
  const { start, end } = spanOf(date(text), timeZone);
  return (end - start) / HOUR;
};

test('a day without midnight begins when the clock is put forward', () => {
  assert.deepEqual(edges('2018-11-04', 'America/Sao_Paulo'), ['2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z']);
  assert.equal(hours('2018-11-04', 'America/Sao_Paulo'), 23);
  assert.equal(hours('2018-11-03', 'America/Sao_Paulo'), 24);
});

test('a day with two midnights, or whose evening comes twice, is 25 hours long', () => {
  assert.deepEqual(edges('2018-02-17', 'America/Sao_Paulo'), ['2018-02-17T02:00:00.000Z', '2018-02-18T03:00:00.000Z']);
  assert.deepEqual(edges('2022-11-06', 'America/Havana'), ['2022-11-06T04:00:00.000Z', '2022-11-07T05:00:00.000Z']);
});

test('days on which the clock changes at night are 23 and 25 hours long', () => {
  assert.equal(hours('2022-03-27', 'Europe/Brussels'), 23);
  assert.equal(hours('2022-10-30', 'Europe/Brussels'), 25);
  assert.equal(hours('2022-04-03', 'Australia/Lord_Howe'), 24.5);
});

test('a day that a country left out has no length, and its neighbours lose nothing', () => {
  assert.equal(hours('2011-12-30', 'Pacific/Apia'), 0);
  assert.deepEqual([hours('2011-12-29', 'Pacific/Apia'), hours('2011-12-31', 'Pacific/Apia')], [24, 24]);
});

test('local time before the zones is kept to the second', () => {
  assert.deepEqual(edges('1850-01-01', 'Europe/Amsterdam').map((at) => at.slice(11, 19)), ['23:42:30', '23:42:30']);
});

test('days are counted by the calendar when the clock is changed in between', () => {
  for (const zone of ['Europe/Brussels', 'America/Sao_Paulo', 'Pacific/Apia']) {
    assert.equal(elapsedDays(date('2022-03-20'), date('2022-04-03'), zone), 14, zone);
    assert.equal(elapsedDays(date('2018-11-01'), date('2018-11-08'), zone), 7, zone);
  }
  assert.equal(elapsedDays(date('2022-03-26T23:30:00+01:00'), date('2022-03-28T00:30:00+02:00'), 'Europe/Brussels'), 2);
});

test('an unknown time zone is read as UTC', () => {
  assert.deepEqual(edges('2022-02-10', 'Nowhere/Else'), ['2022-02-10T00:00:00.000Z', '2022-02-11T00:00:00.000Z']);
});
