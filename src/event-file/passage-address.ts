import type { Passage } from './types.js';

/** In characters: a longer passage is named by its beginning and its end … */
const longest = 100;
/** … of which each has as many whole words as go into this. */
const part = 50;
/** A longer prefix or suffix has all that the event file allows: it may have been cut within a word. */
const uncut = 31;

let segmenter: Intl.Segmenter | undefined;

/** Where words, and what stands between them, begin in `text`: in scripts that write no spaces as well. */
function boundaries(text: string): number[] {
  // Browsers without a segmenter know no text fragments either; what is written there only has to do no harm.
  if (!Intl.Segmenter) return Array.from(text.matchAll(/ /g), ({ index }) => index);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
}

/** The first whole words, `length` characters at most; all of a text that is no longer, or that cannot be divided. */
function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  // One character more than is wanted: so a word that ends just there is known to be whole.
  const head = text.slice(0, length + 1);
  return head.slice(0, boundaries(head).at(-1)) || text;
}

/** The last whole words, likewise. */
function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = text.slice(-length - 1);
  return tail.slice(boundaries(tail)[1] ?? length + 1) || text;
}

/**
 * The lines that have words in them. Each part of a text directive must stand within one block of the page, and where a
 * line of a document's text ends a block may end.
 */
function linesOf(text: string): string[] {
  return text.match(/^.*[\p{L}\p{N}].*$/gmu) ?? [];
}

/**
 * White space made one space, and percent-encoded, the hyphen too: with the comma and `&` it has a meaning in a text
 * directive. Half a surrogate pair, which cannot be encoded, goes.
 */
function encode(words = ''): string {
  const line = words.replace(/\p{Cs}/gu, '').replace(/\s+/g, ' ');
  return encodeURIComponent(line.trim()).replaceAll('-', '%2D');
}

/** `text=[prefix-,]start[,end][,-suffix]`, or nothing for a passage without a word in it. */
function textDirective({ exact, prefix = '', suffix = '' }: Passage): string {
  const lines = linesOf(exact);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return '';
  const inParts = lines.length > 1 || first.length > longest;
  const words = inParts ? [firstWords(first, part), lastWords(last, part)] : [first];
  const before = encode(linesOf(lastWords(prefix, uncut)).at(-1));
  const after = encode(linesOf(firstWords(suffix, uncut))[0]);
  return `text=${before && `${before}-,`}${words.map((each) => encode(each)).join()}${after && `,-${after}`}`;
}

/**
 * The address at which a browser shows the passage, or each of several: `url` with a text fragment as the WICG draft
 * «URL Fragment Text Directives» defines it, behind the fragment that it has. Without words to look for, `url` as it is.
 */
export function passageAddress(url: string, passage: Passage | readonly Passage[] | undefined): string {
  const directives = [passage ?? []].flat().map(textDirective).filter(Boolean).join('&');
  if (!directives) return url;
  const page = url.replace(/(#.*?):~:.*/s, '$1');
  return `${page}${page.includes('#') ? '' : '#'}:~:${directives}`;
}
