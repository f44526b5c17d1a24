import { safeLink } from './address.js';

/** A piece of running text: characters, or what stands emphasised, strong or linked. */
export type Inline =
  | string
  | { kind: 'emphasis' | 'strong'; content: Inline[] }
  | { kind: 'link'; href: string; content: Inline[] };

type Mark = '*' | '_';
/** A row of equal marks, of which `left` are not used yet. */
type Run = { mark: Mark; length: number; left: number; opens: boolean; closes: boolean };
/** What stands after a row that may open an emphasis; without one, what stands outside all. */
type Frame = { run?: Run; content: Inline[] };

/** More marks in a row are a blank or a word left out. With `mostOpen` it bounds how deep emphasis can be in emphasis. */
const longestRun = 3;
/** Of more open rows than this the first is given up: so a search is short, and time linear. */
const mostOpen = 8;

/**
 * What may mean something: an escape, a row of marks, an opening bracket, a closing one with an address. An address has no
 * white space, and no parentheses but pairs of them that are not nested: so a failed look ahead is short, and all are linear.
 */
const significant =
  /\\([!-/:-@[-`{-~])|(\*+|_+)|!?\[|\](?:\(((?:\\\S|[^\s()\\]|\([^\s()]*\))*)\))?/g;
const escaped = /\\([!-/:-@[-`{-~])/g;

/** Adds a piece; characters join the characters before them. */
function append(content: Inline[], piece: Inline): void {
  const last = content.at(-1);
  if (typeof piece === 'string' && typeof last === 'string') content[content.length - 1] = last + piece;
  else if (piece) content.push(piece);
}

/** What stands beside marks, by CommonMark's classes: 0 white space or nothing, 1 punctuation or a symbol, 2 all else. */
function classOf(character = ''): number {
  if (!character.trim()) return 0;
  return /[\p{P}\p{S}]/u.test(character) ? 1 : 2;
}

/** A row of marks at `start`, with what CommonMark's flanking rules let it do. */
function readRun(text: string, start: number, marks: string): Run {
  const [mark, length] = [marks[0] as Mark, marks.length];
  // Two code units on each side hold one character of any plane.
  const before = classOf([...text.slice(Math.max(0, start - 2), start)].at(-1));
  const after = classOf([...text.slice(start + length, start + length + 2)][0]);
  const left = length <= longestRun && (after > 1 || (after > 0 && before < 2));
  const right = length <= longestRun && (before > 1 || (before > 0 && after < 2));
  const opens = left && (mark === '*' || !right || before === 1);
  const closes = right && (mark === '*' || !left || after === 1);
  return { mark, length, left: length, opens, closes };
}

/** CommonMark's rule of three: `*a**b*` is one emphasis round two marks, not two emphases. */
function belongTogether(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false;
  const oneWay = !opener.closes && !closer.opens;
  return oneWay || (opener.length + closer.length) % 3 > 0 || opener.length % 3 === 0;
}

/** Takes `count` frames above `index`, or all, into that one: their marks opened nothing and are characters. */
function fold(frames: Frame[], index: number, count = frames.length): Frame {
  const target = frames[index]!;
  for (const { run, content } of frames.splice(index + 1, count)) {
    for (const piece of [run!.mark.repeat(run!.left), ...content]) append(target.content, piece);
  }
  return target;
}

/** Makes one emphasis of all that stands in the frame at `index`, with the marks that both sides have. */
function close(frames: Frame[], index: number, closer: Run): void {
  const frame = fold(frames, index);
  const opener = frame.run!;
  const used = Math.min(opener.left, closer.left, 2);
  opener.left -= used;
  closer.left -= used;
  frame.content = [{ kind: used > 1 ? 'strong' : 'emphasis', content: frame.content }];
  if (!opener.left) fold(frames, index - 1);
}

/** Pairs the rows of marks, each closing one with the nearest that it belongs to. */
function emphasise(pieces: readonly (Inline | Run)[]): Inline[] {
  const frames: Frame[] = [{ content: [] }];
  for (const piece of pieces) {
    if (typeof piece === 'string' || 'kind' in piece) {
      append(frames.at(-1)!.content, piece);
      continue;
    }
    while (piece.closes && piece.left) {
      const index = frames.findLastIndex(({ run }) => run && belongTogether(run, piece));
      if (index < 0) break;
      close(frames, index, piece);
    }
    if (piece.left && piece.opens) frames.push({ run: piece, content: [] });
    else append(frames.at(-1)!.content, piece.mark.repeat(piece.left));
    if (frames.length > mostOpen + 1) fold(frames, 0, 1);
  }
  return fold(frames, 0).content;
}

/**
 * Reads the inline Markdown of a summary, a note or a caption: `*emphasis*`, `**strong**` (or `_`, `__`), `[links](address)` to
 * http, https and mailto, and a back slash before punctuation, as CommonMark reads them. Everything else, HTML, pictures and
 * refused addresses included, stays the characters that it is. Takes linear time; what it returns is at most 33 deep.
 */
export function readInline(markdown: string): Inline[] {
  const pieces: (Inline | Run)[] = [];
  // Where the brackets are that are still open; 0 for one of a picture, which makes no link.
  let brackets: number[] = [];
  let end = 0;
  for (const match of markdown.matchAll(significant)) {
    const [all, sign, marks, address] = match;
    pieces.push(markdown.slice(end, match.index));
    end = match.index + all.length;
    if (sign) pieces.push(sign);
    else if (marks) pieces.push(readRun(markdown, match.index, marks));
    else {
      const bracket = all[0] === ']' && brackets.pop();
      const href = bracket && address && safeLink(address.replace(escaped, '$1'));
      if (all[0] !== ']') brackets.push(all === '[' ? pieces.length : 0);
      if (href) {
        const content = emphasise(pieces.splice(bracket).slice(1));
        pieces.push({ kind: 'link', href, content });
        // No link in a link: the brackets that are still open round this one are characters.
        brackets = [];
      } else pieces.push(all);
    }
  }
  pieces.push(markdown.slice(end));
  return emphasise(pieces);
}
