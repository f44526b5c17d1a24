import { nothing } from 'lit';
import { findQuote, loneQuote } from '../quote-block/lone-quote.js';
import type { HtmlOptions } from './options.js';
import { renderPart } from './render-part.js';
import type { Rendered } from './render-timeline.js';

/** One quotation of a file as `<dateline-quote-block>`, complete before any script. */
export const renderQuoteBlock = (file: unknown, id: string, options: HtmlOptions = {}): Rendered =>
  renderPart(file, options, {
    name: 'dateline-quote-block',
    attributes: { quote: id },
    find: (story) => findQuote(story, id),
    draw: (found, context) => loneQuote(found, nothing, context),
    eventOf: ({ event }) => event,
  });
