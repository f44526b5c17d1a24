import { nothing } from 'lit';
import { loneCard } from '../../src/event-card/lone-card.js';
import { findEvent } from '../../src/event-file/find-event.js';
import type { Story } from '../../src/event-file/reader.js';
import { findQuote, loneQuote } from '../../src/quote-block/lone-quote.js';
import { declarativeRoot, type ElementName } from '../../src/server/declarative-root.js';
import { fileInPage } from '../../src/server/file-in-page.js';
import type { TimelineOptions } from '../../src/server/options.js';
import { anchors } from '../../src/server/render-timeline.js';
import { serverReader } from '../../src/server/server-reader.js';
import { drawFile } from '../../src/server/timeline-drawing.js';
import { contextOf } from '../../src/story/context.js';
import { drawnAnew } from '../../src/story/drawn-anew.js';
import { levelOf } from '../../src/story/heading.js';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What an element's attributes say, as the server's options; a flag is `true`. The language is that of the page around. */
const optionsOf = (element: Element): TimelineOptions & Record<string, unknown> => {
  const entries = [...element.attributes].map(({ name, value }): [string, unknown] => [camel(name), value === '' ? true : value]);
  const options = Object.fromEntries(entries) as TimelineOptions;
  return { lang: document.documentElement.lang || 'en', ...options, headingLevel: Number(options.headingLevel ?? 2), limit: options.limit ? Number(options.limit) : undefined };
};

type Served = { drawn: unknown; anchors: string };

const servedTimeline = (file: unknown, options: TimelineOptions): Served | undefined => {
  const { drawing } = drawFile(file, options);
  return drawing && { drawn: drawing.drawn, anchors: anchors(drawing.plan, options.linkPrefix) };
};

const noTimeline = (): undefined => undefined;
const contextFor = (story: Story, options: TimelineOptions) =>
  contextOf(story, serverReader(story, options), levelOf(options.headingLevel ?? 2), noTimeline);

const servedPart = (file: unknown, options: TimelineOptions & Record<string, unknown>): Served | undefined => {
  const { story } = fileInPage(file).reading;
  const event = story && typeof options['event'] === 'string' ? findEvent(story, options['event']) : undefined;
  const quote = story && typeof options['quote'] === 'string' ? findQuote(story, options['quote']) : undefined;
  if (event) return { drawn: drawnAnew(loneCard(event, nothing, contextFor(story!, options))), anchors: '' };
  return quote && { drawn: loneQuote(quote, nothing, contextFor(story!, options)), anchors: '' };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Puts the server's drawing into an element that has its file in it; one that has none, or an unsound one, no server has drawn. */
function serveElement(element: Element): void {
  const file = parsed(element.querySelector(':scope > script[type="application/json"]')?.textContent ?? '');
  const options = optionsOf(element);
  const served = element.localName === 'dateline-timeline' ? servedTimeline(file, options) : servedPart(file, options);
  if (!served) return;
  const root = declarativeRoot(served.drawn, element.localName as ElementName, options);
  const holder = element.ownerDocument.createElement('div');
  holder.setHTMLUnsafe(`<section>${root}</section>${served.anchors}`);
  const { shadowRoot } = holder.firstElementChild!;
  element.attachShadow({ mode: 'open' }).append(...shadowRoot!.childNodes);
  element.append(...[...holder.children].slice(1));
}

/** HTML of a test as elements that a server has drawn, in a page that no script has seen yet. */
export function serve(html: string): DocumentFragment {
  const page = document.implementation.createHTMLDocument('');
  const template = page.createElement('template');
  template.innerHTML = html;
  const { content } = template;
  content.querySelectorAll('dateline-timeline, dateline-event-card, dateline-quote-block').forEach(serveElement);
  return content;
}
