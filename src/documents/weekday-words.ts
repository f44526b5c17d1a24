import { bare } from './month-words.js';

/** Languages in whose words for the days of the week lines are read. The words come from Intl. */
const languages = ['en', 'uk', 'ru', 'be', 'bg', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'nl', 'cs', 'sk', 'sv', 'da', 'nb', 'ro', 'tr', 'ca'];

/** The words of a language with the number of the day, Sunday first; 5 August 2001 was a Sunday. */
const wordsOf = (language: string): [word: string, day: number][] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day): [string, number] => [bare(format.format(Date.UTC(2001, 7, 5 + day))), day]);
  });

const inLanguages = new Map<string, ReadonlyMap<string, number>>();
let inAny: ReadonlyMap<string, number> | undefined;

const known = (language: string): ReadonlyMap<string, number> => {
  const words = inLanguages.get(language) ?? new Map(languages.filter((one) => one === language).flatMap(wordsOf));
  inLanguages.set(language, words);
  return words;
};

/** In another language than the text's only words that are long enough to be nothing else are read: «mar» is a month as well. */
const long = (): ReadonlyMap<string, number> => (inAny ??= new Map(languages.flatMap(wordsOf).filter(([word]) => word.length > 4)));

/** Which day of the week a word is, 0 for Sunday, in the language of the text (its first subtag) or in any other; `undefined` for other words. */
export const weekdayOf = (word: string, language: string): number | undefined => known(language).get(bare(word)) ?? long().get(bare(word));
