import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsIn, quotations, references, story } from './story-file.js';

const accounts = story.events.flatMap(accountsIn);
const given = (ids: (string | undefined)[]): string[] => ids.filter((id): id is string => id !== undefined);
const twice = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

const peopleUsed = given([
  ...story.events.flatMap((event) => event.people ?? []),
  ...quotations.map((quotation) => quotation.speaker),
  ...accounts.map((account) => account.by),
]);
const sourcesUsed = given([...quotations, ...references, ...accounts].map((part) => part.source));

test('the people, the sources and the topics used are those that the file has', () => {
  assert.deepEqual(sorted(peopleUsed), sorted(Object.keys(story.people)));
  assert.deepEqual(sorted(sourcesUsed), sorted(Object.keys(story.sources)));
  assert.deepEqual(sorted(story.events.flatMap((event) => event.topics ?? [])), sorted(Object.keys(story.topics)));
});

test('no id is given twice', () => {
  assert.deepEqual(twice(story.events.map((event) => event.id)), []);
  assert.deepEqual(twice(quotations.map((quotation) => quotation.id)), []);
});

test('an answer is to an event that stands before it', () => {
  const ids = story.events.map((event) => event.id);
  const forward = story.events.flatMap((event, at) =>
    (event.respondsTo ?? []).filter((id) => !ids.slice(0, at).includes(id)).map((id) => `${event.id} → ${id}`));
  assert.deepEqual(forward, []);
});

test('an account says who tells it, shows something and is not alone', () => {
  for (const event of story.events) {
    for (const { about, accounts: told } of event.differences ?? []) {
      assert.ok(told.length > 1, `${event.id}: ${JSON.stringify(about)}`);
      for (const account of told) {
        assert.ok(account.by ?? account.source, event.id);
        assert.ok(account.citations?.length || account.quotes?.length, `${event.id}: no words of the document behind it`);
      }
    }
  }
});

test('an account rests on the source that it names', () => {
  const astray = accounts.flatMap((account) =>
    [...(account.citations ?? []), ...(account.quotes ?? [])].filter(({ source }) => source !== account.source));
  assert.deepEqual(astray, []);
});
