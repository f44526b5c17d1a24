import { test } from 'node:test';
import assert from 'node:assert/strict';
import { findEvent } from '../../src/event-file/find-event.js';
import type { TimelineEvent } from '../../src/event-file/types.js';

const event = (id: string, ...aliases: string[]): TimelineEvent => ({ id, date: '2022', headline: id, aliases });
const found = (address: string, ...events: TimelineEvent[]): string | undefined => findEvent({ events }, address)?.id;

test('an event is found by its id, with the sign before it or without', () => {
  assert.equal(found('letter', event('reply'), event('letter')), 'letter');
  assert.equal(found('#letter', event('reply'), event('letter')), 'letter');
});

test('an alias of any characters leads to its event', () => {
  const old = event('letter', '/2022/02/letter sent', '#!/7', 'лист', '50%');
  for (const address of ['/2022/02/letter sent', '#/2022/02/letter%20sent', '#!/7', '##!/7', '#%D0%BB%D0%B8%D1%81%D1%82', '50%', '#50%25']) {
    assert.equal(found(address, event('reply'), old), 'letter', address);
  }
});

test('the prefix «event-» is read', () => {
  assert.equal(found('#event-letter', event('letter')), 'letter');
  assert.equal(found('event-%D0%BB%D0%B8%D1%81%D1%82', event('лист')), 'лист');
});

test('an id goes before an alias, and an alias before the prefix', () => {
  assert.equal(found('b', event('a', 'b'), event('b')), 'b');
  assert.equal(found('event-b', event('b'), event('event-b')), 'event-b');
  assert.equal(found('event-b', event('b'), event('c', 'event-b')), 'c');
});

test('accents may be composed or not, on both sides', () => {
  assert.equal(found('#caf%C3%A9', event('cafe\u0301')), 'cafe\u0301');
  assert.equal(found('cafe\u0301', event('x', 'caf\u00e9')), 'x');
});

test('what leads nowhere finds nothing', () => {
  for (const address of ['', '#', 'event-', '#%', '%E0%A4', 'Letter', 'letter ', '__proto__']) {
    assert.equal(found(address, event('letter')), undefined, JSON.stringify(address));
  }
});
