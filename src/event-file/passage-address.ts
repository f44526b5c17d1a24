/** The words as they stand in the document; before and after them, what tells repeats apart. */
type Passage = { exact: string; prefix?: string; suffix?: string };

/** In characters: a longer passage is named by its beginning and its end … */
const longest = 100;
/** … of which each, like a prefix or a suffix, has as many whole words as go into this. */
const part = 50;
/** A prefix or a suffix as long as the event file allows may have been cut within a word. */
const full = 32;

let segmenter: Intl.Segmenter | undefined;

/** Where words, and what stands between them, begin in `text`: in scripts that write no spaces as well. */
function boundaries(text: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
}

/** The first whole words of a line, `length` characters at most; all of it where it cannot be divided. */
function firstWords(line: string, length: number): string {
  if (line.length <= length) return line;
  // One character more than is wanted: so a word that ends just there is known to be whole. A space that leaves less than
  // half is one of a script that has few.
  const head = line.slice(0, length + 1);
  const space = head.lastIndexOf(' ');
  const end = space > length / 2 ? space : boundaries(head).at(-1);
  return end ? head.slice(0, end).trim() : line;
}

/** The last whole words of a line, likewise. */
function lastWords(line: string, length: number): string {
  if (line.length <= length) return line;
  const tail = line.slice(-length - 1);
  const space = tail.indexOf(' ');
  const start = space >= 0 && space < length / 2 ? space + 1 : boundaries(tail)[1];
  return start ? tail.slice(start).trim() : line;
}

/**
 * The lines that have words in them, white space made one space. Each part of a text directive must stand within one
 * block of the page, and where a line of a document's text ends a block may end.
 */
function linesOf(text = ''): string[] {
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** What stands right before the passage, without a word that was cut at its beginning. */
function wordsBefore(prefix = ''): string {
  const line = linesOf(prefix).at(-1) ?? '';
  const isCut = prefix.length >= full && prefix[0] === line[0];
  return lastWords(line, isCut ? line.length - 1 : part);
}

/** What stands right after the passage, without a word that was cut at its end. */
function wordsAfter(suffix = ''): string {
  const line = linesOf(suffix)[0] ?? '';
  const isCut = suffix.length >= full && suffix.at(-1) === line.at(-1);
  return firstWords(line, isCut ? line.length - 1 : part);
}

/** Percent-encoded, the hyphen too: with the comma and `&` it has a meaning in a text directive. Half a character goes. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
}

/** `text=[prefix-,]start[,end][,-suffix]`, or nothing for a passage without a word in it. */
function textDirective({ exact, prefix, suffix }: Passage): string {
  const lines = linesOf(exact);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return '';
  const inParts = lines.length > 1 || first.length > longest;
  const words = inParts ? [firstWords(first, part), lastWords(last, part)] : [first];
  const [before, after] = [encode(wordsBefore(prefix)), encode(wordsAfter(suffix))];
  return `text=${before && `${before}-,`}${words.map(encode).join()}${after && `,-${after}`}`;
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
