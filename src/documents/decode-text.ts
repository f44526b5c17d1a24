import { UnreadableDocument } from './unreadable-document.js';

/** Byte order marks, and the encodings that they begin. */
const marks: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that a file's first bytes name; `undefined` where they name none. */
export const markedEncoding = (bytes: Uint8Array): string | undefined =>
  marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];

const chunk = 8192;

/**
 * The first bytes as characters, one for one, enough to find a declaration or a name among them. (What `TextDecoder` calls latin1
 * is windows-1252, where some bytes are other characters.)
 */
export function asLatin(bytes: Uint8Array, length = bytes.length): string {
  const pieces: string[] = [];
  const end = Math.min(length, bytes.length);
  for (let at = 0; at < end; at += chunk) pieces.push(String.fromCharCode(...bytes.subarray(at, Math.min(at + chunk, end))));
  return pieces.join('');
}

const share = (text: string, letters: RegExp): number => (text.match(letters)?.length ?? 0) / Math.max(1, text.length);

/** What can be said of bytes that are no UTF-8, so that an editor knows from which encoding they are to be saved anew. */
const hintFor = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, 20_000);
  if (sample.includes(0)) return 'It looks like UTF-16 without a byte order mark, or is no text at all.';
  const cyrillic = share(new TextDecoder('windows-1251').decode(sample), /[А-яЁёІіЇїЄєҐґЎў]/g);
  return cyrillic > 0.4 ? 'It looks like windows-1251.' : 'It looks like windows-1252.';
};

const decodeAs = (bytes: Uint8Array, encoding: string): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableDocument('unknown-charset', `It says «${encoding}».`);
    throw new UnreadableDocument('not-utf-8', hintFor(bytes), { cause: error });
  }
};

/**
 * The text of a file without its byte order mark: in UTF-8, in UTF-16 where a mark says so, or in the encoding that is `declared`.
 * Throws `UnreadableDocument` rather than put «�» into somebody's words; an encoding is never guessed.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const text = decodeAs(bytes, markedEncoding(bytes) ?? declared ?? 'utf-8');
  if (!text.includes('\0')) return text;
  throw new UnreadableDocument('not-utf-8', hintFor(bytes));
}

/** Where a page names its encoding: HTML wants it within the first kilobyte, pages of old systems have it later. */
const head = 4096;

/** The encoding that a page declares in `<meta>` or in its XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = asLatin(bytes, head);
  const xml = /^[^<]{0,9}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([-\w:.]{1,40})/i.exec(start);
  const meta = /<meta\s[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([-\w:.]{1,40})/i.exec(start);
  const charset = (meta ?? xml)?.[1];
  // A declaration that could be read byte by byte cannot be in an encoding of two bytes (HTML, «prescan a byte stream»).
  return charset && /^utf-?16/i.test(charset) ? 'utf-8' : charset;
}
