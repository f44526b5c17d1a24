import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/documents/read-document.js';
import type { Document } from '../../src/documents/document.js';

const read = (html: string): Promise<Document> => readDocument('page.html', new TextEncoder().encode(html));

const paragraphs = [
  'The harbour office closed the lower bridge on Thursday, and <em>nobody</em> will pay for the ferry while it is repaired, its master said.',
  '“We close the bridge for fourteen days,” said Ada Vale, who has led the office since spring, “and the market stays open as it was.”',
  'The fishermen had asked for a second crossing, but the council has not yet answered their letter, as its clerk wrote to them.',
  'The work is expected to take two weeks. After that the toll is paid again by everybody who comes with a cart or with a car.',
];

const seen = (html: string): string => html.replace(/<[^>]+>/g, '');

const page = (head: string, extra = '', attributes = 'lang="en-GB"'): string => `<!DOCTYPE html>
<html ${attributes}><head><meta charset="utf-8"><title>Bridge closed for two weeks | Lower Harbour Gazette</title>${head}
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/boats">Boats and everything about them</a></li></ul></nav>
<header><h1>Bridge closed for two weeks</h1><p>By Ada Vale</p></header>
<main><article>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}${extra}</article></main>
<aside><h3>Also in the paper</h3><p><a href="/cat">Cat found in the lighthouse after three days of looking for it</a></p></aside>
<footer><p>Lower Harbour Gazette, 1 Quay Street, Lower Harbour</p></footer></body></html>`;

const noiseOf = ({ text, noise }: Document): string => noise.map(({ start, end }) => text.slice(start, end)).join('\n');

test('its text is what a reader sees, in order, and what is not its story is noise', async () => {
  const document = await read(page(''));
  const lines = document.text.split(/\n+/);
  assert.deepEqual(lines, [
    'Home', 'Boats and everything about them', 'Bridge closed for two weeks', 'By Ada Vale', ...paragraphs.map(seen),
    'Also in the paper', 'Cat found in the lighthouse after three days of looking for it', 'Lower Harbour Gazette, 1 Quay Street, Lower Harbour',
  ]);
  const noise = noiseOf(document);
  for (const words of ['Home', 'Boats and everything', 'Cat found', '1 Quay Street']) assert.ok(noise.includes(words), words);
  for (const words of ['Bridge closed for two weeks', ...paragraphs.map(seen)]) assert.ok(!noise.includes(words), words);
});

test('no script is run, nothing is requested, and what is hidden is not read', async () => {
  const requests: unknown[] = [];
  const fetched = globalThis.fetch;
  globalThis.fetch = (...asked) => {
    requests.push(asked);
    return Promise.reject(new Error('no network'));
  };
  const hidden = `<script>globalThis.ran = true; document.write('Script')</script><img src="https://x.example/a.png" onerror="globalThis.ran = true">
    <p hidden>Hidden</p><p style="display: none">Styled</p><template><p>Template</p></template><noscript>Noscript</noscript><iframe src="https://x.example/" srcdoc="Frame"></iframe>
    <link rel="stylesheet" href="https://x.example/a.css"><svg><title>Drawing</title></svg><dialog>Dialog</dialog><!-- Comment -->`;
  const { text } = await read(page('<script src="https://x.example/a.js"></script>', hidden)).finally(() => (globalThis.fetch = fetched));
  for (const words of ['Script', 'Hidden', 'Styled', 'Template', 'Noscript', 'Frame', 'Drawing', 'Dialog', 'Comment', 'color']) assert.ok(!text.includes(words), words);
  assert.equal('ran' in globalThis, false);
  assert.deepEqual(requests, []);
});

test('breaks, tables, lists and quotations read as a browser shows them', async () => {
  const { text } = await read(`<p>One<br>two</p><ul><li>three</li><li>four</li></ul><table><tr><td>five</td><td>six</td></tr><tr><td>seven</td></tr></table>
    <p>She said <q>no <b>toll</b></q>, and left.</p><pre>a\n  b</pre><p>A&amp;B caf&eacute; &lt;tag&gt; 10&nbsp;km ferry&shy;man<wbr>s</p>`);
  assert.equal(text, 'One\ntwo\n\nthree\nfour\n\nfive six\nseven\n\nShe said “no toll”, and left.\n\na\n  b\n\nA&B café <tag> 10\u00a0km ferry\u00admans');
});

const graph = (inside: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...inside })}</script>`;

const article = { '@type': 'NewsArticle', headline: 'Bridge closed for two weeks', datePublished: '2031-03-05T09:30:00+01:00', dateModified: '2031-03-09', author: [{ name: 'Ada Vale' }, { name: 'Ben Orr' }], publisher: { name: 'Lower Harbour Gazette' } };

type Stated = Partial<Record<'title' | 'author' | 'publisher' | 'published' | 'url' | 'language', string | undefined>>;

const stated: readonly [what: string, html: string, expected: Stated][] = [
  ['JSON-LD', page(graph(article)), { title: 'Bridge closed for two weeks', author: 'Ada Vale, Ben Orr', publisher: 'Lower Harbour Gazette', published: '2031-03-05T09:30:00+01:00', language: 'en-GB' }],
  ['JSON-LD in a graph', page(graph({ '@graph': [{ '@type': 'WebSite', name: 'Site' }, article] })), { published: '2031-03-05T09:30:00+01:00' }],
  ['JSON-LD of the page’s own story among others', page(graph({ '@graph': [{ ...article, headline: 'Cat found', datePublished: '2031-01-01' }, article] })), { published: '2031-03-05T09:30:00+01:00' }],
  ['JSON-LD that is broken, and Open Graph', page('<script type="application/ld+json">{"@type": </script><meta property="article:published_time" content="2031-03-05T09:30:00Z"><meta property="og:site_name" content="Gazette">'), { published: '2031-03-05T09:30:00Z', publisher: 'Gazette' }],
  ['meta', page('<meta name="author" content="Ben Orr"><meta name="date" content="2031-03-05"><meta name="DC.publisher" content="Gazette">'), { author: 'Ben Orr', published: '2031-03-05', publisher: 'Gazette' }],
  ['markup', page('<link rel="canonical" href="https://gazette.example/bridge">', '<time datetime="2031-03-05T10:00">today</time>'), { published: '2031-03-05', url: 'https://gazette.example/bridge', title: 'Bridge closed for two weeks', author: 'Ada Vale' }],
  ['a time without its zone is a day', page('<meta property="article:published_time" content="2031-03-05T23:30:00">'), { published: '2031-03-05' }],
  ['when it was changed says nothing', page('<meta property="article:modified_time" content="2031-03-05T09:30:00Z">'), { published: undefined }],
  ['numbers of which nobody knows which is the month', page('<meta name="date" content="02/10/2031">'), { published: undefined }],
  ['an address that is none', page('<link rel="canonical" href="javascript:alert(1)">'), { url: undefined }],
  ['a language that the text belies', page('', '', 'lang="de"'), { language: 'en' }],
];

for (const [what, html, expected] of stated)
  test(`metadata: ${what}`, async () => {
    const document = await read(html);
    for (const [field, value] of Object.entries(expected)) assert.equal(document[field as keyof Stated]?.value, value, field);
  });

test('a page that is broken off, upside down or too deep is read as far as it goes', async () => {
  for (const html of ['<p>Bridge closed', '</div><p>Bridge closed</html></p>', '<html><p a="Bridge closed">Bridge closed', `${'<div>'.repeat(3000)}Bridge closed`, 'Bridge <b>closed</i>'])
    assert.equal((await read(html)).text, 'Bridge closed', html.slice(0, 40));
});

test('without a story all of it but navigation is left', async () => {
  const document = await read('<nav><a>Boats</a></nav><p>Bridge closed.</p><footer>Quay Street</footer>');
  assert.equal(noiseOf(document), 'Boats\nQuay Street');
});
