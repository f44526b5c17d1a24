import { html, nothing, type TemplateResult } from 'lit';
import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import type { Quote, TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { correctionLine, correctionsOf } from '../story/correction-line.js';
import { inTimeline } from '../story/in-timeline.js';
import { quoteBlock } from './quote-block-template.js';

/** A quotation and the event that it belongs to. */
export type FoundQuote = { quote: Quote; event: TimelineEvent };

/** A quotation by its id. One of a retracted event is not found: its words were withdrawn. */
export const findQuote = ({ events }: Story, id: string): FoundQuote | undefined => {
  const wanted = id.normalize();
  for (const event of events) {
    const quote = quotesOf(event).find((one) => one.id === wanted);
    if (quote) return event.status === 'retracted' ? undefined : { quote, event };
  }
  return undefined;
};

/** A quotation by itself, with its corrections and its way to the page's timeline where there is one. `notice` is a line below. */
export const loneQuote = ({ quote, event }: FoundQuote, notice: unknown, context: Context): TemplateResult => {
  const address = context.eventAddress(event.id);
  return html`<div class="root">
    ${quoteBlock(quote, context, { date: event.date })}
    ${correctionsOf('', [quote.id], context).map((one) => correctionLine(one, context))}
    ${address ? inTimeline(address, context) : nothing} ${notice}
  </div>`;
};
