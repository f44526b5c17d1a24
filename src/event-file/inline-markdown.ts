import { safeLink } from './address.js';

/** A piece of running text: characters, or what stands emphasised, strong or linked. */
export type Inline =
  | string
  | { kind: 'emphasis' | 'strong'; content: Inline[] }
  | { kind: 'link'; href: string; content: Inline[] };

/** Marks that may open an emphasis, and where they stand among the pieces. */
type Opener = { at: number; marks: string };

/** More marks in a row are a blank or a word left out. With `mostOpen` it bounds how deep emphasis can be in emphasis. */
const longestRow = 3;
/** Of more open rows than this the first is given up: so a search is short, and time linear. */
const mostOpen = 8;

/**
 * An escape, a row of marks, a link, characters that mean nothing. A link's text has brackets only in pairs that are no
 * links; its address no white space, and parentheses only in pairs: so a failed look ahead is short.
 */
const tokens =
  /\\([!-/:-@[-`{-~])|(\*+|_+)|\[((?:\\.|[^[\]\\]|\[[^[\]\\]*\](?!\())*)\]\(((?:[^\s()]|\([^\s()]*\))*)\)|[^\\*_[]+|./gs;

/** Closes what `marks` can close, the nearest first; one mark and two do not belong together. Returns the marks left. */
function close(pieces: Inline[], openers: Opener[], marks: string): string {
  const index = openers.findLastIndex((each) => each.marks[0] === marks[0] && each.marks.length + marks.length !== 3);
  const opener = openers[index];
  if (!opener) return marks;
  const used = Math.min(opener.marks.length, marks.length, 2);
  const content = pieces.splice(opener.at + 1);
  opener.marks = opener.marks.slice(used);
  pieces.splice(opener.at, 1, opener.marks, { kind: used > 1 ? 'strong' : 'emphasis', content });
  openers.splice(opener.marks ? index + 1 : index);
  return close(pieces, openers, marks.slice(used));
}

/** What stands beside marks: 0 white space or nothing, 1 punctuation, a symbol or half of a rare character, 2 all else. */
const classOf = (character = ' '): number =>
  /\s/.test(character) ? 0 : /[\p{P}\p{S}\p{Cs}]/u.test(character) ? 1 : 2;

/**
 * Reads the inline Markdown of a summary, a note or a caption: `*emphasis*`, `**strong**` (or `_`, `__`), `[links](address)` to
 * http, https and mailto, and a back slash before punctuation. Rows of marks open and close by CommonMark's flanking rules.
 * Everything else, HTML, pictures, refused addresses and marks that do not pair included, stays the characters that it is.
 * Takes linear time; what it returns is at most 33 deep.
 */
export function readInline(markdown: string): Inline[] {
  const pieces: Inline[] = [];
  const openers: Opener[] = [];
  for (const { 0: all, 1: sign, 2: marks, 3: text, 4: address, index } of markdown.matchAll(tokens)) {
    const [before, after] = [markdown[index - 1], markdown[index + all.length]];
    const href = address && before !== '!' && safeLink(address);
    if (marks && marks.length <= longestRow) readMarks(pieces, openers, marks, classOf(before), classOf(after));
    else pieces.push(href ? { kind: 'link', href, content: readInline(text!) } : (sign ?? all));
  }
  return pieces;
}

/** Lets a row of marks close what it can, and then open; `_` does neither within a word. */
function readMarks(pieces: Inline[], openers: Opener[], row: string, before: number, after: number): void {
  const word = row < '_' ? 3 : 2;
  const marks = before && before >= after && after < word ? close(pieces, openers, row) : row;
  if (marks && after && after >= before && before < word) openers.push({ at: pieces.length, marks });
  pieces.push(marks);
  if (openers.length > mostOpen) openers.shift();
}
