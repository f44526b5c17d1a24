import type { Story } from './reader.js';
import type { Account, Quote, TimelineEvent } from './types.js';

/** The same list where nothing in it changed, so that what is sound is passed on and not copied. */
const kept = <Item>(list: Item[], change: (item: Item) => Item | undefined): Item[] => {
  const changed = list.map(change).filter((item) => item !== undefined);
  return changed.length === list.length && changed.every((item, index) => item === list[index]) ? list : changed;
};

const readQuote = (quote: Quote): Quote | undefined => (quote.draft ? undefined : quote);

const readAccount = (account: Account): Account => {
  const quotes = account.quotes && kept(account.quotes, readQuote);
  return quotes === account.quotes ? account : { ...account, quotes };
};

const readEvent = (event: TimelineEvent): TimelineEvent | undefined => {
  if (event.draft) return undefined;
  const quotes = event.quotes && kept(event.quotes, readQuote);
  const differences =
    event.differences &&
    kept(event.differences, (difference) => {
      const accounts = kept(difference.accounts, readAccount);
      return accounts === difference.accounts ? difference : { ...difference, accounts };
    });
  return quotes === event.quotes && differences === event.differences ? event : { ...event, quotes, differences };
};

/**
 * The story without what a program drafted and no person has read yet: its events, and its quotations inside other
 * events. What holds no draft is passed on as it is.
 */
export const withoutDrafts = (story: Story): Story => {
  const events = kept(story.events, readEvent);
  return events === story.events ? story : { ...story, events };
};
