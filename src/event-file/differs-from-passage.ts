import { evenTypography, type EvenText } from './even-typography.js';
import type { Passage } from './types.js';
import { cutsWord } from './whole-words.js';

type Words = { text: string; passage?: Passage | readonly Passage[]; edited?: true };

/** A stretch of a text, in UTF-16 units: where it begins, and where what follows it begins. */
export type Stretch = { start: number; end: number };

/** In even typography: all kinds of marks, each as the one that stands for it. */
const marks = ' "\'';
const marksBefore = new RegExp(`^[${marks}]+`);
/** Up to the last character that is no mark: found from the end, so that marks within cost no time. */
const upToMarks = new RegExp(`^[^]*[^${marks}]`);
const stop = /[,.،。۔।]$/;

const withoutMarksAfter = (text: string): string => upToMarks.exec(text)?.[0] ?? '';

/** The words alone, in even typography: the marks around them and a comma or full stop after them taken off. */
const bare = (text: string): string =>
  withoutMarksAfter(withoutMarksAfter(evenTypography(text).text.replace(marksBefore, '')).replace(stop, ''));


/** Between the pieces of a quotation, as it is written and as it is in even typography. */
const joint = ' […] ';
const joints = /\s?\[(?:…|\.\.\.)\]\s?/;

/** The passages of a quotation as one text, joined by « […] ». */
export const joinedPassages = (passage: Words['passage']): string => [passage ?? []].flat().map(({ exact }) => exact).join(joint);

const bareTexts = (text: string): string => text.split(joints).map(bare).join(joint);

/** Words between what an editor wrote; what an editor's bracket touches may be a part of a word, as in «[T]he». */
type Piece = { words: string; before: string | undefined; after: string | undefined };

const brackets = /\[([^[\]]*)\]/;
const lastLetters = /[\p{L}\p{M}\p{N}]*$/u;
const firstLetters = /^[\p{L}\p{M}\p{N}]*/u;
const wordBefore = /[\p{L}\p{M}\p{N}'-]*$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}'-]*/u;

const piecesOf = (text: string): Piece[] => {
  const parts = bare(text).split(brackets);
  return parts.flatMap((part, index) => {
    const words = part.trim();
    if (index % 2 || !words) return [];
    return [{ words, before: part.startsWith(' ') ? undefined : parts[index - 1], after: part.endsWith(' ') ? undefined : parts[index + 1] }];
  });
};

/** Before a piece a bracket may change nothing but the case of letters: «[T]he». */
const beginsWell = ({ before }: Piece, even: EvenText, raw: string, at: number): boolean => {
  if (before === undefined) return !cutsWord(even, raw, at);
  const cut = wordBefore.exec(even.text.slice(Math.max(0, at - 64), at))![0];
  return lastLetters.exec(before)![0].toLowerCase() === cut.toLowerCase();
};

/** After it a bracket may change an ending, never a number: «close[s]». */
const endsWell = ({ words, after }: Piece, even: EvenText, raw: string, end: number): boolean => {
  if (after === undefined || !cutsWord(even, raw, end)) return after === undefined ? !cutsWord(even, raw, end) : true;
  const [kept, cut] = [wordBefore.exec(words)![0], wordAfter.exec(even.text.slice(end, end + 64))![0]];
  return !/\p{N}/u.test(kept + cut) && !!firstLetters.exec(after)![0] && kept.length >= cut.length && kept.length > 1;
};

function placeOf(piece: Piece, even: EvenText, raw: string, from: number): number {
  const { words } = piece;
  for (let at = even.text.indexOf(words, from); at >= 0; at = even.text.indexOf(words, at + 1))
    if (beginsWell(piece, even, raw, at) && endsWell(piece, even, raw, at + words.length)) return at;
  return -1;
}

/**
 * Where in a passage the words of an edited quotation stand, in their order: all that the editor did not write. Undefined where
 * some of them do not, or where there are none.
 */
export function keptStretches(exact: string, text: string): Stretch[] | undefined {
  const even = evenTypography(exact);
  const kept: Stretch[] = [];
  let from = 0;
  for (const piece of piecesOf(text)) {
    const at = placeOf(piece, even, exact, from);
    if (at < 0) return undefined;
    from = at + piece.words.length;
    kept.push({ start: even.starts[at]!, end: even.starts[from]! });
  }
  return kept.length ? kept : undefined;
}

/**
 * Whether a quotation's text says something else than its passage, whose pieces are joined by « […] ». Typography, the
 * marks around the words, and a comma or full stop at their end do not count; in an edited quotation neither does what the
 * editor wrote in brackets.
 */
export function differsFromPassage({ text, passage, edited }: Words): boolean {
  const exact = joinedPassages(passage);
  if (!exact) return false;
  return edited ? !keptStretches(exact, text) : bareTexts(exact) !== bareTexts(text);
}
