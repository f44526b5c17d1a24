import { findEvent } from '../event-file/find-event.js';
import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import type { Quote } from '../event-file/types.js';
import { withoutDrafts } from '../event-file/without-drafts.js';

/** More would push what was said before out of a small window. */
const listed = 12;

/** The ids that could have been asked for. */
const list = (things: string, ids: readonly string[]): string => {
  if (!ids.length) return `It has no ${things} that can be shown.`;
  const more = ids.length > listed ? ` and ${ids.length - listed} more` : '';
  return `Its ${things} are: ${ids.slice(0, listed).join(', ')}${more}.`;
};

const draft = (named: string): string =>
  `${named} is a draft that no person has read yet, and is not shown by itself. Take «draft» out of it once somebody has.`;

/** Its file nests more deeply than can be written, which has been told, or nothing of it is left without drafts. */
const nothingLeft = (named: string): string => `${named} has nothing that can be shown.`;

/** Why a story has no card for an event by this id, and what to do. */
export const whyNoEvent = (story: Story, id: string): string => {
  const event = findEvent(story, id);
  if (event) return (event.draft ? draft : nothingLeft)(`Event «${id}»`);
  return `There is no event «${id}». ${list('events', withoutDrafts(story).events.map((each) => each.id))}`;
};

const quoteIds = (story: Story): string[] =>
  withoutDrafts(story).events
    .filter(({ status }) => status !== 'retracted')
    .flatMap(quotesOf)
    .flatMap(({ id }) => id ?? []);

/** Why a story has no block for a quotation by this id, and what to do. */
export const whyNoQuote = (story: Story, id: string): string => {
  const named = `Quotation «${id}»`;
  const isIt = (quote: Quote): boolean => quote.id === id.normalize();
  const event = story.events.find((each) => quotesOf(each).some(isIt));
  if (!event) return `There is no quotation «${id}». ${list('quotations', quoteIds(story))}`;
  if (event.status === 'retracted') return `${named} belongs to event «${event.id}», which is retracted: its words are shown nowhere. Leave it out.`;
  if (event.draft) return draft(`Event «${event.id}», which has quotation «${id}»,`);
  return (quotesOf(event).find(isIt)?.draft ? draft : nothingLeft)(named);
};
