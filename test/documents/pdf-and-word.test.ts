import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords, searchedText } from '../../src/documents/find-words.js';
import { readDocument } from '../../src/documents/read-document.js';
import { column, docxOf, pdfOf, type PageLine } from './made-files.js';

const softHyphen = '\u00ad';

const head = (page: number): PageLine[] => [
  { words: 'Lower Harbour Gazette', y: 800, size: 8 },
  { words: `Page ${page} of 3`, y: 40, size: 8 },
];

const first = [
  'The harbour office closed the lower bridge on Thursday, and nobody will',
  'pay for the ferry while it is repaired, its master said in a short state-',
  'ment. The council kept its open-door policy, also for the Franco-',
  'German boats of the years 2029-',
  '2031, as it wrote.',
];

const second = ['“We close the bridge for fourteen days,” said Ada Vale, who keeps an open-', 'door office, “and the market stays open as it always was, for whoever comes'];
const third = ['here with a boat, and nobody pays for that.” She left at once.'];

const paper = pdfOf(
  [
    [...head(1), { words: 'Bridge closed for two weeks', y: 750, size: 18 }, ...column(first, 700), ...column(second, 610)],
    [...head(2), ...column(third, 740), ...column(['The fishermen had asked for a second crossing, and got no answer.'], 700)],
    [...head(3), ...column(['Nothing more was said.'], 740)],
  ],
  "/Title (Bridge closed) /Author (Ada Vale) /CreationDate (D:20310305093000+01'00')",
);

const document = await readDocument('bridge.pdf', paper);
const paragraphs = document.text.split('\n\n');

test('lines of a PDF are joined to its paragraphs, also over the foot of a page', () => {
  assert.ok(paragraphs.includes('Bridge closed for two weeks'));
  assert.ok(paragraphs.some((words) => words.startsWith('The harbour office') && words.endsWith('as it wrote.')));
  assert.ok(paragraphs.some((words) => words.includes('for whoever comes here with a boat')));
  assert.ok(paragraphs.includes('The fishermen had asked for a second crossing, and got no answer.'));
});

test('a hyphen at a line’s end is dropped nowhere: it stays, or is a soft one that says where it stood', () => {
  assert.ok(document.text.includes(`state${softHyphen}ment`));
  assert.ok(document.text.includes('keeps an open-door office'));
  assert.ok(document.text.includes('Franco-German'));
  assert.ok(document.text.includes('2029-2031'));
});

test('a quotation that lines cut is found word for word', () => {
  const searched = searchedText(document.text);
  for (const exact of ['in a short statement', 'and the market stays open as it always was, for whoever comes here with a boat, and nobody pays for that.'])
    assert.match(findWords({ exact }, searched).kind, /^(exact|typography)$/, exact);
  assert.equal(findWords({ exact: 'in a short steadment' }, searched).kind, 'near');
});

test('running heads and numbers of pages are noise, and nothing else is', () => {
  const noise = document.noise.map(({ start, end }) => document.text.slice(start, end));
  assert.deepEqual(noise.toSorted(), [...Array(3).fill('Lower Harbour Gazette'), 'Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']);
});

test('what a PDF’s properties say is told as unsure', () => {
  assert.equal(document.title?.value, 'Bridge closed for two weeks');
  assert.equal(document.published?.value, '2031-03-05');
  for (const stated of [document.author, document.published]) {
    assert.equal(stated?.ground, 'file-properties');
    assert.ok(stated.confidence < 0.5);
  }
});

test('a title that a program wrote is none', async () => {
  const { title } = await readDocument('a.pdf', pdfOf([column(['The bridge is closed for two weeks from today on, and that is all.'])], '/Title (Microsoft Word - bridge.docx)'));
  assert.equal(title, undefined);
});

const deleted = '<w:r><w:t>It is open</w:t></w:r><w:del><w:r><w:delText>, they lied</w:delText></w:r></w:del><w:ins><w:r><w:t>, they said</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>';

test('a Word document is its paragraphs, with what was put in and without what was struck out', async () => {
  const { text, author, language } = await readDocument('a.docx', docxOf(['Bridge closed for two weeks', 'By Ada Vale', 'The bridge is closed for two weeks.', deleted]));
  assert.equal(text, 'Bridge closed for two weeks\n\nBy Ada Vale\n\nThe bridge is closed for two weeks.\n\nIt is open, they said.');
  assert.equal(author?.value, 'Ada Vale');
  assert.equal(language?.value, 'en');
});

test('a Word document reads no other file and no address', async () => {
  const entity = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bridge &e;</w:t></w:r></w:p></w:body></w:document>';
  const read = await readDocument('a.docx', docxOf([], { 'word/document.xml': entity })).then(({ text }) => text, () => '');
  assert.match(read, /^(Bridge( &e;)?)?$/);
});
