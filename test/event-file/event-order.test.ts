import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderEvents } from '../../src/event-file/order.js';
import type { TimelineEvent } from '../../src/event-file/types.js';

const events = (...dates: string[]): TimelineEvent[] => dates.map((date, index) => ({ id: `${index}`, date, headline: date }));
const ordered = (dates: string[], timeZone = 'UTC'): string[] => orderEvents(events(...dates), timeZone).map(({ date }) => date);

test('by the start of the span, whatever the file’s order is', () => {
  assert.deepEqual(ordered(['2022-02-10', '-0043-03-15', '2021-12', '1999', '2022-02-10T11:26:00Z', 'Y-13800000000']),
    ['Y-13800000000', '-0043-03-15', '1999', '2021-12', '2022-02-10', '2022-02-10T11:26:00Z']);
});

test('at equal starts the longer span first', () => {
  assert.deepEqual(ordered(['2022-01-01', '2022-01-01/2022-01-03', '2022-01', '2022', '2022-01-01/..']),
    ['2022-01-01/..', '2022', '2022-01', '2022-01-01/2022-01-03', '2022-01-01']);
});

test('an open start stands where it ends', () => {
  assert.deepEqual(ordered(['2000', '../1999-06-30', '1999', '2022']), ['1999', '../1999-06-30', '2000', '2022']);
});

test('a day begins at midnight of the file’s zone', () => {
  const dates = ['2022-02-10', '2022-02-09T20:00:00Z'];
  assert.deepEqual(ordered(dates, 'UTC'), ['2022-02-09T20:00:00Z', '2022-02-10']);
  assert.deepEqual(ordered(dates, 'Asia/Tokyo'), ['2022-02-10', '2022-02-09T20:00:00Z']);
});

test('the events of one day keep the order in which an editor put them', () => {
  const day = orderEvents(events('2022-02-10', '2022-02-09', '2022-02-10', '2022-02-10', '2022-02-09'), 'UTC');
  assert.deepEqual(day.map(({ id }) => id), ['1', '4', '0', '2', '3']);
});

test('what has no readable date comes last, in its order', () => {
  assert.deepEqual(ordered(['soon', '2022', '', '1999']), ['1999', '2022', 'soon', '']);
});

test('the file’s own list stays as it is, and its events are the same objects', () => {
  const given = Object.freeze(events('2022', '1999').map((event) => Object.freeze(event)));
  const result = orderEvents(given, 'UTC');
  assert.deepEqual(given.map(({ date }) => date), ['2022', '1999']);
  assert.ok(result[0] === given[1] && result[1] === given[0]);
});

test('the order does not hang on the order of the file but among equals', () => {
  const date = fc.constantFrom('2022', '2022-01', '2022-01-01', '2022-01-02', '2021', '2022-01-01/..', '../2022-01', '2022-01-01T00:00:00Z', '[2022-01-01..]', '202X', '2022?', '2022-01-01/');
  fc.assert(fc.property(fc.uniqueArray(date), fc.nat(), (dates, turn) => {
    const shifted = [...dates.slice(turn % (dates.length + 1)), ...dates.slice(0, turn % (dates.length + 1))];
    const [one, other] = [orderEvents(events(...dates), 'UTC'), orderEvents(events(...shifted), 'UTC')];
    const alone = (all: TimelineEvent[]): string[][] => all.reduce<string[][]>((groups, { date: each }) => {
      const last = groups.at(-1);
      const isEqual = last && ordered([each, last[0]!])[0] === each && ordered([last[0]!, each])[0] === last[0];
      if (isEqual) last.push(each);
      else groups.push([each]);
      return groups;
    }, []).map((group) => group.sort());
    assert.deepEqual(alone(one), alone(other));
  }));
});
