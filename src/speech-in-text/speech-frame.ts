import type { Place } from '../documents/find-words.js';
import type { NameMention } from '../documents/mentions.js';
import { hear, type Caller, type Cue, type Heard } from './speech-heard.js';
import { speechOf } from './speech-languages.js';
import { wordFrom, wordsOf, within } from './speech-phrases.js';
import { sentencesIn } from '../documents/sentences.js';

/** Words that somebody may have said: what stands in marks or behind a dash. */
export type Stretch = {
  whole: Place;
  pieces: readonly Place[];
  /** Stretches within or between the pieces that tell who speaks. */
  asides: readonly Place[];
  /** The opening mark, or a dash. */
  mark: string;
};

/** What is around the quotations of a text: its sentences, in which each quotation is one word, and who is named there. */
export type Frame = Heard & {
  language: string;
  stretches: readonly Stretch[];
  sentences: readonly Place[];
  paragraphs: readonly Place[];
  /** The same with what stands within the quotations. */
  whole: Heard;
};

export const heardIn = (text: string, language: string, names: readonly NameMention[]): Heard => hear(text, wordsOf(text), speechOf(language), names);

/** The text with every piece of speech as one long word, which begins and ends as the piece does. */
const masked = (text: string, stretches: readonly Stretch[]): string => {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of stretches.flatMap(({ pieces }) => pieces)) {
    const last = text.slice(end - 1, end);
    const shown = end - start > 1 ? text.slice(start, start + 1) : '';
    parts.push(text.slice(done, start), shown, 'x'.repeat(end - start - 1 - shown.length), /[.!?…]/u.test(last) ? last : 'x');
    done = end;
  }
  return [...parts, text.slice(done)].join('');
};

/** Paragraphs into which one quotation reaches are one. */
const joined = (paragraphs: readonly Place[], stretches: readonly Stretch[]): Place[] => {
  const all: Place[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const last = all.at(-1);
    while (stretches[next] && stretches[next]!.whole.end <= paragraph.start) next += 1;
    const reaches = last !== undefined && stretches[next] !== undefined && stretches[next]!.whole.start < paragraph.start;
    if (reaches) last.end = paragraph.end;
    else all.push({ ...paragraph });
  }
  return all;
};

/** Those of sorted places that no piece of speech has in it. */
const outside = <T extends Place>(places: readonly T[], pieces: readonly Place[]): T[] => {
  let next = 0;
  return places.filter(({ start }) => {
    while (next < pieces.length && pieces[next]!.end <= start) next += 1;
    return pieces[next] === undefined || pieces[next]!.start > start;
  });
};

/** `stretches` in the text's order, none over another. */
export function frameOf(heard: Heard, stretches: readonly Stretch[], paragraphs: readonly Place[], language: string): Frame {
  const text = masked(heard.text, stretches);
  const pieces = stretches.flatMap((stretch) => stretch.pieces);
  const whole = joined(paragraphs, stretches);
  return {
    ...heard,
    whole: heard,
    cues: outside(heard.cues, pieces),
    callers: outside(heard.callers, pieces),
    words: outside(heard.words, pieces),
    sayings: outside(heard.sayings, pieces),
    language,
    stretches,
    paragraphs: whole,
    sentences: whole.flatMap((paragraph) => sentencesIn(text, paragraph, language)),
  };
}

/** The number of the sorted place that a position lies in, or of the last that begins before it. */
export const indexAt = (places: readonly Place[], at: number): number => wordFrom(places, at + 1) - 1;

export const cuesIn = (frame: Frame, stretch: Place): Cue[] => within(frame.cues, stretch);
export const callersIn = (frame: Frame, stretch: Place): Caller[] => within(frame.callers, stretch);

/** How many words begin between two places. */
export const wordsBetween = ({ words }: Heard, from: number, to: number): number => Math.max(0, wordFrom(words, to) - wordFrom(words, from));
