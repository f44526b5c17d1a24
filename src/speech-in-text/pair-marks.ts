import type { Place } from '../documents/find-words.js';
import { trimmed } from '../documents/paragraphs.js';
import { readMarks, type Mark } from './read-marks.js';

/** What stands between an opening mark and the one that closes it. */
export type Marked = {
  /** From the first mark to the last. */
  whole: Place;
  /** Without marks: one piece for each paragraph that it reaches into. */
  pieces: readonly Place[];
  /** The opening mark. */
  mark: string;
};

type Open = { mark: string; start: number; pieces: Place[]; from: number };

/** What closes what opens, also where hands or machines have mixed them. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"“', '„': '“”"‟', '‟': '”"', '”': '”', '«': '»', '»': '«', '‹': '›', '›': '‹', '‘': '’\'', '‚': '‘’\'', '‛': '’\'', "'": "'’", '"': '"”', '「': '」', '『': '』',
};

/** Deeper than this nobody quotes: the outermost of the open marks is given up. */
const deepest = 6;

/** Closes the nearest open mark that a closing one fits; what was opened within it and never closed is given up. */
const close = (opens: Open[], at: number, mark: string): Marked | undefined => {
  const index = opens.findLastIndex((open) => closers[open.mark]?.includes(mark));
  const open = opens[index];
  if (!open) return undefined;
  opens.length = index;
  return { whole: { start: open.start, end: at + 1 }, pieces: [...open.pieces, { start: open.from, end: at }], mark: open.mark };
};

const canClose = (opens: readonly Open[], mark: string): boolean => opens.some((open) => closers[open.mark]?.includes(mark));

/** What a mark that may do both does here: a closing one where something waits for it. */
const doesClose = (opens: readonly Open[], { mark, may }: Mark): boolean => may === 'close' || (may === 'either' && canClose(opens, mark));

/** A quotation that is still open at a paragraph's end goes on where the next one begins with its mark again, or with the closing guillemet. */
const reopens = (open: Open | undefined, first: string | undefined): boolean =>
  open !== undefined && first !== undefined && (first === open.mark || (open.mark === '«' && first === '»')) && !"'‘‚".includes(open.mark);

/** Adds to what it is given: a copy for each of many paragraphs would take time by their square. */
const carried = ({ mark, start, pieces, from }: Open, before: Place, after: Place): Open => {
  pieces.push({ start: from, end: before.end });
  return { mark, start, pieces, from: after.start + 1 };
};

function* pairsIn(text: string, paragraphs: readonly Place[], marks: readonly Mark[]): Generator<Marked> {
  let opens: Open[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    for (let mark = marks[next]; mark && mark.at < paragraph.end; mark = marks[next += 1]) {
      if (opens[0]?.from === mark.at + 1) continue;
      const pair = doesClose(opens, mark) ? close(opens, mark.at, mark.mark) : undefined;
      if (pair) yield pair;
      else if (mark.may !== 'close') opens.push({ mark: mark.mark, start: mark.at, pieces: [], from: mark.at + 1 });
      if (opens.length > deepest) opens.shift();
    }
    const after = paragraphs[index + 1];
    const [first] = opens;
    const goesOn = after && marks[next]?.at === after.start && reopens(first, text[after.start]);
    opens = goesOn && first ? [carried(first, paragraph, after)] : [];
  }
}

const tidy = (text: string, { whole, pieces, mark }: Marked): Marked => ({
  whole,
  mark,
  pieces: pieces.map(({ start, end }) => trimmed(text, start, end)).filter(({ start, end }) => end > start),
});

/**
 * What stands in quotation marks, in the text's order: the outermost of nested ones. A mark without its like costs itself alone. Time
 * is linear in the text. `paragraphs` in its order; marks in `noise` are none.
 */
export function pairMarks(text: string, paragraphs: readonly Place[], noise: readonly Place[] = []): Marked[] {
  const pairs = [...pairsIn(text, paragraphs, readMarks(text, paragraphs, noise))];
  const sorted = pairs.toSorted((one, other) => one.whole.start - other.whole.start);
  const outermost: Marked[] = [];
  for (const pair of sorted) if (pair.whole.start >= (outermost.at(-1)?.whole.end ?? 0)) outermost.push(pair);
  return outermost.map((pair) => tidy(text, pair)).filter(({ pieces }) => pieces.length > 0);
}
