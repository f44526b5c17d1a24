import type { Story } from './reader.js';
import type { Account, TimelineEvent } from './types.js';

const read = <Item extends { draft?: unknown }>(items: Item[]): Item[] => items.filter(({ draft }) => !draft);

/** An event or an account without the drafts among its quotations; the others are the same objects. */
const withReadQuotes = <Item extends TimelineEvent | Account>(item: Item): Item =>
  item.quotes ? { ...item, quotes: read(item.quotes) } : item;

const withReadAccounts = (event: TimelineEvent): TimelineEvent =>
  event.differences
    ? { ...event, differences: event.differences.map((each) => ({ ...each, accounts: each.accounts.map(withReadQuotes) })) }
    : event;

/** The story without what a program drafted and no person has read yet: its events, and its quotations inside other events. */
export const withoutDrafts = (story: Story): Story => ({
  ...story,
  events: read(story.events).map(withReadQuotes).map(withReadAccounts),
});
