import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { findEvent } from '../event-file/find-event.js';
import { quoteStyles } from '../quote-block/quote-styles.js';
import { baseStyles } from '../story/base-styles.js';
import { contextOf } from '../story/context.js';
import { StoryElement } from '../story/story-element.js';
import { cardStyles } from './card-styles.js';
import { findDifference } from './find-difference.js';
import { findOtherMedia } from './find-other-media.js';
import { loneCard } from './lone-card.js';
import { loneStyles } from './lone-styles.js';

/**
 * One event of an event file by itself, in running text.
 *
 * @summary One event with its date, its words and its sources, linked to the timeline of the page where there is one.
 * @tag dateline-event-card
 *
 * @attr {string} lang - Language of the reader; without it, that of the page around. Dates and texts follow it.
 *
 * @slot - Shown until there is something better, and when loading fails. A child `<script type="application/json">`
 *   holds the event file itself.
 *
 * @csspart event - An event. Its state is a second name: `event-key`, `event-span`, `event-loose` (uncertain date),
 *   `event-unconfirmed`, `event-expected`, `event-cancelled`, `event-retracted`, `event-differing`, `event-draft`.
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
 *
 * @fires {DatelineLoadEvent} dateline-load - When the event file was read and drawn.
 * @fires {DatelineErrorEvent} dateline-error - When there was nothing to read.
 * @fires {DatelineSourceEvent} dateline-source - When a reader follows a source.
 * @fires {DatelineViewEvent} dateline-view - When the element is first seen.
 * @fires {DatelineOpenEvent} dateline-open - When a reader opens something folded.
 */
export class EventCard extends StoryElement {
  static override styles = [baseStyles, quoteStyles, cardStyles, loneStyles];

  static override properties: PropertyDeclarations = {
    event: {},
  };

  /** Id of the event in the file; an alias will do. */
  event: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.file) return;
    this.difference = this.partOf(findDifference(this.file, this.arrived, this));
    this.otherMedia = this.partOf(findOtherMedia(this.file, this.arrived, this));
  }

  protected override render(): unknown {
    const story = this.readStory;
    const event = story && this.event ? findEvent(story, this.event) : undefined;
    if (!story || !event) return this.renderWaiting();
    const context = contextOf(story, this, this.topLevel, this.addressOnPage);
    return this.anew(loneCard(event, this.renderNotice(), context), event.id);
  }
}
