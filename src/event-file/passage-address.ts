import type { Passage } from './types.js';

/** In words: a passage longer than two of these is named by so many at its beginning and at its end. */
const part = 8;
/** In characters: a prefix or suffix as long as the event file allows may have been cut within a word. */
const mayBeCut = 32;

/**
 * The words, by white space, of each line that is not blank. Each part of a text directive must stand within one block of the
 * page, and where a line of a document's text ends a block may end.
 */
const linesOf = (text: string): string[][] =>
  (text.match(/^.*[\p{L}\p{N}].*$/gmu) ?? []).map((line) => line.trim().split(/\s+/));

/**
 * Words percent-encoded, the hyphen too: with the comma and `&` it has a meaning in a text directive. Half a surrogate
 * pair, which cannot be encoded, goes.
 */
const encode = (words: readonly string[] = []): string =>
  encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');

/** `text=[prefix-,]start[,end][,-suffix]`, or nothing for a passage without a word in it. */
function textDirective({ exact, prefix = '', suffix = '' }: Passage): string {
  const lines = linesOf(exact);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return '';
  const inParts = lines.length > 1 || first.length > 2 * part;
  const range = inParts ? `${encode(first.slice(0, part))},${encode(last.slice(-part))}` : encode(first);
  const before = encode(linesOf(prefix).at(-1)?.slice(prefix.length < mayBeCut ? 0 : 1));
  const after = encode(linesOf(suffix)[0]?.slice(0, suffix.length < mayBeCut ? part : -1));
  return `text=${before && `${before}-,`}${range}${after && `,-${after}`}`;
}

/**
 * The address at which a browser shows the passage, or each of several: `url` with a text fragment as the WICG draft
 * «URL Fragment Text Directives» defines it, behind the fragment that it has. Without words to look for, `url` as it is.
 */
export function passageAddress(url: string, passage: Passage | readonly Passage[] | undefined): string {
  const directives = [passage ?? []].flat().map(textDirective).filter(Boolean).join('&');
  return directives ? url.replace(/#(.*?)(:~:.*)?$|$/, '#$1:~:') + directives : url;
}
