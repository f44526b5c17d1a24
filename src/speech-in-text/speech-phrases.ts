import type { Place } from '../documents/find-words.js';

/** A word of a text: letters and digits without a sign between them, in lower case. */
export type Word = Place & { low: string };

/** Phrases that are looked up by their first word; stems by their first letters. */
export type Phrases = { byWord: ReadonlyMap<string, readonly string[][]>; byStem: ReadonlyMap<string, readonly string[][]> };

/** The words of a text. «dit-il» and «l’agence» are two. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, low: word.toLowerCase() }));
}

const stemLength = 2;

/** A phrase with `(a|b)` in it, once for each. */
const spelledOut = (phrase: string): string[] => {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  const [before, after] = [phrase.slice(0, open), phrase.slice(close + 1)];
  return phrase.slice(open + 1, close).split('|').flatMap((each) => spelledOut(before + each + after));
};

/** The phrases of a list (see SpeechWords), each as its words. */
export const phraseList = (list: string): string[][] =>
  list.split(',').map((phrase) => phrase.trim()).filter(Boolean).flatMap(spelledOut).map((phrase) => phrase.split(' '));

const isStem = (word: string): boolean => word.endsWith('*');

const addTo = (map: Map<string, string[][]>, key: string, phrase: string[]): void => {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
};

export function phrasesOf(list: string): Phrases {
  const [byWord, byStem] = [new Map<string, string[][]>(), new Map<string, string[][]>()];
  for (const phrase of phraseList(list)) {
    const [first = ''] = phrase;
    if (isStem(first)) addTo(byStem, first.slice(0, stemLength), phrase);
    else addTo(byWord, first, phrase);
  }
  return { byWord, byStem };
}

const isWord = (pattern: string, low: string | undefined): boolean =>
  low !== undefined && (pattern === '?' || (isStem(pattern) ? low.startsWith(pattern.slice(0, -1)) : low === pattern));

const stands = (phrase: readonly string[], words: readonly Word[], at: number): boolean => phrase.every((pattern, index) => isWord(pattern, words[at + index]?.low));

/** How many words the longest of the phrases has that begins with a word; 0 where none does. */
export function phraseAt({ byWord, byStem }: Phrases, words: readonly Word[], at: number): number {
  const low = words[at]?.low;
  if (low === undefined) return 0;
  const likely = [...(byWord.get(low) ?? []), ...(byStem.get(low.slice(0, stemLength)) ?? [])];
  return Math.max(0, ...likely.filter((phrase) => stands(phrase, words, at)).map(({ length }) => length));
}

/** Whether one of the phrases ends with a word, of three words at most. */
export const phraseEndsAt = (phrases: Phrases, words: readonly Word[], at: number): boolean =>
  [0, 1, 2].some((back) => phraseAt(phrases, words, at - back) === back + 1);

/** The index of the first word that does not begin before a place. */
export function wordFrom(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of sorted places that lie within a stretch. */
export function within<T extends Place>(places: readonly T[], { start, end }: Place): T[] {
  const from = wordFrom(places, start);
  let to = from;
  while (to < places.length && places[to]!.start < end) to += 1;
  return places.slice(from, to).filter((place) => place.end <= end);
}
