import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Story } from '../../src/event-file/reader.js';
import type { Quote, TimelineEvent } from '../../src/event-file/types.js';
import { withoutDrafts } from '../../src/event-file/without-drafts.js';

const quote = (text: string, isDraft = false): Quote => ({ text, source: 'gazette', ...(isDraft ? { draft: {} } : {}) });
const event = (id: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({ id, date: '2022', headline: id, ...more });
const story = (...events: TimelineEvent[]): Story =>
  ({ version: 1, language: 'en', title: 'Bridge', events, people: new Map(), sources: new Map(), topics: new Map() });
const read = (...events: TimelineEvent[]): TimelineEvent[] => withoutDrafts(story(...events)).events;

test('events and quotations that nobody has read are left out, wherever they stand', () => {
  const [kept, ...more] = read(
    event('drafted', { draft: {} }),
    event('vote', {
      quotes: [quote('one', true), quote('two')],
      differences: [{ about: 'When', accounts: [{ by: 'mayor', quotes: [quote('three'), quote('four', true)] }, { by: 'clerk' }] }],
    }),
  );
  assert.deepEqual(more, []);
  assert.deepEqual(kept, event('vote', {
    quotes: [quote('two')],
    differences: [{ about: 'When', accounts: [{ by: 'mayor', quotes: [quote('three')] }, { by: 'clerk' }] }],
  }));
});

test('the story given stays as it is, and what is kept in it are the same quotations and plain events', () => {
  const [drafted, kept, plain] = [quote('one', true), quote('two'), event('plain')];
  const given = story(event('vote', { quotes: [drafted, kept] }), plain);
  const { events } = withoutDrafts(given);
  assert.equal(events[0]?.quotes?.[0], kept);
  assert.equal(events[1], plain);
  assert.deepEqual(given.events[0]?.quotes, [drafted, kept]);
});
