/** Signs that are written in several ways, and letters that Unicode does not take apart, by what they are searched as. */
const alike: Readonly<Record<string, string>> = {
  '’': "'", 'ʼ': "'", '‘': "'", '–': '-', '‐': '-', '־': '-',
  'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ł': 'l', 'ø': 'o', 'ı': 'i', 'đ': 'd', 'ħ': 'h', 'ς': 'σ', 'ی': 'ي', 'ى': 'ي', 'ک': 'ك',
};

const alikes = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/**
 * Accents, points, vowel marks, and what is not seen: joiners, soft hyphens, lengthened lines. Not the marks of Indic scripts
 * and of kana, which are letters: without them «दिल» were «दल».
 */
const left = /(?=\p{M})(?![\u3099\u309a])[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}]|\p{DI}|\u0640/gu;

/** No letter has so many marks (UAX #15, 13); engines put them in order in time by the square of their number. */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * A text as it is searched: without case and accents, points and vowel marks, in whatever form it was encoded. Each character
 * becomes none, one or more, so that `placesOf` can find the way back.
 */
export const foldText = (text: string): string =>
  text.replace(tooManyMarks, '$1').normalize('NFKD').toLowerCase().replace(left, '').replace(alikes, (sign) => alike[sign]!);

/** The words that are searched for, each once: each must be found, at the beginning of a word or within it. */
export const searchedWords = (text: string): string[] => [...new Set(foldText(text).split(/\s+/).filter(Boolean))];

/** Where searched words stand in a text, as pairs of offsets into it, in order; overlapping ones are one. A letter is taken with its marks. */
export const placesOf = (text: string, words: readonly string[]): [start: number, end: number][] => {
  let folded = '';
  const letters: [start: number, end: number][] = [];
  for (const { 0: letter, index } of text.matchAll(/[^]\p{M}*/gu)) {
    const signs = foldText(letter);
    for (let count = signs.length; count; count--) letters.push([index, index + letter.length]);
    folded += signs;
  }
  return joined(wordsIn(folded, words).map(([start, end]) => [letters[start]![0], letters[end - 1]![1]]));
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
