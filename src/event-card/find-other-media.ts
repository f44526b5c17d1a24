import type { Story } from '../event-file/reader.js';
import { addStyles } from '../story/add-styles.js';
import type { Context } from '../story/context.js';
import { lazily } from '../story/lazily.js';
import { isMore } from './picture.js';

const parts = lazily(() => import('./other-media.js'));

/** What draws film, sound and the like; `null` for a story that has none, undefined while it is on its way. */
export const findOtherMedia = (story: Story, arrived: () => void, host: Element): Context['otherMedia'] | null => {
  if (![story, ...story.events].some(({ media }) => media?.some(isMore))) return null;
  const part = parts(arrived);
  if (part) addStyles(host, part);
  return part && part.otherMedia;
};
