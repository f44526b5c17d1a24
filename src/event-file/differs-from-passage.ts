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

/** What an editor writes into a quotation: ellipses and words in square brackets. */
const editorial = /\[[^[\]]*\]/;

/** Between the pieces of a quotation, as it is written and as it is in even typography. */
const joint = ' […] ';
const joints = /\s?\[(?:…|\.\.\.)\]\s?/;

/** The passages of a quotation as one text, joined by « […] ». */
export const joinedPassages = (passage: Words['passage']): string => [passage ?? []].flat().map(({ exact }) => exact).join(joint);

const bareTexts = (text: string): string => text.split(joints).map(bare).join(joint);

/** Words between what an editor wrote; what an editor's bracket touches may be a part of a word, as in «[T]he». */
type Piece = { words: string; mayBegin: boolean; mayEnd: boolean };

const piecesOf = (text: string): Piece[] => {
  const pieces = bare(text).split(editorial);
  return pieces.flatMap((piece, index) => {
    const words = piece.trim();
    const touches = { mayBegin: index > 0 && !piece.startsWith(' '), mayEnd: index < pieces.length - 1 && !piece.endsWith(' ') };
    return words ? [{ words, ...touches }] : [];
  });
};

function placeOf({ words, mayBegin, mayEnd }: Piece, even: EvenText, raw: string, from: number): number {
  for (let at = even.text.indexOf(words, from); at >= 0; at = even.text.indexOf(words, at + 1))
    if ((mayBegin || !cutsWord(even, raw, at)) && (mayEnd || !cutsWord(even, raw, at + words.length))) return at;
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
