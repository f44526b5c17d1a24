import { facets, noFilter, type Filter } from './filter.js';

/** A filter as the value of a parameter: `people=borrell&text=reply`, empty where nothing is filtered for. */
export const filterToText = (filter: Filter): string => {
  const parts = new URLSearchParams();
  for (const facet of facets) for (const id of filter[facet]) parts.append(facet, id);
  if (filter.text.trim()) parts.set('text', filter.text.trim());
  if (filter.importance) parts.set('importance', filter.importance);
  return parts.toString();
};

const each = (ids: readonly string[]): string[] => [...new Set(ids)].filter(Boolean);

/** The filter that a parameter's value says; what it does not know is left out, and what it says twice is meant once. */
export const filterFromText = (text: string): Filter => {
  const parts = new URLSearchParams(text);
  const lists = Object.fromEntries(facets.map((facet) => [facet, each(parts.getAll(facet))]));
  return { ...noFilter, ...lists, text: parts.get('text') ?? '', importance: parts.get('importance') === 'key' ? 'key' : '' };
};

const ids = (list: string | null | undefined): string[] => each((list ?? '').split(/\s+/));

/** Attributes by which a page begins with a filter: ids between spaces, and `key`. */
export type FilterAttributes = Partial<Record<'people' | 'topics' | 'importance', string | null | undefined>>;

/** The filter that the attributes of a timeline say. */
export const filterFromAttributes = ({ people, topics, importance }: FilterAttributes): Filter =>
  ({ ...noFilter, people: ids(people), topics: ids(topics), importance: importance === 'key' ? 'key' : '' });
