import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Rendered, TimelineOptions } from '../../src/server/server.js';
import { renderEventCard, renderPage, renderPlainHtml, renderQuoteBlock, renderTimeline } from '../../src/server/server.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { story as realStory } from '../data/story-file.js';
import { soundFile } from '../event-file/sound-file.js';
import { elementsOf, type Found } from './elements-of.js';

const storyOf = (parts: object): object => ({
  version: 1, language: 'en', title: 'The harbour', people: { vale: { name: 'Ada Vale' } }, sources: { gazette: { publisher: 'Harbour Gazette' } }, events: [], ...parts,
});
const opens = { id: 'opens', date: '2031-03-01', headline: 'It opens' };

const inlineFile = (html: string): { events: { id: string }[]; [field: string]: unknown } => {
  const scripts = elementsOf(html).filter(({ attributes }) => attributes['type'] === 'application/json');
  assert.equal(scripts.length, 1);
  return JSON.parse(scripts[0]!.text) as ReturnType<typeof inlineFile>;
};

const ways: Record<string, (file: object, options?: TimelineOptions) => Rendered> = {
  element: renderTimeline, page: (file, options) => renderPage(file, { ...options, readingCopy: true, url: 'https://harbour.example/' }), 'plain HTML': renderPlainHtml,
};

describe('a draft', () => {
  const quote = (text: string, fields: object) => ({ text, source: 'gazette', ...fields });
  const file = storyOf({
    events: [
      { ...opens, quotes: [quote('Read words', { id: 'read' }), quote('UNREAD words', { id: 'unread', draft: {} })] },
      { id: 'hidden', date: '2031-03-02', headline: 'UNREAD event', draft: { by: 'reader' }, quotes: [quote('UNREAD too', { id: 'within' })] },
      { id: 'broken', date: 'soon', headline: 'UNREAD and broken', draft: true },
      { id: 'answer', date: '2031-03-03', headline: 'It answers', respondsTo: ['hidden', 'opens'], differences: [{
        about: 'How many?', accounts: [{ by: 'vale', summary: 'Forty.', quotes: [quote('UNREAD count', { draft: {} })] }, { source: 'gazette', summary: 'Sixty.' }] }] },
    ],
    corrections: [{ date: '2031-03-04', note: 'Of both.', event: 'hidden', quote: 'read' }, { date: '2031-03-04', note: 'Of words.', event: 'answer', quote: 'within' }],
  });

  test('takes an event with it that shows nothing else, and no reader is told that one was lost', () => {
    const alone = { id: 'alone', date: '2031-03-05', quotes: [quote('UNREAD alone', { draft: {} })] };
    const { html, problems } = renderTimeline(storyOf({ events: [opens, alone] }));
    assert.deepEqual(problems, []);
    assert.doesNotMatch(html, /UNREAD|could not be shown/);
  });

  for (const [name, render] of Object.entries(ways)) {
    test(`stands nowhere in the HTML, neither drawn nor in the file, unless it is asked for: ${name}`, () => {
      assert.doesNotMatch(render(file).html, /UNREAD|reader/);
      assert.match(render(file, { drafts: true }).html, /UNREAD event.*UNREAD too/s);
    });
  }

  test('stands in no card and in no quotation', () => {
    assert.doesNotMatch(renderEventCard(file, 'answer').html + renderEventCard(file, 'opens').html + renderQuoteBlock(file, 'read').html, /UNREAD/);
    for (const html of [renderEventCard(file, 'hidden').html, renderQuoteBlock(file, 'unread').html, renderQuoteBlock(file, 'within').html]) assert.equal(html, '');
  });

  test('that is left out leaves nothing behind that refers to it, and no problem', () => {
    const { html, problems } = renderTimeline(file);
    assert.deepEqual(problems, []);
    assert.doesNotMatch(html, /"(hidden|unread|within|broken)"/);
    assert.deepEqual(renderTimeline(soundFile()).problems, []);
  });

  test('takes nothing with it that another bears too', () => {
    const { events } = inlineFile(renderTimeline(storyOf({ events: [opens, { ...opens, draft: {} }, { ...opens, id: 'answer', respondsTo: ['opens'] }] })).html);
    assert.deepEqual(events, [opens, { ...opens, id: 'answer', respondsTo: ['opens'] }]);
  });
});

describe('an anchor', () => {
  const anchorsIn = (html: string): Found[] => elementsOf(html).filter(({ name, attributes }) => name === 'a' && 'slot' in attributes);
  const idsIn = (html: string): string[] => elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);
  const file = storyOf({
    events: [
      { ...opens, aliases: ['first', 'first', 'two words', '', '\t', 'closes', 'shared', '50%', '"><b>'] },
      { id: 'closes', date: '2031-03-02', headline: 'It closes', aliases: ['shared', 'opens', 'last'] },
      { id: 'before', date: '2030-01-01', headline: 'It is built', aliases: ['old'] },
    ],
  });

  for (const options of [{}, { linkPrefix: 'story-' }, { order: 'newest-first', limit: 1 }, { layout: 'compact' }] as TimelineOptions[]) {
    test(`is there once for every event and old address, in the event’s own slot: ${JSON.stringify(options)}`, () => {
      const { html } = renderTimeline(file, { ...options, from: '2031', readingCopy: true });
      const { linkPrefix = '' } = options;
      const found = Object.fromEntries(anchorsIn(html).map(({ attributes }) => [attributes['id'], attributes['slot']]));
      const expected = { opens: 'opens', closes: 'closes', first: 'opens', shared: 'opens', '50%': 'opens', '"><b>': 'opens', last: 'closes' };
      assert.deepEqual(found, Object.fromEntries(Object.entries(expected).map(([id, event]) => [linkPrefix + id, `at-${event}`])));
      assert.equal(new Set(idsIn(html)).size, idsIn(html).length);
      assert.equal(idsIn(html).length, Object.keys(expected).length);
      for (const { attributes, text } of anchorsIn(html)) assert.deepEqual([/\s/.test(attributes['id']!), text], [false, '']);
      const slots = elementsOf(html).flatMap(({ name, attributes }) => (name === 'slot' && attributes['name']?.startsWith('at-') ? attributes['name'] : []));
      assert.deepEqual(slots.toSorted(), ['at-closes', 'at-opens']);
    });
  }

  test('is there for every link to an event', () => {
    for (const linkPrefix of [undefined, 'story-']) {
      const { html } = renderTimeline(realStory, { linkPrefix });
      const links = elementsOf(html).flatMap(({ attributes }) => (attributes['href']?.startsWith('#') ? decodeURIComponent(attributes['href'].slice(1)) : []));
      assert.ok(links.length > 5, 'the story has links between events');
      assert.deepEqual(links.filter((id) => !idsIn(html).includes(id)), []);
    }
  });
});

describe('the file in the page of a card or a quotation', () => {
  const words = (id: string) => ({ summary: `SUMMARY of ${id}.`, quotes: [{ id: `${id}-said`, text: `SAID of ${id}`, source: 'gazette' }] });
  const file = storyOf({
    summary: 'SUMMARY of all.',
    events: [
      { ...opens, ...words('opens') },
      { id: 'nameless', date: '2031-03-02', ...words('nameless'), respondsTo: ['opens'], media: [{ type: 'image', url: 'a.jpg', alt: 'PICTURE' }] },
      { id: 'closes', date: '2031-03-03', headline: 'It closes', ...words('closes'), respondsTo: ['opens'] },
      { id: 'answer', date: '2031-03-04', headline: 'It answers', ...words('answer'), respondsTo: ['closes', 'nameless'] },
    ],
    corrections: ['opens', 'closes', undefined].map((event) => ({ date: '2031-03-05', note: `NOTE on ${event}.`, event }))
      .concat(['opens-said', 'closes-said'].map((quote) => ({ date: '2031-03-05', note: `NOTE on ${quote}.`, event: undefined, quote }))),
  });
  const saidIn = (html: string): string[] => [...new Set(html.match(/(SUMMARY|SAID|PICTURE|NOTE)[\w -]*/g))].toSorted();

  test('holds the event’s words, and of those that it is linked with their names alone', () => {
    assert.deepEqual(saidIn(renderEventCard(file, 'closes').html), ['NOTE on closes', 'NOTE on closes-said', 'SAID of closes', 'SUMMARY of closes']);
    const { events } = inlineFile(renderEventCard(file, 'closes').html);
    assert.deepEqual(events.map(({ id }) => id), ['opens', 'closes', 'answer']);
    assert.deepEqual(events[2], { id: 'answer', date: '2031-03-04', headline: 'It answers', respondsTo: ['closes'] });
  });

  test('holds the summary of an event that has no other name, and nothing else of it', () => {
    assert.deepEqual(saidIn(renderEventCard(file, 'opens').html), ['NOTE on opens', 'NOTE on opens-said', 'SAID of opens', 'SUMMARY of nameless', 'SUMMARY of opens']);
  });

  test('holds of a quotation its event and the corrections of both', () => {
    assert.deepEqual(saidIn(renderQuoteBlock(file, 'closes-said').html), ['NOTE on closes', 'NOTE on closes-said', 'SAID of closes', 'SUMMARY of closes']);
  });

  test('holds no other summary of the real story', () => {
    for (const { id, quotes = [] } of realStory.events) {
      const others = realStory.events.filter((event) => event.id !== id).map(({ summary }) => JSON.stringify(summary).slice(1, -1));
      const html = [renderEventCard(realStory, id).html, ...quotes.map((quote) => renderQuoteBlock(realStory, quote.id).html)];
      for (const each of html) assert.ok(each.length > 1000 && !others.some((summary) => each.includes(summary)), id);
    }
  });
});

describe('the attributes of the element', () => {
  const options = {
    lang: 'pt', layout: 'compact', order: 'newest-first', groupBy: 'month', from: '2030', to: '2032', limit: 2, linkPrefix: 'a"b', drafts: true,
    withoutHeader: true, withoutStrip: true, withoutControls: true, withoutGaps: true, people: 'a b', topics: 'c', importance: 'key', stateParam: 'show',
    selected: 'opens', wording: { kicker: 'Crónica' }, src: '/stories/a.json?x=1&y=2', timeZone: 'Europe/Lisbon', headingLevel: 3,
  } satisfies TimelineOptions;
  const other = { styles: 'link', assets: '/a/', base: 'https://harbour.example/', readingCopy: true, url: 'https://harbour.example/', onclick: 'fallen=1' } as const;
  const hostOf = (html: string): Record<string, string> => elementsOf(html).find(({ name }) => name === 'dateline-timeline')!.attributes;
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const file = storyOf({ events: [opens] });

  test('are all that it knows, and nothing that it does not', () => {
    assert.deepEqual(Object.keys(options).map(kebab).toSorted(), [...Timeline.observedAttributes, 'lang'].toSorted());
    const expected = Object.fromEntries(Object.entries(options).map(([name, value]) => [kebab(name), value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)]));
    for (const render of [renderTimeline, renderPage]) assert.deepEqual(hostOf(render(file, { ...options, ...other }).html), expected);
  });

  test('say the language and the time zone, and of the rest only what was asked for', () => {
    const nothingSaid = Object.fromEntries(Object.keys(options).map((name) => [name, undefined]));
    const no = { drafts: false, withoutHeader: false, withoutGaps: false, groupBy: null, from: null, to: null, limit: null };
    for (const said of [{}, nothingSaid, no]) assert.deepEqual(hostOf(renderTimeline(file, said).html), { lang: 'en', 'time-zone': 'UTC' });
    assert.equal(hostOf(renderTimeline({ ...file, timeZone: 'Europe/Lisbon' }, { timeZone: 'Nowhere/Nothing' }).html)['time-zone'], 'Europe/Lisbon');
  });

  test('of a card and a quotation name what they show', () => {
    const said = { lang: 'pt', timeZone: 'Europe/Lisbon', headingLevel: 3 };
    const attributesOf = ({ html }: Rendered): unknown => elementsOf(html).find(({ name }) => name.startsWith('dateline-'))!.attributes;
    const expected = { lang: 'pt', 'time-zone': 'Europe/Lisbon', 'heading-level': '3' };
    assert.deepEqual(attributesOf(renderEventCard(soundFile(), 'closed', { ...said, ...other })), { event: 'closed', ...expected });
    assert.deepEqual(attributesOf(renderQuoteBlock(soundFile(), 'mayor-1', { ...said, ...other })), { quote: 'mayor-1', ...expected });
  });
});

describe('a file of which nothing can be shown', () => {
  const deep = JSON.parse(`${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`) as unknown;
  const unreadable: Record<string, unknown> = {
    nothing: undefined, null: null, 'a number': 7, 'a text': '{"version": 1}', 'a list': [], 'an empty object': {}, 'another version': { ...storyOf({}), version: 2 },
    'no title': { ...storyOf({}), title: undefined }, 'a title of another kind': { ...storyOf({}), title: 7 }, 'events that are no list': storyOf({ events: {} }),
    'a language that is none': { ...storyOf({}), language: 'english' }, 'a list of any depth': deep, 'a story with a list of any depth': storyOf({ events: [opens], 'x-deep': deep }),
  };
  for (const [what, file] of Object.entries(unreadable)) {
    test(`gives no HTML, and says why: ${what}`, () => {
      for (const rendered of [renderTimeline(file), renderPage(file), renderPlainHtml(file), renderEventCard(file, 'opens'), renderQuoteBlock(file, 'q')]) {
        assert.equal(rendered.html, '');
        assert.notDeepEqual(rendered.problems, []);
      }
    });
  }

  test('but a story without events is a story', () => assert.match(renderTimeline(storyOf({})).html, /name="empty"/));
});

test('the file that is given is never written to', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  for (const file of [freeze(soundFile()), freeze(structuredClone(realStory))]) {
    const before = JSON.stringify(file);
    for (const render of Object.values(ways)) for (const drafts of [true, false]) assert.notEqual(render(file, { drafts, base: 'https://harbour.example/', order: 'newest-first' }).html, '');
    assert.notEqual(renderEventCard(file, 'closed').html + renderEventCard(file, 'letter').html, '');
    assert.notEqual(renderQuoteBlock(file, 'mayor-1').html + renderQuoteBlock(file, 'borrell-reply').html, '');
    assert.equal(JSON.stringify(file), before);
  }
});
