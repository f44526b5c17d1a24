import { test } from 'node:test';
import assert from 'node:assert/strict';
import { quotesOf } from '../../src/event-file/quotes-of.js';
import type { Quote, TimelineEvent } from '../../src/event-file/types.js';

const quote = (text: string): Quote => ({ text, source: 'gazette' });

test('an event’s own quotations come first, then those of its accounts, in the order of the file', () => {
  const event: TimelineEvent = {
    id: 'vote', date: '2022', quotes: [quote('one'), quote('two')],
    differences: [
      { about: 'Who voted', accounts: [{ by: 'mayor', quotes: [quote('three')] }, { by: 'clerk' }] },
      { about: 'When', accounts: [{ source: 'gazette', quotes: [quote('four')] }, { by: 'clerk', quotes: [quote('five')] }] },
    ],
  };
  assert.deepEqual(quotesOf(event).map(({ text }) => text), ['one', 'two', 'three', 'four', 'five']);
  assert.equal(quotesOf(event)[0], event.quotes?.[0], 'the same objects');
});

test('an event without any has none', () => {
  assert.deepEqual(quotesOf({ id: 'vote', date: '2022', headline: 'Vote' }), []);
});
