import { closestTag } from '../event-file/text.js';
import { knownTags, wordsIn, type Wording } from '../languages/known-words.js';

/** Norwegian pages say any of three tags. */
export const written = (language: string): string => language.replace(/^n[no]\b/, 'nb');

/** The words closest to a reader's language; undefined while they are on their way, and `arrived` is called when they are there. */
export const findWords = (language: string, arrived: () => void): Wording | undefined => {
  const tag = closestTag(knownTags(), written(language));
  if (tag) return wordsIn(tag);
  void import('./load-words.js').then(({ loadWords }) => loadWords(language)).then(arrived);
  return undefined;
};
