import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage, type PageOptions } from '../../src/server/server.js';
import { thingsOf } from '../exporters/schema-org.js';
import { elementsOf } from './elements-of.js';

const url = 'https://harbour.example/story';
const event = (id: string, date: string): object => ({ id, date, headline: `It is ${id}` });
const file = {
  version: 1, language: 'en', title: 'The harbour',
  events: [event('built', '2030-05-01'), event('opened', '2031-03-01'), event('closed', '2031-03-01'), event('50%', '2031-04-01')],
};

/** What search engines are told of a page: the addresses of its events, in order. */
const described = (options: PageOptions): unknown[] => {
  const { html } = renderPage(file, { url, ...options });
  const script = elementsOf(html).find(({ attributes }) => attributes['type'] === 'application/ld+json')!;
  return thingsOf('ListItem', JSON.parse(script.text)).map((item) => item.url);
};

const addresses = (...fragments: string[]): string[] => fragments.map((fragment) => `${url}#${fragment}`);

test('search engines are told of the events that the page has, and of no other, in whichever order it shows them', () => {
  for (const options of [{}, { order: 'newest-first' }, { limit: 1 }] as PageOptions[]) {
    assert.deepEqual(described(options), addresses('built', 'opened', 'closed', '50%25'));
    assert.deepEqual(described({ ...options, from: '2031', to: '2031-03' }), addresses('opened', 'closed'));
  }
  assert.deepEqual(described({ from: '2040' }), []);
});

test('search engines are told the addresses that the page has', () => {
  assert.deepEqual(described({ linkPrefix: 'story-', from: '2031-03' }), addresses('story-opened', 'story-closed', 'story-50%25'));
});
