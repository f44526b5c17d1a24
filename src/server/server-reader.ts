import { difference } from '../event-card/difference.js';
import { otherMedia } from '../event-card/other-media.js';
import type { Story } from '../event-file/reader.js';
import { closestTag } from '../event-file/text.js';
import { allWords } from '../languages/all-words.js';
import { replaceWords } from '../languages/replace-words.js';
import { zoneFor, type Reader } from '../story/context.js';
import { written } from '../story/find-words.js';
import type { HtmlOptions } from './options.js';

const wordsTag = (lang: string): string => closestTag(Object.keys(allWords), written(lang)) ?? 'en';

/**
 * The reader that a server draws for: of the language and zone that it writes on the element and whatever the
 * clock says. The browser's first drawing is for the same one.
 */
export const serverReader = (story: Story, { lang = story.language, timeZone, wording }: HtmlOptions): Reader => ({
  language: lang,
  words: replaceWords(allWords[wordsTag(lang)]!, wording),
  wordsLanguage: wordsTag(lang),
  timeZone: zoneFor(story, timeZone),
  base: undefined,
  now: undefined,
  difference,
  otherMedia,
  playing: undefined,
});
