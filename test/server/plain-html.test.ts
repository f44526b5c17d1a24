import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPlainHtml, renderTimeline, type TimelineOptions } from '../../src/server/server.js';
import { accountsIn, quotations, references, story, wordings, type Happening, type Quotation } from '../data/story-file.js';
import { soundFile } from '../event-file/sound-file.js';
import { elementsOf, nodesOf, spaced, type Found } from './elements-of.js';

const plain = (file: unknown, options?: TimelineOptions): string => renderPlainHtml(file, options).html;
const named = (html: string, ...names: string[]): Found[] => elementsOf(html).filter(({ name }) => names.includes(name));
const storyOf = (events: object[]): object => ({ version: 1, language: 'en', title: 'The harbour', sources: { gazette: { publisher: 'Harbour Gazette' } }, events });
const opens = { id: 'opens', date: '2031-03-01', headline: 'It opens' };

/** Every wording of a quotation. */
const wordingsOf = ({ text, versions = [] }: Quotation): string[] => [text, ...versions.map((version) => version.text)];

/** All that an event says. */
const sayingsOf = (event: Happening): string[] => {
  const accounts = accountsIn(event);
  const quotes = [...(event.quotes ?? []), ...accounts.flatMap((account) => account.quotes ?? [])];
  const texts = [event.headline, event.summary, ...(event.differences ?? []).map(({ about }) => about), ...accounts.map(({ summary }) => summary)];
  return [...texts.flatMap(wordings), ...quotes.flatMap(wordingsOf)];
};

test('each event of the real story says all that it says: headline, summary, quotations in all wordings, accounts', () => {
  const items = named(plain(story), 'li');
  for (const event of story.events) {
    const text = spaced(items.find(({ attributes }) => attributes['id'] === event.id)?.text ?? assert.fail(`no event ${event.id}`));
    assert.deepEqual(sayingsOf(event).filter((saying) => !text.includes(spaced(saying))), [], event.id);
  }
  assert.equal(items.filter(({ attributes }) => 'id' in attributes).length, story.events.length);
});

test('the real story names every source with its address, at what it reports and at the end', () => {
  const html = plain(story);
  const text = spaced(named(html, 'body')[0]!.text);
  const links = named(html, 'a').map(({ attributes }) => attributes['href']!);
  for (const [id, { publisher, title, url }] of Object.entries(story.sources)) {
    for (const said of [publisher, title].flatMap(wordings)) assert.ok(text.includes(spaced(said)), `${id}: ${said}`);
    const uses = [...references, ...quotations].filter(({ source }) => source === id).length;
    const found = url === undefined ? [] : links.filter((link) => link.startsWith(url));
    if (url) assert.ok(found.length > (uses ? 1 : 0), `${id} is linked ${found.length} times`);
  }
});

test('folds lie open and nothing is behind «Show all»', () => {
  const everything = spaced(named(plain(story), 'body')[0]!.text);
  for (const options of [{ limit: 1 }, { layout: 'compact' }] as TimelineOptions[]) {
    const text = spaced(named(plain(story, options), 'body')[0]!.text);
    assert.doesNotMatch(text, /Show (all|fewer)/);
    for (const event of story.events) for (const saying of sayingsOf(event)) assert.ok(text.includes(spaced(saying)), saying);
  }
  assert.match(everything, /All 5 sources/);
});

const allowed = /^(html|head|body|section|header|footer|h[1-6]|p|div|ol|ul|li|a|b|bdi|em|strong|s|small|span|time|blockquote|figure|figcaption|img)$/;
const kept = ['id', 'href', 'hreflang', 'datetime', 'lang', 'dir', 'src', 'srcset', 'sizes', 'width', 'height', 'alt'];

for (const [what, file] of Object.entries({ 'the real story': story, 'a file with every field': soundFile() })) {
  for (const options of [{}, { layout: 'compact', drafts: true, limit: 1 }, { lang: 'ar' }] as TimelineOptions[]) {
    test(`${what} has nothing that needs an element, a style or a script: ${JSON.stringify(options)}`, () => {
      const html = plain(file, options);
      const elements = elementsOf(html);
      assert.deepEqual(elements.map(({ name }) => name).filter((name) => !allowed.test(name)), []);
      assert.deepEqual(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !kept.includes(name)), []);
      assert.deepEqual(nodesOf(html).filter(({ nodeName }) => nodeName === '#comment'), []);
      assert.deepEqual(named(html, 'p', 'div', 'li', 'span').filter(({ text }) => !text.trim()), []);
    });
  }
}

test('ids and links among events agree, with and without a prefix; each id is there once', () => {
  for (const linkPrefix of [undefined, 'story-']) {
    const html = plain(story, { linkPrefix });
    const ids = elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);
    assert.deepEqual(ids.toSorted(), story.events.map(({ id }) => (linkPrefix ?? '') + id).toSorted());
    const links = named(html, 'a').map(({ attributes }) => attributes['href']!).filter((href) => href.startsWith('#'));
    assert.ok(links.length > 5, 'the story has links between events');
    assert.deepEqual(links.filter((href) => !ids.includes(decodeURIComponent(href.slice(1)))), []);
  }
});

test('a reading copy says the same beside the element, without ids of its own', () => {
  const withoutIds = plain(story).replace(/ id="[^"]*"/g, '');
  assert.ok(renderTimeline(story, { readingCopy: true }).html.endsWith(`${withoutIds}</dateline-timeline>`), 'the copy stands last');
});

test('a picture is there with its words, one that is sensitive as a link that says why', () => {
  const picture = { type: 'image', url: 'https://gazette.example/a.jpg', srcset: 'https://gazette.example/b.jpg 2x', width: 3, height: 2, alt: 'The pier' };
  const html = plain(storyOf([
    { ...opens, media: [picture, { ...picture, url: 'https://gazette.example/c.jpg', sensitive: 'Shows an accident', caption: 'The pier at *night*', link: 'https://gazette.example/d' }] },
  ]));
  assert.deepEqual(named(html, 'img').map(({ attributes }) => attributes), [
    { src: 'https://gazette.example/a.jpg', srcset: 'https://gazette.example/b.jpg 2x', width: '3', height: '2', alt: 'The pier' },
  ]);
  const links = named(html, 'a').map(({ attributes, text }) => [attributes['href'], spaced(text)]);
  assert.deepEqual(links, [['https://gazette.example/c.jpg', 'Show the picture: Shows an accident']]);
  assert.match(html, /The pier at <em>night<\/em>/);
});

test('a film that is sensitive is the link that it was, below why', () => {
  const html = plain(storyOf([{ ...opens, media: [{ type: 'video', url: 'https://gazette.example/a.mp4', title: 'The fall', sensitive: 'Shows an accident' }] }]));
  assert.deepEqual(named(html, 'a').map(({ attributes, text }) => [attributes['href'], spaced(text)]), [['https://gazette.example/a.mp4', 'Video: The fall']]);
  assert.match(spaced(named(html, 'figure')[0]!.text), /Shows an accident.*Video/);
});

test('film, sound and embeds are links with the words, and no picture of theirs, covered or not', () => {
  const media = [
    { type: 'video', url: 'https://gazette.example/a.mp4', title: 'The fall', poster: 'https://gazette.example/p.jpg', transcript: 'https://gazette.example/a.html', tracks: [{ url: 'https://gazette.example/a.vtt', language: 'en', kind: 'captions' }] },
    { type: 'audio', url: 'https://gazette.example/a.mp3' },
    { type: 'embed', url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Filmed', poster: 'https://gazette.example/p.jpg' },
  ];
  const expected = [
    ['https://gazette.example/a.mp4', 'Video: The fall'], ['https://gazette.example/a.html', 'Transcript'], ['https://gazette.example/a.mp3', 'Audio: gazette.example'],
    ['https://youtu.be/dQw4w9WgXcQ', 'Filmed Open at youtu.be'],
  ];
  for (const sensitive of [undefined, 'Shows an accident']) {
    const html = plain(storyOf([{ ...opens, media: media.map((one) => ({ ...one, sensitive })) }]));
    assert.deepEqual(named(html, 'a').map(({ attributes, text }) => [attributes['href'], spaced(text)]), expected);
    assert.deepEqual(named(html, 'video', 'audio', 'track', 'iframe', 'img', 'svg'), []);
    assert.equal(html.split('Show all the same: <bdi>Shows an accident').length - 1, sensitive ? 3 : 0);
  }
});

test('what was retracted is struck through and not said', () => {
  const html = plain(storyOf([{ ...opens, status: 'retracted', summary: 'WITHDRAWN', quotes: [{ text: 'WITHDRAWN', source: 'gazette' }], retraction: { date: '2031-03-02', note: 'It did not.' } }]));
  assert.doesNotMatch(html, /WITHDRAWN/);
  assert.match(html, /Retracted.*<s>.*It opens.*<\/s>.*It did not\./s);
});

test('relative addresses stay as they are, or become absolute with a base', () => {
  const file = storyOf([{
    ...opens, links: [{ url: 'more.html', title: 'More' }, { url: '/other', title: 'Other' }],
    media: [{ type: 'image', url: 'a.jpg', alt: 'The pier', srcset: 'a.jpg 1x, b.jpg 2x', link: '../pier' }, { type: 'audio', url: 'a.mp3' }, { type: 'image', url: 'c.jpg', alt: '', sensitive: 'Blood' }],
  }]);
  const addresses = (base?: string): string[] =>
    elementsOf(plain(file, { base })).flatMap(({ attributes }) => [attributes['href'], attributes['src'], attributes['srcset']].filter((address) => address !== undefined));
  assert.deepEqual(addresses(), ['../pier', 'a.jpg', 'a.jpg 1x, b.jpg 2x', 'a.mp3', 'c.jpg', 'more.html', '/other']);
  const at = 'https://harbour.example';
  assert.deepEqual(addresses(`${at}/stories/bridge.json`), [
    `${at}/pier`, `${at}/stories/a.jpg`, `${at}/stories/a.jpg 1x, ${at}/stories/b.jpg 2x`, `${at}/stories/a.mp3`, `${at}/stories/c.jpg`, `${at}/stories/more.html`, `${at}/other`,
  ]);
});

test('text is as it stands in the file, where it has marks of HTML or none of Unicode', () => {
  const said = 'a < b && c > "d" <b>e</b> &amp; \ud800\udc00 \udc00\udc00 \ud800';
  const found = named(plain(storyOf([{ ...opens, headline: said }])), 'h3')[0]!.text;
  assert.equal(found, said.replace(/\p{Surrogate}/gu, '\ufffd'));
});
