import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { usefulUnits, type Unit } from '../dates/calendar-unit.js';
import { readDate } from '../dates/edtf-date.js';
import { searchedWords } from '../event-file/fold-text.js';
import type { TimelineEvent } from '../event-file/types.js';
import { completeEnglish } from '../languages/en-later.js';
import type { Context } from '../story/context.js';
import { filterFromAttributes, filterFromText, filterToText } from './filter-address.js';
import { DatelineFilterEvent } from './filter-event.js';
import { filterEntries, filterEvents, isFiltering, noFilter, type Entry, type Facet, type Filter } from './filter.js';
import { findDrawing } from './find-drawing.js';
import { shownOf, type FindView } from './find-template.js';
import { findStyles } from './find-styles.js';
import { addStyles } from '../story/add-styles.js';
import { forgetFound, markFound } from './found-marks.js';
import type { FindDrawing } from './timeline-template.js';
import type { Plan, PlanOptions } from './timeline-plan.js';

completeEnglish();

/** A timeline as far as finding in it is concerned. */
export type FindHost = ReactiveControllerHost & HTMLElement & Pick<PlanOptions, 'order' | 'groupBy'> & {
  renderRoot: ParentNode;
  people: string | undefined;
  topics: string | undefined;
  importance: string | undefined;
  stateParam: string | undefined;
  isSearched: boolean;
  find: Find['draw'] | undefined;
};

/** The politest moment to speak: when nothing was changed for this long, in milliseconds. */
const quiet = 500;

/** What one timeline is searched and filtered for. Loaded when a reader opens it, or where the page begins with a filter. */
export class Find implements ReactiveController {
  #filter: Filter = noFilter;
  #list: Facet | undefined;
  #narrowedBy = '';
  #said = '';
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #drawn: { events: readonly TimelineEvent[]; written: string; entries: Entry[]; units: Unit[] } | undefined;
  #shown = 0;
  #attributes: string | undefined;
  #context: Context | undefined;

  constructor(private readonly host: FindHost) {
    host.addController(this);
    addStyles(host, findStyles);
    this.#followAttributes();
  }

  /** What the filter leaves of a plan, and its controls, as values of the timeline's template. */
  draw = (plan: Plan, context: Context): FindDrawing => {
    this.#context = context;
    this.#followAttributes();
    const drawing = findDrawing(this.#view(this.#readyFor(plan, context)), plan, this.host.isSearched, context);
    this.#shown = drawing.shown;
    return drawing;
  };

  /** Filters for what is wanted, and tells the page. Resolves when it is drawn. */
  async filter(wanted: Partial<Filter>): Promise<void> {
    const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
    const { people, topics, sources, text = '', importance } = wanted;
    this.#change({ people: list(people), topics: list(topics), sources: list(sources), text: String(text), importance: importance === 'key' ? 'key' : '' });
    await this.host.updateComplete;
  }

  /** Ends the filter where it hides an event that somebody goes to, and says so. */
  show(id: string): void {
    const entry = this.#drawn?.entries.find((one) => one.id === id);
    const isLeft = entry ? filterEvents([entry], this.#filter).length > 0 : !isFiltering(this.#filter);
    if (isLeft) return;
    this.#change(noFilter, this.#context?.words.filterCleared);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#followAddress);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#followAddress);
    clearTimeout(this.#speaking);
    forgetFound(this.host);
  }

  /** What is left stands open, also behind «Show all»; what was found is marked. */
  hostUpdated(): void {
    const more = this.host.renderRoot.querySelector<HTMLDetailsElement>('.more');
    if (more && isFiltering(this.#filter)) more.open = true;
    markFound(this.host, searchedWords(this.#filter.text));
  }

  #readyFor({ counted, story }: Plan, { dates }: Context): { entries: Entry[]; units: Unit[] } {
    const { language, timeZone } = dates;
    const written = `${language} ${timeZone}`;
    const isSame = this.#drawn?.written === written && this.#drawn.events.length === counted.length && this.#drawn.events.every((event, index) => event === counted[index]);
    if (!isSame) {
      const units = usefulUnits(counted.map(({ date }) => readDate(date)!), timeZone);
      this.#drawn = { events: counted, written, entries: filterEntries(counted, story, dates), units };
    }
    return this.#drawn!;
  }

  #view({ entries, units }: { entries: readonly Entry[]; units: readonly Unit[] }): FindView {
    const { order, groupBy } = this.host;
    return {
      entries, units, order, groupBy: groupBy ?? 'auto', filter: this.#filter, list: this.#list, narrowedBy: this.#narrowedBy, said: this.#said,
      change: (filter) => this.#change(filter),
      openList: (facet) => this.#redraw(() => [this.#list, this.#narrowedBy] = [facet, '']),
      narrow: (text) => this.#redraw(() => (this.#narrowedBy = text)),
      arrange: (choice) => void Object.assign(this.host, choice),
    };
  }

  #redraw(change: () => unknown): void {
    change();
    this.host.requestUpdate();
  }

  /** The page's attributes are what is begun with, and what another value of theirs begins again. */
  #followAttributes(): void {
    const { people, topics, importance, stateParam } = this.host;
    const attributes = JSON.stringify([people, topics, importance, stateParam]);
    if (attributes === this.#attributes) return;
    this.#attributes = attributes;
    this.#filter = this.#kept ?? filterFromAttributes(this.host);
  }

  /** What the page's address keeps of a filter. */
  get #kept(): Filter | undefined {
    const { stateParam } = this.host;
    const kept = stateParam && new URLSearchParams(location.search).get(stateParam);
    return kept ? filterFromText(kept) : undefined;
  }

  readonly #followAddress = (): void => {
    if (this.host.stateParam) this.#redraw(() => (this.#filter = this.#kept ?? noFilter));
  };

  /** Filters, tells the page, and says `why`, or how many events are left. */
  #change(filter: Filter, why?: string): void {
    this.#redraw(() => (this.#filter = filter));
    this.#keep();
    void this.host.updateComplete.then(() => {
      const total = this.#drawn?.entries.length ?? 0;
      if (this.#context) this.#say(why ?? (this.#shown ? shownOf(this.#shown, total, this.#context) : this.#context.words.nothingFound));
      this.host.dispatchEvent(new DatelineFilterEvent(this.#filter, this.#shown, total));
    });
  }

  /** Half a second after the last change, once. */
  #say(said: string): void {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => this.#redraw(() => (this.#said = said)), quiet);
  }

  /** Keeps the filter in the page's address, which Back does not step through. */
  #keep(): void {
    const { stateParam } = this.host;
    if (!stateParam) return;
    const address = new URL(location.href);
    const text = filterToText(this.#filter);
    if (text) address.searchParams.set(stateParam, text);
    else address.searchParams.delete(stateParam);
    history.replaceState(history.state, '', address);
  }
}

const found = new WeakMap<Element, Find>();

/** The one filter of a timeline. */
export const findOf = (host: FindHost): Find => {
  let find = found.get(host);
  if (!find) found.set(host, (find = new Find(host)));
  return find;
};

/** Ends the filter of a timeline where it hides an event that somebody goes to. */
export const endFilterFor = (host: Element, id: string): void => found.get(host)?.show(id);

/** As the method of the element. */
export const filter = (host: FindHost, wanted: Partial<Filter>): Promise<void> => {
  const find = findOf(host);
  host.isSearched = true;
  // It is here already: what is drawn next is drawn by it.
  host.find = find.draw;
  return find.filter(wanted);
};
