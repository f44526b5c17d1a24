import type { Place } from '../documents/find-words.js';
import { trimmed } from '../documents/paragraphs.js';
import type { Caller, Cue, Heard } from './speech-heard.js';
import { phraseAt, within, wordFrom, type Word } from './speech-phrases.js';

/** What was said, and the asides that tell who said it. */
export type Cut = { pieces: readonly Place[]; asides: readonly Place[] };

/** Longer than this is no aside. */
const longest = 220;
const longestCommas = 150;

/** The languages that put asides within the marks or behind a dash, and those that do it between commas. */
const withDashes = /^(?:uk|ru|be|fr|es)/iu;
const withCommas = /^(?:fr|es|de)/iu;
const withinMarks = /^(?:uk|ru|be|fr|es|de)/iu;

export const speaksAfterDash = (language: string): boolean => withDashes.test(language);

const firstIn = <T extends Place>(places: readonly T[], from: number, to: number): T | undefined => within(places, { start: from, end: to })[0];

const wordsBetween = (words: readonly Word[], from: number, to: number): number => Math.max(0, wordFrom(words, to) - wordFrom(words, from));

const isNear = (words: readonly Word[], place: Place | undefined, from: number, most: number): boolean =>
  place !== undefined && wordsBetween(words, from, place.start) <= most;

/** Whether a stretch behind a dash tells who speaks: its first words are a verb of saying, or anything else and then somebody. */
const tellsSpeaker = ({ text, words, cues, callers }: Heard, from: number, end: number, isParted: boolean): boolean => {
  const to = Math.min(end, from + longest);
  const [cue, caller] = [firstIn<Cue>(cues, from, to), firstIn<Caller>(callers, from, to)];
  const begin = text.slice(from, from + 1);
  if (!/\p{Ll}/u.test(begin) && !(caller?.start === from && isNear(words, cue, caller.end, 1))) return false;
  if (cue && (cue.start === from || (isParted && isNear(words, cue, from, 2)))) return true;
  return isParted && caller !== undefined && !caller.isOblique && wordsBetween(words, from, caller.start) === 1;
};

/** Dashes that may part speech from an aside, each with where the words behind it begin. */
function* dashesIn(text: string, { start, end }: Place): Generator<{ at: number; next: number; isParted: boolean; ends: boolean }> {
  for (const { 0: dash, index } of text.slice(start, end).matchAll(/[—–―]|(?<=\s)-(?=\s)/gu)) {
    const at = start + index;
    const behind = /^[.,;:!?…]{0,3}\s{0,4}/u.exec(text.slice(at + dash.length, Math.min(end, at + 10)))?.[0] ?? '';
    const before = text.slice(Math.max(start, at - 3), at);
    yield { at, next: at + dash.length + behind.length, isParted: /[,.!?…:;”"»]\s*$/u.test(before), ends: /[,.!?…:;]\s*$/u.test(before) || /^[.,;:!?]/u.test(behind) };
  }
}

const isRaya = (text: string, at: number): boolean => text[at] === '—' && (!/\s/u.test(text[at - 1] ?? ' ') || !/\s/u.test(text[at + 1] ?? ' '));

/** The asides between dashes: from the dash before a verb of saying to the next one, or to the end. */
function* dashAsides(heard: Heard, stretch: Place, isAnyDash: boolean): Generator<Place> {
  const { text } = heard;
  const dashes = [...dashesIn(text, stretch)];
  for (let index = 0; index < dashes.length; index += 1) {
    const { at, next, isParted } = dashes[index]!;
    const ahead = dashes.slice(index + 1, index + 4).findIndex(({ ends, at: other }) => ends || isAnyDash || isRaya(text, other));
    const following = ahead < 0 ? undefined : dashes[index + 1 + ahead];
    const to = following?.at ?? stretch.end;
    if (at <= stretch.start || !tellsSpeaker(heard, next, to, isParted || isRaya(text, at)) || (following && to - at > longest)) continue;
    yield { start: at, end: following?.next ?? stretch.end };
    if (!following) return;
    index += 1 + ahead;
  }
}

/** «samedi matin», «Ada Vale»: what an aside goes on with behind a comma. */
const goesOn = ({ text, words, speech, callers }: Heard, from: number, to: number): boolean => {
  const { start, end } = trimmed(text, from, to);
  if (end - start > 60) return false;
  const name = firstIn<Caller>(callers, start, end);
  return (name?.kind === 'name' && name.start === start && end - name.end < 3) || phraseAt(speech.days, words, wordFrom(words, start)) > 0;
};

const commaFrom = (text: string, from: number, end: number): number => {
  const found = text.slice(from, Math.min(end, from + longestCommas)).search(/[,.!?…](?=\s|$)/u);
  return found < 0 ? -1 : from + found;
};

/** Where an aside that begins at a comma ends: behind the comma or full stop before which the speech goes on. */
const endOfAside = (heard: Heard, from: number, end: number): number => {
  const named = heard.callers[wordFrom(heard.callers, from)];
  let to = commaFrom(heard.text, from, end);
  // A comma within a name with its role: «la maire, Ada Vale».
  if (named && named.start < to && named.end > to) to = commaFrom(heard.text, named.end, end);
  while (to >= 0 && heard.text[to] === ',') {
    const next = commaFrom(heard.text, to + 1, end);
    if (next < 0 || !goesOn(heard, to + 1, next)) break;
    to = next;
  }
  return to < 0 ? end : to + 1;
};

/** Whether the words behind a comma are an aside: «a déclaré Vale», «dit-elle», «admite»; not «dit que …». */
const isAside = ({ text, words, cues, callers, speech }: Heard, from: number, to: number): boolean => {
  const cue = firstIn<Cue>(cues, from, to);
  if (cue?.kind !== 'say' || cue.start !== from) return false;
  if (phraseAt(speech.that, words, cue.last + 1) && words[cue.last + 1]!.start < to) return false;
  const caller = callers[wordFrom(callers, from)];
  if (phraseAt(speech.articles, words, cue.last + 1) && wordsBetween(words, cue.end, to) <= 5) return true;
  if (!caller || caller.start >= to) return Boolean(speech.words.dropsSubject) && wordsBetween(words, from, to) <= 3 && /^[\s,]*$/u.test(text.slice(cue.end, to));
  return caller.start < cue.end || wordsBetween(words, cue.end, caller.start) <= 2;
};

function* commaAsides(heard: Heard, stretch: Place): Generator<Place> {
  const { text } = heard;
  let done = stretch.start;
  for (const { index } of text.slice(stretch.start, stretch.end).matchAll(/[,!?…]\s+(?=[\p{Ll}])/gu)) {
    const at = stretch.start + index;
    const from = trimmed(text, at + 1, stretch.end).start;
    if (at < done) continue;
    const to = commaFrom(text, from, stretch.end);
    if (!isAside(heard, from, to < 0 ? Math.min(stretch.end, from + longestCommas) : to)) continue;
    done = endOfAside(heard, from, stretch.end);
    yield { start: text[at] === ',' ? at : at + 1, end: done };
  }
}

/** A comma before an aside is the aside's. */
const withoutComma = (text: string, { start, end }: Place): Place => {
  const place = trimmed(text, start, end);
  return text[place.end - 1] === ',' ? trimmed(text, place.start, place.end - 1) : place;
};

/** What is left of a stretch without its asides. */
const leftOf = (text: string, stretch: Place, asides: readonly Place[]): Place[] => {
  if (!asides.length) return [stretch];
  const starts = [stretch.start, ...asides.map(({ end }) => end)];
  const ends = [...asides.map(({ start }) => start), stretch.end];
  return starts
    .map((start, index) => (index < asides.length ? withoutComma(text, { start, end: ends[index]! }) : trimmed(text, start, ends[index]!)))
    .filter(({ start, end }) => end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
};

/** German has «sagte ich» and «sagte mein Vater» in speech itself: an aside of its own has a name, «er», «sie» or somebody's office. */
const hasTeller = ({ callers, words }: Heard, aside: Place): boolean => {
  const caller = firstIn<Caller>(callers, aside.start, aside.end);
  return caller !== undefined && !caller.isOblique && caller.kind !== 'it' && wordsBetween(words, aside.start, caller.start) <= 2;
};

/** Takes the asides out of one piece of speech, in the languages that put them there: «…, a déclaré Vale, …», «…, — отметил Орр, — …». */
export function cutAsides(heard: Heard, stretch: Place, language: string): Cut {
  if (!withinMarks.test(language)) return { pieces: [stretch], asides: [] };
  const dashed = [...dashAsides(heard, stretch, /^de/iu.test(language))];
  const all = dashed.length || !withCommas.test(language) ? dashed : [...commaAsides(heard, stretch)];
  const asides = /^de/iu.test(language) ? all.filter((aside) => hasTeller(heard, aside)) : all;
  return { pieces: leftOf(heard.text, stretch, asides), asides };
}
