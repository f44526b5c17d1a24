import type { Place } from '../documents/find-words.js';
import type { NameMention } from '../documents/mentions.js';
import type { Describer, Speech } from './speech-languages.js';
import { phraseAt, phraseEndsAt, wordFrom, type Word } from './speech-phrases.js';

export type CueKind = 'say' | 'tell' | 'call' | 'accordingTo' | 'accordingAfter' | 'cite';

/** A verb or phrase that says that somebody spoke. `first` and `last` are indexes of its words. */
export type Cue = Place & { kind: CueKind; first: number; last: number };

export type Pronoun = 'he' | 'she' | 'it' | 'they';

/** Whoever may have spoken, as a text calls him. `isOblique`: not as a subject, such as behind a preposition. */
export type Caller = Place & { isOblique: boolean } & (
    | { kind: 'name'; mention: NameMention }
    | { kind: Pronoun }
    | { kind: 'person' | 'body'; meant: readonly string[] }
  );

/** The words of speech in a text. */
export type Heard = { text: string; words: readonly Word[]; speech: Speech; cues: readonly Cue[]; callers: readonly Caller[]; /** Nouns for what somebody says. */ sayings: readonly Place[] };

const cueKinds: readonly CueKind[] = ['cite', 'accordingTo', 'accordingAfter', 'call', 'tell', 'say'];

const placeOf = (words: readonly Word[], first: number, count: number): Place => ({ start: words[first]!.start, end: words[first + count - 1]!.end });

/** Whether white space alone is between two words, or an apostrophe or a hyphen. */
export const areNeighbours = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && other.start - one.end < 4 && /^(?:\s+|['’ʼ-])$/u.test(text.slice(one.end, other.start));

/** A cue with the auxiliaries before it: «a déclaré». */
const cueFrom = ({ text, words, speech }: Parts, kind: CueKind, at: number, count: number): Cue => {
  let first = at;
  const takes = kind === 'say' || kind === 'call' || kind === 'tell';
  while (takes && at - first < 3 && areNeighbours(text, words[first - 1], words[first]) && phraseAt(speech.auxiliaries, words, first - 1)) first -= 1;
  return { kind, first, last: at + count - 1, ...placeOf(words, first, at + count - first) };
};

type Parts = { text: string; words: readonly Word[]; speech: Speech };

/** German «so» tells who spoke behind a comma and nowhere else. */
const isAdverb = ({ text, words, speech }: Parts, at: number): boolean =>
  Boolean(speech.words.wantsCue) && words[at]?.low === 'so' && !/[,–—]\s*$/u.test(text.slice(Math.max(0, words[at].start - 3), words[at].start));

function* cuesIn(parts: Parts): Generator<Cue> {
  for (let at = 0; at < parts.words.length; ) {
    const counts = cueKinds.map((kind) => phraseAt(parts.speech[kind], parts.words, at));
    const most = Math.max(...counts);
    if (most && !isAdverb(parts, at)) yield cueFrom(parts, cueKinds[counts.indexOf(most)]!, at, most);
    at += most || 1;
  }
}

/** The word before a place without its articles, if nothing but white space parts them. */
const wordBefore = ({ text, words, speech }: Parts, start: number): number | undefined => {
  let at = wordFrom(words, start) - 1;
  const reaches = (index: number): boolean => {
    const next = index === at && words[index + 1] ? words[index + 1]!.start : start;
    return index >= 0 && next - words[index]!.end < 4 && /^(?:[\s«"„“(]*|['’-])$/u.test(text.slice(words[index]!.end, next));
  };
  for (let steps = 0; steps < 3; steps += 1) {
    if (!reaches(at)) return undefined;
    if (!phraseAt(speech.articles, words, at)) return at;
    at -= 1;
  }
  return undefined;
};

export const isPossessive = (text: string, end: number): boolean => /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));

/** A name that is not in its nominative is no subject; its role may be left in the other case. */
const isDeclined = ({ words, name, kind }: NameMention): boolean => {
  const last = name.split(' ').at(-1) ?? '';
  return kind !== 'unnamed' && /\p{Script=Cyrillic}/u.test(words) && last !== '' && !words.endsWith(last);
};

const isBehindPreposition = (parts: Parts, start: number): boolean => {
  const before = wordBefore(parts, start);
  if (before === undefined) return false;
  // «у коментарі „Чайці“»: behind more than one word of reporting stands who brings the words.
  const isReported = [1, 2].some((back) => phraseAt(parts.speech.report, parts.words, before - back) === back + 1);
  return isReported || [parts.speech.prepositions, parts.speech.accordingTo].some((phrases) => phraseEndsAt(phrases, parts.words, before));
};

/** «between Vale and Orr», «with the captain, Orr»: neither of them is a subject. */
const followsOblique = (parts: Parts, start: number, last: Caller | undefined): boolean => {
  if (!last?.isOblique || start - last.end > 12 || start < last.end || (last.kind === 'name' && last.mention.kind === 'place')) return false;
  if (last.kind === 'person' && /^,\s/u.test(parts.text.slice(last.end, start))) return true;
  const before = wordBefore(parts, start);
  return before !== undefined && parts.words[before]!.start >= last.end && phraseAt(parts.speech.and, parts.words, before) > 0;
};

const pronouns: readonly Pronoun[] = ['he', 'she', 'it', 'they'];

const pronounAt = ({ words, speech }: Parts, at: number): Caller | undefined => {
  const kind = pronouns.find((each) => phraseAt(speech[each], words, at));
  if (!kind) return undefined;
  const isSubject = speech.words[kind].split(',')[0]?.trim() === words[at]!.low;
  return { kind, isOblique: !isSubject, ...placeOf(words, at, 1) };
};

type Described = { describer: Describer; kind: 'person' | 'body'; count: number };

const longest = (describers: readonly Describer[], kind: Described['kind'], words: readonly Word[], at: number): Described[] =>
  describers.map((describer) => ({ describer, kind, count: phraseAt(describer.phrases, words, at) }));

/** Where a description begins: at its article, a few words before its noun; nowhere where the language wants one and there is none. */
const beginOf = ({ text, words, speech }: Parts, at: number): number | undefined => {
  for (let first = at; first > at - 5 && first >= 0; first -= 1) {
    if (first < at && !areNeighbours(text, words[first], words[first + 1])) break;
    // «Vale’s spokeswoman»
    if (first < at && words[first]!.low === 's' && /['’]/u.test(text[words[first]!.start - 1] ?? '')) return first + 1;
    if (phraseAt(speech.articles, words, first) || isDefinite(words[first]!.low)) return first;
  }
  return speech.words.hasNoArticles ? at : undefined;
};

/** Articles that are prepositions for a name: «des Ministers» is no subject, and a description all the same. */
const isDefinite = (low: string): boolean => /^(?:dem|den|des|einem|einen|eines|du|del|al|au|aux|s)$/u.test(low);

const descriptionAt = (parts: Parts, at: number): Caller | undefined => {
  const { words, speech } = parts;
  if (!phraseAt(speech.anyDescriber, words, at)) return undefined;
  const [best] = [...longest(speech.people, 'person', words, at), ...longest(speech.bodies, 'body', words, at)].toSorted((one, other) => other.count - one.count);
  const first = best?.count ? beginOf(parts, at) : undefined;
  if (!best || first === undefined) return undefined;
  const place = placeOf(words, first, at + best.count - first);
  const isOblique = isBehindPreposition(parts, place.start) || isDefinite(words[first]!.low) || isPossessive(parts.text, place.end);
  return { kind: best.kind, meant: best.describer.meant, isOblique, ...place };
};

const nameCaller = (parts: Parts, mention: NameMention): Caller => ({
  kind: 'name',
  mention,
  // Places speak («according to Moscow»), but are no subject where anybody else may be.
  isOblique: mention.kind === 'place' || isBehindPreposition(parts, mention.start) || isPossessive(parts.text, mention.end) || isDeclined(mention),
  start: mention.start,
  end: mention.end,
});

/** Names, pronouns and descriptions, in the text's order. What is part of a name is none of the others. */
function* callersIn(parts: Parts, names: readonly NameMention[]): Generator<Caller> {
  const { words } = parts;
  let last: Caller | undefined;
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    while (names[next] && names[next]!.end <= words[at]!.start) next += 1;
    const mention = names[next];
    const isNamed = mention !== undefined && mention.start < words[at]!.end;
    const caller = isNamed ? nameCaller(parts, mention) : (pronounAt(parts, at) ?? descriptionAt(parts, at));
    if (!caller || (last && caller.start < last.end)) continue;
    last = { ...caller, isOblique: caller.isOblique || followsOblique(parts, caller.start, last) };
    yield last;
  }
}

/** Finds the words of speech in a text. */
export function hear(text: string, words: readonly Word[], speech: Speech, names: readonly NameMention[]): Heard {
  const parts: Parts = { text, words, speech };
  const sorted = names.toSorted((one, other) => one.start - other.start);
  return { ...parts, cues: [...cuesIn(parts)], callers: [...callersIn(parts, sorted)], sayings: words.filter((_, at) => phraseAt(speech.sayings, words, at) > 0) };
}
