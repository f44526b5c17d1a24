import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { cardStyles } from '../event-card/card-styles.js';
import { findEvent } from '../event-file/find-event.js';
import { withoutDrafts } from '../event-file/without-drafts.js';
import { quoteStyles } from '../quote-block/quote-styles.js';
import { baseStyles } from '../story/base-styles.js';
import { StoryElement } from '../story/story-element.js';
import { AddressFollower } from './address-follower.js';
import { revealEvent } from './reveal-event.js';
import { DatelineSelectEvent } from './select-event.js';
import { planTimeline, type Plan, type PlanOptions } from './timeline-plan.js';
import { timelineStyles } from './timeline-styles.js';
import { timeline, type TimelineView } from './timeline-template.js';

/**
 * A story's events in order, each with its date, its words and the documents behind it.
 *
 * @summary A whole story from an event file: events, quotations, accounts that differ, sources.
 * @tag dateline-timeline
 *
 * @slot - Shown until there is something better, and when loading fails. A child `<script type="application/json">`
 *   holds the event file itself.
 * @slot header - Below the title and the facts.
 * @slot footer - At the end, below the sources.
 * @slot empty - Where no event is left to show.
 *
 * @fires {DatelineLoadEvent} dateline-load - When the event file was read and drawn.
 * @fires {DatelineErrorEvent} dateline-error - When there was nothing to read.
 * @fires {DatelineSelectEvent} dateline-select - Before an event comes into focus; can be prevented.
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
    withoutGaps: { attribute: 'without-gaps', type: Boolean },
  };

  /** `vertical`, or `compact`: one line an event, each of which opens. */
  layout: 'vertical' | 'compact' = 'vertical';

  /** Which event comes first: `oldest-first` or `newest-first`. */
  order: PlanOptions['order'] = 'oldest-first';

  /** What events are grouped by: `auto` (what suits the span), `none`, `day`, `month`, `year`, `decade`, `century`. */
  groupBy: PlanOptions['groupBy'] = 'auto';

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

  /** Leave out the time that passed between distant events. */
  withoutGaps = false;

  #plan: Plan | undefined;
  #selected: string | undefined;

  constructor() {
    super();
    new AddressFollower(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const story = this.file;
    this.#plan = story && planTimeline(this.drafts ? story : withoutDrafts(story), this.#planOptions());
  }

  protected override render(): unknown {
    const plan = this.#plan;
    if (!this.file || !plan) return this.renderWaiting();
    const context = this.contextFor(this.file, this.#eventLevel(plan), (id) => this.addressOf(id));
    return timeline(plan, this.#view(), context);
  }

  /** The address of an event on this page, `#…`, or undefined where this timeline does not show it. */
  addressOf(id: string): string | undefined {
    return this.#shows(id) ? `#${this.linkPrefix}${encodeURIComponent(id)}` : undefined;
  }

  /** @internal */
  idAt(hash: string): string | undefined {
    const address = hash.replace(/^#/, '');
    if (!this.file || !address || !address.startsWith(this.linkPrefix)) return undefined;
    const id = findEvent(this.file, address.slice(this.linkPrefix.length))?.id;
    return id !== undefined && this.#shows(id) ? id : undefined;
  }

  /**
   * Brings an event into view and focus, unfolding what hides it. Takes its id, an alias or `event-<id>`; answers
   * whether the event is here and nobody prevented it.
   */
  async goTo(id: string): Promise<boolean> {
    const event = this.file && findEvent(this.file, id);
    if (!event || !this.#shows(event.id) || !this.dispatchEvent(new DatelineSelectEvent(event.id))) return false;
    this.#selected = event.id;
    this.requestUpdate();
    await this.updateComplete;
    return revealEvent(this.renderRoot, event.id);
  }

  /** Goes to the event after the one in focus, in the order shown; to the first where none is. */
  next(): Promise<boolean> {
    return this.#step(1);
  }

  /** Goes to the event before the one in focus, in the order shown; to the last where none is. */
  previous(): Promise<boolean> {
    return this.#step(-1);
  }

  async #step(by: 1 | -1): Promise<boolean> {
    const ids = (this.#plan?.events ?? []).map(({ id }) => id);
    const at = this.#selected === undefined ? -1 : ids.indexOf(this.#selected);
    const id = at < 0 ? ids.at(by > 0 ? 0 : -1) : ids[at + by];
    return id !== undefined && this.goTo(id);
  }

  #shows(id: string): boolean {
    return this.#plan?.ids.has(id) ?? false;
  }

  /** Events are one deeper than the group that holds them, or than the title. */
  #eventLevel({ unit }: Plan): number {
    return this.headingLevel + (unit ? 2 : 1);
  }

  #planOptions(): PlanOptions {
    const { order, groupBy, from, to, limit } = this;
    return { order, groupBy, from, to, limit };
  }

  #view(): TimelineView {
    const { headingLevel, withoutHeader, withoutGaps } = this;
    const selected = this.#selected;
    const layout = this.layout === 'compact' ? 'compact' : 'vertical';
    return { layout, headingLevel, withoutHeader, withoutGaps, selected, notice: this.renderNotice() };
  }
}
