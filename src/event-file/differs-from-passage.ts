import type { Passage } from './types.js';

type Words = { text: string; passage?: Passage | readonly Passage[]; edited?: true };

const marks = ' "\'“”„‟«»‹›‘’‚‛「」『』';
const marksBefore = new RegExp(`^[${marks}]+`);
const stop = /[,.،。۔।]$/;

/** Without the marks at its end. As a pattern this would take a time that grows with the square of the marks within. */
function withoutMarksAfter(text: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The words alone: white space made even, the marks around them and a comma or full stop after them taken off. */
const bare = (text: string): string =>
  withoutMarksAfter(withoutMarksAfter(text.normalize().replace(/\s+/g, ' ').replace(marksBefore, '')).replace(stop, ''));

/** What an editor writes into a quotation: ellipses and words in square brackets. */
const editorial = /\[[^[\]]*\]/;

/** Whether the stretches between what the editor wrote stand in the passage, in their order. */
function standsIn(passage: string, text: string): boolean {
  let from = 0;
  return text.split(editorial).every((piece) => {
    const stretch = piece.trim();
    const found = passage.indexOf(stretch, from);
    from = found + stretch.length;
    return found >= 0;
  });
}

const joint = ' […] ';

const bareTexts = (text: string): string => text.split(joint).map(bare).join(joint);

/**
 * Whether a quotation's text says something else than its passage, whose pieces are joined by « […] ». White space, the
 * marks around the words, and a comma or full stop at their end do not count; in an edited quotation neither does what the
 * editor wrote in brackets.
 */
export function differsFromPassage({ text, passage, edited }: Words): boolean {
  const pieces = [passage ?? []].flat();
  if (!pieces.length) return false;
  const exact = bareTexts(pieces.map((piece) => piece.exact).join(joint));
  return edited ? !standsIn(exact, bare(text)) : exact !== bareTexts(text);
}
