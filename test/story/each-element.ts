import '../../src/define.js';
import type { StoryElement } from '../../src/story/story-element.js';
import { fixture, storyOf } from './fixture.js';

/** A story of which each of the three elements can show something, and what a reader then sees of it. */
export const bridge = (parts: object = {}): object =>
  storyOf({
    events: [
      {
        id: 'opens',
        date: '2021-03-01',
        headline: 'The bridge opens',
        quotes: [{ id: 'words', text: 'It will carry us all', speaker: 'vale', source: 'gazette' }],
      },
      { id: 'closes', date: '2021-03-09', headline: 'The bridge closes', summary: 'A crack was seen.' },
    ],
    ...parts,
  });

/** The elements by tag: the attributes that they need beside a file, and what a reader sees of `bridge()`. */
export const elements = {
  'dateline-timeline': { attributes: '', shows: 'The bridge opens' },
  'dateline-event-card': { attributes: 'event="opens"', shows: 'The bridge opens' },
  'dateline-quote-block': { attributes: 'quote="words"', shows: 'It will carry us all' },
} as const;

export type Tag = keyof typeof elements;
export const tags = Object.keys(elements) as Tag[];

/** Adds one of the elements to the page, with the attributes that it needs and those given. */
export const add = (tag: Tag, attributes = '', content = ''): StoryElement =>
  fixture<StoryElement>(`<${tag} ${elements[tag].attributes} ${attributes}>${content}</${tag}>`);

/** `src="…"` for an address. */
export const src = (address: string): string => `src="${address.replaceAll('"', '%22')}"`;

/** What a reader can read in an element's shadow, without what the page put into its slots. */
export const seenIn = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .map((part) => (part as HTMLElement).innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether something takes room on the page. */
export const isShown = (part: Element | null): boolean => !!part && part.getClientRects().length > 0;

/** The button of an element that says so. */
export function buttonIn(element: Element, label: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.innerText.trim() === label);
  if (!found) throw new Error(`${element.localName} has no button «${label}»`);
  return found;
}
