import { until } from '../rig/browser.js';
import type { StoryElement } from '../../src/story/story-element.js';

/** A page with an address of its own, in a frame of the window. */
export type ServedPage = { frame: HTMLIFrameElement; window: Window & typeof globalThis; document: Document; address: string };

/** How a page is sent and opened. */
export type Sending = {
  /** What stands in the head before and after the style of every test page. */
  head?: string;
  body: string | string[];
  /** Milliseconds between the pieces of the body. */
  wait?: number;
  headers?: Record<string, string>;
  /** `off`: no script of the page runs. */
  script?: 'on' | 'off';
  hash?: string;
  width?: number;
  htmlAttributes?: string;
};

const frames = new Set<HTMLIFrameElement>();
let number = 0;

const opening = ({ head = '', htmlAttributes = 'lang="en-GB"' }: Sending): string =>
  `<!doctype html><html ${htmlAttributes}><head><meta charset="utf-8"><title>A page</title>${head}</head><body>`;

/** The script that registers the elements, wherever in the page. */
export const script = '<script type="module" src="/src/define.ts"></script>';

/** The style of a plain page, where its policy allows one. */
export const plainStyle = '<style>body { margin: 1rem; font: 16px/1.5 serif }</style>';

/** Opens a page as a server sends it; it goes after the test. Resolves when the frame has loaded. */
export async function openServed(sending: Sending): Promise<ServedPage> {
  const [first = '', ...others] = [sending.body].flat();
  const pieces = [opening(sending) + first, ...others, '</body></html>'];
  const address = `/kept-page/${(number += 1)}-${Date.now()}`;
  await fetch(address, { method: 'POST', body: JSON.stringify({ pieces, headers: sending.headers, wait: sending.wait ?? 0 }) });
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${sending.width ?? 700}px; height: 560px; border: 0; background: #fff`;
  if (sending.script === 'off') frame.sandbox.add('allow-same-origin');
  frame.src = address + (sending.hash ?? '');
  frames.add(frame);
  const opened = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await opened;
  return { frame, window: frame.contentWindow as ServedPage['window'], document: frame.contentDocument!, address };
}

/** Waits until every element of a page has been taken over, or drawn, and listens. */
export async function alive({ document: page }: ServedPage): Promise<void> {
  const elements = [...page.querySelectorAll<StoryElement>('dateline-timeline, dateline-event-card, dateline-quote-block')];
  await until(() => elements.every((element) => 'loaded' in element), 'registered elements');
  await Promise.all(elements.map((element) => element.loaded));
  const listens = ({ shadowRoot }: Element): boolean => !!shadowRoot?.adoptedStyleSheets.length;
  await until(() => elements.every(listens), 'elements that listen');
}

afterEach(() => {
  frames.forEach((frame) => frame.remove());
  frames.clear();
});
