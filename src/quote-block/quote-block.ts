import { type PropertyDeclarations } from 'lit';
import { baseStyles } from '../story/base-styles.js';
import { contextOf } from '../story/context.js';
import { StoryElement } from '../story/story-element.js';
import { findQuote, loneQuote } from './lone-quote.js';
import { plainQuote } from './plain-quote.js';
import { quoteStyles } from './quote-styles.js';

/**
 * One quotation: the words, who said them, when, and which document says so. From an event file, or from plain HTML
 * without any file: `<dateline-quote-block speaker="…" cite="https://…">The words.</dateline-quote-block>`.
 *
 * @summary One quotation with its speaker, its source and its versions in other languages.
 * @tag dateline-quote-block
 *
 * @attr {string} lang - Language of the reader; without it, that of the page around. Dates and texts follow it.
 *
 * @slot - The words of the quotation where there is no file; else shown until there is something better, and when
 *   loading fails. A child `<script type="application/json">` holds the event file itself.
 *
 * @csspart quote - A quotation with its attribution.
 * @csspart attribution - Who said it, where, and which document says so.
 *
 * @fires {DatelineLoadEvent} dateline-load - When the event file was read and drawn.
 * @fires {DatelineErrorEvent} dateline-error - When there was nothing to read.
 * @fires {DatelineSourceEvent} dateline-source - When a reader follows a source.
 * @fires {DatelineViewEvent} dateline-view - When the element is first seen.
 * @fires {DatelineOpenEvent} dateline-open - When a reader opens something folded.
 */
export class QuoteBlock extends StoryElement {
  static override styles = [baseStyles, quoteStyles];

  static override properties: PropertyDeclarations = {
    quote: {},
    speaker: {},
    speakerRole: { attribute: 'speaker-role' },
    cite: {},
    date: {},
  };

  /** Id of the quotation in the file. */
  quote: string | undefined;

  /** Plain HTML: who said the words. */
  speaker: string | undefined;

  /** Plain HTML: the speaker's role. (`role` itself is ARIA's: «spokesman» there would be an invalid role.) */
  speakerRole: string | undefined;

  /** Plain HTML: address of the document that has the words. */
  cite: string | undefined;

  /** Plain HTML: when they were said, in EDTF. */
  date: string | undefined;

  protected override render(): unknown {
    if (!this.quote) return plainQuote(this);
    const story = this.readStory;
    const found = story && findQuote(story, this.quote);
    if (!found) return this.renderWaiting();
    return loneQuote(found, this.renderNotice(), contextOf(story, this, this.topLevel, this.addressOnPage));
  }
}
