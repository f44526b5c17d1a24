import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document, Stated } from '../../src/documents/document.js';
import { readDocument } from '../../src/documents/read-document.js';
import { UnreadableDocument } from '../../src/documents/unreadable-document.js';
import { readDate } from '../../src/dates/edtf-date.js';
import { docxOf, pdfOf } from './made-files.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const attempt = (name: string, bytes: Uint8Array): Promise<Document | undefined> =>
  readDocument(name, bytes).catch((error: unknown) => {
    assert.ok(error instanceof UnreadableDocument, error instanceof Error ? error.stack : String(error));
    return undefined;
  });

const statements = ({ title, publisher, author, url, published, language }: Document): Stated[] =>
  [title, publisher, author, url, published, language].flatMap((stated) => stated ?? []);

/** All places lie in the text, noise in its order and never twice, and what is stated with a place stands there. */
const assertSound = (document: Document): void => {
  const { text, noise } = document;
  let at = 0;
  for (const { start, end } of noise) {
    assert.ok(start >= at && end > start && end <= text.length, `${at} ${start} ${end} ${text.length}`);
    at = end;
  }
  for (const { confidence, place, value } of statements(document)) {
    assert.ok(confidence > 0 && confidence <= 1 && value);
    if (place) assert.ok(place.start >= 0 && place.end > place.start && place.end <= text.length);
  }
  for (const stated of [document.title, document.author, document.publisher, document.url])
    if (stated?.place && stated.ground !== 'front-matter') assert.equal(text.slice(stated.place.start, stated.place.end).includes(stated.value), true, stated.value);
  if (document.published) assert.ok(readDate(document.published.value), document.published.value);
};

const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.xhtml', 'a.pdf', 'a.docx', 'a', 'a.doc');

const fragments = fc.constantFrom(
  'date 2031-03-05 ', '---\n', 'title: x\n', 'By Ada Vale', '2031-03-05T10:00+0100', 'Bridge closed', 'world, ada vale, lower harbour', '\n', '\r\n', '\n\n', '<p>', '</p>', '<div hidden>',
  '<script>', '<nav>', '</nav>', '<a href=x>', '<!--', '-->', '<html>', '<h1>', '🌉', '\u0301', '\u00ad', 'LISBON, 3 March 2031 (HN) — ', 'Source: X', 'Back to top', '“No,” she said. ', '\u2028', '\f', ' ',
  'https://a.example/2031/03/05/x', '&amp;', '<q>', '<br>', '<pre>\n', '© 2031 Gazette', '![a](b)', '# ', '12 February 2031', 'Тест ', '港湾', 'ال', '\ufeff', ']]>', '<meta charset=utf-8>',
);

test('whatever the pieces of a text are, its places hold', async () => {
  await fc.assert(fc.asyncProperty(name, fc.array(fragments, { maxLength: 40 }), async (file, pieces) => {
    const document = await attempt(file, utf8(pieces.join('')));
    if (document) assertSound(document);
  }), { numRuns: 300 });
});

test('whatever the bytes are, they are read or refused', async () => {
  const start = fc.constantFrom<number[]>([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [...utf8('%PDF-1.4\n')], [...utf8('PK\x03\x04word/')], [...utf8('<html>')]);
  await fc.assert(fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 200 }), async (file, first, rest) => {
    const document = await attempt(file, Uint8Array.from([...first, ...rest]));
    if (document) assertSound(document);
  }), { numRuns: 150 });
});

test('a PDF or a Word document of which bytes are lost is read or refused', async () => {
  const files = [pdfOf([[{ words: 'Bridge closed for two weeks', y: 700 }, { words: 'It is open.', y: 688 }]]), docxOf(['Bridge closed', 'It is open.'])];
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(), fc.nat(255), async (file, at, length, byte) => {
    const damaged = file.slice(0, length % 3 ? file.length : length % file.length);
    if (damaged.length) damaged[at % damaged.length] = byte;
    const document = await attempt(file === files[0] ? 'a.pdf' : 'a.docx', damaged);
    if (document) assertSound(document);
  }), { numRuns: 60 });
});

test('a text is the file as it is: its places are the file’s, in UTF-16 units', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom('a.txt', 'a.md'), fc.array(fragments, { maxLength: 20 }), async (file, pieces) => {
    const text = `Bridge 🌉\n${pieces.join('')}`;
    const document = await attempt(file, utf8(text));
    assert.equal(document?.text, text);
  }), { numRuns: 100 });
});

test('the bytes that were given are left as they were', async () => {
  for (const [file, bytes] of [['a.pdf', pdfOf([[{ words: 'Bridge', y: 700 }]])], ['a.docx', docxOf(['Bridge'])]] as const) {
    const before = bytes.slice();
    await readDocument(file, bytes);
    assert.deepEqual(bytes, before);
  }
});

test('ten times the page takes about ten times as long', async () => {
  const page = (paragraphs: number): Uint8Array => utf8(`<article>${'<p>The bridge is closed, she said, and <a href="x">nobody</a> pays for it.</p>'.repeat(paragraphs)}</article>`);
  const cost = async (bytes: Uint8Array): Promise<number> => {
    const before = process.cpuUsage();
    await readDocument('a.html', bytes);
    return process.cpuUsage(before).user;
  };
  await cost(page(100));
  const [small, large] = [Math.min(await cost(page(300)), await cost(page(300))), await cost(page(3000))];
  assert.ok(large / small < 40, `${large} after ${small}`);
});
