const names = new Map<string, Intl.DisplayNames>();
const namesIn = (language: string): Intl.DisplayNames => {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  names.set(language, known);
  return known;
};

/** What a language is called in another one: «Russian», «російська». A tag that nobody knows is written as it is. */
export const languageName = (tag: string, inLanguage: string): string => {
  try {
    return namesIn(inLanguage).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** A language called by its own speakers, with a capital as it stands on a button: «Українська». */
export const ownLanguageName = (tag: string): string => {
  const own = languageName(tag, tag);
  return own.charAt(0).toLocaleUpperCase(tag) + own.slice(1);
};
