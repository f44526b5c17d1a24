import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysNamedIn, documentNames, documentText, whereDocumentsAre } from './documents.js';
import { accountsIn, quotations, story } from './story-file.js';

const aDay = /^\d{4}-\d\d-\d\d$/u;
const anyDay = /\d{4}-\d\d-\d\d/gu;
const certainDays = new Set(story.events.map((event) => event.date).filter((date) => aDay.test(date)));
const daysOfDocuments = (): Set<string> => new Set(documentNames().flatMap((name) => [...daysNamedIn(documentText(name))]));

test('the own reader of days knows the spellings in use', () => {
  const days = daysNamedIn('March left out; 3.2.22 too; 03.02.2022, Feb. 4, 2022 (X), on 5 January, December 6, 7 грудня 2021 року');
  assert.deepEqual([...days].sort(), ['2021-12-06', '2021-12-07', '2022-01-05', '2022-02-03', '2022-02-04']);
});

test('fourteen to sixteen events stand on eleven days', () => {
  assert.ok(story.events.length >= 14 && story.events.length <= 16, `${story.events.length} events`);
  assert.equal(certainDays.size, 11);
});

test('the days of the events are the days that the documents name', whereDocumentsAre, () => {
  assert.deepEqual([...certainDays].sort(), [...daysOfDocuments()].sort());
});

test('no uncertain date of an event names a day of its own', whereDocumentsAre, () => {
  const named = story.events.flatMap((event) => event.date.match(anyDay) ?? []);
  assert.deepEqual(named.filter((day) => !daysOfDocuments().has(day)), []);
});

test('a time of day is given to no event, for no document gives one', () => {
  const dates = [
    ...story.events.flatMap((event) => [event.date, ...accountsIn(event).map((account) => account.date ?? '')]),
    ...quotations.map((quotation) => quotation.date ?? ''),
  ];
  assert.deepEqual(dates.filter((date) => date.includes('T')), []);
});

test('a source is published on the day stated at its document’s head, and on none where none is', whereDocumentsAre, () => {
  for (const [id, { published, document }] of Object.entries(story.sources)) {
    const text = documentText(document.name);
    const [day, time] = published?.split('T') ?? [];
    assert.deepEqual([...daysNamedIn(text.slice(0, 150))], day ? [day] : [], id);
    if (time) assert.ok(text.includes(`${day}T${time.slice(0, 5)}+0000`), `${id}: ${time}`);
  }
});

test('what was expected of a day is not told as an event of that day', () => {
  const open = story.events.filter((event) => event.status === 'expected');
  assert.deepEqual(open.filter((event) => aDay.test(event.date)), []);
});
