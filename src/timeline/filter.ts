import { readDate } from '../dates/edtf-date.js';
import { dateInWords, type DateStyle } from '../dates/write-date.js';
import { foldText, searchedWords } from '../event-file/fold-text.js';
import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import { chooseText } from '../event-file/text.js';
import type { Text, TimelineEvent } from '../event-file/types.js';

/** What events are filtered for: any of these people, topics and sources (ids), all words of `text`, key events alone. */
export type Filter = {
  people: readonly string[];
  topics: readonly string[];
  sources: readonly string[];
  text: string;
  importance: 'key' | '';
};

/** What an event is chosen by from a list. */
export type Facet = 'people' | 'topics' | 'sources';

export const facets: readonly Facet[] = ['people', 'topics', 'sources'];

/** What a filter needs to know of one event; `text` folded for the search. */
export type Entry = { id: string; isKey: boolean; text: string } & Record<Facet, ReadonlySet<string>>;

export const noFilter: Filter = { people: [], topics: [], sources: [], text: '', importance: '' };

export const isFiltering = (filter: Filter): boolean =>
  !!filter.importance || !!searchedWords(filter.text).length || facets.some((facet) => filter[facet].length > 0);

const accountsOf = ({ differences = [] }: TimelineEvent) => differences.flatMap(({ accounts }) => accounts);

const there = (values: readonly (string | undefined)[]): Set<string> => new Set(values.filter((value) => value !== undefined));

/** An event's people are those named, its speakers, and who gives its accounts. */
const peopleOf = (event: TimelineEvent): Set<string> =>
  there([...(event.people ?? []), ...quotesOf(event).map(({ speaker }) => speaker), ...accountsOf(event).map(({ by }) => by)]);

const sourcesOf = (event: TimelineEvent): Set<string> =>
  there([
    ...[...(event.citations ?? []), ...accountsOf(event).flatMap(({ citations = [] }) => citations)].map(({ source }) => source),
    ...quotesOf(event).flatMap(({ source, versions = [] }) => [source, ...versions.map((version) => version.source)]),
    ...accountsOf(event).map(({ source }) => source),
  ]);

/** A date in the reader's words, and as the file has it, which is how some search for a day. */
const dateOf = ({ date }: TimelineEvent, dates: DateStyle): string => `${date} ${dateInWords(readDate(date)!, dates)}`;

/** What a reader of the language sees of an event, and what its quotations say in their other wordings. */
const textOf = (event: TimelineEvent, people: ReadonlySet<string>, story: Story, dates: DateStyle): string => {
  const seen = (text: Text | undefined): string => (text === undefined ? '' : chooseText(text, dates.language, story.language).text);
  const quotes = quotesOf(event).flatMap(({ text, versions = [], lead, context, role }) =>
    [text, ...versions.map((version) => version.text), seen(lead), seen(context), seen(role)]);
  const accounts = (event.differences ?? []).flatMap(({ about, accounts: all }) => [seen(about), ...all.map(({ summary }) => seen(summary))]);
  const names = [...people].map((id) => seen(story.people.get(id)?.name));
  const captions = (event.media ?? []).flatMap(({ caption, alt, title }) => [seen(caption), seen(alt), seen(title)]);
  return [dateOf(event, dates), seen(event.headline), seen(event.summary), seen(event.displayDate), seen(event.place?.name), ...quotes, ...accounts, ...names, ...captions].join('\n');
};

/** What a story's events are found by, in a language; retracted ones show nothing that they could be found by but date and headline. */
export const filterEntries = (events: readonly TimelineEvent[], story: Story, dates: DateStyle): Entry[] =>
  events.map((event) => {
    const { id, importance, headline = '' } = event;
    const shown: TimelineEvent = event.status === 'retracted' ? { id, date: event.date, headline } : event;
    const people = peopleOf(shown);
    return {
      id,
      isKey: importance === 'key',
      people,
      topics: new Set(shown.topics),
      sources: sourcesOf(shown),
      text: foldText(textOf(shown, people, story, dates)),
    };
  });

const hasAny = (has: ReadonlySet<string>, wanted: readonly string[]): boolean => !wanted.length || wanted.some((id) => has.has(id));

/** Whether an event is chosen, `except` for one list. */
const matches = (entry: Entry, filter: Filter, words: readonly string[], except?: Facet): boolean =>
  (!filter.importance || entry.isKey) &&
  facets.every((facet) => facet === except || hasAny(entry[facet], filter[facet])) &&
  words.every((word) => entry.text.includes(word));

/** The events that a filter leaves. */
export const filterEvents = (entries: readonly Entry[], filter: Filter): Entry[] => {
  const words = searchedWords(filter.text);
  return entries.filter((entry) => matches(entry, filter, words));
};

/** How many events each choice of a list would leave, by everything that is filtered for but that list; the most frequent first. */
export const countsOf = (entries: readonly Entry[], filter: Filter, facet: Facet): Map<string, number> => {
  const words = searchedWords(filter.text);
  const all = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (to: Map<string, number>, id: string, more: number): unknown => to.set(id, (to.get(id) ?? 0) + more);
  for (const entry of entries) {
    const isLeft = matches(entry, filter, words, facet);
    for (const id of entry[facet]) {
      add(all, id, 1);
      add(counts, id, Number(isLeft));
    }
  }
  // By how often they are in the whole story, so that no choice moves from under the pointer.
  return new Map([...counts].sort(([one], [other]) => all.get(other)! - all.get(one)!));
};

/** A filter without one thing that is filtered for; `undefined` for what is not one of a list. */
export const without = (filter: Filter, field: keyof Filter, id?: string): Filter => {
  const value = filter[field];
  return { ...filter, [field]: typeof value === 'string' ? '' : value.filter((one) => one !== id) };
};

/** A filter with one thing of a list, or without it where it was there. */
export const toggled = (filter: Filter, facet: Facet, id: string): Filter =>
  filter[facet].includes(id) ? without(filter, facet, id) : { ...filter, [facet]: [...filter[facet], id] };
