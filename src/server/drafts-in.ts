const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const listIn = (value: unknown, field: string): unknown[] => {
  const list = isObject(value) ? value[field] : undefined;
  return Array.isArray(list) ? list : [];
};

const idsOf = (items: unknown[]): unknown[] => items.map((item) => (isObject(item) ? item['id'] : undefined));

/** The ids that go with some of the items, and that none which stays bears too. */
const goneWith = (items: unknown[], isGone: (item: unknown) => boolean): Set<unknown> => {
  const kept = new Set(idsOf(items.filter((item) => !isGone(item))));
  return new Set(idsOf(items.filter(isGone)).filter((id) => !kept.has(id)));
};

const quotesIn = (event: unknown): unknown[] => {
  const accounts = listIn(event, 'differences').flatMap((difference) => listIn(difference, 'accounts'));
  return [event, ...accounts].flatMap((item) => listIn(item, 'quotes'));
};

const isMarked = (item: unknown): boolean => isObject(item) && !!item['draft'];

/** Whether an event shows nothing but quotations that no person has read yet: with them it goes, and is not lost. */
const showsDraftsAlone = (item: unknown): boolean => {
  const quotes = quotesIn(item);
  const { id, headline, summary } = isObject(item) ? item : {};
  return id !== undefined && quotes.length > 0 && quotes.every(isMarked) && !headline && !summary && !listIn(item, 'media').length;
};

/** Whether something in a list of an event file is a draft: made by a program, and read by no person yet. */
export const isDraft = (item: unknown): boolean => isMarked(item) || showsDraftsAlone(item);

/**
 * Tells, of any value that should be an event file, which ids go with its drafts: what refers to them must go too, or a reader of
 * the rest would take it for a mistake. The fields are those that refer.
 */
export const idsOfDrafts = (file: unknown): Readonly<Record<'event' | 'quote', ReadonlySet<unknown>>> => {
  const events = listIn(file, 'events');
  const inDrafts = new Set(events.filter(isDraft).flatMap(quotesIn));
  return {
    event: goneWith(events, isDraft),
    quote: goneWith(events.flatMap(quotesIn), (quote) => isDraft(quote) || inDrafts.has(quote)),
  };
};
