/** Languages in whose words for the months dates are read. The words come from Intl, in the forms that stand alone and in a date. */
const languages = [
  'en', 'uk', 'ru', 'be', 'bg', 'de', 'de-AT', 'fr', 'es', 'pt', 'it', 'pl', 'nl', 'cs', 'sk', 'sl', 'hr', 'sr', 'sv', 'da', 'nb', 'fi', 'et',
  'lv', 'lt', 'hu', 'ro', 'tr', 'el', 'ar', 'ar-SY', 'he', 'fa-u-ca-gregory', 'hi', 'ca', 'sq',
];

/** A word as the lists have it: small, composed, without the full stop of an abbreviation. */
export const bare = (word: string): string => word.toLowerCase().normalize('NFC').replace(/\.$/, '');

const wordFor = (language: string, month: number, style: 'long' | 'short', day: boolean): string | undefined =>
  new Intl.DateTimeFormat(language, { month: style, ...(day && { day: 'numeric' }), timeZone: 'UTC', numberingSystem: 'latn' })
    .formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === 'month')?.value;

/** Abbreviations that newspapers write and Intl does not have. */
const otherWords: Readonly<Record<string, number>> = {
  sept: 9, febr: 2, märz: 3, maerz: 3, mrz: 3, augusti: 8, fév: 2, juill: 7, січ: 1, лют: 2, серп: 8, вер: 9, февр: 2, сен: 9, сент: 9, ноя: 11, нояб: 11,
};

/** Every word that a language has for a month, with the month's number. */
const wordsOf = (language: string): [word: string, month: number][] =>
  Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).flatMap((style) => [true, false].map((day): [string, number] => [bare(wordFor(language, month, style, day) ?? ''), month + 1])),
  ).flat().filter(([word]) => /^\p{L}/u.test(word));

/** The words of all languages. «listopad» is October in Croatian and November in Polish: such words are read only in a known language. */
const makeMonths = (): ReadonlyMap<string, number> => {
  const months = new Map(Object.entries(otherWords));
  const unclear = new Set<string>();
  for (const [word, month] of languages.flatMap(wordsOf)) {
    if ((months.get(word) ?? month) !== month) unclear.add(word);
    months.set(word, month);
  }
  for (const word of unclear) months.delete(word);
  return months;
};

let monthWords: ReadonlyMap<string, number> | undefined;
const inLanguages = new Map<string, ReadonlyMap<string, number>>();

const monthsIn = (language: string): ReadonlyMap<string, number> => {
  const known = inLanguages.get(language) ?? new Map(languages.filter((one) => one.split('-')[0] === language).flatMap(wordsOf));
  inLanguages.set(language, known);
  return known;
};

/** The number of a month by its word, in the language of the text (its first subtag) or in any other; `undefined` for other words. */
export const monthOf = (word: string, language: string): number | undefined =>
  monthsIn(language).get(bare(word)) ?? (monthWords ??= makeMonths()).get(bare(word));
