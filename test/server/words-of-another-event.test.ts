import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderEventCard, renderQuoteBlock } from '../../src/server/server.js';
import { elementsOf, spaced } from './elements-of.js';

const said = (text: string, id?: string): object => ({ text, source: 'gazette', id });
const storyOf = (linked: object, more: object = {}): object => ({
  version: 1, language: 'en', title: 'The harbour', people: { vale: { name: 'Ada Vale' } }, sources: { gazette: { publisher: 'Harbour Gazette' } },
  events: [
    { id: 'linked', date: '2031-03-01', ...linked },
    { id: 'answer', date: '2031-03-02', headline: 'It answers', respondsTo: ['linked'], quotes: [said('we answer', 'own')] },
    { id: 'stranger', date: '2031-03-03', headline: 'Elsewhere', quotes: [said('elsewhere', 'foreign')] },
  ],
  ...more,
});

type Excerpt = { events: Record<string, unknown>[]; corrections?: Record<string, unknown>[] };
const cardOf = (file: object): { html: string; link: string; excerpt: Excerpt } => {
  const { html, problems } = renderEventCard(file, 'answer');
  assert.deepEqual(problems, []);
  const elements = elementsOf(html);
  const link = elements.find(({ attributes }) => attributes['part'] === 'links')!.text;
  return { html, link: spaced(link), excerpt: JSON.parse(elements.find(({ name }) => name === 'script')!.text) as Excerpt };
};

const retraction = { status: 'retracted', retraction: { date: '2031-03-04', note: 'It did not.' } };
const account = { by: 'vale', summary: 'SECRET account', quotes: [said('SECRET forty')] };
const words = { summary: 'SECRET summary', quotes: [said('SECRET words', 'q')], media: [{ type: 'image', url: 'SECRET.jpg', alt: 'SECRET picture' }] };
const difference = { about: 'SECRET question', accounts: [account, { source: 'gazette', summary: 'SECRET sixty' }] };

test('what was withdrawn with an event is not in the page of one that answers it', () => {
  for (const linked of [{ headline: 'It opens', ...words }, words, { quotes: words.quotes }, { media: words.media }, { headline: ' ', ...words }, { differences: [difference] }]) {
    const { html, link, excerpt } = cardOf(storyOf({ ...linked, ...retraction }));
    assert.doesNotMatch(html, /SECRET/);
    assert.equal(excerpt.events.length, 2, 'the event is still there to be linked');
    assert.match(link, 'headline' in linked && linked.headline !== ' ' ? /It opens/ : /Retracted/i);
  }
});

test('an event without a name is called by its first words, and no others of it are there', () => {
  const quotes = [{ ...said('first words', 'q'), context: 'SECRET place', versions: [{ language: 'pt', text: 'SECRET version', translator: 'editor' }] }, said('SECRET words')];
  for (const linked of [{ quotes }, { quotes, media: words.media, differences: [difference] }, { headline: ' ', quotes }]) {
    const { html, excerpt } = cardOf(storyOf(linked));
    assert.doesNotMatch(html, /SECRET/);
    assert.equal(excerpt.events.length, 2);
  }
  assert.match(cardOf(storyOf({ quotes })).link, /first words/);
  const { html, link } = cardOf(storyOf({ differences: [{ ...difference, accounts: [{ ...account, quotes: [said('forty')] }, { source: 'gazette', summary: 'SECRET' }] }] }));
  assert.doesNotMatch(html, /SECRET/);
  assert.match(link, /forty/);
});

test('an event without any words is called by its picture', () => {
  const picture = { type: 'image', url: 'a.jpg', alt: 'The pier', caption: 'SECRET caption', credit: 'SECRET' };
  const { html, link } = cardOf(storyOf({ media: [picture, { ...picture, alt: 'SECRET' }] }));
  assert.doesNotMatch(html, /SECRET/);
  assert.match(link, /The pier/);
});

test('a correction names nothing that is not in the page, and no reader is told of a mistake', () => {
  const note = { date: '2031-03-05', note: 'Of both.' };
  const corrections = [{ ...note, event: 'answer', quote: 'foreign' }, { ...note, event: 'stranger', quote: 'own' }, { ...note, event: 'linked', quote: 'own' }, { ...note, event: 'stranger' }];
  const file = storyOf({ headline: 'It opens' }, { corrections });
  assert.deepEqual(cardOf(file).excerpt.corrections, [{ ...note, event: 'answer' }, { ...note, quote: 'own' }, { ...note, event: 'linked', quote: 'own' }]);
  assert.doesNotMatch(renderQuoteBlock(file, 'own').html, /stranger|foreign/);
});
