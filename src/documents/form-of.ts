import { asLatin, markedEncoding } from './decode-text.js';
import { UnreadableDocument } from './unreadable-document.js';

/** The forms that documents come in. */
export type Form = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

const byExtension: Readonly<Record<string, Form>> = {
  txt: 'text', text: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html', pdf: 'pdf', docx: 'docx',
};

/** First bytes of what is no document: pictures, sounds, films, programs, packed files that are not Word's. */
const foreign = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF', 'OggS', 'ID3', '\x1f\x8b', '7z\xbc\xaf', 'Rar!', '\x7fELF', 'MZ\x90'];

const isForeign = (start: string): boolean => foreign.some((first) => start.startsWith(first)) || start.startsWith('ftyp', 4);

const page = /^\s{0,200}(<\?xml[^>]{0,200}>\s{0,200})?(<!--[^>]{0,500}-->\s{0,200})?<(!doctype\s{1,9}html|html[\s>])/i;

/** Office's container of old: Word 97, and what is protected with a password. */
const oldContainer = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** In such a container names are in UTF-16. */
const protectedName = [...'EncryptedPackage'].join('\0');

const inContainer = (bytes: Uint8Array): never => {
  throw new UnreadableDocument(asLatin(bytes).includes(protectedName) ? 'password' : 'old-word');
};

/** Names in what is packed of other programs. */
const ofOthers = /(xl|ppt|META-INF|OEBPS)\/|mimetype|content\.xml/;

const inZip = (bytes: Uint8Array, named: Form | undefined): Form => {
  const names = asLatin(bytes);
  if (names.includes('word/')) return 'docx';
  if (named === 'docx' && !ofOthers.test(names)) throw new UnreadableDocument('broken-docx');
  throw new UnreadableDocument('unknown-form', 'It is a packed file without a Word document in it.');
};

/** The form that a file's first bytes give away; `undefined` for text, which has none. */
const formByContent = (bytes: Uint8Array, named: Form | undefined): Form | undefined => {
  const start = asLatin(bytes, 2048);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return inZip(bytes, named);
  if (start.startsWith(oldContainer)) return inContainer(bytes);
  if (start.startsWith('{\\rtf')) throw new UnreadableDocument('old-word');
  if (isForeign(start)) throw new UnreadableDocument('unknown-form', 'It is a picture, a sound, a film or a program.');
  const text = markedEncoding(bytes) === 'utf-8' ? start.slice(3) : start;
  return page.test(text) ? 'html' : undefined;
};

/**
 * The form of a file: what its bytes say, and where they do not say, what its name does. A page that is called .txt is a page; a text
 * that is called .html and has no tag in it is a text. Throws `UnreadableDocument` for every other form.
 */
export function formOf(name: string, bytes: Uint8Array): Form {
  const named = byExtension[/\.([a-z\d]{1,9})$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const found = formByContent(bytes, named);
  if (found === 'html' && named === 'markdown') return named;
  if (found) return found;
  if (named === 'pdf') return asLatin(bytes, 1024).includes('%PDF-') ? named : brokenAs('broken-pdf');
  if (named === 'docx') return brokenAs('broken-docx');
  if (named === 'html' && !/<[a-z!/]/i.test(asLatin(bytes)) && !markedEncoding(bytes)?.startsWith('utf-16')) return 'text';
  return named ?? brokenAs('unknown-form');
}

const brokenAs = (code: 'broken-pdf' | 'broken-docx' | 'unknown-form'): never => {
  throw new UnreadableDocument(code);
};
