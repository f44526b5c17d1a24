import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage, renderPlainHtml, renderTimeline } from '../../src/server/server.js';
import { elementsOf } from './elements-of.js';

const base = 'https://paper.example/x/';
const ways = { renderTimeline, renderPage, renderPlainHtml };

/** A file with something that has to be absolute and is not, and with a picture of which one size leads nowhere that is safe. */
const file = {
  version: 1, language: 'en', title: 'The harbour',
  people: { vale: { name: 'Ada Vale', url: 'people/vale', image: 'vale.jpg' } },
  sources: { gazette: { publisher: 'Harbour Gazette', url: 'www.gazette.example/doc.pdf', archived: '/archive/1' } },
  events: [{
    id: 'opens', date: '2031-03-01', headline: 'It opens', citations: [{ source: 'gazette' }], people: ['vale'],
    media: [
      { type: 'image', url: 'a.jpg', alt: 'The pier', srcset: 'javascript:x 1x, b.jpg 2x' },
      { type: 'video', url: 'v.mp4', poster: 'p.jpg', transcript: 'v.txt', thumbnail: 't.jpg', tracks: [{ url: 'v.vtt', language: 'en', kind: 'captions' }] },
    ],
    links: [{ url: 'more.html', title: 'More' }],
  }],
};

for (const [name, render] of Object.entries(ways)) {
  test(`what the format refuses is told and left out with a base as without one: ${name}`, () => {
    const { html, problems } = render(file, { base });
    assert.deepEqual(problems, render(file).problems);
    assert.deepEqual(problems.map(({ path }) => path.at(-1)), ['image', 'url', 'url', 'archived', 'srcset']);
    const links = elementsOf(html).flatMap(({ attributes }) => [attributes['href'], attributes['srcset']]).filter((address) => /gazette|archive|b\.jpg/.test(address ?? ''));
    assert.deepEqual(links, []);
  });
}

test('what may be relative is absolute in the file in the page, wherever it stands', () => {
  const script = elementsOf(renderTimeline(file, { base }).html).find(({ attributes }) => attributes['type'] === 'application/json')!;
  const { events, people, sources } = JSON.parse(script.text) as typeof file;
  const [event] = events;
  assert.deepEqual(event!.media[1], {
    type: 'video', url: `${base}v.mp4`, poster: `${base}p.jpg`, transcript: `${base}v.txt`, thumbnail: `${base}t.jpg`,
    tracks: [{ url: `${base}v.vtt`, language: 'en', kind: 'captions' }],
  });
  assert.deepEqual([event!.media[0]!.url, event!.media[0]!.srcset, event!.links[0]!.url], [`${base}a.jpg`, 'javascript:x 1x, b.jpg 2x', `${base}more.html`]);
  assert.deepEqual([people, sources], [file.people, file.sources]);
});
