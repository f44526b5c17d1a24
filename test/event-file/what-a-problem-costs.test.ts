import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/event-file/problems.js';
import { readEventFile, type Story } from '../../src/event-file/reader.js';
import { eventFile } from '../../src/event-file/schema.js';
import { warnings } from '../../src/event-file/warnings.js';
import { soundFile } from './sound-file.js';

type Fields = Record<string, unknown>;

const good = { id: 'good', date: '2031-01-01', headline: 'Good' };
const sources = { gazette: { publisher: 'Harbour Gazette', language: 'en' } };
const people = { mayor: { name: 'Rui Tavira' } };
const quote = { text: 'We stay', source: 'gazette' };

const fileOf = (events: unknown[], rest: Fields = {}): Fields =>
  ({ version: 1, language: 'en', title: 'T', people, sources, events: [good, ...events], ...rest });

const told = (problems: Problem[]): string[] =>
  problems.map(({ level, code, path }) => `${level} ${code} ${path.join('/')}`);

/** Reads a file of a good event and another one; gives that other one as it was read. */
function readSecond(fields: Fields, rest?: Fields): { event?: Fields; lost: number; told: string[]; story: Story } {
  const { story, problems, lost } = readEventFile(fileOf([{ id: 'other', date: '2031', ...fields }], rest), undefined, warnings);
  assert.ok(story, 'the file is not lost');
  assert.deepEqual(story.events[0], good, 'the other event is not touched');
  return { event: story.events[1], lost, told: told(problems), story };
}

test('only an id, a date and having nothing to show cost an event', () => {
  const cases: [Fields, string][] = [
    [{ headline: 'x', id: undefined }, 'error missing events/1/id'],
    [{ headline: 'x', id: 'a b' }, 'error string-unreadable events/1/id'],
    [{ headline: 'x', id: 'good' }, 'error duplicate-id events/1/id'],
    [{ headline: 'x', date: undefined }, 'error missing events/1/date'],
    [{ headline: 'x', date: '2031-02-29' }, 'error date-unreadable events/1/date'],
    [{ headline: 'x', date: '2031-03-05T10:00' }, 'error date-unreadable events/1/date'],
    [{ headline: 'x', date: '2031-03-05/2031-03-01' }, 'error date-unreadable events/1/date'],
    [{}, 'error nothing-to-show events/1'],
    [{ headline: '  ', summary: { en: '' }, media: [], quotes: [], links: [{ url: 'a', title: 'b' }] }, 'error nothing-to-show events/1'],
  ];
  for (const [fields, problem] of cases) {
    const { event, lost, told: all } = readSecond(fields);
    assert.equal(event, undefined);
    assert.equal(lost, 1);
    assert.deepEqual(all, [problem]);
  }
});

test('an event whose only content was unsound is lost, and says both why and what for', () => {
  const { event, told: all } = readSecond({ media: [{ type: 'image', url: 'javascript:alert(1)', alt: '' }] });
  assert.equal(event, undefined);
  assert.deepEqual(all, ['error string-unreadable events/1/media/0/url', 'error nothing-to-show events/1']);
});

test('the smallest part is left out, and the event stays with all else', () => {
  const image = { type: 'image', url: 'a.jpg', alt: 'A' };
  const cases: [Fields, Fields, string][] = [
    [{ media: [{ ...image, url: 'data:image/png,x' }, image] }, { media: [image] }, 'string-unreadable events/1/media/0/url'],
    [{ media: [{ ...image, type: 'picture' }] }, { media: [] }, 'not-one-of events/1/media/0/type'],
    [{ media: [{ ...image, width: -4 }] }, { media: [image] }, 'out-of-range events/1/media/0/width'],
    [{ media: [{ ...image, sensitive: true }] }, { media: [] }, 'wrong-type events/1/media/0/sensitive'],
    [{ people: ['mayor', 'nobody'] }, { people: ['mayor'] }, 'unknown-id events/1/people/1'],
    [{ respondsTo: ['nobody', 'good'] }, { respondsTo: ['good'] }, 'unknown-id events/1/respondsTo/0'],
    [{ respondsTo: 'good' }, {}, 'wrong-type events/1/respondsTo'],
    [{ quotes: [{ ...quote, speaker: 'nobody' }] }, { quotes: [quote] }, 'unknown-id events/1/quotes/0/speaker'],
    [{ quotes: [{ ...quote, source: 'nobody' }, quote] }, { quotes: [quote] }, 'unknown-id events/1/quotes/0/source'],
    [{ quotes: [{ ...quote, text: ' ' }] }, { quotes: [] }, 'string-unreadable events/1/quotes/0/text'],
    [{ quotes: [{ ...quote, original: 'Klingonish' }] }, { quotes: [] }, 'string-unreadable events/1/quotes/0/original'],
    [{ quotes: [{ ...quote, versions: [{ language: 'pt', text: 'Ficamos' }] }] }, { quotes: [{ ...quote, versions: [] }] }, 'missing events/1/quotes/0/versions/0/translator'],
    [{ quotes: [{ ...quote, id: 'q' }, { ...quote, id: 'q' }] }, { quotes: [{ ...quote, id: 'q' }, quote] }, 'duplicate-id events/1/quotes/1/id'],
    [{ links: [{ url: 'javascript:0', title: 'x' }] }, { links: [] }, 'string-unreadable events/1/links/0/url'],
    [{ summary: { en: 'S', 'not a tag': 'x' } }, { summary: { en: 'S' } }, 'string-unreadable events/1/summary/not a tag'],
    [{ summary: { en: 5 } }, {}, 'wrong-type events/1/summary/en'],
    [{ summary: 'x'.repeat(20_001) }, {}, 'too-long events/1/summary'],
    [{ status: 'true' }, {}, 'not-one-of events/1/status'],
    [{ place: { name: 'Here', latitude: 91 } }, { place: { name: 'Here' } }, 'out-of-range events/1/place/latitude'],
    [{ place: { name: 'Here', latitude: NaN } }, { place: { name: 'Here' } }, 'out-of-range events/1/place/latitude'],
    [{ place: 'Here' }, {}, 'wrong-type events/1/place'],
    [{ retraction: { date: '2031', note: 'N' } }, {}, 'retraction-not-retracted events/1/retraction'],
    [{ timeZone: 'Mars/Olympus' }, {}, 'string-unreadable events/1/timeZone'],
    [{ published: '2031-02-30T10:00:00Z' }, {}, 'string-unreadable events/1/published'],
    [{ draft: 'yes' }, { draft: {} }, 'wrong-type events/1/draft'],
    [{ citations: [{ source: 'nobody' }] }, { citations: [] }, 'unknown-id events/1/citations/0/source'],
    [{ 'x-deep': JSON.parse('['.repeat(18) + ']'.repeat(18)) }, {}, 'too-deep events/1/x-deep'],
  ];
  for (const [unsound, sound, problem] of cases) {
    const { event, lost, told: all } = readSecond({ headline: 'H', ...unsound });
    assert.deepEqual(event, { id: 'other', date: '2031', headline: 'H', ...sound });
    assert.equal(lost, 0);
    assert.equal(all[0], `error ${problem}`);
  }
});

test('a difference needs two accounts that are left, and an account somebody whose it is', () => {
  const about = 'How many?';
  const [one, other] = [{ by: 'mayor', summary: 'Two' }, { source: 'gazette', summary: 'Three' }];
  const { event, told: all } = readSecond({
    headline: 'H',
    differences: [{ about, accounts: [one, { by: 'nobody' }, other] }, { about, accounts: [one, { summary: 'Four' }] }],
  });
  assert.deepEqual(event?.['differences'], [{ about, accounts: [one, other] }]);
  assert.deepEqual(all, [
    'error unknown-id events/1/differences/0/accounts/1/by', 'error account-of-nobody events/1/differences/0/accounts/1',
    'error account-of-nobody events/1/differences/1/accounts/1', 'error too-few-accounts events/1/differences/1',
  ]);
});

test('what refers to a part that was left out loses the reference', () => {
  const corrections = [{ date: '2031', note: 'N', event: 'other', quote: 'q' }];
  const { story, told: all } = readSecond({ date: 'soon', quotes: [{ ...quote, id: 'q' }] }, { corrections });
  assert.deepEqual(story.corrections, [{ date: '2031', note: 'N' }]);
  assert.deepEqual(all.slice(1), ['error unknown-id corrections/0/event', 'error unknown-id corrections/0/quote']);
});

test('the id of an event that was left out is free for the next', () => {
  const second = { id: 'twice', date: '2031', quotes: [{ ...quote, id: 'q' }] };
  const { story, lost } = readEventFile(fileOf([{ ...second, date: 'soon' }, second]));
  assert.deepEqual(story?.events, [good, second]);
  assert.equal(lost, 1);
});

test('a source that says nothing of itself is left out with the quotations that rest on it', () => {
  const { event, story } = readSecond({ headline: 'H', quotes: [quote] }, { sources: { gazette: { url: 'ftp://gazette.example/' } } });
  assert.equal(story.sources.size, 0);
  assert.deepEqual(event?.['quotes'], []);
});

test('warnings are told and cost nothing', () => {
  const fields = {
    headline: 'H', date: '2030-12-30', respondsTo: ['good'], colour: 'red', media: [{ type: 'image', url: 'a.jpg' }],
    quotes: [{ ...quote, passage: { exact: 'We do not stay' } }],
  };
  const { event, told: all } = readSecond(fields);
  assert.deepEqual(event, { id: 'other', ...fields });
  assert.deepEqual(all, [
    'warning text-differs-from-passage events/1/quotes/0', 'warning image-without-alt events/1/media/0',
    'warning unknown-field events/1/colour', 'warning answers-later-event events/1/respondsTo',
  ]);
});

test('an answer is not said to point forward where a date leaves it open', () => {
  for (const date of ['2030-12-31~', '2030-12-31/..', '2031', '2031-01-01', '[..2031-01-01]', '2031-01-01T23:00:00Z']) {
    assert.deepEqual(readSecond({ headline: 'H', date, respondsTo: ['good'] }).told, [], date);
  }
});

test('unknown fields are told once a name, names of one’s own never', () => {
  const { problems } = readEventFile({ ...fileOf([{ ...good, id: 'b', colour: 1, 'x-a': 1 }, { ...good, id: 'c', colour: 1, shape: 1 }]), 'x-b': {} });
  assert.deepEqual(told(problems), ['warning unknown-field events/1/colour', 'warning unknown-field events/2/shape']);
});

test('only version, language, title and events cost the file', () => {
  for (const field of ['version', 'language', 'title', 'events']) {
    for (const value of [undefined, null, 7]) {
      const { story, problems } = readEventFile({ ...soundFile(), [field]: value });
      assert.equal(story, undefined, field);
      assert.deepEqual(problems.map(({ path }) => path), [[field]]);
    }
  }
  const others = Object.keys(soundFile()).filter((field) => !['version', 'language', 'title', 'events'].includes(field));
  for (const field of others) {
    assert.ok(readEventFile({ ...soundFile(), [field]: 7 }).story, field);
    assert.ok(readEventFile({ ...soundFile(), [field]: undefined }).story, field);
  }
});

test('a version that cannot be read says which can, and nothing else is said of the file', () => {
  const { story, problems } = readEventFile({ version: 2, happenings: [] });
  assert.equal(story, undefined);
  assert.deepEqual(problems, [{ code: 'version-unknown', version: 2, reads: [1], level: 'error', path: ['version'], event: undefined }]);
});

test('ids are the same in either Unicode form, and come back so that they can be looked up', () => {
  const [composed, decomposed] = ['Jos\u00e9', 'Jose\u0301'];
  const { story, problems } = readEventFile(fileOf(
    [{ id: decomposed, date: '2031', headline: 'H', people: [composed] }, { id: 'c', date: '2031', headline: 'H', respondsTo: [composed] }],
    { people: { [decomposed]: { name: 'José Prado' } } },
  ));
  assert.deepEqual(problems, []);
  assert.equal(story?.people.get(String(story.events[1]?.people?.[0]))?.name, 'José Prado');
  assert.equal(story?.events[2]?.respondsTo?.[0], story?.events[1]?.id);
});

test('of two keys that are one id in Unicode the first keeps it, and the schema says so too', () => {
  const file = fileOf([], { people: { 'Jos\u00e9': { name: 'First' }, 'Jose\u0301': { name: 'Second' } } });
  const { story, problems } = readEventFile(file);
  assert.deepEqual([...story?.people.values() ?? []], [{ name: 'First' }]);
  assert.deepEqual(told(problems), ['error duplicate-id people/Jose\u0301']);
  assert.equal(eventFile.safeParse(file).success, false);
});

test('a reference to an event is not judged where the events could not be read', () => {
  const { problems } = readEventFile({ ...soundFile(), events: 'none' });
  assert.deepEqual(told(problems), ['error wrong-type events']);
});
