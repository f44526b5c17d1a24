/** Signs that are written in several ways, by the one that they are searched as. */
const alike: Readonly<Record<string, string>> = { '’': "'", 'ʼ': "'", '‘': "'", '–': '-', '‐': '-', '‑': '-', '\u00a0': ' ', '\u202f': ' ', 'ß': 'ss', 'ł': 'l', 'ø': 'o', 'ı': 'i', 'đ': 'd' };

/**
 * A text as it is searched: without case and accents, points and vowel marks, in whatever form it was encoded. Each character
 * becomes none, one or more, so that `placesOf` can find the way back.
 */
export const foldText = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[’ʼ‘–‐‑\u00a0\u202fßłøıđ]/g, (sign) => alike[sign]!);

/** The words that are searched for: each must be found, at the beginning of a word or within it. */
export const searchedWords = (text: string): string[] => foldText(text).split(/\s+/).filter(Boolean);

/** Where searched words stand in a text, as pairs of offsets into it, in order; overlapping ones are one. */
export const placesOf = (text: string, words: readonly string[]): [start: number, end: number][] => {
  const folded: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(index)!);
    for (const one of foldText(character)) {
      folded.push(one);
      offsets.push(index);
    }
    index += character.length;
  }
  return joined(wordsIn(folded.join(''), words).map(([start, end]) => [offsets[start]!, offsets[end] ?? text.length]));
};

function* occurrences(text: string, word: string): Generator<[number, number]> {
  for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + word.length)) yield [at, at + word.length];
}

const wordsIn = (text: string, words: readonly string[]): [number, number][] =>
  words.flatMap((word) => [...occurrences(text, word)]).sort(([one], [other]) => one - other);

const joined = (places: readonly [number, number][]): [number, number][] =>
  places.reduce<[number, number][]>((all, [start, end]) => {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
    return all;
  }, []);
