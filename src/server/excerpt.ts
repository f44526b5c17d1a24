import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import type { TimelineEvent } from '../event-file/types.js';

/** As much of an event as a link to it needs: what it is called, and whom it answers. Without a headline its words are its name. */
const named = (event: TimelineEvent): TimelineEvent => {
  const { id, date, headline, summary, status, respondsTo } = event;
  const name = headline === undefined ? { summary } : { headline };
  return headline ?? summary ? { id, date, ...name, status, respondsTo } : event;
};

const isLinked = (one: TimelineEvent, other: TimelineEvent): boolean =>
  !!one.respondsTo?.includes(other.id) || !!other.respondsTo?.includes(one.id);

/**
 * A story with one event, and of those that it answers and that answer it no more than their names: what stands in the page of
 * a card or a quotation. People and sources stay as they are, for sources are numbered.
 */
export const excerptOf = (story: Story, wanted: TimelineEvent): object => {
  const events = story.events.filter((event) => event === wanted || isLinked(event, wanted));
  const ids = new Set(events.map(({ id }) => id));
  const shortened = events.map((event) => ({
    ...(event === wanted ? event : named(event)),
    respondsTo: event.respondsTo?.filter((id) => ids.has(id)),
  }));
  const quotes = new Set(quotesOf(wanted).map(({ id }) => id));
  const { people, sources, topics, eras: _eras, media: _media, summary: _summary, ...rest } = story;
  const corrections = story.corrections?.filter(({ event, quote }) => event === wanted.id || (quote !== undefined && quotes.has(quote)));
  return {
    ...rest,
    people: Object.fromEntries(people),
    sources: Object.fromEntries(sources),
    topics: Object.fromEntries(topics),
    events: shortened,
    corrections,
  };
};
