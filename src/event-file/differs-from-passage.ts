import type { Passage } from './types.js';

type Words = { text: string; passage?: Passage | readonly Passage[]; edited?: true };

const marks = ' "\'“”„‟«»‹›‘’‚‛「」『』';
const marksBefore = new RegExp(`^[${marks}]+`);
/** Up to the last character that is no mark: found from the end, so that marks within cost no time. */
const upToMarks = new RegExp(`^[^]*[^${marks}]`);
const stop = /[,.،。۔।]$/;

const withoutMarksAfter = (text: string): string => upToMarks.exec(text)?.[0] ?? '';

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
