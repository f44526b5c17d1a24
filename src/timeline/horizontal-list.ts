import { completeEnglish } from '../languages/en-later.js';
import type { addStyles } from '../story/add-styles.js';
import { horizontalStyles } from './horizontal-styles.js';
import type { Navigable } from './navigation.js';
import { attendRows } from './row-scroll.js';

export { list } from './horizontal-template.js';

completeEnglish();

/** Gives a timeline what the row looks like, and brings it to life. */
export const attend = (host: Navigable, add: typeof addStyles): void => {
  add(host, horizontalStyles);
  attendRows(host);
};
