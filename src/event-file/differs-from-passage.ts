import type { Passage } from './types.js';

type Words = { text: string; passage?: Passage | readonly Passage[]; edited?: true };

const marks = ' "\'“”„‟«»‹›‘’‚‛「」『』';

/** Where `text`, read backwards from `end`, no longer has any of `characters`. */
function endWithout(text: string, characters: string, end: number): number {
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The words alone: white space made even, the marks around them and a comma or full stop after them taken off. */
function bare(text: string): string {
  const even = text.normalize().replace(/\s+/g, ' ');
  let start = 0;
  while (start < even.length && marks.includes(even.charAt(start))) start += 1;
  const end = endWithout(even, marks, even.length);
  const stop = ',.،。۔।'.includes(even.charAt(end - 1)) ? end - 1 : end;
  return even.slice(start, endWithout(even, marks, stop));
}

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
