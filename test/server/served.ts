import { renderEventCard } from '../../src/server/render-event-card.js';
import { renderQuoteBlock } from '../../src/server/render-quote-block.js';
import { drawFile } from '../../src/server/timeline-drawing.js';
import { timelineElement } from '../../src/server/render-timeline.js';
import type { HtmlOptions, TimelineOptions } from '../../src/server/options.js';
import type { StoryElement } from '../../src/story/story-element.js';
import { fixture, loaded } from '../story/fixture.js';

/** A timeline's HTML as a server writes it. The page's own search engine description is no matter here. */
export const timelineHtml = (file: unknown, options: TimelineOptions = {}): string => {
  const { drawing, problems } = drawFile(file, options);
  if (!drawing) throw new Error(`Nothing to draw: ${JSON.stringify(problems)}`);
  return timelineElement(drawing, options);
};

export const cardHtml = (file: unknown, id: string, options: HtmlOptions = {}): string => renderEventCard(file, id, options).html;
export const quoteHtml = (file: unknown, id: string, options: HtmlOptions = {}): string => renderQuoteBlock(file, id, options).html;

/**
 * An element whose root stands in the HTML, as the parser makes it, not yet known to any script. It goes into the page when
 * `enter` is called.
 */
export function parsed<T extends StoryElement>(html: string): { element: T; enter: () => T } {
  const place = fixture<HTMLElement>('<div></div>');
  const page = document.implementation.createHTMLDocument('');
  page.body.setHTMLUnsafe(html);
  const element = page.body.firstElementChild as T;
  return { element, enter: () => place.appendChild(element) };
}

/** An element that was taken over from its HTML. */
export const takenOver = <T extends StoryElement>(html: string): Promise<T> => loaded(parsed<T>(html).enter());

/**
 * What a root shows, without the marks that Lit and the server leave in it: equal for two that a reader cannot tell apart. What
 * stands on the strip is left out: once there is a script it follows its width and its reader.
 */
export function shownIn({ shadowRoot }: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  copy.querySelectorAll('style, link, slot[name^="at-"], .axis-box').forEach((node) => node.remove());
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach((comment) => (comment as Comment).remove());
  copy.normalize();
  copy.querySelectorAll('*').forEach(sortAttributes);
  return copy.innerHTML.trim();
}

/** The order of attributes says nothing: a server writes them as they stand in a template, Lit the fixed ones first. */
function sortAttributes(element: Element): void {
  const attributes = [...element.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name } of attributes) element.removeAttribute(name);
  for (const { name, value } of attributes) element.setAttribute(name, value);
}

/** Every element of a root, in order, but what stands on the strip: the same objects before and after are nodes that stayed. */
export const nodesIn = ({ shadowRoot }: Element): Element[] => [...shadowRoot!.querySelectorAll('*:not(.axis-box *)')];

/** Whether two elements show the same; says where they begin to differ, for a difference of whole stories would be endless. */
export function expectSame(element: Element, other: Element): void {
  const [one, two] = [shownIn(element), shownIn(other)];
  if (one === two) return;
  const at = [...one].findIndex((character, index) => character !== two[index]);
  const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  throw new Error(`They differ at ${at}: «${near(one)}» instead of «${near(two)}»`);
}

/** Where everything in a root stands, in whole pixels from the root's first box; the same wherever the element is on its page. */
export function boxesIn({ shadowRoot }: Element): string[] {
  const all = [...shadowRoot!.querySelectorAll('*:not(style):not(link):not(slot):not(.axis-box *)')];
  const { x, y } = all[0]!.getBoundingClientRect();
  return all.flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (!box.width && !box.height) return [];
    const measures = [box.x - x, box.y - y, box.width, box.height].map(Math.round);
    return [`${element.localName}.${element.getAttribute('part') ?? ''} ${measures.join(' ')}`];
  });
}

/** What the first list has that the other has not, and the other way round; a few of each. */
export const differences = (some: string[], others: string[]): string[] => [
  ...some.filter((one, index) => others[index] !== one).slice(0, 3),
  ...(some.length === others.length ? [] : [`${some.length} instead of ${others.length}`]),
];
