import type { Place } from '../documents/find-words.js';
import type { FoundSpeaker, SpeakerGround } from '../documents/mentions.js';
import { callerAt, callerBeforeVerb, callerBesideVerb, describedFirst, isBody } from './speaker-at-cue.js';
import { outletName } from './outlet-names.js';
import { callerOfSaying } from './speaker-at-saying.js';
import { meantByDescription } from './speaker-description.js';
import { distanceShare, farCueShare, groundConfidence, leastConfidence, unresolvedShare } from './speaker-grounds.js';
import { meantByCaller, meantByPronoun, type Meant, type Spoken } from './speaker-meant.js';
import { callersIn, cuesIn, indexAt, wordsBetween, type Frame, type Stretch } from './speech-frame.js';
import type { Caller, Cue } from './speech-heard.js';
import { phraseAt, wordFrom } from './speech-phrases.js';

/** How near a quotation a cue was found; `none`: none was. */
export type Nearness = 'beside' | 'sentence' | 'next' | 'none';

export type Attribution = { speaker?: FoundSpeaker; cue?: Pick<Cue, 'start' | 'end' | 'kind'>; nearness: Nearness; /** Where it was found. */ around?: Place };

/** No more of a sentence is read on either side of a quotation. */
const farthest = 600;

/** What of a sentence stands before a quotation and behind it, up to the quotations next to it. */
type Sides = { before: Place; after: Place };

const sidesOf = (frame: Frame, index: number): Sides => {
  const { whole } = frame.stretches[index]!;
  const [previous, next] = [frame.stretches[index - 1]?.whole.end ?? 0, frame.stretches[index + 1]?.whole.start ?? frame.text.length];
  const first = frame.sentences[indexAt(frame.sentences, whole.start)] ?? whole;
  const last = frame.sentences[indexAt(frame.sentences, whole.end - 1)] ?? whole;
  return {
    before: { start: Math.min(whole.start, Math.max(first.start, previous, whole.start - farthest)), end: whole.start },
    after: { start: whole.end, end: Math.max(whole.end, Math.min(last.end, next, whole.end + farthest)) },
  };
};

const groundOf = (caller: Caller, ofName: SpeakerGround = 'name-after-cue'): SpeakerGround => {
  if (caller.kind === 'person' || caller.kind === 'body') return 'description';
  return caller.kind === 'name' ? ofName : 'pronoun';
};

const groundAt = (caller: Caller, cue: Cue): SpeakerGround => {
  if (caller.kind !== 'name') return groundOf(caller);
  if (cue.kind.startsWith('according')) return 'according-to';
  return caller.start >= cue.start ? 'name-after-cue' : 'name-before-cue';
};

const speakerOf = (frame: Frame, { start, end }: Place, { mention, isSure, isOpen }: Meant, ground: SpeakerGround, share = 1): FoundSpeaker => ({
  start, end, mention, words: frame.text.slice(start, end), ground, confidence: isOpen ? 0 : groundConfidence[ground] * share * (isSure ? 1 : unresolvedShare),
});

/** The gender that a verb in the past has in Ukrainian and Russian. */
const genderOfVerb = (frame: Frame, cue: Cue): 'f' | 'm' | undefined => {
  const low = frame.text.slice(cue.start, cue.end).toLowerCase();
  if (cue.kind.startsWith('according') || !/\p{Script=Cyrillic}$/u.test(low)) return undefined;
  return /ла(?:ся|сь)?$/u.test(low) ? 'f' : /(?:[аиіїяу]в|[аиеяу]л)(?:ся)?$/u.test(low) ? 'm' : undefined;
};

/** The subject that a verb leaves out, of the gender that its ending tells. */
const leftOut = (frame: Frame, cue: Cue, spoken: readonly Spoken[]): Meant | undefined => {
  if (!frame.speech.words.dropsSubject || cue.kind === 'accordingTo') return undefined;
  const gender = genderOfVerb(frame, cue);
  return meantByPronoun(frame, cue.start, gender === 'f' ? 'she' : gender === 'm' ? 'he' : 'anybody', spoken);
};

/** «According to the Herald»: through whom the words came, not whose they are. */
const isOutlet = (caller: Caller, cue: Cue): boolean =>
  cue.kind === 'accordingTo' && caller.kind === 'name' && caller.mention.kind === 'organization' && outletName.test(caller.mention.name);

const attributed = (frame: Frame, around: Place, cue: Cue, spoken: readonly Spoken[], nearness: Nearness, share = 1): Attribution | undefined => {
  const caller = callerAt(frame, around, cue);
  if (caller && isOutlet(caller, cue)) return { cue, nearness, around };
  const meant = caller ? meantByCaller(frame, caller, spoken, genderOfVerb(frame, cue)) : leftOut(frame, cue, spoken);
  if (!meant) return { cue, nearness, around };
  return { speaker: speakerOf(frame, caller ?? cue, meant, caller ? groundAt(caller, cue) : 'pronoun', share), cue, nearness, around };
};

/** Whether what follows a quotation begins with a verb of saying or its subject: «…», said Vale; «…», Vale of the Harbour Board said. */
const beginsWithCue = (frame: Frame, after: Place, cue: Cue): boolean => {
  const first = wordFrom(frame.words, after.start);
  if (/^[\s.]*[;:]/u.test(frame.text.slice(after.start, after.start + 4)) || phraseAt(frame.speech.and, frame.words, first)) return false;
  const words = wordsBetween(frame, after.start, cue.start);
  if (words <= 2) return true;
  const subject = callersIn(frame, { start: after.start, end: cue.start })[0];
  return subject !== undefined && wordsBetween(frame, after.start, subject.start) <= 4 && wordsBetween(frame, subject.end, cue.start) <= 12;
};

const besideAfter = (frame: Frame, { after }: Sides, spoken: readonly Spoken[]): Attribution | undefined => {
  const cue = cuesIn(frame, after).find(({ kind }) => kind !== 'call');
  return cue && beginsWithCue(frame, after, cue) ? attributed(frame, after, cue, spoken, 'beside') : undefined;
};

const besideVerb = (frame: Frame, { after }: Sides, spoken: readonly Spoken[]): Attribution | undefined => {
  const found = callerBesideVerb(frame, after) ?? callerBeforeVerb(frame, after);
  const meant = found && meantByCaller(frame, found.caller, spoken);
  return meant && { speaker: speakerOf(frame, found.caller, meant, groundOf(found.caller), farCueShare), cue: { ...found.verb, kind: 'say' }, nearness: 'beside', around: after };
};

/** «Vale’s answer: “…”», «“…”, was her reply», with no verb of saying on the way. */
const atSaying = (frame: Frame, { before, after }: Sides, spoken: readonly Spoken[]): Attribution | undefined => {
  const [ahead, behind] = [callerOfSaying(frame, before, true), callerOfSaying(frame, { start: after.start, end: Math.min(after.end, after.start + 120) }, false)];
  const isColon = /:\s*$/u.test(frame.text.slice(before.end - 3, before.end));
  const isNear = ahead !== undefined && (isColon || wordsBetween(frame, Math.max(ahead.noun.end, ahead.caller.end), before.end) <= 8) && !cuesIn(frame, { start: ahead.noun.end, end: before.end }).length;
  const found = isNear ? ahead : behind && wordsBetween(frame, after.start, behind.noun.start) <= 5 ? behind : undefined;
  const meant = found && meantByCaller(frame, found.caller, spoken);
  return meant && { speaker: speakerOf(frame, found.caller, meant, groundOf(found.caller, 'according-to')), cue: { ...found.noun, kind: isNear && !isColon ? 'call' : 'say' }, nearness: isNear && !isColon ? 'sentence' : 'beside', around: isNear ? before : after };
};

/** How far a verb may be before the mark and still have it as what was said. */
const nearestBefore = 2;

/** A verb with its clause right behind it, which has the other verb in it. */
const tellsThat = (frame: Frame, { cue }: Attribution): boolean => cue?.kind === 'say' && phraseAt(frame.speech.that, frame.words, wordFrom(frame.words, cue.end)) > 0;

const inBefore = (frame: Frame, { before }: Sides, spoken: readonly Spoken[]): Attribution | undefined => {
  const all = cuesIn(frame, before);
  const found = all.toReversed().slice(0, 4).map((cue) => {
    const isBeside = wordsBetween(frame, cue.end, before.end) <= nearestBefore || /[:,]\s*$/u.test(frame.text.slice(before.end - 3, before.end));
    return attributed(frame, before, cue, spoken, isBeside ? 'beside' : 'sentence');
  });
  const named = found.find((attribution) => attribution?.speaker);
  // «Vale explained that the letters set out “…”»: what has no name says what somebody says of it.
  const outer = named?.speaker?.mention.kind === 'unnamed' ? found.find((attribution) => attribution?.speaker && attribution !== named && tellsThat(frame, attribution)) : undefined;
  return outer ?? named ?? found[0];
};

/** Behind the quotation, with its subject there or before: «Vale hat das „…“ genannt». */
const inAfter = (frame: Frame, { before, after }: Sides, spoken: readonly Spoken[]): Attribution | undefined => {
  const cue = cuesIn(frame, after)[0];
  const found = cue && callerAt(frame, after, cue) ? attributed(frame, after, cue, spoken, 'sentence') : undefined;
  return found?.speaker ? found : cue && attributed(frame, { start: before.start, end: after.end }, cue, spoken, 'sentence');
};

/** «Vale: “…”», also where the colon ends the paragraph before. */
const atColon = (frame: Frame, index: number, spoken: readonly Spoken[]): Attribution | undefined => {
  const { before } = sidesOf(frame, index);
  const isOwn = /\S/u.test(frame.text.slice(before.start, before.end));
  const previous = frame.sentences[indexAt(frame.sentences, before.end) - 1];
  const around = isOwn ? before : previous && { start: Math.max(previous.start, previous.end - farthest), end: previous.end };
  if (!around || !/:\s*$/u.test(frame.text.slice(Math.max(around.start, around.end - 3), around.end))) return undefined;
  const cue = cuesIn(frame, around).at(-1);
  const at = cue && attributed(frame, around, cue, spoken, 'beside');
  if (at?.speaker) return at;
  const subjects = callersIn(frame, around).filter(({ isOblique }) => !isOblique);
  // An outlet or a body is seldom who speaks where somebody is named too.
  const caller = subjects.find((each) => !isBody(each)) ?? subjects[0] ?? describedFirst(frame, around);
  const meant = caller && meantByCaller(frame, caller, spoken);
  return meant ? { ...at, speaker: speakerOf(frame, caller, meant, 'colon'), nearness: 'beside', around } : at;
};

const inAsides = (frame: Frame, { asides }: Stretch, spoken: readonly Spoken[]): Attribution | undefined => {
  let best: Attribution | undefined;
  for (const aside of asides) {
    const [cue] = cuesIn(frame, aside);
    const found = cue && attributed(frame, aside, cue, spoken, 'beside');
    best ??= found;
    if (found?.speaker) return found;
    const caller = callersIn(frame, aside).find(({ isOblique }) => !isOblique);
    const meant = caller && meantByCaller(frame, caller, spoken);
    // A verb that is no verb of saying: «— Заходьте, — усміхається вона».
    if (meant) return { ...found, speaker: speakerOf(frame, caller, meant, groundOf(caller)), nearness: 'beside', around: aside };
  }
  return best;
};

/** The sentence behind a quotation that stands by itself: «he said, reported the agency», «Про це заявила Вейл». */
const inNext = (frame: Frame, index: number, spoken: readonly Spoken[]): Attribution | undefined => {
  const { whole } = frame.stretches[index]!;
  const next = frame.sentences[indexAt(frame.sentences, whole.end - 1) + 1];
  const following = frame.stretches[index + 1]?.whole.start ?? frame.text.length;
  if (!next || next.end > following || next.end - next.start > farthest) return undefined;
  const [cue] = cuesIn(frame, next);
  const first = wordFrom(frame.words, next.start);
  const isThis = phraseAt(frame.speech.thisWas, frame.words, first) > 0;
  const isSmall = /^\p{Ll}/u.test(frame.text.slice(next.start, next.start + 1));
  if (!cue || !(isThis || isSmall) || wordsBetween(frame, next.start, cue.start) > 6) return undefined;
  const found = attributed(frame, next, cue, spoken, 'next', farCueShare);
  return found?.speaker ? { ...found, speaker: { ...found.speaker, ground: 'next-sentence', confidence: Math.min(found.speaker.confidence, groundConfidence['next-sentence']) } } : found;
};

/** How sure a speaker is who is but the subject of the sentence before, with a verb of saying in it or without. */
const subjectBefore = { withCue: farCueShare, without: 0.6 };

/** A quotation that is a sentence by itself, behind one in the same paragraph whose subject somebody is: «He was blunt. “…”». */
const inPrevious = (frame: Frame, index: number, spoken: readonly Spoken[]): Attribution | undefined => {
  const { whole } = frame.stretches[index]!;
  const here = indexAt(frame.sentences, whole.start);
  const [own, previous] = [frame.sentences[here], frame.sentences[here - 1]];
  const isAlone = own && own.start >= whole.start && own.end <= whole.end + 2;
  if (!isAlone || !previous || previous.start < (spoken.at(-1)?.stretch.whole.end ?? 0)) return undefined;
  if (indexAt(frame.paragraphs, previous.start) !== indexAt(frame.paragraphs, whole.start)) return undefined;
  const around = { start: Math.max(previous.start, previous.end - farthest), end: previous.end };
  const cue = cuesIn(frame, around).find(({ kind }) => kind === 'say' || kind === 'tell');
  const said = cue && attributed(frame, around, cue, spoken, 'none', subjectBefore.withCue);
  if (said?.speaker) return said;
  const caller = callersIn(frame, around).find(({ isOblique }) => !isOblique);
  const meant = caller && meantByCaller(frame, caller, spoken);
  return meant && { speaker: speakerOf(frame, caller, meant, groundOf(caller, 'name-before-cue'), subjectBefore.without), nearness: 'none', around };
};

/** Of a fragment that runs into a sentence nothing follows for the next quotation. */
const isUtterance = ({ text }: Frame, { pieces }: Stretch): boolean => !/^\p{Ll}/u.test(text.slice(pieces[0]!.start, pieces[0]!.start + 1));

/** Somebody else is named between two quotations: the second may be his. */
const namesAnother = (frame: Frame, index: number, { stretch, speaker }: Spoken): boolean => {
  const own = frame.sentences[indexAt(frame.sentences, stretch.whole.end - 1)];
  return callersIn(frame, { start: stretch.whole.end, end: frame.stretches[index]!.whole.start }).some((caller) => {
    if (caller.kind === 'name') return caller.mention.kind === 'person' && caller.mention.name !== speaker?.mention.name;
    return caller.kind === 'person' && !caller.isOblique && caller.start >= (own?.end ?? 0) && meantByDescription(frame, caller)?.name !== speaker?.mention.name;
  });
};

/** A quotation without a word on who speaks: whoever spoke the one before, less surely with every sentence between them. */
const likeBefore = (frame: Frame, index: number, spoken: readonly Spoken[]): Attribution | undefined => {
  const previous = spoken.at(-1);
  if (!previous?.speaker || !isUtterance(frame, previous.stretch) || namesAnother(frame, index, previous)) return undefined;
  const { whole } = frame.stretches[index]!;
  const [here, there] = [indexAt(frame.sentences, whole.start), indexAt(frame.sentences, previous.stretch.whole.end - 1)];
  const paragraphs = indexAt(frame.paragraphs, whole.start) - indexAt(frame.paragraphs, previous.stretch.whole.start);
  const confidence = groundConfidence['quotation-before'] * distanceShare ** Math.max(0, here - there - 1 + paragraphs);
  return { speaker: { ...previous.speaker, ground: 'quotation-before', confidence }, nearness: 'none' };
};

/** In the same sentence as a quotation that is attributed: «said that “a” is “b”». */
const inSameSentence = (frame: Frame, index: number, spoken: readonly Spoken[]): Attribution | undefined => {
  const previous = spoken.at(-1);
  const { whole } = frame.stretches[index]!;
  if (!previous?.speaker || indexAt(frame.sentences, whole.start) !== indexAt(frame.sentences, previous.stretch.whole.start)) return undefined;
  return { speaker: { ...previous.speaker, confidence: previous.speaker.confidence * farCueShare }, cue: previous.cue, nearness: 'sentence' };
};

const isEnough = (attribution: Attribution | undefined): boolean => (attribution?.speaker?.confidence ?? 0) >= leastConfidence;

/** Who spoke a quotation, and where the document says so. Below the least confidence nobody is named. */
export function findSpeaker(frame: Frame, index: number, spoken: readonly Spoken[]): Attribution {
  const sides = sidesOf(frame, index);
  const stretch = frame.stretches[index]!;
  const ways: (() => Attribution | undefined)[] = [
    () => inAsides(frame, stretch, spoken),
    () => besideAfter(frame, sides, spoken),
    () => besideVerb(frame, sides, spoken),
    () => atSaying(frame, sides, spoken),
    () => inBefore(frame, sides, spoken),
    () => atColon(frame, index, spoken),
    () => inAfter(frame, sides, spoken),
    () => inSameSentence(frame, index, spoken),
    () => inNext(frame, index, spoken),
    () => inPrevious(frame, index, spoken),
    () => likeBefore(frame, index, spoken),
  ];
  let best: Attribution | undefined;
  for (const way of ways) {
    const found = way();
    if (found?.speaker && isEnough(found)) return best?.cue && !found.cue ? { ...found, nearness: best.nearness } : found;
    best ??= found?.cue ? found : undefined;
    // One of two is meant: whoever else might be named is neither.
    if (found?.speaker?.confidence === 0 && found.nearness !== 'none') break;
  }
  return { ...best, speaker: undefined, nearness: best?.nearness ?? 'none' };
}
