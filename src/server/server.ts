/** HTML from event files, on web-standard APIs alone. */
export type { HtmlOptions, TimelineOptions } from './options.js';
export { renderEventCard } from './render-event-card.js';
export { renderQuoteBlock } from './render-quote-block.js';
export { renderPage, type PageOptions } from './render-page.js';
export { renderPlainHtml, renderTimeline, type Rendered } from './render-timeline.js';
