import { until } from '../rig/browser.js';

/** A page of its own within the window, as a reader opens it: its parser, its scripts, its first paint. */
export type PageFrame = HTMLIFrameElement & { contentWindow: Window & typeof globalThis; contentDocument: Document };

const frames = new Set<HTMLIFrameElement>();

/** Opens a page of this head and body; it goes after the test. Does not wait for its scripts. */
export async function openPage({ head = '', body = '', width = 700 }: { head?: string; body?: string; width?: number }): Promise<PageFrame> {
  const frame = document.createElement('iframe') as PageFrame;
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${width}px; height: 560px; border: 0; background: #fff`;
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <style>body { margin: 1rem; font: 16px/1.5 serif }</style>${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  frames.add(frame);
  await until(() => frame.contentDocument?.body?.childElementCount, 'the page in its frame');
  return frame;
}

/** Waits until an element of a page has drawn an event or a quotation. */
export const drawnIn = (frame: PageFrame, name = 'dateline-timeline'): Promise<void> =>
  until(() => frame.contentDocument.querySelector(name)?.shadowRoot?.querySelector('[part~="event"], [part="quote"]'), `${name} drawn`);

afterEach(() => {
  frames.forEach((frame) => frame.remove());
  frames.clear();
});
