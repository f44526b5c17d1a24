import { html, nothing, type PropertyDeclarations } from 'lit';
import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import type { Quote, TimelineEvent } from '../event-file/types.js';
import { correctionLine, correctionsOf } from '../story/correction-line.js';
import { baseStyles } from '../story/base-styles.js';
import { addressOnPage, inTimeline } from '../story/timeline-on-page.js';
import { StoryElement } from '../story/story-element.js';
import { plainQuote } from './plain-quote.js';
import { quoteBlock } from './quote-block-template.js';
import { quoteStyles } from './quote-styles.js';

type Found = { quote: Quote; event: TimelineEvent };

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
    const found = story && this.#found(story, this.quote);
    if (!found) return this.renderWaiting();
    const context = this.contextFor(story, this.topLevel, (id) => addressOnPage(id, this.file!));
    const address = context.eventAddress(found.event.id);
    const corrections = correctionsOf('', [found.quote.id], context);
    return html`${quoteBlock(found.quote, context, { date: found.event.date })}
    ${corrections.map((one) => correctionLine(one, context))}
    ${address ? inTimeline(address, context) : nothing} ${this.renderNotice()}`;
  }

  /** A quotation of a retracted event is not shown: its words were withdrawn. */
  #found({ events }: Story, id: string): Found | undefined {
    const wanted = id.normalize();
    for (const event of events) {
      const quote = quotesOf(event).find((one) => one.id === wanted);
      if (quote) return event.status === 'retracted' ? undefined : { quote, event };
    }
    return undefined;
  }
}
