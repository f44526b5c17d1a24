import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTimeline } from '../../src/server/server.js';
import { elementsOf } from './elements-of.js';

const composed = 'caf\u00e9';
const decomposed = composed.normalize('NFD');
const opens = { id: 'opens', date: '2031-03-01', headline: 'It opens' };
const quote = (id: string, fields: object = {}): object => ({ id, text: 'we answer', source: 'gazette', ...fields });
const storyOf = (parts: object): object => ({ version: 1, language: 'en', title: 'The harbour', sources: { gazette: { publisher: 'Harbour Gazette' } }, ...parts });

type Published = { events: { id: string; respondsTo?: string[] }[]; corrections?: object[] };
/** The file that stands in the page, of which no reader is told a mistake. */
const published = (file: object): Published => {
  const { html, problems } = renderTimeline(file);
  assert.deepEqual(problems, []);
  assert.doesNotMatch(html, /could not be shown/);
  return JSON.parse(elementsOf(html).find(({ attributes }) => attributes['type'] === 'application/json')!.text) as Published;
};

for (const [id, reference] of [[composed, decomposed], [decomposed, composed]] as const) {
  test(`what refers to a draft goes with it in whichever form its id is written: ${id.length} characters`, () => {
    const note = { date: '2031-03-05', note: 'Of drafts.' };
    const events = [
      { ...opens, respondsTo: [reference], quotes: [quote(id, { draft: {} })] },
      { id, date: '2031-03-02', headline: 'A draft', draft: {} },
    ];
    const { events: [event], corrections } = published(storyOf({ events, corrections: [{ ...note, event: reference }, { ...note, quote: reference }] }));
    assert.deepEqual([event!.respondsTo, corrections], [[], []]);
  });

  test(`what refers to an event that stays, stays, where a draft bears the same id in another form: ${id.length} characters`, () => {
    const events = [{ ...opens, id }, { ...opens, id: reference, draft: {} }, { id: 'answer', date: '2031-03-02', headline: 'It answers', respondsTo: [reference] }];
    assert.deepEqual(published(storyOf({ events })).events.at(-1)!.respondsTo, [reference]);
  });
}

test('an event goes with its drafts where its headline and summary are blank', () => {
  for (const blank of [{ headline: ' ' }, { summary: '\n' }, { headline: { en: '', pt: ' ' }, summary: '' }, { headline: null, summary: undefined }]) {
    const alone = { id: 'alone', date: '2031-03-05', ...blank, quotes: [quote('unread', { draft: {} })] };
    assert.deepEqual(published(storyOf({ events: [opens, alone] })).events.map(({ id }) => id), ['opens']);
  }
  const named = { id: 'named', date: '2031-03-05', headline: { pt: 'Abre' }, quotes: [quote('unread', { draft: {} })] };
  assert.deepEqual(published(storyOf({ events: [opens, named] })).events.map(({ id }) => id), ['opens', 'named']);
});

test('a correction of a draft is not published, and those of what is', () => {
  const nameless = { text: 'unread', source: 'gazette', draft: {} };
  const events = [{ ...opens, quotes: [quote('read'), quote('unread', { draft: {} }), nameless] }, { id: 'hidden', date: '2031-03-02', headline: 'A draft', draft: {} }];
  const about = [{}, { event: 'opens' }, { quote: 'read' }, { event: 'opens', quote: 'read' }, { event: 'hidden' }, { quote: 'unread' }, { event: 'hidden', quote: 'read' }, { event: 'opens', quote: 'unread' }];
  const corrections = about.map((each, index) => ({ date: '2031-03-05', note: `Number ${index}.`, ...each }));
  assert.deepEqual(published(storyOf({ events, corrections })).corrections, corrections.slice(0, 4));
});
