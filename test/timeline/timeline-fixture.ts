import '../../src/timeline/define.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';

/** The HTML of a timeline with its file in it; what is given of the file takes the place of what `storyOf` has. */
export const timelineHtml = (parts: object = {}, attributes = ''): string =>
  `<dateline-timeline lang="en-GB" ${attributes}>${inline(storyOf(parts))}</dateline-timeline>`;

/** A drawn timeline on the page, which goes after the test. */
export const timelineOf = (parts: object = {}, attributes = ''): Promise<Timeline> =>
  loaded(fixture<Timeline>(timelineHtml(parts, attributes)));

/** Everything in a timeline (or in a part of it) that matches, in its order on the page. */
export const all = <T extends HTMLElement = HTMLElement>(within: Element, selector: string): T[] => [
  ...(within.shadowRoot ?? within).querySelectorAll<T>(selector),
];

export const isVisible = (element: Element): boolean => 
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The text as it is shown, every white space one space. */
export const textOf = (element: HTMLElement): string => element.innerText.replace(/\s+/gu, ' ').trim();

/** The headlines that a reader sees, in their order. */
export const headlinesOf = (timeline: Timeline): string[] => all(timeline, '[part~=headline]').filter(isVisible).map(textOf);

/** The one of several elements whose text begins so; throws where there is none. */
export function saying<T extends HTMLElement>(text: string, elements: readonly T[]): T {
  const found = elements.find((element) => textOf(element).startsWith(text));
  if (!found) throw new Error(`Nothing says «${text}» of: ${elements.map(textOf).join(' | ')}`);
  return found;
}

/** The event with this headline. */
export function eventCalled(timeline: Timeline, headline: string): HTMLElement {
  const event = saying(headline, all(timeline, '[part~=headline]')).closest<HTMLElement>('[part~=event]');
  if (!event) throw new Error(`«${headline}» stands in no event`);
  return event;
}

/** Changes attributes of a drawn timeline (`undefined` removes one) and waits for the drawing. */
export async function change(timeline: Timeline, attributes: Record<string, string | undefined>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) timeline.removeAttribute(name);
    else timeline.setAttribute(name, value);
  }
  await timeline.updateComplete;
}

/** The keys that press what has the focus; Space by its character, which every engine's driver knows. */
export const pressing = { Enter: 'Enter', Space: ' ' };
