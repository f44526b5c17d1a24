import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventFileText } from '../../src/event-file/read-text.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { soundFile } from './sound-file.js';

type Fields = Record<string, unknown>;

const minimal = (events: unknown[]): Fields => ({ version: 1, language: 'en', title: 'T', events });

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

test('what is sound is passed on and never copied, and the file is never written to', () => {
  const file = freeze({ ...soundFile(), events: [...soundFile()['events'] as Fields[], { id: 'bad' }, 7] });
  const { story, lost } = readEventFile(file);
  assert.equal(lost, 2);
  assert.equal(story?.events.length, 4);
  for (const [i, event] of story?.events.entries() ?? []) assert.equal(event, file.events[i]);
  assert.equal(story?.media, (file as Fields)['media']);
  assert.equal(story?.people.get('mayor'), ((file as Fields)['people'] as Fields)['mayor']);
});

test('a name such as __proto__ is a name like another and reaches no prototype', () => {
  const text = JSON.stringify(minimal([{ id: 'a', date: '2031', headline: 'H', people: ['__proto__', 'constructor'] }]))
    .replace('"version"', '"people": {"__proto__": {"name": "Pia Rotto", "polluted": 1}, "constructor": {"name": "C"}}, "__proto__": {"polluted": 1}, "version"');
  const { story, problems } = readEventFileText(text);
  assert.equal(story?.people.get('__proto__')?.name, 'Pia Rotto');
  assert.deepEqual(story?.events[0]?.people, ['__proto__', 'constructor']);
  assert.deepEqual(problems.map(({ code, level }) => `${level} ${code}`), ['warning unknown-field', 'warning unknown-field']);
  assert.equal(({} as Fields)['polluted'], undefined);
  assert.equal((story as unknown as Fields)['polluted'], undefined);
});

test('a language map with __proto__ in it keeps its other languages', () => {
  const { story } = readEventFileText('{"version":1,"language":"en","title":{"__proto__":"x","en":"T"},"events":[]}');
  assert.deepEqual(Object.entries(story?.title ?? {}), [['en', 'T']]);
});

test('more than 100,000 events are cut off and counted', () => {
  const events = Array.from({ length: 100_002 }, (_, i) => ({ id: `e${i}`, date: '2031', headline: 'H' }));
  const { story, problems, lost } = readEventFile(minimal(events));
  assert.equal(story?.events.length, 100_000);
  assert.equal(lost, 2);
  assert.deepEqual(problems, [{ code: 'too-many-events', limit: 100_000, count: 100_002, level: 'error', path: ['events'], event: undefined }]);
});

test('any depth of nesting is survived, in the text and in the value', () => {
  const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;
  for (const field of ['own', 'x-own', 'media', 'summary']) {
    const { story, problems } = readEventFileText(`{"version":1,"language":"en","title":"T","events":[],"${field}":${deep}}`);
    assert.ok(story);
    assert.ok(problems.some(({ level }) => level === 'error'), field);
    assert.ok(!Object.hasOwn(story, field) || field === 'media');
  }
  assert.equal(readEventFileText(deep).problems[0]?.code, 'wrong-type');
  assert.equal(readEventFileText(deep.slice(1)).problems[0]?.code, 'not-json');
});

test('twenty levels are kept, the twenty-first is not', () => {
  const nested = (levels: number): unknown => (levels ? [nested(levels - 1)] : 1);
  assert.ok(Object.hasOwn(readEventFile({ ...minimal([]), 'x-a': nested(19) }).story ?? {}, 'x-a'));
  assert.ok(!Object.hasOwn(readEventFile({ ...minimal([]), 'x-a': nested(20) }).story ?? {}, 'x-a'));
});

test('an object that holds itself is survived', () => {
  const file = minimal([{ id: 'a', date: '2031', headline: 'H' }]);
  file['itself'] = file;
  (file['events'] as unknown[]).push(file);
  const { story, problems } = readEventFile(file);
  assert.deepEqual(problems.map(({ code, path }) => `${code} ${path.join('/')}`).filter((line) => line.startsWith('too-deep')),
    ['too-deep events/1/events', 'too-deep events/1/itself', 'too-deep itself']);
  assert.equal(story?.events.length, 1);
});

test('no address of another scheme is left in what was read', () => {
  const evil = ['javascript:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x'];
  for (const url of evil) {
    const media = [{ type: 'video', url: 'v.mp4', poster: url, thumbnail: url, link: url, transcript: url, srcset: `a.jpg 1x, ${url} 2x`, tracks: [{ url, language: 'en', kind: 'captions' }] }, { type: 'image', url, alt: '' }];
    const file = {
      ...minimal([{ id: 'a', date: '2031', headline: 'H', media, links: [{ url, title: 'L' }] }]),
      people: { p: { name: 'P', url, image: url } }, sources: { s: { publisher: 'S', url, archived: url } },
    };
    const { story } = readEventFile(file);
    const kept = JSON.stringify([story, ...story?.people.values() ?? [], ...story?.sources.values() ?? []]);
    assert.ok(!kept.includes(JSON.stringify(url).slice(1, -1)), kept);
  }
});

test('an id that no address can hold costs its event: half of a character cannot be percent-encoded', () => {
  const { story, problems } = readEventFile(minimal([{ id: '\ud800', date: '2031', headline: 'H' }]));
  assert.deepEqual(story?.events, []);
  assert.deepEqual(problems.map(({ code }) => code), ['string-unreadable']);
});
