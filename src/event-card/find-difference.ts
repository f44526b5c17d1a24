import type { Story } from '../event-file/reader.js';
import type { Context } from '../story/context.js';
import { addStyles } from '../story/add-styles.js';
import { lazily } from '../story/lazily.js';

const parts = lazily(() => import('./difference.js'));

/** What draws accounts that differ; `null` for a story that has none, undefined while it is on its way. */
export const findDifference = ({ events }: Story, arrived: () => void, host: Element): Context['difference'] | null => {
  if (!events.some(({ differences }) => differences)) return null;
  const part = parts(arrived);
  if (part) addStyles(host, part.differenceStyles);
  return part && part.difference;
};
