import { alikeness, leastAlike } from './alike-names.js';
import type { NamedInDocument } from './names-of-documents.js';

type Cluster = NamedInDocument[];

/** How sure it is that two are one. */
type Sameness = (a: NamedInDocument, b: NamedInDocument) => number;

/** More people whose surnames sound alike, and more spellings of one, are not looked through: time stays linear. */
const mostAlike = 30;

/** How sure it is that two words are one name, 0 to 1. In one language other vowels are another name. */
function sameWord(a: NamedInDocument, i: number, b: NamedInDocument, j: number): number {
  if (a.language === b.language) return a.even[i] === b.even[j] ? 1 : 0;
  if (a.words[i] === b.words[j]) return 1;
  const alike = alikeness(a.heard[i]!, b.heard[j]!);
  return alike >= leastAlike ? alike : 0;
}

const differ = (a: NamedInDocument, b: NamedInDocument): boolean => a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

/** «J. Vale» may be «Jane Vale». */
const givenAlike = (a: NamedInDocument, b: NamedInDocument): number => {
  const [first, second] = [a.words[0]!, b.words[0]!];
  if (isInitial(first) || isInitial(second)) return first[0] === second[0] ? 0.6 : 0;
  return sameWord(a, 0, b, 0);
};

/** How sure it is that two full names are one person's. Middle names may be missing. */
function samePerson(a: NamedInDocument, b: NamedInDocument): number {
  if (differ(a, b)) return 0;
  const surname = sameWord(a, a.words.length - 1, b, b.words.length - 1);
  return surname && Math.min(surname, givenAlike(a, b));
}

const surnameKey = (named: NamedInDocument): string => `${named.heard.at(-1)?.consonants ?? ''}`;

/** No member may contradict: one that stands in the same document, or writes in the same language, another name. */
function fits(named: NamedInDocument, cluster: Cluster, same: Sameness): number {
  let best = 0;
  for (const member of cluster.slice(0, mostAlike)) {
    const score = same(named, member);
    if (!score && member.language === named.language && member.words.length > 1) return 0;
    best = Math.max(best, score);
  }
  return best;
}

/** The one cluster that fits better than all others; none where two fit as well. */
function bestOf(named: NamedInDocument, clusters: readonly Cluster[], same: Sameness): Cluster | undefined {
  const scored = clusters.map((cluster) => ({ cluster, score: fits(named, cluster, same) })).filter(({ score }) => score > 0);
  scored.sort((a, b) => b.score - a.score);
  if (scored.length > 1 && scored[0]!.score === scored[1]!.score) {
    const here = scored.filter(({ cluster }) => cluster.some(({ document }) => document === named.document));
    return here.length === 1 ? here[0]!.cluster : undefined;
  }
  return scored[0]?.cluster;
}

/** Clusters by the sound of their surname, so that only those that may be one are compared. */
class Buckets {
  private readonly byKey = new Map<string, Cluster[]>();
  of(key: string): Cluster[] {
    return this.byKey.get(key) ?? [];
  }
  add(key: string, cluster: Cluster): void {
    const own = this.of(key);
    own.push(cluster);
    this.byKey.set(key, own);
  }
}

function joinFullNames(people: readonly NamedInDocument[], clusters: Cluster[], buckets: Buckets): void {
  for (const named of people) {
    const key = surnameKey(named);
    const own = bestOf(named, buckets.of(key).slice(0, mostAlike), samePerson);
    if (own) own.push(named);
    else {
      const cluster = [named];
      clusters.push(cluster);
      buckets.add(key, cluster);
    }
  }
}

/** Surnames alone: the only person of that surname, or the only one in the same document. Two that fit are none. */
function joinSurnames(people: readonly NamedInDocument[], clusters: Cluster[], buckets: Buckets): void {
  const surname = (a: NamedInDocument, b: NamedInDocument): number =>
    differ(a, b) || !sameWord(a, a.words.length - 1, b, b.words.length - 1) ? 0 : 1;
  for (const named of people) {
    const key = surnameKey(named);
    const fitting = buckets.of(key).slice(0, mostAlike).filter((cluster) => cluster.some((member) => surname(named, member)));
    const here = fitting.filter((cluster) => cluster.some(({ document }) => document === named.document));
    const own = here.length === 1 ? here[0] : fitting.length === 1 ? fitting[0] : undefined;
    if (own) own.push(named);
    else {
      const cluster = [named];
      clusters.push(cluster);
      buckets.add(key, cluster);
    }
  }
}

const joining = /^(?:of|for|the|and|in|on|de|du|des|la|le|les|l|d|et|pour|del|los|las|y|e|para|der|die|das|für|und|з|із|та|і|по|и|с)$/i;

/** «HSB» for «Harbour Safety Board»: the first letters of the words that count. */
const initialsOf = ({ words }: NamedInDocument): string =>
  words.filter((word) => !joining.test(word)).map((word) => word[0]!.toUpperCase()).join('');

/** Organisations and places are one by the list, by their spelling, or, within a language, by their acronym. */
function keysOf(named: NamedInDocument): string[] {
  const spelling = `${named.kind} ${named.name.toLowerCase()}`;
  const keys = named.known ? [`known ${named.kind} ${named.known.name}`, spelling] : [spelling];
  if (named.kind !== 'organization') return keys;
  const acronym = /^\p{Lu}{2,7}$/u.test(named.name) ? named.name : named.words.length > 2 ? initialsOf(named) : undefined;
  return acronym && !named.known ? [...keys, `acronym ${named.language} ${acronym}`] : keys;
}

function joinThings(things: readonly NamedInDocument[], clusters: Cluster[]): void {
  const byKey = new Map<string, Cluster>();
  const acronyms = new Map<string, Set<string>>();
  for (const thing of things)
    for (const key of keysOf(thing).filter((one) => one.startsWith('acronym ')))
      if (thing.words.length > 1) acronyms.set(key, (acronyms.get(key) ?? new Set()).add(thing.name.toLowerCase()));
  for (const thing of things) {
    const keys = keysOf(thing).filter((key) => (acronyms.get(key)?.size ?? 1) < 2);
    const own = keys.map((key) => byKey.get(key)).find((cluster) => cluster !== undefined);
    const cluster = own ?? [];
    if (!own) clusters.push(cluster);
    cluster.push(thing);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, cluster);
  }
}

/** Names that are one, together, in the order of their first. People without a name are never joined. */
export function clusterPeople(names: readonly NamedInDocument[]): NamedInDocument[][] {
  const clusters: Cluster[] = [];
  const buckets = new Buckets();
  const people = names.filter(({ kind, words }) => kind === 'person' && words.length > 0);
  joinFullNames(people.filter(({ words }) => words.length > 1), clusters, buckets);
  joinSurnames(people.filter(({ words }) => words.length < 2), clusters, buckets);
  joinThings(names.filter(({ kind }) => kind === 'organization' || kind === 'place'), clusters);
  for (const named of names) if (named.kind === 'unnamed' || (named.kind === 'person' && !named.words.length)) clusters.push([named]);
  const order = new Map(names.map((named, at) => [named, at]));
  return clusters.sort((a, b) => Math.min(...a.map((one) => order.get(one)!)) - Math.min(...b.map((one) => order.get(one)!)));
}
