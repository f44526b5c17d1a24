import { until } from '../rig/browser.js';

/** The sample article in a frame of its own, so that a test can give it an address, a width, or no script. */
type Frame = HTMLIFrameElement & { contentWindow: Window & typeof globalThis; contentDocument: Document };

let frames: Frame[] = [];

/** Opens the article at a query (`?page=tabloid`) and waits until it has loaded; the frame goes after the test. */
export async function openArticle(query = '', { width = 1280, script = true } = {}): Promise<Frame> {
  const frame = document.createElement('iframe') as Frame;
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`;
  if (!script) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = `/src/article/index.html${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame;
}

/** What shows, in the shadow of each element, that it has drawn what it is there for. */
const signs = {
  'dateline-timeline': '[part~=event] [part~=headline]',
  'dateline-event-card': '[part~=headline]',
  'dateline-quote-block': 'blockquote',
};

/** Opens the article and waits until its three elements have drawn their content. */
export async function openDrawnArticle(query = ''): Promise<Frame> {
  const frame = await openArticle(query);
  for (const [name, sign] of Object.entries(signs)) await until(() => partOf(frame, name).shadowRoot?.querySelector(sign), name);
  return frame;
}

/** The part of the article that a selector leads to; throws where there is none. */
export function partOf<T extends HTMLElement = HTMLElement>(frame: Frame, selector: string): T {
  const part = frame.contentDocument.querySelector<T>(selector);
  if (!part) throw new Error(`The article has no «${selector}»`);
  return part;
}

/** Chooses on one of the page's switches as a reader would. */
export function choose(frame: Frame, name: string, value: string): void {
  const select = partOf<HTMLSelectElement>(frame, `select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Every look of the page, by query. */
export const looks = {
  serif: '',
  'serif, dark': '?scheme=dark',
  tabloid: '?page=tabloid',
  'tabloid, dark': '?page=tabloid&scheme=dark',
  'right to left': '?page=rtl',
  'right to left, dark': '?page=rtl&scheme=dark',
  'narrow sidebar': '?page=sidebar',
};

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});
