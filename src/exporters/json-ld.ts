import { safeAddress } from '../event-file/address.js';
import { orderEvents } from '../event-file/order.js';
import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import { chooseText } from '../event-file/text.js';
import type { Place, TimelineEvent } from '../event-file/types.js';
import { withoutDrafts } from '../event-file/without-drafts.js';
import { isoDates, proseOf, quotation, sourceThing, textOf, thing, type Thing, type Writing } from './json-ld-works.js';

export type JsonLdOptions = {
  /** BCP 47 tag of the language that texts are chosen for; without it, the file's. */
  lang?: string | undefined;
  /** Absolute address of the page that shows the story: its events are at `<url>#<linkPrefix><id>`. Without it, they have no addresses. */
  url?: string | undefined;
  /** What stands before an event's id in its address, as on the page's timeline. */
  linkPrefix?: string | undefined;
};

const vocabulary = 'https://schema.org';

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** What an event is called: its headline, else the beginning of what it shows, as on its card. */
const nameOf = (event: TimelineEvent, writing: Writing): string =>
  textOf(event.headline, writing) ??
  proseOf(event.summary, writing) ??
  quotesOf(event)[0]?.text ??
  textOf(event.media?.[0]?.alt, writing) ??
  event.id;

/** A place by its name; undefined without one. One coordinate alone is nowhere. */
function placeThing(place: Place | undefined, writing: Writing): Thing | undefined {
  const name = textOf(place?.name, writing);
  if (!place || !name) return undefined;
  const { latitude, longitude } = place;
  const isOnEarth = latitude !== undefined && longitude !== undefined;
  return thing('Place', { name, geo: isOnEarth ? thing('GeoCoordinates', { latitude, longitude }) : undefined });
}

/** The sources of an event, each once: those that report it, and those of the accounts on which they differ. */
function sourcesOf({ citations = [], differences = [] }: TimelineEvent): string[] {
  const accounts = differences.flatMap((difference) => difference.accounts);
  const told = accounts.flatMap((account) => [account.source, ...(account.citations ?? []).map(({ source }) => source)]);
  return [...new Set([...citations.map(({ source }) => source), ...told])].filter(isDefined);
}

/** Works about an event: what was said, and what reports it. `citation` would be a work's own: an event has none. */
const worksAbout = (event: TimelineEvent, writing: Writing): Thing[] => [
  ...quotesOf(event).map((quote) => quotation(quote, writing)),
  ...sourcesOf(event).map((id) => sourceThing(id, writing)).filter(isDefined),
];

const eventStatuses: Partial<Record<NonNullable<TimelineEvent['status']>, string>> = {
  expected: `${vocabulary}/EventScheduled`,
  cancelled: `${vocabulary}/EventCancelled`,
};

/** What the type `Event` alone says: when, where, and whether it takes place. Undefined of what cannot be an `Event`. */
function happening({ date, place, status }: TimelineEvent, writing: Writing): Record<string, Thing | string | undefined> | undefined {
  const [startDate, endDate] = isoDates(date);
  if (!startDate || status === 'unconfirmed') return undefined;
  return { startDate, endDate, eventStatus: status && eventStatuses[status], location: placeThing(place, writing) };
}

/**
 * An `Event` where the file says as much as that type does. Consumers require its `startDate` and read it as a day or a time of
 * day, and schema.org takes an `Event` without a status for one that takes place as planned: what has another date or is
 * unconfirmed would be made more certain than it is. It is a `Thing`, which claims no date and no more than a name and a
 * description; a place and a status it cannot have. A `CreativeWork`, which could have a `temporalCoverage`, is what an event is not.
 */
function itemThing(event: TimelineEvent, writing: Writing): Thing {
  const [name, summary] = [nameOf(event, writing), proseOf(event.summary, writing)];
  const happened = happening(event, writing);
  return thing(happened ? 'Event' : 'Thing', {
    name,
    description: summary === name ? undefined : summary,
    ...happened,
    subjectOf: worksAbout(event, writing),
  });
}

/** Where an event stands on the page, encoded as the timeline's own links are. */
const addressOn = (page: string | undefined, linkPrefix: string, id: string): string | undefined =>
  page && `${page.replace(/#.*/s, '')}#${linkPrefix}${encodeURIComponent(id)}`;

/**
 * A story as JSON-LD in the words of schema.org: the list of its events, oldest first, with what was said and the sources. What is
 * retracted or a draft is left out, and no date is more exact than in the file. Plain JSON values; whoever writes them into
 * HTML must escape `<`.
 */
export function jsonLd(story: Story, { lang = story.language, url, linkPrefix = '' }: JsonLdOptions = {}): object {
  const writing = { story, language: lang };
  const page = url === undefined ? undefined : safeAddress(url);
  const shown = withoutDrafts(story).events.filter(({ status }) => status !== 'retracted');
  const items = orderEvents(shown, story.timeZone ?? 'UTC').map((event, index) =>
    thing('ListItem', { position: index + 1, url: addressOn(page, linkPrefix, event.id), item: itemThing(event, writing) }));
  // A list by itself has no language; as the work that it is too, it has.
  const list = thing(['ItemList', 'CreativeWork'], {
    name: textOf(story.title, writing),
    description: proseOf(story.summary, writing),
    inLanguage: chooseText(story.title, lang, story.language).language,
    numberOfItems: items.length,
    itemListOrder: `${vocabulary}/ItemListOrderAscending`,
    itemListElement: items,
  });
  return { '@context': vocabulary, ...list };
}
