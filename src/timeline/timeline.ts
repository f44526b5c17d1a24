import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { baseStyles } from '../story/base-styles.js';
import { quoteStyles } from '../quote-block/quote-styles.js';
import { cardStyles } from '../event-card/card-styles.js';
import { findDifference } from '../event-card/find-difference.js';
import { findOtherMedia } from '../event-card/find-other-media.js';
import { timelineStyles } from './timeline-styles.js';
import { zoneFor } from '../story/context.js';
import type { Folding } from '../story/folding.js';
import { StoryElement } from '../story/story-element.js';
import { drawTimeline, eventAddress } from './draw-timeline.js';
import type { Filter } from './filter.js';
import { findFilter, findFolding, findLayout, findStrip, type Find, type Strip } from './parts.js';
import type { Layout } from './row.js';
import { planTimeline, type Plan } from './timeline-plan.js';

export type * from './filter-event.js';
export type * from './select-event.js';

/**
 * A story's events in order, each with its date, its words and the documents behind it.
 *
 * @summary A whole story from an event file: events, quotations, accounts that differ, sources.
 * @tag dateline-timeline
 *
 * @attr {string} lang - Language of the reader; without it, that of the page around. Dates and texts follow it.
 *
 * @slot - Shown until there is something better, and when loading fails. A child `<script type="application/json">`
 *   holds the event file itself.
 * @slot header - Below the title and the facts.
 * @slot footer - At the end, below the sources.
 * @slot empty - Where no event is left to show.
 *
 * @csspart header - Kicker, title, summary and facts.
 * @csspart title - The story's heading.
 * @csspart summary - The story's summary.
 * @csspart facts - How much there is, and when it was updated.
 * @csspart strip - The scale of time with a mark for each event.
 * @csspart controls - What finds, filters and sorts.
 * @csspart filter - What is filtered for, and how to end it.
 * @csspart group - Events under one heading.
 * @csspart group-title - That heading.
 * @csspart event - An event. Its state is a second name: `event-key`, `event-span`, `event-loose` (uncertain date),
 *   `event-unconfirmed`, `event-expected`, `event-cancelled`, `event-retracted`, `event-differing`, `event-draft`.
 * @csspart marker - Its mark on the rail.
 * @csspart date - Date, times and place.
 * @csspart place - The place, within the date.
 * @csspart kicker - The word above a headline: expected, retracted, accounts differ.
 * @csspart headline - The event's heading.
 * @csspart text - Its summary, or the note of its retraction.
 * @csspart media - A picture, a film, a recording or another site’s player, with its caption.
 * @csspart quote - A quotation with its attribution.
 * @csspart attribution - Who said it, where, and which document says so.
 * @csspart difference - A question on which sources differ.
 * @csspart account - One side of it.
 * @csspart links - A row of links: what the event answers, what answered it, further reading.
 * @csspart sources - A row of sources, and all of them at the end of a timeline.
 * @csspart corrections - A correction.
 * @csspart gap - The time that passed before the next event.
 * @csspart footer - Corrections, sources, licence.
 *
 * @cssprop [--dateline-accent=currentColor] - Colour of key events' marks and of the kicker; never of text that must be read.
 * @cssprop [--dateline-sticky-top=0px] - Height of what the page keeps stuck at its top: an event that is gone to stops below it.
 *
 * @fires {DatelineLoadEvent} dateline-load - When the event file was read and drawn.
 * @fires {DatelineErrorEvent} dateline-error - When there was nothing to read.
 * @fires {DatelineSelectEvent} dateline-select - Before an event comes into focus; can be prevented.
 * @fires {DatelineFilterEvent} dateline-filter - When another choice of events is shown.
 * @fires {DatelineSourceEvent} dateline-source - When a reader follows a source.
 * @fires {DatelineViewEvent} dateline-view - When the element is first seen.
 * @fires {DatelineOpenEvent} dateline-open - When a reader opens something folded.
 */
export class Timeline extends StoryElement {
  static override styles = [baseStyles, quoteStyles, cardStyles, timelineStyles];

  static override properties: PropertyDeclarations = {
    layout: {},
    order: {},
    groupBy: { attribute: 'group-by' },
    from: {},
    to: {},
    limit: { type: Number },
    linkPrefix: { attribute: 'link-prefix' },
    drafts: { type: Boolean },
    withoutHeader: { attribute: 'without-header', type: Boolean },
    withoutStrip: { attribute: 'without-strip', type: Boolean },
    withoutControls: { attribute: 'without-controls', type: Boolean },
    withoutGaps: { attribute: 'without-gaps', type: Boolean },
    people: {},
    topics: {},
    importance: {},
    stateParam: { attribute: 'state-param' },
    selected: {},
  };

  /** `vertical`; `compact`: one line an event, each of which opens; `horizontal`: a row that is scrolled. */
  layout: 'vertical' | 'compact' | 'horizontal' = 'vertical';

  /** Which event comes first: `oldest-first` or `newest-first`. */
  order: 'oldest-first' | 'newest-first' = 'oldest-first';

  /** What events are grouped by; `auto` is what suits the span. */
  groupBy: 'auto' | 'none' | 'day' | 'month' | 'year' | 'decade' | 'century' = 'auto';

  /** EDTF date: show nothing that ended before it. */
  from: string | undefined;

  /** EDTF date: show nothing that begins after it. */
  to: string | undefined;

  /** Show this many events, and the rest behind «Show all»; print shows everything. */
  limit: number | undefined;

  /** What stands before an event's id in its address: `#<link-prefix><id>`. */
  linkPrefix = '';

  /** Show what a program drafted and no person has read yet, marked as such. */
  drafts = false;

  /** Leave out kicker, title, summary and facts. */
  withoutHeader = false;

  /** Leave out the strip: the scale of time with a mark for each event. */
  withoutStrip = false;

  /** Leave out what finds, filters and sorts. */
  withoutControls = false;

  /** Leave out the time that passed between distant events. */
  withoutGaps = false;

  /** Ids of people, between spaces: begin with their events. */
  people: string | undefined;

  /** Ids of topics, between spaces: begin with their events. */
  topics: string | undefined;

  /** `key`: begin with key events. */
  importance: string | undefined;

  /** Name of a parameter of the page's address that keeps what the reader filters for. */
  stateParam: string | undefined;

  /** Id of the event in focus, which is marked. */
  selected: string | undefined;

  /** Whether the reader has opened what finds and filters. @internal */
  isSearched = false;
  /** The story laid out: which events are shown, in which order. @internal */
  plan: Plan | undefined;

  /** How rows are drawn. @internal */
  list!: Layout;
  /** What folds long texts, where the story has some. @internal */
  folding: Folding | undefined;
  /** What draws the strip, once it is loaded. @internal */
  strip: Strip['draw'] | undefined;
  /** What draws the filter, once it is asked for. @internal */
  find: Find['draw'] | undefined;
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#findParts();
    const story = this.readStory && this.drafts ? this.file : this.readStory;
    this.plan = story && planTimeline(story, this, zoneFor(story, this.timeZone));
  }

  /** What the first drawing cannot do without is waited for; a server's HTML has a strip, so that who takes it over needs one. */
  #findParts(): void {
    this.list = findLayout(this.layout, this.arrived, this) ?? this.list;
    this.waitFor(this.list);
    if (!this.file) return;
    this.folding = this.partOf(findFolding(this.file, this.arrived, this));
    this.difference = this.partOf(findDifference(this.file, this.arrived, this));
    this.otherMedia = this.partOf(findOtherMedia(this.file, this.arrived, this));
    this.strip ??= findStrip(this.arrived, this) ?? undefined;
    if (this.served) this.waitFor(this.strip);
    if (!this.isSearched && !this.#isFiltered) return;
    const find = this.find ?? findFilter(this.arrived, this);
    this.find = find ?? undefined;
    if (this.#isFiltered) this.waitFor(find !== undefined);
  }

  get #isFiltered(): boolean {
    return [this.people, this.topics, this.importance, this.stateParam].some(Boolean);
  }

  protected override render(): unknown {
    const { plan } = this;
    if (!plan) return this.renderWaiting();
    const drawn = drawTimeline(plan, this, this, this.renderNotice(plan.counted.length));
    const { layout, order, groupBy, from, to, limit, drafts } = this;
    return this.anew(drawn, [layout, order, groupBy, from, to, limit, drafts].join());
  }

  /** The address of an event on this page, `#…`, or undefined where this timeline does not show it. */
  addressOf(id: string): string | undefined {
    return this.plan && eventAddress(this.plan, this.linkPrefix, id);
  }

  /**
   * Brings an event into view and focus, unfolding what hides it. Takes its id, an alias or `event-<id>`; answers
   * whether the event is here and nobody prevented it.
   */
  async goTo(id: string): Promise<boolean> {
    return (await import('./navigation.js')).goTo(this, id);
  }

  /**
   * Shows only events of any of these people, of any of these topics, from any of these sources (ids), with all of these
   * words, key ones alone; what is left out is not filtered by. Resolves when it is drawn.
   */
  async filter(wanted: Partial<Filter> = {}): Promise<void> {
    return (await import('./find.js')).filter(this, wanted);
  }

  /** Goes to the event after the one in focus, in the order shown; to the first where none is. */
  async next(): Promise<boolean> {
    return (await import('./navigation.js')).step(this, 1);
  }

  /** Goes to the event before the one in focus, in the order shown; to the last where none is. */
  async previous(): Promise<boolean> {
    return (await import('./navigation.js')).step(this, -1);
  }

  /** Goes where the page's address leads, if that is here. @internal */
  async followAddress(): Promise<void> {
    if (location.hash || this.selected !== undefined) (await import('./navigation.js')).followAddress(this);
  }
}
