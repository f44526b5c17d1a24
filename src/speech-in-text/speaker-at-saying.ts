import type { Place } from '../documents/find-words.js';
import { callersIn, wordsBetween, type Frame } from './speech-frame.js';
import { isPossessive, type Caller } from './speech-heard.js';
import { within } from './speech-phrases.js';

/** What stands between a noun and whose it is; nothing in Ukrainian and Russian, which have the case. */
const genitive = /^\s+(?:of|by|from|von|vom|des|der|de|du|del|d['’]|de la|de l['’])?\s*$/iu;

/** «In response to Vale’s question»: somebody else speaks of her words. */
const answered =
  /(?<!\p{L})(?:to|on|about|against|despite|after|following|на|до|про|о|об|обо|після|после|к|проти|против|auf|über|zu|nach|gegen|à|sur|après|contre|a|sobre|tras|contra)\s+(?:(?:the|la|le|les|las|los|el|die|das|den)\s+|l[’'])?$/iu;

/** A hearer, by the endings of a dative or instrumental: «ответ Орру», «розмова з Орром». */
const isGiven = (words: string): boolean => /\p{Script=Cyrillic}(?:у|ю|ові|еві|ом|ем|єм|ою|ей|ам|ям)$/u.test(words);

const isPronoun = ({ kind }: Caller): boolean => kind === 'he' || kind === 'she' || kind === 'they' || kind === 'it';

/** «Vale’s short answer», «her answer». */
const ownerBefore = (frame: Frame, around: Place, noun: Place): Caller | undefined => {
  const last = callersIn(frame, { start: around.start, end: noun.start }).at(-1);
  if (!last || wordsBetween(frame, last.end, noun.start) > 2 || /[.,;:!?]/u.test(frame.text.slice(last.end, noun.start))) return undefined;
  const isOwner = isPronoun(last) ? last.isOblique : isPossessive(frame.text, last.end) || /^\s?[’']/u.test(frame.text.slice(last.end, last.end + 2));
  return isOwner ? last : undefined;
};

/** «the answer of Vale», «відповідь Вейл». */
const ownerBehind = (frame: Frame, around: Place, noun: Place): Caller | undefined => {
  const [next] = callersIn(frame, { start: noun.end, end: around.end });
  if (!next || isPronoun(next) || !genitive.test(frame.text.slice(noun.end, next.start)) || isGiven(frame.text.slice(next.start, next.end))) return undefined;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(frame.text.slice(noun.start, noun.end));
  return isCyrillic || !/^\s+$/u.test(frame.text.slice(noun.end, next.start)) ? next : undefined;
};

/** A noun for what somebody says beside a quotation, and whose it is: «Vale’s answer: “…”», «“…”, was her reply». */
export function callerOfSaying(frame: Frame, around: Place, isBefore: boolean): { caller: Caller; noun: Place } | undefined {
  const nouns = within(frame.sayings, around);
  const noun = isBefore ? nouns.at(-1) : nouns[0];
  if (!noun) return undefined;
  const caller = ownerBefore(frame, around, noun) ?? ownerBehind(frame, around, noun);
  if (!caller) return undefined;
  const start = Math.min(caller.start, noun.start);
  return answered.test(frame.text.slice(Math.max(around.start, start - 16), start)) ? undefined : { caller, noun };
}
