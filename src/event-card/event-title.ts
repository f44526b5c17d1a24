import { quotesOf } from '../event-file/quotes-of.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { plainText } from '../story/written-text.js';

/** What an event is called: its headline, else the beginning of what it shows. */
export const eventTitle = (event: TimelineEvent, context: Context): string => {
  // What a retracted event said is not shown anywhere.
  const rest = event.status === 'retracted' ? context.words.retracted : event.summary ?? quotesOf(event)[0]?.text;
  return plainText(event.headline ?? rest ?? event.media?.[0]?.alt ?? event.id, context);
};
