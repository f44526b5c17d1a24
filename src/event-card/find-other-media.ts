import type { Story } from '../event-file/reader.js';
import { addStyles } from '../story/add-styles.js';
import type { Context } from '../story/context.js';
import { lazily } from '../story/lazily.js';
import { isMore } from './picture.js';

type OtherMedia = Context['otherMedia'];

/** An element that shows events with their media. */
type Host = Element & { file: Story | undefined; otherMedia: OtherMedia; requestUpdate: () => void };

/** Where it does not come, a story is shown without its films rather than not at all. */
const part = lazily(
  (): Promise<{ otherMedia?: OtherMedia; styleSheet?: CSSStyleSheet | undefined }> => import('./other-media.js').catch(() => ({})),
);

/**
 * Gives an element what draws film, sound and the like where its story has any: few do, so that it comes by itself. Answers with
 * something once there is all that the story is drawn with.
 */
export const findOtherMedia = (host: Host): unknown => {
  const { file } = host;
  if (!file || ![file, ...file.events].some(({ media }) => media?.some(isMore))) return true;
  const found = part(() => host.requestUpdate());
  if (found) {
    addStyles(host, found);
    host.otherMedia = found.otherMedia;
  }
  return found;
};
