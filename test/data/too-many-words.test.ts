import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsIn, countWords, references, story, wordings, type Text } from './story-file.js';

const longer = (limit: number, texts: (Text | undefined)[]): string[] =>
  texts.flatMap(wordings).filter((text) => countWords(text) > limit);

test('headlines have ten words at most', () => {
  assert.deepEqual(longer(10, story.events.map((event) => event.headline)), []);
});

test('summaries have forty-five words at most', () => {
  const accounts = story.events.flatMap(accountsIn);
  assert.deepEqual(longer(45, [story.summary, ...[...story.events, ...accounts].map(({ summary }) => summary)]), []);
});

test('passages of citations have twelve words at most', () => {
  assert.deepEqual(longer(12, references.map((reference) => reference.passage?.exact)), []);
});

test('every event has a headline, a summary and a document behind it', () => {
  const bare = story.events.filter(({ headline, summary, citations }) => !headline || !summary || !citations?.length);
  assert.deepEqual(bare.map((event) => event.id), []);
});

test('four or five events are the key ones', () => {
  const key = story.events.filter((event) => event.importance === 'key').length;
  assert.ok(key === 4 || key === 5, `${key} key events`);
});
