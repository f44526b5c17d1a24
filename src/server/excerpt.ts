import { says } from '../event-file/object-rules.js';
import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import type { Correction, TimelineEvent } from '../event-file/types.js';

/** The first words of an event without a headline, by which a link calls it; of a retracted one none, for they were withdrawn. */
const firstWords = (event: TimelineEvent): Partial<TimelineEvent> => {
  const { status, summary, media } = event;
  // The reader leaves out an event that says nothing. What a retracted one says is not shown.
  if (status === 'retracted') return { summary: '…' };
  if (says(summary)) return { summary };
  const [quote] = quotesOf(event);
  if (quote) return { quotes: [{ text: quote.text, source: quote.source }] };
  return { media: media?.slice(0, 1).map(({ type, url, alt }) => ({ type, url, alt })) };
};

/** As much of an event as a link to it needs: what it is called, and whom it answers. */
const named = (event: TimelineEvent): TimelineEvent => {
  const { id, date, headline, status, respondsTo } = event;
  return { id, date, ...(says(headline) ? { headline } : firstWords(event)), status, respondsTo };
};

const isLinked = (one: TimelineEvent, other: TimelineEvent): boolean =>
  !!one.respondsTo?.includes(other.id) || !!other.respondsTo?.includes(one.id);

/** The corrections of an event and its quotations. What they name besides and is not in the excerpt would be told as a mistake. */
const correctionsIn = ({ corrections }: Story, wanted: TimelineEvent, events: ReadonlySet<string>): Correction[] | undefined => {
  const quotes = new Set(quotesOf(wanted).flatMap(({ id }) => id ?? []));
  const known = (id: string | undefined, ids: ReadonlySet<string>): string | undefined => (id !== undefined && ids.has(id) ? id : undefined);
  return corrections
    ?.filter(({ event, quote }) => event === wanted.id || known(quote, quotes) !== undefined)
    .map((correction) => ({ ...correction, event: known(correction.event, events), quote: known(correction.quote, quotes) }));
};

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
  const { people, sources, topics, eras: _eras, media: _media, summary: _summary, ...rest } = story;
  return {
    ...rest,
    people: Object.fromEntries(people),
    sources: Object.fromEntries(sources),
    topics: Object.fromEntries(topics),
    events: shortened,
    corrections: correctionsIn(story, wanted, ids),
  };
};
