import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { baseStyles } from '../story/base-styles.js';
import { quoteStyles } from '../quote-block/quote-styles.js';
import { cardStyles } from '../event-card/card-styles.js';
import { timelineStyles } from './timeline-styles.js';
import { zoneFor } from '../story/context.js';
import { StoryElement } from '../story/story-element.js';
import { drawTimeline, eventAddress } from './draw-timeline.js';
import { planTimeline, type Plan } from './timeline-plan.js';

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
 * @csspart media - A picture, or a link to a film, a recording or an embed, with its caption.
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
    selected: { state: true },
  };

  /** `vertical`, or `compact`: one line an event, each of which opens. */
  layout: 'vertical' | 'compact' = 'vertical';

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

  /** Leave out the time that passed between distant events. */
  withoutGaps = false;

  /** Id of the event in focus, which is marked. @internal */
  selected: string | undefined;
  /** The story laid out: which events are shown, in which order. @internal */
  plan: Plan | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const story = this.drafts ? this.file : this.readStory;
    this.plan = story && planTimeline(story, this, zoneFor(story, this.timeZone));
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
    if (location.hash) (await import('./navigation.js')).followAddress(this);
  }
}
