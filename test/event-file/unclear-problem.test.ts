import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemSentence } from '../../src/event-file/problem-sentences.js';
import { readEventFileText } from '../../src/event-file/read-text.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { warnings } from '../../src/event-file/warnings.js';

type Fields = Record<string, unknown>;

const good = { id: 'good', date: '2031-01-01', headline: 'Good' };

const fileOf = (fields: Fields, rest: Fields = {}): Fields => ({
  version: 1, language: 'en', title: 'T', sources: { s: { publisher: 'P' } },
  events: [good, { id: 'other', date: '2031', headline: 'H', ...fields }], ...rest,
});

const sentencesFor = (value: unknown): string[] => readEventFile(value, undefined, warnings).problems.map(problemSentence);

test('a problem in an event names the event, the place in it, what is wrong, how to mend it and what it costs', () => {
  const quote = { text: 'We stay', source: 's' };
  const cases: [Fields, string][] = [
    [{ date: '2031-02-30' }, 'Event «other»: date is «2031-02-30», which is no date. The calendar has no such day or month: check it in the source. The event is left out.'],
    [{ date: '2031-02-03T10:00' }, 'Event «other»: date is «2031-02-03T10:00», which is no date. A time of day needs its zone: add «Z» for UTC, or an offset such as «+01:00». The event is left out.'],
    [{ id: 'good' }, 'Event «good»: id gives the id «good» to a second event. The first one keeps it: choose another. The event is left out.'],
    [{ id: undefined, headline: 'Fire at the mill' }, 'Event «Fire at the mill»: id is missing. Add it. The event is left out.'],
    [{ headline: '' }, 'Event «other» has nothing to show. Give it a headline, a summary, a quotation or a picture. The event is left out.'],
    [{ media: [{ type: 'image', url: 'javascript:0', alt: '' }] }, 'Event «other»: media[0].url is «javascript:0». Only addresses that begin with https:// or http://, or that are relative to this file, are taken. media[0] is left out.'],
    [{ quotes: [{ ...quote, versions: [{ language: 'pt', text: 'x' }] }] }, 'Event «other»: quotes[0].versions[0].translator is missing. Add it. quotes[0].versions[0] is left out.'],
    [{ people: ['nobody'] }, 'Event «other»: people[0] names the person «nobody», which is not in the file. Add it under «people».'],
    [{ status: 'maybe' }, 'Event «other»: status is «maybe». It can be reported, unconfirmed, expected, cancelled, retracted.'],
    [{ summary: 5 }, 'Event «other»: summary is not what belongs there. Write text in quotation marks, or one text for each language: { "en": "…", "uk": "…" }.'],
    [{ summary: 'x'.repeat(20_001) }, 'Event «other»: summary is longer than the 20,000 characters that are read. Shorten it.'],
  ];
  for (const [fields, sentence] of cases) assert.equal(sentencesFor(fileOf(fields))[0], sentence);
});

test('a problem outside the events says the way to it, and one that costs the file says that', () => {
  assert.deepEqual(sentencesFor(fileOf({}, { eras: [{ date: '2031' }] })),
    ['eras[0].date is «2031». Write from when to when, with a slash: 1939-09/1945-09, or 2014/.. where it goes on. eras[0] is left out.']);
  assert.deepEqual(sentencesFor(fileOf({}, { sources: { 'a b': { publisher: 'P' }, 's': {} } })), [
    'sources["a b"] is «a b». Use 1 to 128 characters without spaces and without «#».',
    'sources.s says nothing of itself. Give it a publisher, an author, a title or an address.',
  ]);
  assert.deepEqual(sentencesFor({ version: 3 }),
    ['version is «3», which cannot be read; version 1 can. Use a newer Dateline, or save the file in that version. The file is not shown.']);
  assert.deepEqual(sentencesFor([]), ['The file is not what belongs there. Write an object in braces, { … }. The file is not shown.']);
  assert.deepEqual(readEventFileText('{"a":\n').problems.map(problemSentence), [
    'The file is not JSON from line 2, column 1 on. Look there for a missing comma, bracket or quotation mark, or one too many. The file is not shown.',
  ]);
});

/** A file for each kind of problem that the cases above leave out. */
const others: Fields[] = [
  fileOf({ place: { name: 'P', latitude: 100 } }),
  fileOf({ respondsTo: ['good'], date: '2030' }),
  fileOf({ colour: 'red' }),
  fileOf({ summary: {} }),
  fileOf({ media: [{ type: 'image', url: 'a.jpg' }] }),
  fileOf({ quotes: [{ text: 'a', source: 's', passage: { exact: 'b' } }] }),
  fileOf({ retraction: { date: '2031', note: 'N' } }),
  fileOf({ status: 'retracted', summary: 'It burnt.' }),
  fileOf({ differences: [{ about: 'A', accounts: [{}] }] }),
  fileOf({}, { 'x-deep': JSON.parse('['.repeat(30) + ']'.repeat(30)) }),
  fileOf({}, { events: new Array(100_001).fill(0) }),
];

test('every other problem has a sentence of its own, with a place and an end', () => {
  const sentences = others.map((file) => sentencesFor(file)[0] ?? '');
  for (const sentence of sentences) assert.match(sentence, /^(Event «(other|good)»|x-deep|events)[^]* [^]*\.$/);
  assert.equal(new Set(sentences).size, others.length);
  assert.ok(!sentences.join().includes('undefined'));
});

test('an absurdly long value is not written out', () => {
  const [sentence] = sentencesFor(fileOf({ date: 'soon'.repeat(4000) }));
  assert.ok(sentence && sentence.length < 300, sentence);
});
