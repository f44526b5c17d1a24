import type { Place } from '../documents/find-words.js';
import type { NameMention } from '../documents/mentions.js';
import { indexAt, type Frame } from './speech-frame.js';
import type { Caller } from './speech-heard.js';
import { phraseAt, wordFrom } from './speech-phrases.js';

/** So many names back a description's meaning is looked for. */
const namesBack = 150;

export type Described = Extract<Caller, { kind: 'person' | 'body' }>;

const stems = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)?.filter((word) => !/^(?:the|der|die|das|des|und|and|les|los|las|del|une)$/u.test(word)).map((word) => word.slice(0, 5)) ?? [];

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

const isPlainGap = (frame: Frame, from: number, to: number): boolean => /^(?:\s+|['’-])$/u.test(frame.text.slice(from, to));

/** What follows a name as its role: behind a comma, in brackets, or behind «is». Up to the next preposition: «captain of the ferry». */
const apposition = (frame: Frame, { end }: Place): string => {
  const { words, speech, text } = frame;
  const opened = /^(?:,\s+|\s+\(|\s+[–—]\s+|\s+(?:is|was|became|ist|war|wurde|est|était|es|era|fue|є|був|була|был|была|стал|стала|став)\s+)/u.exec(text.slice(end, end + 12));
  if (!opened) return '';
  const first = wordFrom(words, end + opened[0].length);
  const hasArticle = phraseAt(speech.articles, words, first) > 0;
  if (!hasArticle && !speech.words.hasNoArticles && !opened[0].includes('(') && !/^\s+\p{L}/u.test(opened[0])) return '';
  let last = first;
  for (; last < first + 6 && words[last]; last += 1)
    if ((last > first && [speech.prepositions, speech.who, speech.say].some((phrases) => phraseAt(phrases, words, last))) || (last > first && !isPlainGap(frame, words[last - 1]!.end, words[last]!.start))) break;
  return last > first ? text.slice(words[first]!.start, words[last - 1]!.end) : '';
};

/** What roles each person has anywhere before. */
const rolesIn = (frame: Frame, names: readonly Named[]): Map<string, string> => {
  const roles = new Map<string, string>();
  for (const { mention } of names) {
    const role = `${mention.role ?? ''} ${mention.kind === 'unnamed' ? mention.name : ''} ${apposition(frame, mention)}`.trim();
    if (role) roles.set(mention.name, `${roles.get(mention.name) ?? ''} ${role}`);
  }
  return roles;
};

/** How many words besides the noun itself a description has in common with a role: «the Varnian minister». */
const shared = (one: readonly string[], other: readonly string[], meant: readonly string[]): number =>
  one.filter((word) => other.includes(word) && !meant.some((each) => each.includes(word))).length;

/** Who stands below or before somebody of the same name: «deputy mayor», «former mayor». */
const lesser = /(?:deputy|vice|former|assistant|заступни|заместител|колишн|бывш|экс|екс|stellvertret|ehemalig|früher|vize|adjoint|ancien|vice|exministr|antigu)/iu;

/** Man or woman, by the article or the noun. */
const genderOf = (frame: Frame, { start, end }: Described): 'f' | 'm' | undefined => {
  const words = frame.text.slice(start, end).toLowerCase();
  if (/^(?:la|una|une|die)\s/u.test(words) || /(?:woman|(?:chef|erat|[ktlrndhs])in|(?:ниця|иця|ичка|арка|ерка|орка|истка|ниц[аы]))$/u.test(words)) return /^(?:la|una|une|die)\s|^the .*woman$|\p{Script=Cyrillic}/u.test(words) ? 'f' : undefined;
  return /^(?:le|el|un|der|dem|den|del)\s|(?:spokesman|chairman)$/u.test(words) ? 'm' : undefined;
};

/** `back`: how many names stand between. */
type Candidate = { mention: NameMention; score: number; back: number; isOblique: boolean };

const nearness = ({ back, isOblique }: Candidate): number => (isOblique ? 0 : 1) - back * 0.2;

const scoreOf = (words: string, described: string, meant: readonly string[]): number => {
  const own = stems(words).at(-1);
  const all = stems(described);
  const isOwn = own !== undefined && all.includes(own);
  return shared(stems(words), all, meant) * 2 + (isOwn && (lesser.test(words) || !lesser.test(described)) ? 1 : 0);
};

/** Everybody who answers, the best first. */
const candidatesFor = (frame: Frame, described: Described, kind: Described['kind'], gender: 'f' | 'm' | undefined): Candidate[] => {
  const { start, end, meant } = described;
  const names = namesBefore(frame, start);
  const roles = kind === 'person' ? rolesIn(frame, names) : undefined;
  const words = frame.text.slice(start, end);
  const seen = new Set<string>();
  const ofKind = names.filter(({ mention }) => (kind === 'body' ? mention.kind === 'organization' : mention.kind === 'person' || mention.kind === 'unnamed'));
  const candidates = ofKind.flatMap(({ mention, isOblique }, index): Candidate[] => {
    const role = roles ? (roles.get(mention.name) ?? '') : `${mention.name} ${mention.words}`;
    if (seen.has(mention.name) || !has(role, meant) || (kind === 'person' && gender && mention.gender && gender !== mention.gender)) return [];
    seen.add(mention.name);
    return [{ mention, score: scoreOf(words, role, meant), back: index, isOblique }];
  });
  return candidates.toSorted((one, other) => other.score - one.score || nearness(other) - nearness(one));
};

/** The last one named, as a subject, whom paragraphs or names part from the others: whom the text is on. */
const isTopic = (frame: Frame, topic: Candidate, others: readonly Candidate[]): boolean => {
  const paragraph = indexAt(frame.paragraphs, topic.mention.start);
  return topic.back === 0 && !topic.isOblique && others.every((other) => other === topic || other.back > 1 || indexAt(frame.paragraphs, other.mention.start) < paragraph);
};

/** Of persons the one who answers best, nobody where two answer as well; of bodies, which have many names, the nearest. */
const best = (frame: Frame, described: Described, kind: Described['kind'], gender?: 'f' | 'm'): NameMention | undefined => {
  const all = candidatesFor(frame, described, kind, gender);
  const [first, second] = all;
  if (kind === 'body' || !first || !second || first.score > second.score + 1) return first?.mention;
  const topic = all.find((each) => each.score + 1 >= first.score && isTopic(frame, each, all));
  return topic?.mention ?? (first.score > second.score ? first.mention : undefined);
};

/**
 * Whom a description means, by the role or the name of somebody named before it: «the top diplomat», «the agency». `gender`: as the verb
 * has it, where it tells.
 */
export const meantByDescription = (frame: Frame, described: Described, gender?: 'f' | 'm'): NameMention | undefined =>
  described.kind === 'person'
    ? (best(frame, described, 'person', gender ?? genderOf(frame, described)) ?? (described.isOblique ? undefined : best(frame, described, 'body')))
    : best(frame, described, 'body');
