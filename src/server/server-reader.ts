import type { Story } from '../event-file/reader.js';
import { languageOfWords, wordsFor } from '../languages/words-for.js';
import { zoneFor, type Reader } from '../story/context.js';
import type { HtmlOptions } from './options.js';

/**
 * The reader that a server draws for: of the language and zone that it writes on the element and whatever the
 * clock says. The browser's first drawing is for the same one.
 */
export const serverReader = (story: Story, { lang = story.language, timeZone }: HtmlOptions): Reader => ({
  language: lang,
  words: wordsFor(lang),
  wordsLanguage: languageOfWords(lang),
  timeZone: zoneFor(story, timeZone),
  base: undefined,
  now: undefined,
});
