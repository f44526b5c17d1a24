import { closestTag } from '../event-file/text.js';
import { addWords, serveEnglish } from '../languages/known-words.js';
import { languageFiles } from '../languages/language-files.js';
import { written } from './find-words.js';

/** Loads the words closest to a reader's language. Where there are none, or they do not come, English serves in their place. */
export const loadWords = async (language: string): Promise<void> => {
  const tag = closestTag(Object.keys(languageFiles), written(language));
  const loaded = tag ? await languageFiles[tag]!().catch(() => undefined) : undefined;
  if (tag && loaded) addWords(tag, loaded.words);
  else serveEnglish(written(language));
};
