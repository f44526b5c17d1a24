import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/documents/read-document.js';
import { UnreadableDocument, type UnreadableCode } from '../../src/documents/unreadable-document.js';
import { docxOf, pdfOf, zipOf } from './made-files.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

/** «Міст закрито» in windows-1251. */
const cyrillic = bytes(0xcc, 0xb3, 0xf1, 0xf2, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xe8, 0xf2, 0xee);
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const protectedOffice = Uint8Array.from([...oldOffice, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]);

const refused: readonly [what: string, name: string, file: Uint8Array, code: UnreadableCode, says: RegExp][] = [
  ['no form that is known', 'bridge.xyz', utf8('The bridge is closed.'), 'unknown-form', /Save it as/],
  ['no extension', 'bridge', utf8('The bridge is closed.'), 'unknown-form', /Save it as/],
  ['a picture that is called a text', 'bridge.txt', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'unknown-form', /picture/],
  ['a packed file of something else', 'bridge.docx', zipOf({ 'xl/workbook.xml': '<x/>' }), 'unknown-form', /packed/],
  ['an old Word file', 'bridge.doc', bytes(...oldOffice, 0, 0), 'old-word', /\.docx/],
  ['rich text', 'bridge.txt', utf8('{\\rtf1 The bridge}'), 'old-word', /\.docx/],
  ['windows-1251', 'bridge.txt', cyrillic, 'not-utf-8', /windows-1251/],
  ['windows-1252', 'bridge.md', latin('Le pont est fermé'), 'not-utf-8', /windows-1252/],
  ['a page in windows-1252 that does not say so', 'bridge.html', latin('<p>Le pont est fermé</p>'), 'not-utf-8', /UTF-8/],
  ['a page that says UTF-8 and is not', 'bridge.html', latin('<meta charset="utf-8"><p>Le pont est fermé</p>'), 'not-utf-8', /UTF-8/],
  ['a page in an encoding of its own', 'bridge.html', utf8('<meta charset="x-harbour"><p>Bridge</p>'), 'unknown-charset', /x-harbour/],
  ['UTF-16 without a mark', 'bridge.txt', bytes(0x41, 0, 0x42, 0), 'not-utf-8', /UTF-16/],
  ['nothing', 'bridge.txt', bytes(), 'empty', /right file/],
  ['white space', 'bridge.md', utf8(' \n\ufeff\t\n'), 'empty', /right file/],
  ['a page without words', 'bridge.html', utf8('<html><script>var words = 1;</script><body></body></html>'), 'empty', /right file/],
  ['a PDF with a password', 'bridge.pdf', pdfOf([[{ words: 'Bridge', y: 700 }]], '', true), 'password', /without one/],
  ['half a PDF', 'bridge.pdf', utf8('%PDF-1.7\nhalf of it'), 'broken-pdf', /Get it again/],
  ['a text that is called a PDF', 'bridge.pdf', utf8('The bridge is closed.'), 'broken-pdf', /Get it again/],
  ['pictures of pages', 'bridge.pdf', pdfOf([[], []]), 'no-text-in-pdf', /OCR/],
  ['half a Word document', 'bridge.docx', docxOf(['The bridge is closed.']).subarray(0, 300), 'broken-docx', /Word/],
  ['a text that is called a Word document', 'bridge.docx', utf8('The bridge is closed.'), 'broken-docx', /Word/],
  ['a Word document with a password', 'bridge.docx', protectedOffice, 'password', /without one/],
];

for (const [what, name, file, code, says] of refused)
  test(`refuses ${what}, and says what to do`, async () => {
    const error = await readDocument(name, file).then(() => undefined, (reason: unknown) => reason);
    assert.ok(error instanceof UnreadableDocument, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, says);
    assert.match(error.message, /^[A-Z].*\.$/);
  });

const read: readonly [what: string, name: string, file: Uint8Array, text: string][] = [
  ['UTF-8 with a mark, without it', 'a.txt', bytes(0xef, 0xbb, 0xbf, 0x48, 0x69), 'Hi'],
  ['UTF-16, little end first', 'a.txt', bytes(0xff, 0xfe, 0x48, 0, 0x69, 0), 'Hi'],
  ['UTF-16, big end first', 'a.txt', bytes(0xfe, 0xff, 0, 0x48, 0, 0x69), 'Hi'],
  ['a page in the encoding that it declares', 'a.html', Uint8Array.from([...utf8('<meta charset=windows-1251><p>'), ...cyrillic]), 'Міст закрито'],
  ['a page that declares it for a server', 'a.htm', latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>fermé'), 'fermé'],
  ['a page that is called a text', 'a.txt', utf8('<!DOCTYPE html><p>Bridge <b>closed</b>'), 'Bridge closed'],
  ['a PDF that is called a text', 'a.txt', pdfOf([[{ words: 'Bridge closed', y: 700 }]]), 'Bridge closed'],
  ['a Word document that is called something else', 'a.bin', docxOf(['Bridge closed']), 'Bridge closed'],
  ['a text that is called a page', 'a.html', utf8('Bridge\nclosed'), 'Bridge\nclosed'],
  ['a name in capitals', 'HARBOUR/A.TXT', utf8('Bridge'), 'Bridge'],
];

for (const [what, name, file, text] of read)
  test(`reads ${what}`, async () => {
    const document = await readDocument(name, file);
    assert.equal(document.text, text);
    assert.doesNotMatch(document.name, /\//);
  });
