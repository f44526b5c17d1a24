import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import type { Text } from '../event-file/types.js';
import { foldText, searchedWords } from '../event-file/fold-text.js';
import type { Context } from '../story/context.js';
import { sourceName } from '../story/source-link.js';
import { say } from '../story/spoken.js';
import { name, plainText } from '../story/written-text.js';
import { countsOf, facets, filterEvents, isFiltering, toggled, without, type Entry, type Facet, type Filter } from './filter.js';

/** What the panel shows, and what its controls do. */
export type FindView = {
  entries: readonly Entry[];
  filter: Filter;
  /** The list that stands open as a whole, and what it is narrowed by. */
  list: Facet | undefined;
  narrowedBy: string;
  order: string;
  groupBy: string;
  /** The units that would make more than one group. */
  units: readonly Unit[];
  /** What was said last to who listens. */
  said: string;
  change: (filter: Filter) => void;
  openList: (facet: Facet | undefined) => void;
  narrow: (text: string) => void;
  arrange: (choice: { order?: 'oldest-first' | 'newest-first'; groupBy?: 'auto' | 'none' | Unit }) => void;
};

/** So many choices of a list stand in the panel; the rest behind «More». */
const mostChips = 6;

/** What a choice is called, as a template and as characters. */
const choiceName = (facet: Facet, id: string, context: Context): unknown => {
  const { people, topics, sources } = context.story;
  if (facet === 'sources') return sources.has(id) ? sourceName(sources.get(id)!, context) : id;
  const found = facet === 'people' ? people.get(id) : topics.get(id);
  return found ? name(found.name, context) : id;
};

const writtenName = (facet: Facet, id: string, context: Context): string => {
  const { people, topics, sources } = context.story;
  const source = sources.get(id);
  const written: Text | undefined = facet === 'people' ? people.get(id)?.name : facet === 'topics' ? topics.get(id)?.name
    : source && ((context.sourceNames.get(source.publisher) && source.title) || (source.publisher ?? source.author ?? source.title ?? source.url));
  return plainText(written ?? id, context);
};

const chip = (pressed: boolean, count: number, label: unknown, press: () => void): TemplateResult =>
  html`<button type="button" class="chip" aria-pressed=${pressed ? 'true' : 'false'} ?disabled=${!count && !pressed} @click=${press}>
    ${label} <small>${count}</small>
  </button>`;

const facetChip = (facet: Facet, id: string, count: number, view: FindView, context: Context): TemplateResult =>
  chip(view.filter[facet].includes(id), count, choiceName(facet, id, context), () => view.change(toggled(view.filter, facet, id)));

const check = (facet: Facet, id: string, count: number, view: FindView, context: Context): TemplateResult => {
  const isChosen = view.filter[facet].includes(id);
  return html`<li><label><input type="checkbox" .checked=${isChosen} ?disabled=${!count && !isChosen}
    @change=${() => view.change(toggled(view.filter, facet, id))}> ${choiceName(facet, id, context)} <small>${count}</small></label></li>`;
};

/** The whole of a list, which a search of its own narrows. */
const wholeList = (facet: Facet, counts: ReadonlyMap<string, number>, view: FindView, context: Context): TemplateResult => {
  const words = searchedWords(view.narrowedBy);
  const narrowed = [...counts].filter(([id]) => words.every((word) => foldText(writtenName(facet, id, context)).includes(word)));
  return html`<div class="whole">
    <label class="small">${say('searchList', context)}
      <input type="search" .value=${view.narrowedBy} @input=${(event: Event) => view.narrow((event.target as HTMLInputElement).value)}></label>
    <ul>${narrowed.map(([id, count]) => check(facet, id, count, view, context))}</ul>
  </div>`;
};

const facetRow = (facet: Facet, view: FindView, context: Context): TemplateResult | typeof nothing => {
  const counts = countsOf(view.entries, view.filter, facet);
  if (counts.size < 2) return nothing;
  const first = [...counts].filter(([id], index) => index < mostChips || view.filter[facet].includes(id));
  const isOpen = view.list === facet;
  return html`<fieldset>
    <legend>${say(facet, context)}</legend>
    ${first.map(([id, count]) => facetChip(facet, id, count, view, context))}
    ${counts.size > first.length
      ? html`<button type="button" class="more-choices" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => view.openList(isOpen ? undefined : facet)}
          >${say(isOpen ? 'close' : 'more', context)}</button>`
      : nothing}
    ${isOpen ? wholeList(facet, counts, view, context) : nothing}
  </fieldset>`;
};

const keyRow = (view: FindView, context: Context): TemplateResult | typeof nothing => {
  const { entries, filter, change } = view;
  const isKey = filter.importance === 'key';
  const count = filterEvents(entries, { ...filter, importance: 'key' }).length;
  return entries.some((entry) => entry.isKey) && entries.some((entry) => !entry.isKey)
    ? html`<p>${chip(isKey, count, html`<span>${say('keyEvents', context)}</span>`, () => change({ ...filter, importance: isKey ? '' : 'key' }))}</p>`
    : nothing;
};

const groupings = [['auto', 'byItself'], ['none', 'noGroups'], ['day', 'day'], ['month', 'month'], ['year', 'year'], ['decade', 'decade'], ['century', 'century']] as const;
const orders = [['oldest-first', 'oldestFirst'], ['newest-first', 'newestFirst']] as const;

/** One of several, pressed. */
const choice = (isChosen: boolean, label: unknown, press: () => void): TemplateResult =>
  html`<button type="button" class="chip" aria-pressed=${isChosen ? 'true' : 'false'} @click=${press}>${label}</button>`;

const arrangement = ({ order, groupBy, units, arrange }: FindView, context: Context): TemplateResult => {
  const offered = groupings.filter(([value]) => value === 'auto' || value === 'none' || value === groupBy || units.includes(value));
  return html`<fieldset><legend>${say('order', context)}</legend>
      ${orders.map(([value, word]) => choice(value === order, say(word, context), () => arrange({ order: value })))}</fieldset>
    <fieldset><legend>${say('groupBy', context)}</legend>
      ${offered.map(([value, word]) => choice(value === groupBy, say(word, context), () => arrange({ groupBy: value })))}</fieldset>`;
};

/** What the line of controls opens: a search, the choices with what each would leave, order and groups. */
export const findPanel = (view: FindView, context: Context): TemplateResult =>
  html`<div class="panel" role="search">
    <label class="words">${say('findWords', context)}
      <input type="search" .value=${view.filter.text} @input=${(event: Event) => view.change({ ...view.filter, text: (event.target as HTMLInputElement).value })}></label>
    ${facets.map((facet) => facetRow(facet, view, context))} ${keyRow(view, context)} ${arrangement(view, context)}
  </div>`;

type Active = { label: unknown; named: string; rest: Filter };

/** Each thing that is filtered for, and the filter without it. */
const activeParts = (filter: Filter, context: Context): Active[] => [
  ...facets.flatMap((facet) => filter[facet].map((id) => ({
    label: choiceName(facet, id, context),
    named: writtenName(facet, id, context),
    rest: without(filter, facet, id),
  }))),
  ...(filter.importance ? [{ label: say('keyEvents', context), named: context.words.keyEvents, rest: without(filter, 'importance') }] : []),
  ...(searchedWords(filter.text).length ? [{ label: html`<q><bdi>${filter.text.trim()}</bdi></q>`, named: filter.text.trim(), rest: without(filter, 'text') }] : []),
];

/** «3 of 14 shown», in the digits of the words' language. */
export const shownOf = (shown: number, total: number, { words, wordsLanguage }: Context): string =>
  words.shown.replace('{n}', shown.toLocaleString(wordsLanguage)).replace('{total}', total.toLocaleString(wordsLanguage));

/** Nothing is left: what giving up one thing would bring back. */
const loosening = (parts: readonly Active[], { entries, change }: FindView, context: Context): TemplateResult => {
  const helpful = parts.map((part) => ({ ...part, count: filterEvents(entries, part.rest).length })).filter(({ count }) => count);
  return html`<p>${say('nothingFound', context)}
    ${helpful.map(({ label, rest, count }) => html`<button type="button" class="chip" @click=${() => change(rest)}>${say('without', context, { name: label, n: count.toLocaleString(context.wordsLanguage) })}</button> `)}</p>`;
};

/** What is filtered for: one press ends each, one all of it. `said` is for who listens. */
export const filterLine = (view: FindView, shown: number, context: Context): TemplateResult => {
  const { filter, change, entries, said } = view;
  const parts = activeParts(filter, context);
  const all = isFiltering(filter)
    ? html`<p>${say('shown', context, { n: shown.toLocaleString(context.wordsLanguage), total: entries.length.toLocaleString(context.wordsLanguage) })}
        ${parts.map(({ label, named, rest }) => html`<button type="button" class="chip" aria-label=${context.words.removeFilter.replace('{name}', named)}
          @click=${() => change(rest)}>${label} <span aria-hidden="true">×</span></button> `)}
        <button type="button" @click=${() => change({ people: [], topics: [], sources: [], text: '', importance: '' })}>${say('clearAll', context)}</button></p>
        ${shown ? nothing : loosening(parts, view, context)}`
    : nothing;
  return html`<div part="filter" class="small">${all}<p role="status" class="unseen">${said}</p></div>`;
};
