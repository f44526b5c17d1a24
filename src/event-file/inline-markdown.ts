import { safeLink } from './address.js';

/** A piece of running text: characters, or what stands emphasised, strong or linked. */
export type Inline =
  | string
  | { kind: 'emphasis' | 'strong'; content: Inline[] }
  | { kind: 'link'; href: string; content: Inline[] };

type Mark = '*' | '_';
/** A row of equal marks, of which `left` are not used yet. */
type Run = { mark: Mark; length: number; left: number; opens: boolean; closes: boolean };
/** What stands after an opening run; `order` is the run's place among the pieces, `depth` the deepest emphasis in it. */
type Frame = { run?: Run; order: number; depth: number; content: Inline[] };

/** Emphasis in emphasis deeper than this stays characters: who draws the pieces recurses. */
const deepest = 8;

/**
 * What may mean something: an escape, a row of marks, an opening bracket, a closing one with an address. An address has no
 * white space, and no parentheses but pairs of them that are not nested: so a failed look ahead is short, and all are linear.
 */
const significant =
  /\\([!-/:-@[-`{-~])|(\*+|_+)|!?\[|\](?:\(((?:\\\S|[^\s()\\]|\((?:\\\S|[^\s()\\])*\))*)\))?/g;
const escaped = /\\([!-/:-@[-`{-~])/g;

/** Adds a piece; characters join the characters before them. */
function append(content: Inline[], piece: Inline): void {
  const last = content.at(-1);
  if (typeof piece === 'string' && typeof last === 'string') content[content.length - 1] = last + piece;
  else if (piece) content.push(piece);
}

/** A row of marks at `start`, with what CommonMark's flanking rules let it do. */
function readRun(text: string, start: number, marks: string): Run {
  // Two code units on each side hold one character of any plane.
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + marks.length, start + marks.length + 2);
  const [spaceBefore, spaceAfter] = [/^$|\s$/.test(before), /^(?:$|\s)/.test(after)];
  const [signBefore, signAfter] = [/[\p{P}\p{S}]$/u.test(before), /^[\p{P}\p{S}]/u.test(after)];
  const left = !spaceAfter && (!signAfter || spaceBefore || signBefore);
  const right = !spaceBefore && (!signBefore || spaceAfter || signAfter);
  const mark = marks[0] as Mark;
  const inWord = mark === '_' && left && right;
  const length = marks.length;
  return { mark, length, left: length, opens: left && (!inWord || signBefore), closes: right && (!inWord || signAfter) };
}

/** CommonMark's rule of three: `*a**b*` is one emphasis round two marks, not two emphases. */
function belongTogether(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false;
  const inBothWays = opener.closes || closer.opens;
  return !inBothWays || (opener.length + closer.length) % 3 > 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

/** The index of the innermost frame that `closer` closes; 0, the frame round all, where there is none above `floor`. */
function frameToClose(frames: readonly Frame[], closer: Run, floor: number): number {
  for (let index = frames.length - 1, depth = 0; index > 0; index--) {
    const { run, order, depth: inner } = frames[index]!;
    depth = Math.max(depth, inner);
    if (order < floor || depth >= deepest) return 0;
    if (belongTogether(run!, closer)) return index;
  }
  return 0;
}

/** Takes the frames above `index` into that one: their marks opened nothing and are characters. */
function fold(frames: Frame[], index: number): Frame {
  const target = frames[index]!;
  for (const { run, depth, content } of frames.splice(index + 1)) {
    append(target.content, run!.mark.repeat(run!.left));
    for (const piece of content) append(target.content, piece);
    target.depth = Math.max(target.depth, depth);
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
  frame.depth++;
  if (!opener.left) {
    frames.pop();
    const outer = frames.at(-1)!;
    append(outer.content, frame.content[0]!);
    outer.depth = Math.max(outer.depth, frame.depth);
  }
}

/** Pairs the rows of marks. Where a search failed, later ones of the same sort do not look again: linear time. */
function emphasise(pieces: readonly (Inline | Run)[]): Inline[] {
  const frames: Frame[] = [{ order: -1, depth: 0, content: [] }];
  const floors = new Map<string, number>();
  pieces.forEach((piece, order) => {
    if (typeof piece === 'string' || 'kind' in piece) return append(frames.at(-1)!.content, piece);
    const sort = `${piece.mark}${piece.opens}${piece.length % 3}`;
    while (piece.closes && piece.left) {
      const index = frameToClose(frames, piece, floors.get(sort) ?? 0);
      if (index) close(frames, index, piece);
      else {
        floors.set(sort, order);
        break;
      }
    }
    if (piece.left && piece.opens) frames.push({ run: piece, order, depth: 0, content: [] });
    else append(frames.at(-1)!.content, piece.mark.repeat(piece.left));
  });
  return fold(frames, 0).content;
}

/**
 * Reads the inline Markdown of a summary, a note or a caption: `*emphasis*`, `**strong**` (or `_`, `__`), `[links](address)` to
 * http, https and mailto, and a back slash before punctuation, as CommonMark reads them. Everything else, HTML, pictures and
 * refused addresses included, stays the characters that it is. Takes linear time; what it returns is at most 18 deep.
 */
export function readInline(markdown: string): Inline[] {
  const pieces: (Inline | Run)[] = [];
  let brackets: { at: number; links: boolean }[] = [];
  let end = 0;
  for (const match of markdown.matchAll(significant)) {
    const [all, sign, marks, address] = match;
    pieces.push(markdown.slice(end, match.index));
    end = match.index + all.length;
    if (sign) pieces.push(sign);
    else if (marks) pieces.push(readRun(markdown, match.index, marks));
    else {
      const bracket = all[0] === ']' ? brackets.pop() : undefined;
      if (all[0] !== ']') brackets.push({ at: pieces.length, links: all === '[' });
      const href = bracket?.links && address ? safeLink(address.replace(escaped, '$1')) : undefined;
      if (href) {
        const content = emphasise(pieces.splice(bracket!.at).slice(1));
        pieces.push({ kind: 'link', href, content });
        // No link in a link: the brackets that are still open round this one are characters.
        brackets = [];
      } else pieces.push(all);
    }
  }
  pieces.push(markdown.slice(end));
  return emphasise(pieces);
}
