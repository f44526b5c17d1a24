import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate } from '../../src/dates/edtf-date.js';
import { readEventFileText } from '../../src/event-file/read-text.js';
import { readEventFile, type Story } from '../../src/event-file/reader.js';
import { jsonLd, type JsonLdOptions } from '../../src/exporters/json-ld.js';
import { dataText } from '../data/story-file.js';
import { anyDate } from '../dates/generated-dates.js';
import { soundFile } from '../event-file/sound-file.js';
import { checkThings, checkValues, thingsOf, typesOf, type Thing } from './schema-org.js';

const page = 'https://gazette.example/bridge';

const storyOf = (file: unknown): Story => {
  const { story, problems } = readEventFile(file);
  assert.deepEqual(problems.filter(({ level }) => level !== 'warning'), []);
  return story ?? assert.fail('no story');
};

const dataStory = (name: string): Story => readEventFileText(dataText(name)).story ?? assert.fail(name);

/** Invented, as are all who speak and publish in it. */
const bridge = {
  version: 1,
  language: 'en',
  title: { en: 'How the bridge came to close', pt: 'Como fechou a ponte' },
  summary: 'Two *weeks* in a [harbour town](https://town.example/).',
  people: {
    mayor: { name: { en: 'Rui Tavira', pt: 'R. Tavira' }, role: 'Mayor' },
    council: { name: 'Harbour Council', kind: 'organization', role: 'Owner' },
    ['__proto__']: { name: 'a harbour pilot', kind: 'unnamed' },
  },
  sources: {
    gazette: {
      publisher: 'Harbour Gazette', author: 'Ana Sandoval', title: 'Bridge closes', url: 'https://gazette.example/1',
      published: '2031-03-02T08:00+01', language: 'pt',
    },
    radio: { publisher: 'Coast Radio', published: '2031-03' },
    ['__proto__']: { publisher: 'Pilots', url: 'https://pilots.example/log' },
  },
  events: [
    { id: 'opened', date: '2031-04-02', headline: 'It opens', status: 'expected' },
    { id: 'gone', date: '2031-03-06', headline: 'Bridge FALLS', status: 'retracted', retraction: { date: '2031-03-07', note: 'It STOOD.' } },
    { id: 'drafted', date: '2031-03-07', headline: 'Crane UNREAD', draft: {} },
    {
      id: 'closed', date: '2031-03-01T12:00−0130', displayDate: 'at NOON', headline: 'Bridge is closed', summary: 'It was **shut**.',
      place: { name: 'Harbour', latitude: 0, longitude: -9.1 },
      citations: [{ source: 'gazette' }, { source: 'gazette', note: 'NOTE' }, { source: '__proto__' }],
    },
    { id: 'works', date: '2031-03-08/2031-03-10', headline: 'Works', place: { name: 'Pier', latitude: 38.7 } },
    { id: '50%', date: '2031-03-11?', headline: 'Rust is found', place: { name: 'Harbour' }, citations: [{ source: 'radio' }] },
    { id: 'feast', date: '2031-03-12', headline: 'Feast on the bridge', status: 'cancelled' },
    { id: 'crack', date: '2031-03-13', headline: 'A crack is seen', status: 'unconfirmed' },
    {
      id: '__proto__', date: '2031-03-14', summary: '*Sixty* cars stood there.',
      quotes: [
        { text: 'I saw sixty', speaker: '__proto__', source: 'radio', date: '2031-03-14', language: 'pt' },
        { text: 'No word of UNREAD', source: 'radio', draft: {} },
      ],
      differences: [{
        about: 'How many?',
        accounts: [
          { by: 'mayor', source: 'gazette', quotes: [{ text: 'Forty', speaker: 'mayor', role: 'then deputy', source: 'gazette', date: '2031-03' }] },
          { by: 'council', citations: [{ source: '__proto__' }], quotes: [{ text: 'We count', speaker: 'council', source: '__proto__' }] },
        ],
      }],
    },
  ],
};

const written = (options?: JsonLdOptions): Thing => jsonLd(storyOf(bridge), options) as Thing;
const items = (list: unknown): Thing[] => thingsOf('ListItem', list).map(({ item }) => item as Thing);
const itemCalled = (name: string): Thing => items(written()).find((item) => item.name === name) ?? assert.fail(name);
const quoted = (text: string): Thing => thingsOf('Quotation', written()).find((quote) => quote.text === text) ?? assert.fail(text);

const stories: Record<string, () => Story> = {
  'indivisible-security.json': () => dataStory('indivisible-security.json'),
  'apollo-11.json': () => dataStory('apollo-11.json'),
  'deep-time.json': () => dataStory('deep-time.json'),
  'an invented story': () => storyOf(bridge),
  'a file with every field': () => storyOf(soundFile()),
};

for (const [name, story] of Object.entries(stories)) {
  test(`${name}: every thing is of a known type and has what it requires`, () => {
    for (const lang of ['en', 'uk', 'ar', 'x-none']) checkThings(jsonLd(story(), { lang, url: page }));
  });

  test(`${name}: nothing is empty, all is plain JSON`, () => checkValues(jsonLd(story(), { url: page })));

  test(`${name}: a quotation whose speaker is known has a creator`, () => {
    const speakers = story().events.filter(({ status, draft }) => status !== 'retracted' && !draft)
      .flatMap(({ quotes = [], differences = [] }) => [...quotes, ...differences.flatMap(({ accounts }) => accounts.flatMap((each) => each.quotes ?? []))])
      .filter(({ speaker, draft }) => speaker !== undefined && !draft);
    assert.equal(thingsOf('Quotation', jsonLd(story())).filter(({ creator }) => creator).length, speakers.length);
  });
}

test('what is retracted or a draft is nowhere, nor is what is written in place of a date', () => {
  assert.doesNotMatch(JSON.stringify(written()), /FALLS|STOOD|UNREAD|NOON|NOTE/);
});

test('the list is named, described in plain text, counted and in order', () => {
  const { itemListElement, ...list } = written();
  assert.deepEqual(list, {
    '@context': 'https://schema.org', '@type': ['ItemList', 'CreativeWork'], name: 'How the bridge came to close',
    description: 'Two weeks in a harbour town.', inLanguage: 'en', numberOfItems: 7,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
  });
  assert.deepEqual((itemListElement as Thing[]).map(({ position }) => position), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(items(written()).map(({ name }) => name), [
    'Bridge is closed', 'Works', 'Rust is found', 'Feast on the bridge', 'A crack is seen', 'Sixty cars stood there.', 'It opens']);
});

test('texts are chosen for the language asked for, and the list is in the one it was found in', () => {
  assert.equal(written({ lang: 'pt-BR' }).name, 'Como fechou a ponte');
  assert.equal(written({ lang: 'pt-BR' }).inLanguage, 'pt');
  assert.match(JSON.stringify(written({ lang: 'pt' })), /"R\. Tavira"/);
  assert.equal(written({ lang: 'uk' }).inLanguage, 'en');
});

test('events have their addresses on the page, if it has one that is safe', () => {
  const urls = (url?: string): unknown[] => thingsOf('ListItem', written({ url })).map((each) => each.url);
  assert.deepEqual(urls(`${page}?v=2#top`).slice(0, 3), [`${page}?v=2#closed`, `${page}?v=2#works`, `${page}?v=2#50%25`]);
  assert.deepEqual(urls('javascript:alert(1)'), urls());
  assert.deepEqual(urls(), Array(7).fill(undefined));
});

test('addresses of events have the prefix of the page’s own links', () => {
  const urls = thingsOf('ListItem', written({ url: page, linkPrefix: 'story-' })).map((each) => each.url);
  assert.deepEqual(urls.slice(0, 3), [`${page}#story-closed`, `${page}#story-works`, `${page}#story-50%25`]);
});

test('a day, a time and an interval of them are dates of an event', () => {
  const { startDate, endDate } = itemCalled('Works');
  assert.deepEqual([startDate, endDate], ['2031-03-08', '2031-03-10']);
  assert.equal(itemCalled('Bridge is closed').startDate, '2031-03-01T12:00-01:30');
  assert.equal(itemCalled('Bridge is closed').description, 'It was shut.');
});

test('what is uncertain or unconfirmed is a thing without a date, a place or a status', () => {
  const source = { '@type': 'CreativeWork', name: 'Coast Radio', publisher: { '@type': 'Organization', name: 'Coast Radio' } };
  assert.deepEqual(itemCalled('Rust is found'), { '@type': 'Thing', name: 'Rust is found', subjectOf: [source] });
  assert.deepEqual(itemCalled('A crack is seen'), { '@type': 'Thing', name: 'A crack is seen' });
});

test('what is cancelled or expected says so, what is reported says nothing', () => {
  assert.equal(itemCalled('Feast on the bridge').eventStatus, 'https://schema.org/EventCancelled');
  assert.equal(itemCalled('It opens').eventStatus, 'https://schema.org/EventScheduled');
  assert.equal(itemCalled('Works').eventStatus, undefined);
});

test('a place has coordinates where both are there, nought included', () => {
  const geo = { '@type': 'GeoCoordinates', latitude: 0, longitude: -9.1 };
  assert.deepEqual(itemCalled('Bridge is closed').location, { '@type': 'Place', name: 'Harbour', geo });
  assert.deepEqual(itemCalled('Works').location, { '@type': 'Place', name: 'Pier' });
});

test('a quotation has its own language and date, its speaker as they then were, and its source', () => {
  const gazette = {
    '@type': 'CreativeWork', name: 'Bridge closes', url: 'https://gazette.example/1',
    publisher: { '@type': 'Organization', name: 'Harbour Gazette' }, author: { '@type': 'Person', name: 'Ana Sandoval' },
    datePublished: '2031-03-02T08:00+01:00', inLanguage: 'pt',
  };
  assert.deepEqual(quoted('Forty'), {
    '@type': 'Quotation', text: 'Forty', inLanguage: 'pt', creator: { '@type': 'Person', name: 'Rui Tavira', jobTitle: 'then deputy' },
    isBasedOn: 'https://gazette.example/1', citation: gazette,
  });
  const { citation: _, ...pilot } = quoted('I saw sixty');
  assert.deepEqual(pilot, {
    '@type': 'Quotation', text: 'I saw sixty', inLanguage: 'pt', creator: { '@type': 'Person', name: 'a harbour pilot' }, dateCreated: '2031-03-14',
  });
  assert.deepEqual(quoted('We count').creator, { '@type': 'Organization', name: 'Harbour Council' });
  assert.equal(quoted('We count').inLanguage, 'en');
});

test('what has no name of its own takes another, and does not say it twice', () => {
  assert.equal('description' in itemCalled('Sixty cars stood there.'), false);
  assert.deepEqual(quoted('I saw sixty').citation, { '@type': 'CreativeWork', name: 'Coast Radio', publisher: { '@type': 'Organization', name: 'Coast Radio' } });
  const log = { '@type': 'CreativeWork', url: 'https://pilots.example/log', publisher: { '@type': 'Organization', name: 'Pilots' } };
  assert.deepEqual(quoted('We count').citation, log);
});

test('an event has its sources and those of its accounts, each once', () => {
  const about = (name: string): unknown[] => (itemCalled(name).subjectOf as Thing[]).map((work) => work.text ?? work.name ?? work.url);
  assert.deepEqual(about('Bridge is closed'), ['Bridge closes', 'https://pilots.example/log']);
  assert.deepEqual(about('Sixty cars stood there.'), ['I saw sixty', 'Forty', 'We count', 'Bridge closes', 'https://pilots.example/log']);
});

test('an unsafe address, a blank name and a blank text are left out with what cannot be without them', () => {
  const event = {
    id: 'e', date: '2031-03-01', headline: ' ', summary: '[ ](https://town.example/)', place: { name: '' },
    citations: [{ source: 'bad' }, { source: 'blank' }], quotes: [{ text: 'We pay', speaker: 'nobody', source: 'bad' }],
  };
  const story: Story = {
    version: 1, language: 'en', title: 'Bridge', events: [event], people: new Map([['nobody', { name: { en: '', pt: 'X' } }]]), topics: new Map(),
    sources: new Map([['bad', { title: 'Log', url: 'javascript:alert(1)' }], ['blank', { author: ' ', url: 'data:,x' }]]),
  };
  const log = { '@type': 'CreativeWork', name: 'Log' };
  const quotation = { '@type': 'Quotation', text: 'We pay', inLanguage: 'en', citation: log };
  assert.deepEqual(items(jsonLd(story)), [{ '@type': 'Event', name: 'We pay', startDate: '2031-03-01', subjectOf: [quotation, log] }]);
});

/** A story in which an event, a quotation and a source have the same date. */
const datedStory = (date: string): Story => ({
  version: 1, language: 'en', title: 'Bridge', topics: new Map(), people: new Map(), sources: new Map([['log', { title: 'Log', published: date }]]),
  events: [{ id: 'e', date, displayDate: '1 March 2031', headline: 'Bridge', quotes: [{ text: 'We pay', date, source: 'log' }] }],
});

const datesIn = (value: object): string[] =>
  [...JSON.stringify(value).matchAll(/"(?:startDate|endDate|dateCreated|datePublished)":"([^"]*)"/g)].map(([, date = '']) => date);

/** Days and times alone, and whole: in full, of the years from 1 to 9999, the hours of the offset with minutes. */
const whole = /^(?!0000)\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

test('no date is finer than the one in the file, or another one', () => {
  const dates = fc.oneof(anyDate, fc.tuple(anyDate, anyDate).map((both) => both.join('/')).filter((text) => !!readDate(text)));
  let count = 0;
  fc.assert(fc.property(dates, (text) => {
    const list = jsonLd(datedStory(text));
    checkThings(list);
    for (const date of datesIn(list)) {
      count += 1;
      assert.match(date, whole);
      assert.doesNotMatch(text, /[?~%X[\]{}]|\.\.|^\/|\/$/);
      const local = date.replace(/(T.*)(?:Z|[+-]\d\d:\d\d)$/, '$1');
      const same = text.split('/').find((piece) => piece.startsWith(local) && /^(Z|[+-][\d:]+)?$/.test(piece.slice(local.length)));
      assert.ok(same, `${date} of ${text}`);
      assert.deepEqual(readDate(date), readDate(same));
    }
  }), { numRuns: 5000 });
  assert.ok(count > 1000, `only ${count} dates were written`);
});

test('of two plain dates both are written, of one plain and one vague date neither', () => {
  const given = (text: string): string[] => [...typesOf(items(jsonLd(datedStory(text)))[0]!), ...datesIn(jsonLd(datedStory(text)))];
  assert.deepEqual(given('1969-07-24T17:58:00Z/1969-08-10'), ['Event', '1969-07-24T17:58:00Z', '1969-08-10']);
  assert.deepEqual(given('2031-03-01'), ['Event', '2031-03-01', '2031-03-01', '2031-03-01']);
  const vague = ['2031-03-01/2031-04', '2031-03-01/..', '2031-03-01/', '../2031-03-01', '2031-03', '2031', '2031-03-XX', '203X', '2031-21',
    '2031-03-01~', '[2031-03-01]', '{2031-03-01,2031-03-02}', '[2031-03-01..]', '-0043-03-15', '0000-01-01', 'Y-13800000000',
    '2031-03-02/2031-03-01', 'soon', ''];
  for (const text of vague) assert.deepEqual(given(text), ['Thing'], text);
});
