import type { Timeline } from '../../src/timeline/timeline.js';
import { testFile, until } from '../rig/browser.js';

type Frame = HTMLIFrameElement & { contentWindow: Window & typeof globalThis; contentDocument: Document };

/** A page of its own with an address, as a reader opens it. */
export type Page = { frame: Frame; window: Frame['contentWindow']; document: Document };

const frames = new Set<HTMLIFrameElement>();

/** Opens a page with this body at this `#hash`; the elements are registered by a script at its end. */
export async function openPage(body: string, hash = '', head = ''): Promise<Page> {
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Page</title>${head}</head>
    <body>${body}<script type="module" src="/src/timeline/define.ts"></script></body></html>`;
  const frame = document.createElement('iframe') as Frame;
  frame.style.cssText = 'width: 700px; height: 500px; border: 0';
  frame.src = testFile('page', { type: 'text/html', body: html }) + hash;
  const opened = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await opened;
  return { frame, window: frame.contentWindow, document: frame.contentDocument };
}

/** Waits until every timeline of a page has drawn its file. */
export async function drawn({ document: page }: Page): Promise<Timeline[]> {
  const timelines = [...page.querySelectorAll<Timeline>('dateline-timeline')];
  await until(() => timelines.every((timeline) => timeline.shadowRoot), 'registered elements');
  for (const timeline of timelines) {
    await timeline.loaded;
    await timeline.updateComplete;
  }
  return timelines;
}

afterEach(() => {
  frames.forEach((frame) => frame.remove());
  frames.clear();
});
