import type { Place } from '../documents/find-words.js';
import type { Stretch } from './speech-frame.js';
import type { Caller, Cue, Heard } from './speech-heard.js';
import { phraseAt, phraseEndsAt, wordFrom } from './speech-phrases.js';

/** A title or a name in marks is seldom longer. */
const longestName = 6;
/** A document's noun before the mark makes what is in it a title, up to this length: beyond it stands the text of the document. */
const longestTitle = 14;

const placed = ({ pieces }: Stretch): Place => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end });

/** The words of the pieces, without asides. */
export const wordsWithin = ({ words }: Heard, { pieces }: Stretch): number =>
  pieces.reduce((sum, { start, end }) => sum + wordFrom(words, end) - wordFrom(words, start), 0);

/** The index of the word that stands right before a mark. */
const wordRightBefore = ({ text, words }: Heard, at: number): number | undefined => {
  const index = wordFrom(words, at) - 1;
  return index >= 0 && at - words[index]!.end < 4 && /^\s*$/u.test(text.slice(words[index]!.end, at)) ? index : undefined;
};

const isBehindNoun = (heard: Heard, at: number): boolean => {
  const { words, speech } = heard;
  const before = wordRightBefore(heard, at);
  return before !== undefined && [speech.documents, speech.things, speech.soCalled].some((phrases) => phraseEndsAt(phrases, words, before));
};

/** Behind a comma and at most one small word somebody: «„Ніколи“, — усміхається Вейл». */
const isBeforeTeller = (caller: Caller | undefined, { text, words }: Pick<Heard, 'text' | 'words'>, at: number): boolean => {
  if (!caller || caller.isOblique || !(caller.kind === 'he' || caller.kind === 'she' || (caller.kind === 'name' && caller.mention.kind === 'person'))) return false;
  const between = text.slice(at, caller.start);
  return wordFrom(words, caller.start) - wordFrom(words, at) <= 1 && /^\s?(?:,\s?[—–-]?|[—–])\s?\p{Ll}[\p{L}’'-]*\s$/u.test(between);
};

/** Whether a verb of saying begins right behind a mark: «“Never,” said Vale». */
const isBeforeCue = ({ text, words, cues, callers }: Heard, at: number): boolean => {
  const first = wordFrom(words, at);
  const cue = cues[wordFrom(cues, at)];
  if (isBeforeTeller(callers[wordFrom(callers, at)], { text, words }, at)) return true;
  if (!cue || /[.;:!?]\s/u.test(text.slice(at, Math.min(cue.start, at + 200)))) return false;
  const caller = callers[wordFrom(callers, at)];
  const parted = /^["”»“’']?\s*[,—–-]/u.test(text.slice(at, at + 4)) || /[,?!…]/u.test(text[at - 2] ?? '');
  const [toCue, toCaller] = [wordFrom(words, cue.start) - first, caller ? wordFrom(words, caller.start) - first : Infinity];
  return toCue <= 1 || (parted && (toCue <= 3 || (toCaller <= 3 && toCue <= 14)));
};

/** «Як пише „Чайка“», «…, повідомляє „Чайка“»: with nobody before the verb, what stands behind it is its subject. */
const isSubjectBehind = ({ text, words, callers }: Pick<Heard, 'text' | 'words' | 'cues' | 'callers'>, cue: Cue): boolean => {
  const caller = callers[wordFrom(callers, cue.start) - 1];
  return caller === undefined || wordFrom(words, cue.start) - wordFrom(words, caller.end) > 3 || /[.,:;!?—–»“”]/u.test(text.slice(caller.end, cue.start));
};

/** One or two words right behind a verb that has its subject there: an outlet. */
const isOutletBehind = (heard: Heard, { whole }: Stretch, length: number): boolean => {
  const { text, words, cues, speech } = heard;
  const cue = cues[wordFrom(cues, whole.start) - 1];
  if (!cue || length > 2 || !/^\s+$/u.test(text.slice(cue.end, whole.start)) || !phraseEndsAt(speech.report, words, cue.last)) return false;
  return isSubjectBehind(heard, cue);
};

/** A verb of saying, or a colon or a comma, stands right before the mark. */
const isBehindCue = ({ text, words, cues, callers }: Heard, at: number): boolean => {
  if (/[:,]\s*$/u.test(text.slice(Math.max(0, at - 3), at))) return true;
  const cue = cues[wordFrom(cues, at) - 1];
  if (cue?.kind !== 'say' || wordFrom(words, at) - wordFrom(words, cue.end) >= 1) return false;
  return !isSubjectBehind({ text, words, cues, callers }, cue);
};

/** «witzelte, der Plan sei eine „Brücke nach Nirgendwo“»: German writes nouns large, and words in a clause that somebody says are no name for that. */
const isToldOf = ({ text, words, cues, speech }: Heard, at: number): boolean => {
  const cue = cues[wordFrom(cues, at) - 1];
  if (!speech.words.wantsCue || cue?.kind !== 'say' || at - cue.end > 120 || /[.;!?]/u.test(text.slice(cue.end, at))) return false;
  return words.slice(cue.last + 1, wordFrom(words, at)).some((_, index) => phraseAt(speech.that, words, cue.last + 1 + index) > 0);
};

const small = /^\p{Ll}/u;

/** «Clean Canals Act»: every longer word has a capital. */
const isTitleCase = (words: string): boolean => {
  const all = words.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const long = all.filter((word) => word.length > 3);
  return all.length > 1 && long.length > 0 && long.every((word) => !small.test(word));
};

/** A few words that begin with a capital and end without a stop, behind a word that they are the name of. */
const isCapitalName = (heard: Heard, stretch: Stretch): boolean => {
  const { start, end } = placed(stretch);
  const words = heard.text.slice(start, end);
  const length = wordsWithin(heard, stretch);
  if (length > longestName || small.test(words)) return false;
  if (!/[.,!?…]$/u.test(words) && isOutletBehind(heard, stretch, length)) return true;
  if (isBeforeCue(heard, stretch.whole.end)) return false;
  if (isTitleCase(words.replace(/[.,]$/u, '')) && !/:\s*$/u.test(heard.text.slice(Math.max(0, stretch.whole.start - 3), stretch.whole.start))) return true;
  if (length > 2 && isToldOf(heard, stretch.whole.start)) return false;
  return !/[.,!?…]$/u.test(words) && !isBehindCue(heard, stretch.whole.start) && !standsAlone(heard, stretch);
};

/** A quotation that is a sentence or a paragraph by itself is no name, nor is one that begins a headline: «“Nobody is missing”: ferry aground». */
const standsAlone = ({ text }: Heard, { whole }: Stretch): boolean =>
  /(?:^|[.!?…:\n][”»“"’']?)\s*$/u.test(text.slice(Math.max(0, whole.start - 4), whole.start)) && /^[ \t]*(?:$|[.!?…\n:])/u.test(text.slice(whole.end, whole.end + 3));

/** «the drafts “…” and “…”»: as the one before. */
const followsName = ({ text, words, speech }: Heard, { whole }: Stretch, before: Stretch | undefined): boolean => {
  if (!before || whole.start - before.whole.end > 12) return false;
  const first = wordFrom(words, before.whole.end);
  return /^\s*,\s*$/u.test(text.slice(before.whole.end, whole.start)) || (phraseAt(speech.and, words, first) > 0 && wordFrom(words, whole.start) - first === 1);
};

const isName = (heard: Heard, stretch: Stretch, named: Stretch | undefined): boolean => {
  const length = wordsWithin(heard, stretch);
  if (stretch.asides.length || stretch.mark === '—' || stretch.pieces.length > 1) return false;
  if (isBehindNoun(heard, stretch.whole.start)) return length <= longestTitle && !(isBeforeCue(heard, stretch.whole.end) && length > longestName);
  return (length <= longestTitle && followsName(heard, stretch, named) && !isBeforeCue(heard, stretch.whole.end)) || isCapitalName(heard, stretch);
};

/**
 * Parts what stands in marks because it is a name or a title from what somebody may have said: by the noun before it, by capitals,
 * by being short. No verb of saying is needed to see these.
 */
export function withoutNames(heard: Heard, stretches: readonly Stretch[]): { spoken: Stretch[]; named: Stretch[] } {
  const [spoken, named]: [Stretch[], Stretch[]] = [[], []];
  let last: Stretch | undefined;
  for (const stretch of stretches) {
    const is = isName(heard, stretch, last);
    (is ? named : spoken).push(stretch);
    last = is ? stretch : undefined;
  }
  return { spoken, named };
}
