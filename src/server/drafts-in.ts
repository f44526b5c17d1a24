import { says } from '../event-file/object-rules.js';
import type { Text } from '../event-file/types.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const listIn = (value: unknown, field: string): unknown[] => {
  const list = isObject(value) ? value[field] : undefined;
  return Array.isArray(list) ? list : [];
};

/** An id as the format compares them: after NFC. */
const asId = (value: unknown): unknown => (typeof value === 'string' ? value.normalize() : value);

const idsOf = (items: unknown[]): unknown[] => items.map((item) => (isObject(item) ? asId(item['id']) : undefined));

/** The ids that go with some of the items, and that none which stays bears too. */
const goneWith = (items: unknown[], isGone: (item: unknown) => boolean): Set<unknown> => {
  const kept = new Set(idsOf(items.filter((item) => !isGone(item))));
  return new Set(idsOf(items.filter(isGone)).filter((id) => id !== undefined && !kept.has(id)));
};

const quotesIn = (event: unknown): unknown[] => {
  const accounts = listIn(event, 'differences').flatMap((difference) => listIn(difference, 'accounts'));
  return [event, ...accounts].flatMap((item) => listIn(item, 'quotes'));
};

const isMarked = (item: unknown): boolean => isObject(item) && !!item['draft'];

/** Whether a value is a text that says something. One that is none is for the reader to tell. */
const isSaid = (value: unknown): boolean => (typeof value === 'string' || isObject(value) ? says(value as Text) : !!value);

/** Whether an event shows nothing but quotations that no person has read yet: with them it goes, and is not lost. */
const showsDraftsAlone = (item: unknown): boolean => {
  const quotes = quotesIn(item);
  const { id, headline, summary } = isObject(item) ? item : {};
  return id !== undefined && quotes.length > 0 && quotes.every(isMarked) && !isSaid(headline) && !isSaid(summary) && !listIn(item, 'media').length;
};

/** Whether something in a list of an event file is a draft: made by a program, and read by no person yet. */
const isDraft = (item: unknown): boolean => isMarked(item) || showsDraftsAlone(item);

type Gone = Readonly<Record<'event' | 'quote', ReadonlySet<unknown>>>;

/** The ids that go with the drafts of a file. */
const idsOfDrafts = (file: unknown): Gone => {
  const events = listIn(file, 'events');
  const inDrafts = new Set(events.filter(isDraft).flatMap(quotesIn));
  return {
    event: goneWith(events, isDraft),
    quote: goneWith(events.flatMap(quotesIn), (quote) => isDraft(quote) || inDrafts.has(quote)),
  };
};

/**
 * Tells, of any value that should be an event file, what of its lists goes with its drafts: those themselves and what refers to
 * them, or a reader of the rest would take it for a mistake. A correction goes whole, for its note speaks of what is not shown.
 */
export const goneWithDrafts = (file: unknown): ((list: string, item: unknown) => boolean) => {
  const { event, quote } = idsOfDrafts(file);
  const isOfDraft = (item: unknown): boolean => isObject(item) && (event.has(asId(item['event'])) || quote.has(asId(item['quote'])));
  return (list, item) => isDraft(item) || (list === 'respondsTo' && event.has(asId(item))) || (list === 'corrections' && isOfDraft(item));
};
