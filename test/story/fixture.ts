import { until } from '../rig/browser.js';
import { laterStyles } from '../../src/story/later-styles.js';
import type { StoryElement } from '../../src/story/story-element.js';

const drawn = new Set<Element>();

/** The tests of the elements run twice: with elements that draw themselves, and with elements that a server has drawn. */
export const isServed = 'datelineServed' in globalThis;
const serve = isServed ? (await import('../server/served-fixture.js')).serve : undefined;

/** Adds HTML to the page, in an element of its own that goes after the test; answers with the first element of it. */
export function fixture<T extends HTMLElement = HTMLElement>(html: string): T {
  const place = document.createElement('div');
  if (serve) place.append(serve(html));
  else place.innerHTML = html;
  document.body.append(place);
  drawn.add(place);
  return place.firstElementChild as T;
}

afterEach(() => {
  drawn.forEach((place) => place.remove());
  drawn.clear();
});

/** Whether what listens to the reader has come: with it come the styles that no first view needs. */
const isListening = ({ shadowRoot }: Element): boolean => !!shadowRoot?.adoptedStyleSheets.includes(laterStyles.styleSheet!);

/** Whether the strip, where there is one, has the width of the page and hears its reader. */
const isStripAlive = ({ shadowRoot }: Element): boolean =>
  !shadowRoot?.querySelector('[part=strip]') || !!shadowRoot.querySelector('[role=slider]');

/** Observers tell the strip its width and what is in view after one frame; in the next it is drawn. */
const aFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => done()))));

/** Waits until an element of Dateline has drawn its file, or has said that it cannot, and listens. */
export async function loaded<T extends StoryElement>(element: T): Promise<T> {
  await element.loaded;
  await until(() => isListening(element), `<${element.localName}> listens`);
  await until(() => !element.shadowRoot?.querySelector('.waiting'), `<${element.localName}> has all that it is drawn with`);
  await until(() => isStripAlive(element), `<${element.localName}> has a strip that is alive`);
  await element.updateComplete;
  await aFrame();
  return element;
}

/** A small sound event file; its people and publishers are invented. What is given takes the place of what is here. */
export const storyOf = (parts: object = {}): object => ({
  version: 1,
  language: 'en',
  title: 'The bridge at Lower Harbour',
  timeZone: 'UTC',
  people: { vale: { name: 'Ada Vale', role: 'Harbour master' }, orr: { name: 'Ben Orr', role: 'Ferryman' } },
  sources: {
    gazette: { publisher: 'Harbour Gazette', title: 'The bridge', url: 'https://gazette.example/bridge', language: 'en' },
    logbook: { publisher: 'Harbour office', title: 'Log of the bridge', published: '2021' },
  },
  events: [
    { id: 'opens', date: '2021-03-01', headline: 'The bridge opens', citations: [{ source: 'gazette' }] },
    { id: 'closes', date: '2021-03-09', headline: 'The bridge closes', summary: 'A crack was seen.' },
  ],
  ...parts,
});

/** An event file as a page holds it: in a script within the element, where `</` would end the script. */
export const inline = (file: object): string =>
  `<script type="application/json">${JSON.stringify(file).replaceAll('<', '\\u003c')}</script>`;
