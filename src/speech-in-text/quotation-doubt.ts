import type { Attribution } from './find-speaker.js';
import { wordsBetween, type Frame, type Stretch } from './speech-frame.js';
import { phraseAt, within, wordFrom } from './speech-phrases.js';
import { wordsWithin } from './quotation-names.js';

/** How sure it is that somebody spoke these words, by where a verb of saying was found. */
const confidences = { beside: 0.95, sentence: 0.85, next: 0.8, none: 0.6 } as const;
/** Of fewer words than four without more to go by, most are held at a distance, not said. */
const fewest = 4;
const fewestJudged = 3;
/** With nothing but its form, so many words make an utterance. */
const fewestAlone = 4;
/** And fewer behind a quotation of somebody who goes on speaking. */
const fewestAfter = 2;

/** It begins as a sentence begins and ends as one ends. */
export const isSentence = ({ text }: Frame, { pieces, whole }: Stretch): boolean => {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  const ends = text.slice(last.end - 1, Math.max(last.end, whole.end) + 1);
  return /^["“„«‘'¿¡…[\s]*[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(first.start, first.start + 4)) && /[.!?…,]/u.test(ends);
};

const hasThat = (frame: Frame, { cue }: Attribution, { whole }: Stretch): boolean =>
  cue !== undefined &&
  cue.end <= whole.start &&
  whole.start - cue.end < 600 &&
  within(frame.words, { start: cue.end, end: whole.start }).some(({ start }) => phraseAt(frame.speech.that, frame.words, wordFrom(frame.words, start)) > 0);

/** A fragment of a few words: said, if a verb of saying has it beside itself or tells of it in a clause of its own. */
const isFragment = (frame: Frame, stretch: Stretch, attribution: Attribution, length: number): boolean => {
  const { cue, nearness } = attribution;
  if (!cue || nearness === 'none' || nearness === 'next') return false;
  if (length >= fewest) return true;
  if (cue.kind === 'call') return length >= fewestJudged;
  if (cue.kind.startsWith('according')) return length > 1;
  if (cue.start >= stretch.whole.end) return nearness === 'beside';
  const isNext = wordsBetween(frame, cue.end, stretch.whole.start) === 0;
  return isNext || (length > 1 && hasThat(frame, attribution, stretch)) || (nearness === 'beside' && length > 1 && isSentence(frame, stretch));
};

/** Sure to be direct speech: behind a dash, with an aside, behind a colon. */
const isPlainly = (frame: Frame, { asides, mark, whole }: Stretch, { speaker }: Attribution): boolean =>
  asides.length > 0 || mark === '—' || (speaker !== undefined && /:\s*$/u.test(frame.text.slice(Math.max(0, whole.start - 3), whole.start)));

/** How sure it is that what stands in marks was said by somebody; `undefined` where it is not thought to have been. */
export function quotationConfidence(frame: Frame, stretch: Stretch, attribution: Attribution): number | undefined {
  const length = wordsWithin(frame.whole, stretch);
  if (isPlainly(frame, stretch, attribution)) return confidences.beside;
  if (isFragment(frame, stretch, attribution, length)) return confidences[attribution.nearness] * (length < fewest ? 0.8 : 1);
  if (length >= fewestAfter && isSentence(frame, stretch) && attribution.speaker?.ground === 'quotation-before') return confidences.none;
  if (!isSentence(frame, stretch) || length < fewestAlone) return length >= 8 && !frame.speech.words.wantsCue ? 0.5 : undefined;
  if (attribution.nearness === 'next') return confidences.next;
  const isFollowed = attribution.speaker !== undefined;
  return isFollowed ? confidences.none * 1.2 : frame.speech.words.wantsCue && length < 8 ? undefined : confidences.none;
}
