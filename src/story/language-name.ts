import { languageNames } from '../dates/intl-formats.js';

/** What a language is called in another one: «Russian», «російська». A tag that nobody knows is written as it is. */
export const languageName = (tag: string, inLanguage: string): string => {
  try {
    return languageNames(inLanguage).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** A language called by its own speakers, with a capital as it stands on a button: «Українська». */
export const ownLanguageName = (tag: string): string => {
  const own = languageName(tag, tag);
  return own.charAt(0).toLocaleUpperCase(tag) + own.slice(1);
};
