import type { Place } from '../documents/find-words.js';
import { callersIn, wordsBetween, type Frame } from './speech-frame.js';
import type { Caller, Cue } from './speech-heard.js';
import { phraseAt, within, wordFrom } from './speech-phrases.js';

/** So far behind a verb its subject may stand; other languages put days and hearers between. */
const farthestBehind = { en: 2, others: 6 };
const farthestBefore = 3;
const farthestAccording = 6;

const gap = ({ text }: Frame, one: Place, other: Place): string => text.slice(one.end, other.start);

const hasPhrase = (frame: Frame, list: 'and' | 'that', from: number, to: number): boolean =>
  within(frame.words, { start: from, end: to }).some(({ start }) => phraseAt(frame.speech[list], frame.words, wordFrom(frame.words, start)) > 0);

/** Words between a subject and its verb, without what commas put between them: «Vale, the mayor of the town, said». */
const wordsWithoutInsertion = (words: string): number => {
  const first = words.indexOf(',');
  const last = words.lastIndexOf(',');
  const left = first >= 0 && last > first ? words.slice(0, first) + words.slice(last + 1) : words;
  return left.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
};

const isAdjacent = (frame: Frame, caller: Caller, cue: Cue): boolean => {
  const between = gap(frame, caller, cue);
  if (between.length > 160 || /[.;:!?»”"]/u.test(between)) return false;
  if (between.includes(',') && /,[^,]*,/u.test(between)) return wordsWithoutInsertion(between) <= farthestBefore;
  return wordsBetween(frame, caller.end, cue.start) <= farthestBefore && !hasPhrase(frame, 'and', caller.end, cue.start);
};

/** The nearest subject before a verb, where hardly anything stands between them. */
const adjacentBefore = (frame: Frame, before: readonly Caller[], cue: Cue): Caller | undefined => {
  const index = before.findLastIndex(({ isOblique }) => !isOblique);
  const [nearest, other] = [before[index], before[index - 1]];
  // «Vale, Harbour Board chair, said»
  const isInserted = nearest && other && nearest.kind === 'name' && nearest.mention.kind === 'organization' && isPerson(other) && !other.isOblique && /^,\s+(?:\p{Ll}+\s+){0,3}$/u.test(gap(frame, other, nearest)) && gap(frame, nearest, cue).includes(',');
  const subject = isInserted ? other : nearest;
  return subject && isAdjacent(frame, subject, cue) ? subject : undefined;
};

const isBehind = (frame: Frame, cue: Cue, caller: Caller): boolean => {
  const most = frame.language.startsWith('en') ? farthestBehind.en : farthestBehind.others;
  const between = gap(frame, cue, caller);
  return wordsBetween(frame, cue.end, caller.start) <= most && !/[.,;:!?—“„«]/u.test(between) && !hasPhrase(frame, 'that', cue.end, caller.start);
};

const isPerson = (caller: Caller): boolean => caller.kind === 'name' && caller.mention.kind === 'person';

/** «the mayor of the town, Ada Vale», «Harbour Board chair Ada Vale»: whoever is named behind a description or a body is the one. */
const namedBehind = (frame: Frame, caller: Caller, others: readonly Caller[]): Caller => {
  const next = others.slice(0, 3).find(isPerson);
  if (!next) return caller;
  const between = gap(frame, caller, next);
  const isUnnamed = caller.kind === 'person' || (caller.kind === 'name' && caller.mention.kind === 'unnamed');
  if (isUnnamed && /^(?:\s+|(?:\s+[^,.;:!?«»“”„\n]{1,60})?,\s+)$/u.test(between)) return next;
  return caller.kind === 'name' && caller.mention.kind === 'organization' && /^(?:\s+|-)\p{L}[\p{L}’-]*\s+$/u.test(between) && !hasPhrase(frame, 'and', caller.end, next.start) ? next : caller;
};

/** The subject behind a verb: «said Vale». Verbs that have the hearer there have none. */
const subjectBehind = (frame: Frame, after: readonly Caller[], cue: Cue): Caller | undefined => {
  const index = cue.kind === 'say' ? after.findIndex((caller) => !caller.isOblique && isBehind(frame, cue, caller)) : -1;
  const caller = after[index];
  return caller && namedBehind(frame, caller, after.slice(index + 1));
};

/** «the town, which promises»: whoever stands before the clause, in whatever case. */
const beforeWho = (frame: Frame, before: readonly Caller[], cue: Cue): Caller | undefined => {
  const nearest = before.at(-1);
  const first = nearest ? wordFrom(frame.words, nearest.end) : 0;
  const isClause = nearest && phraseAt(frame.speech.who, frame.words, first) > 0 && wordsBetween(frame, nearest.end, cue.start) === 1;
  return isClause && /^\s*,/u.test(gap(frame, nearest, cue)) ? nearest : undefined;
};

/** Documents say, and call nothing by a name. */
const maySay = (caller: Caller, cue: Cue): boolean => cue.kind !== 'call' || caller.kind !== 'body' || !caller.meant.includes('*');

/** «Vale wept, says he»: a comma between a name and a verb that has its subject behind it parts two clauses. */
const isParted = (frame: Frame, caller: Caller | undefined, cue: Cue): boolean => caller !== undefined && gap(frame, caller, cue).split(',').length === 2;

export const isBody = (caller: Caller): boolean => caller.kind === 'body' || (caller.kind === 'name' && caller.mention.kind !== 'person' && caller.mention.kind !== 'place');

/** «У міністерстві сказали», «hieß es aus Kreisen»: a body that a verb without a subject is said of. */
const bodyNear = (frame: Frame, callers: readonly Caller[], cue: Cue): Caller | undefined =>
  /^(?:uk|ru|de)/iu.test(frame.language) ? callers.find((caller) => isBody(caller) && (caller.end <= cue.start || isBehind(frame, cue, caller))) : undefined;

/** «Aus Kreisen hieß es», «hieß es im Amt»: German says of nobody in particular, and where. */
const whereItWasSaid = (frame: Frame, cue: Cue): Caller | undefined => {
  const { words, text } = frame;
  if (!/^(?:hieß|hiess|heißt) es$/iu.test(text.slice(cue.start, cue.end))) return undefined;
  const at = wordFrom(words, cue.start);
  const [noun, behind] = [at - 1, at + 3];
  const index = [noun, behind].find((each) => /^(?:aus|im|in|vom|von|beim|bei|seitens)$/u.test(words[each - 1]?.low ?? '') && /^\p{Lu}/u.test(text.slice(words[each]?.start, words[each]?.end)));
  return index === undefined ? undefined : { kind: 'body', meant: [words[index]!.low], isOblique: true, start: words[index]!.start, end: words[index]!.end };
};

/** A noun that may stand for somebody: no word of grammar. */
const isNoun = ({ words, speech }: Frame, index: number): boolean =>
  (words[index]?.low.length ?? 0) > 2 && ![speech.who, speech.that, speech.and, speech.prepositions, speech.auxiliaries].some((phrases) => phraseAt(phrases, words, index));

/** Somebody by an article and a noun. In languages that write nouns small, a capital makes it a body's name: «la Régie». */
const described = ({ text, words, language }: Frame, first: number, last: number): Caller => {
  const noun = words[last]!;
  const isBodys = !/^de/iu.test(language) && /^\p{Lu}/u.test(text.slice(noun.start, noun.start + 1));
  return { kind: isBodys ? 'body' : 'person', meant: [noun.low], isOblique: false, start: words[first]!.start, end: noun.end };
};

/** A word with a capital right beside a verb, where no name was found: «“Never,” Vale replied». German gives every noun one. */
const capitalBeside = (frame: Frame, { start, end }: Place, cue: Cue): Caller | undefined => {
  const { words, text } = frame;
  const at = wordFrom(words, cue.start);
  const found = [at - 1, wordFrom(words, cue.end)].find((index) => {
    const word = words[index];
    if (!word || word.start < start || word.end > end || !isNoun(frame, index) || !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))) return false;
    return /^,?\s+$/u.test(word.start < cue.start ? gap(frame, word, cue) : gap(frame, cue, word));
  });
  if (found === undefined || (/^de/iu.test(frame.language) && words[at]?.low !== 'so') || cue.kind.startsWith('according')) return undefined;
  const place = { start: words[found]!.start, end: words[found]!.end };
  const name = text.slice(place.start, place.end);
  return { kind: 'name', mention: { ...place, words: name, name, kind: 'person' }, isOblique: false, ...place };
};

/** «According to Vale», «Vale zufolge»: whoever stands there, in whatever case. */
const accordingCaller = (frame: Frame, callers: readonly Caller[], cue: Cue): Caller | undefined =>
  cue.kind === 'accordingTo'
    ? callers.find(({ start, end }) => end > cue.start && (start < cue.end || (wordsBetween(frame, cue.end, start) <= farthestAccording && !/[.;:,“„«]/u.test(gap(frame, cue, { start, end })))))
    : callers.findLast(({ start, end }) => end <= cue.start && wordsBetween(frame, end, cue.start) <= 3 && start < cue.start);

/** Whom a medium quotes: a person in any case, before a body. */
const quotedCaller = (callers: readonly Caller[], cue: Cue): Caller | undefined => {
  const [near, others] = [callers.filter(({ start }) => start >= cue.end), callers.filter(({ end }) => end <= cue.start)];
  return [...near, ...others].find((caller) => !isBody(caller) && (caller.kind !== 'name' || caller.mention.kind !== 'place'));
};

/** An article, at most two words and a verb: «la prefecta pidió». Whoever that is has no name here. */
const describedBefore = (frame: Frame, { start, end }: Place, cue: Cue): Caller | undefined => {
  const last = wordFrom(frame.words, cue.start) - 1;
  const noun = frame.words[last];
  if (!noun || noun.start < start || cue.start > end || !/^\s+$/u.test(gap(frame, noun, cue))) return undefined;
  const first = [last - 1, last - 2, last - 3].find((index) => phraseAt(frame.speech.articles, frame.words, index) > 0 && frame.words[index]!.start >= start);
  if (first === undefined || !isNoun(frame, last) || /[^\s\p{L}’'-]/u.test(frame.text.slice(frame.words[first]!.start, noun.end))) return undefined;
  return described(frame, first, last);
};

/** The same behind a verb: «said the skipper», «a indiqué la Régie». */
const describedBehind = (frame: Frame, { end }: Place, cue: Cue): Caller | undefined => {
  const first = wordFrom(frame.words, cue.end);
  const [article, noun] = [frame.words[first], frame.words[first + 1]];
  if (cue.kind !== 'say' || !article || !noun || noun.end > end || !phraseAt(frame.speech.articles, frame.words, first)) return undefined;
  if (!isNoun(frame, first + 1) || !/^\s+$/u.test(gap(frame, cue, article)) || !/^(?:\s+|['’])$/u.test(gap(frame, article, noun))) return undefined;
  return described(frame, first, first + 1);
};

/** Whoever a stretch begins with by an article and a noun: «The keeper is in no hurry: “…”». */
export function describedFirst(frame: Frame, { start, end }: Place): Caller | undefined {
  const first = wordFrom(frame.words, start);
  const [article, noun] = [frame.words[first], frame.words[first + 1]];
  if (!article || !noun || noun.end > end || !phraseAt(frame.speech.articles, frame.words, first) || !isNoun(frame, first + 1)) return undefined;
  return /^(?:\s+|['’])$/u.test(gap(frame, article, noun)) ? described(frame, first, first + 1) : undefined;
}

/** «“…”, — усміхається Вейл»: behind a quotation, a word that is no known verb and right behind it somebody. */
export function callerBesideVerb(frame: Frame, after: Place): { caller: Caller; verb: Place } | undefined {
  const first = wordFrom(frame.words, after.start);
  const verb = frame.words[first];
  if (!verb || !/^\s?(?:,\s?[–—-]?|[–—-])\s?$/u.test(frame.text.slice(after.start, verb.start)) || !/^\p{Ll}/u.test(frame.text.slice(verb.start, verb.end))) return undefined;
  const [caller] = callersIn(frame, { start: verb.end, end: after.end });
  const isPlain = caller && (caller.kind === 'name' || caller.kind === 'he' || caller.kind === 'she') && !caller.isOblique;
  return isPlain && isNoun(frame, first) && /^[\s-]+(?:t-)?$/u.test(gap(frame, verb, caller)) ? { caller, verb: { start: verb.start, end: verb.end } } : undefined;
}

/** «“…,” Vale mused»: behind a quotation that ends as speech does before its teller, somebody and right behind him any verb. */
export function callerBeforeVerb(frame: Frame, after: Place): { caller: Caller; verb: Place } | undefined {
  const [caller] = callersIn(frame, after);
  const { text, words } = frame;
  const isPlain = caller && !caller.isOblique && (caller.kind === 'name' || caller.kind === 'he' || caller.kind === 'she' || caller.kind === 'person');
  if (!isPlain || !/^["”»“’']?[\s,—–-]*$/u.test(text.slice(after.start, caller.start)) || !/[,?!…—][”»“"’']*\s?[,—–-]?\s*$/u.test(text.slice(Math.max(0, after.start - 3), caller.start))) return undefined;
  const insertion = /^,[^,.;:!?“”«»„\n]{2,90},(?=\s)/u.exec(text.slice(caller.end, Math.min(after.end, caller.end + 100)))?.[0].length ?? 0;
  const index = wordFrom(words, caller.end + insertion);
  const verb = words[index];
  if (!verb || verb.end > after.end || !/^\s+$/u.test(text.slice(caller.end + insertion, verb.start)) || !/^\p{Ll}/u.test(text.slice(verb.start, verb.end))) return undefined;
  return isNoun(frame, index) ? { caller, verb: { start: verb.start, end: verb.end } } : undefined;
}

/** Who speaks at a verb of saying, looked for within a stretch around it. */
const sayer = (frame: Frame, stretch: Place, callers: readonly Caller[], cue: Cue): Caller | undefined => {
  const [before, after] = [callers.filter((caller) => caller.end <= cue.start && maySay(caller, cue)), callers.filter(({ start }) => start >= cue.end)];
  const inside = callers.find(({ start, end, isOblique, kind }) => start >= cue.start && end <= cue.end && !isOblique && kind !== 'it');
  const [adjacent, behind] = [adjacentBefore(frame, before, cue), subjectBehind(frame, after, cue)];
  return (
    inside ??
    beforeWho(frame, before, cue) ??
    (isParted(frame, adjacent, cue) ? behind : undefined) ??
    adjacent ??
    behind ??
    describedBefore(frame, stretch, cue) ??
    before.find((caller) => !caller.isOblique && !isBody(caller)) ??
    before.find(({ isOblique }) => !isOblique) ??
    describedBehind(frame, stretch, cue) ??
    bodyNear(frame, callers, cue) ??
    whereItWasSaid(frame, cue) ??
    capitalBeside(frame, stretch, cue)
  );
};

/** Whoever a cue says to have spoken, as the stretch around it calls him. */
export function callerAt(frame: Frame, stretch: Place, cue: Cue): Caller | undefined {
  const callers = callersIn(frame, stretch);
  if (cue.kind === 'accordingTo' || cue.kind === 'accordingAfter') {
    const found = accordingCaller(frame, callers, cue);
    return found && cue.kind === 'accordingTo' ? namedBehind(frame, found, callers.filter(({ start }) => start >= found.end)) : found;
  }
  return cue.kind === 'cite' ? quotedCaller(callers, cue) : sayer(frame, stretch, callers, cue);
}
