import type { Place } from '../documents/find-words.js';
import type { Stretch } from './speech-frame.js';
import type { Heard } from './speech-heard.js';
import { within } from './speech-phrases.js';

/** Longer than this nobody interrupts a sentence. */
const longest = 160;

/** Whether a sentence that somebody speaks goes on behind the words that tell who: «“…,” said Vale, “…”», «„…“, – сказав Орр, – „…“». */
const isInterruption = ({ text, cues }: Heard, before: Stretch, gap: Place): boolean => {
  const words = text.slice(gap.start, gap.end);
  if (gap.end - gap.start > longest || /[.;:!?]\s|\n\s*\n/u.test(words)) return false;
  const isParted = /[,!?…—–-]/u.test(text[before.pieces.at(-1)!.end - 1] ?? '') || /^\s*[,—–-]/u.test(words);
  return isParted && /,\s*(?:[—–-]\s*)?$/u.test(words) && within(cues, gap).length === 1;
};

/** Makes one of quotations between which the sentence of the cue goes on. The words between them tell who speaks. */
export function joinInterrupted(heard: Heard, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const gap = last && { start: last.whole.end, end: stretch.whole.start };
    if (last && gap && last.mark !== '—' && stretch.mark !== '—' && isInterruption(heard, last, gap))
      joined[joined.length - 1] = {
        mark: last.mark,
        whole: { start: last.whole.start, end: stretch.whole.end },
        pieces: [...last.pieces, ...stretch.pieces],
        asides: [...last.asides, gap, ...stretch.asides],
      };
    else joined.push(stretch);
  }
  return joined;
}
