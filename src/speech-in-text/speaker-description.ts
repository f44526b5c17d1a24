import type { NameMention } from '../documents/mentions.js';
import type { Frame } from './speech-frame.js';
import type { Caller } from './speech-heard.js';
import { wordFrom } from './speech-phrases.js';

/** So many names back a description's meaning is looked for. */
const namesBack = 60;

export type Described = Extract<Caller, { kind: 'person' | 'body' }>;

const stems = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)?.map((word) => word.slice(0, 5)) ?? [];

const has = (words: string, meant: readonly string[]): boolean => {
  const low = words.toLowerCase();
  return meant.some((each) => each === '*' || low.includes(each.replaceAll('*', '')));
};

type Named = Extract<Caller, { kind: 'name' }>;

const isNamed = (caller: Caller): caller is Named => caller.kind === 'name' && caller.mention.kind !== 'place';

/** Names before a place in a text, the nearest first, without the places among them. */
export const namesBefore = ({ callers }: Frame, at: number): Named[] => {
  const to = wordFrom(callers, at);
  return callers.slice(Math.max(0, to - namesBack), to).filter(isNamed).toReversed();
};

/** What roles a person has anywhere before. */
const rolesOf = (names: readonly Named[], name: string): string =>
  names.filter(({ mention }) => mention.name === name).map(({ mention }) => mention.role ?? '').join(' ');

/** How many words besides the noun itself a description has in common with a role: «the Varnian minister». */
const shared = (one: readonly string[], other: readonly string[], meant: readonly string[]): number =>
  one.filter((word) => other.includes(word) && !meant.some((each) => each.includes(word))).length;

type Candidate = { mention: NameMention; score: number };

/** The nearest name that answers, rather one that is a subject and shares more words with the description. */
const best = (frame: Frame, { start, end, meant }: Described, kind: Described['kind']): NameMention | undefined => {
  const names = namesBefore(frame, start);
  const words = stems(frame.text.slice(start, end));
  const seen = new Set<string>();
  const candidates = names.flatMap(({ mention, isOblique }, index): Candidate[] => {
    const described = kind === 'body' ? `${mention.name} ${mention.words}` : rolesOf(names, mention.name);
    const isKind = kind === 'body' ? mention.kind === 'organization' : mention.kind === 'person';
    if (!isKind || seen.has(mention.name) || !has(described, meant)) return [];
    seen.add(mention.name);
    return [{ mention, score: shared(words, stems(described), meant) * 2 + (isOblique ? 0 : 1) - index * 0.2 }];
  });
  return candidates.toSorted((one, other) => other.score - one.score)[0]?.mention;
};

/** Whom a description means, by the role or the name of somebody named before it: «the top diplomat», «the agency». */
export const meantByDescription = (frame: Frame, described: Described): NameMention | undefined =>
  best(frame, described, described.kind) ?? (described.kind === 'person' ? best(frame, described, 'body') : undefined);
