import type { Place } from '../documents/find-words.js';
import type { FoundSpeaker, NameMention } from '../documents/mentions.js';
import { callerAt } from './speaker-at-cue.js';
import { meantByDescription, namesBefore } from './speaker-description.js';
import { callersIn, cuesIn, indexAt, wordsBetween, type Frame, type Stretch } from './speech-frame.js';
import type { Caller, Cue, Pronoun } from './speech-heard.js';
import { phraseAt, wordFrom } from './speech-phrases.js';

/** So many sentences back a pronoun's meaning is looked for. */
const sentencesBack = 6;
/** Of one sentence no more than this is read. */
const longestRead = 1500;

/** Quotations before the one in question, with whoever spoke them. */
export type Spoken = { stretch: Stretch; speaker?: FoundSpeaker; cue?: Pick<Cue, 'start' | 'end' | 'kind'> };

export type Wanted = Pronoun | 'anybody';

/** Whom a word means, and whether little speaks against it. `isOpen`: somebody else is as likely, so that nobody is named. */
export type Meant = { mention: NameMention; isSure: boolean; isOpen?: boolean };

const mayBeBody = ({ kind }: NameMention): boolean => kind === 'organization';

const fits: Readonly<Record<Wanted, (mention: NameMention) => boolean>> = {
  he: ({ kind, gender }) => kind !== 'organization' && kind !== 'place' && gender !== 'f',
  she: ({ kind, gender }) => kind !== 'organization' && kind !== 'place' && gender !== 'm',
  it: mayBeBody,
  they: mayBeBody,
  anybody: ({ kind }) => kind !== 'place',
};

const stretchOf = ({ start, end }: Place, before: number): Place => ({ start: Math.max(start, Math.min(end, before) - longestRead), end: Math.min(end, before) });

/** «According to Vale, …»: whoever stands there is what the sentence is about. */
const accordingIn = (frame: Frame, sentence: Place): Caller | undefined => {
  const cue = cuesIn(frame, sentence).find(({ kind }) => kind === 'accordingTo');
  return cue && callerAt(frame, sentence, cue);
};

const nameOf = (frame: Frame, caller: Caller): NameMention | undefined => {
  if (caller.kind === 'name') return caller.mention;
  return caller.kind === 'person' || caller.kind === 'body' ? meantByDescription(frame, caller) : undefined;
};

/** Whether two subjects share one verb: «Vale and Finch run the port». */
const isWith = (frame: Frame, one: Caller, other: Caller): boolean => {
  const between = wordFrom(frame.words, one.end);
  return wordsBetween(frame, one.end, other.start) === 1 && phraseAt(frame.speech.and, frame.words, between) > 0 && !/[.,;:]/u.test(frame.text.slice(one.end, other.start));
};

/** The subject of a sentence, if it is one that is wanted; `undefined` where the sentence tells nothing. */
const subjectOf = (frame: Frame, sentence: Place, isWanted: (mention: NameMention) => boolean): Pick<Meant, 'mention' | 'isOpen'> | undefined => {
  const according = accordingIn(frame, sentence);
  const subjects = callersIn(frame, sentence).filter(({ isOblique }) => !isOblique).slice(0, 6);
  for (const caller of [...(according ? [according] : []), ...subjects]) {
    const mention = nameOf(frame, caller);
    if (!mention || !isWanted(mention)) continue;
    const next = subjects[subjects.indexOf(caller) + 1];
    const other = next && caller !== according && isWith(frame, caller, next) ? nameOf(frame, next) : undefined;
    return { mention, isOpen: other !== undefined && other.name !== mention.name && isWanted(other) };
  }
  return undefined;
};

/** Whoever spoke in a sentence, if he is wanted. */
const speakerIn = (spoken: readonly Spoken[], { start, end }: Place, isWanted: (mention: NameMention) => boolean): NameMention | undefined =>
  spoken
    .slice(-6)
    .filter(({ stretch, speaker }) => speaker && stretch.whole.start >= start && stretch.whole.start < end)
    .map(({ speaker }) => speaker!.mention)
    .findLast(isWanted);

/** In a dialogue behind dashes the lines take turns: «she» of one is not who spoke the line before. */
const otherThan = (frame: Frame, at: number, spoken: readonly Spoken[]): string | undefined => {
  const last = spoken.at(-1);
  if (last?.stretch.mark !== '—') return undefined;
  const here = indexAt(frame.paragraphs, at);
  const isNext = indexAt(frame.paragraphs, last.stretch.whole.start) === here - 1;
  return isNext && /^[—–-]/u.test(frame.text.slice(frame.paragraphs[here]!.start, frame.paragraphs[here]!.start + 1)) ? last.speaker?.mention.name : undefined;
};

/** The nearest name that fits, where no sentence before has it as its subject: sure of none where two fit. */
const nearestName = (frame: Frame, at: number, isWanted: (mention: NameMention) => boolean): Meant | undefined => {
  const fitting = namesBefore(frame, at).slice(0, 12).map(({ mention }) => mention).filter(isWanted);
  const [first] = fitting;
  return first && { mention: first, isSure: false, isOpen: fitting.some(({ name, kind }) => name !== first.name && kind === first.kind) };
};

/** Whether nothing tells that a person is the man or woman meant, and the same sentence has one of whom it is told. */
const isGuessed = (frame: Frame, sentence: Place, { name, gender, kind }: NameMention, wanted: Wanted): boolean => {
  if (gender !== undefined || kind !== 'person' || (wanted !== 'he' && wanted !== 'she')) return false;
  const known = wanted === 'she' ? 'f' : 'm';
  return callersIn(frame, sentence).some((caller) => caller.kind === 'name' && caller.mention.gender === known && caller.mention.name !== name);
};

/** Whether anybody else who may be meant is named in a stretch, in whatever case. */
const namesOther = (frame: Frame, start: number, end: number, { name, kind }: NameMention, isWanted: (mention: NameMention) => boolean): boolean =>
  callersIn(frame, { start, end }).some((caller) => caller.kind === 'name' && caller.mention.kind === kind && caller.mention.name !== name && isWanted(caller.mention));

/** Whom a pronoun, or a verb without a subject, means: the subject of the sentence before, not the nearest name. */
export const meantByPronoun = (frame: Frame, at: number, wanted: Wanted, spoken: readonly Spoken[]): Meant | undefined => {
  const other = otherThan(frame, at, spoken);
  const isWanted = (mention: NameMention): boolean => fits[wanted](mention) && mention.name !== other;
  const here = indexAt(frame.sentences, at);
  for (let index = here; index >= Math.max(0, here - sentencesBack); index -= 1) {
    const sentence = stretchOf(frame.sentences[index]!, at);
    const subject = subjectOf(frame, sentence, isWanted);
    const mention = subject?.mention ?? speakerIn(spoken, frame.sentences[index]!, isWanted);
    if (!mention) continue;
    const isOpen = subject?.isOpen || isGuessed(frame, sentence, mention, wanted);
    const isSure = here - index < 3 || mention.gender !== undefined;
    return { mention, isSure, ...((isOpen || (!isSure && namesOther(frame, sentence.start, at, mention, isWanted))) && { isOpen: true }) };
  }
  return nearestName(frame, at, isWanted);
};

/** A description that nobody before answers to stands for itself, a body with what its name goes on with: «the Board of Works». */
const unnamed = (frame: Frame, { start, end, kind }: Caller): NameMention => {
  const more = /^(?:\s+(?:of|for|des|de|du|del|der|de la|of the)\s+[\p{L}’'-]+|\s+\p{Lu}[\p{L}’'-]+)/u.exec(frame.text.slice(end, end + 60))?.[0] ?? '';
  const words = frame.text.slice(start, kind === 'body' ? end + more.length : end);
  const name = kind === 'body' ? words.replace(/^(?:the|a|an|der|die|das|le|la|les|l['’]|el|los|las)(?:\s+|(?<=['’]))/iu, '') : words;
  return { start, end: start + words.length, words, name: name.replace(/\s+/gu, ' '), kind: 'unnamed' };
};

const possessives = /^(?:his|her|its|their|його|її|їхній|їхня|его|её|ее|их|sein|seine|seinem|ihr|ihre|ihrem|son|sa|leur|su)\b/iu;

/** «His letter says»: the words of a document are his whose it is. */
const ownerOf = (frame: Frame, caller: Caller, spoken: readonly Spoken[]): Meant | undefined => {
  const words = frame.text.slice(Math.max(0, caller.start - 8), caller.end);
  const own = callersIn(frame, { start: Math.max(0, caller.start - 8), end: caller.end }).at(0);
  if (own && own.kind !== 'name' && own.kind !== 'person' && own.kind !== 'body') return meantByPronoun(frame, own.start, own.kind, spoken);
  return possessives.test(words.trimStart()) ? meantByPronoun(frame, caller.start, 'anybody', spoken) : undefined;
};

const isDocument = (caller: Caller): boolean => caller.kind === 'body' && caller.meant.includes('*');

/** Whom a caller means; nobody where it is a document without one who is known to have written it. `gender`: as the verb beside it has it. */
export function meantByCaller(frame: Frame, caller: Caller, spoken: readonly Spoken[], gender?: 'f' | 'm'): Meant | undefined {
  if (caller.kind === 'name') return { mention: caller.mention, isSure: true };
  if (caller.kind !== 'person' && caller.kind !== 'body') return meantByPronoun(frame, caller.start, caller.kind, spoken);
  const owner = isDocument(caller) ? ownerOf(frame, caller, spoken) : undefined;
  if (owner) return owner;
  const mention = meantByDescription(frame, caller, gender);
  if (mention) return { mention, isSure: !isDocument(caller) };
  return isDocument(caller) ? undefined : { mention: unnamed(frame, caller), isSure: false };
}
