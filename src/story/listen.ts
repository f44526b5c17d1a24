import type { ReactiveControllerHost } from 'lit';
import type { Story } from '../event-file/reader.js';
import { addLaterStyles } from './later-styles.js';
import { keepLegible } from './legible-ink.js';
import { DatelineOpenEvent, DatelineSourceEvent, DatelineViewEvent } from './reading-events.js';
import { tellFailure, tellMissing } from './tell-failure.js';
import { watchLanguage } from './watch-language.js';

/** What an element shows of itself to what listens to its reader and its page. */
export type Heard = ReactiveControllerHost &
  HTMLElement & {
    renderRoot: HTMLElement | DocumentFragment;
    src?: string;
    file: Story | undefined;
    now: number | undefined;
    opened: Set<string>;
    followAddress?: () => unknown;
  };

/** A press on a source's link. */
const tellSource = (pressed: Element, element: Heard): void => {
  const link = pressed.closest<HTMLAnchorElement>('a[data-source]');
  if (link) element.dispatchEvent(new DatelineSourceEvent(link.dataset['source'] ?? '', link.href));
};

/** A link to where the page's address is already changes nothing that the page is told of: it is told here. */
const followAgain = (pressed: Element, element: Heard): void => {
  const link = pressed.closest<HTMLAnchorElement>('a[data-event]');
  if (link && link.hash === location.hash) element.followAddress?.();
};

/** A line of a compact timeline stays open wherever it comes to stand; whatever is opened is told. */
const heedFold = (fold: HTMLDetailsElement, { opened }: Heard): DatelineOpenEvent | undefined => {
  const { opens } = fold.dataset;
  const id = fold.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
  if (opens === 'event') opened[fold.open ? 'add' : 'delete'](id);
  return opens && fold.open ? new DatelineOpenEvent(opens, id) : undefined;
};

/** Two listeners a root, however many events it shows. `toggle` does not bubble, so it is caught on its way down. */
const listenInside = (element: Heard): void => {
  element.renderRoot.addEventListener('click', ({ target }) => {
    tellSource(target as Element, element);
    followAgain(target as Element, element);
  });
  const heed = ({ target }: Event): void => {
    const news = heedFold(target as HTMLDetailsElement, element);
    if (news) element.dispatchEvent(news);
  };
  element.renderRoot.addEventListener('toggle', heed, true);
};

const seen = new WeakSet<Element>();

/** Tells once when the element first comes into view. Returns the function that ends the watch. */
const watchView = (element: HTMLElement): (() => void) => {
  if (seen.has(element)) return () => {};
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.add(element);
    observer.disconnect();
    element.dispatchEvent(new DatelineViewEvent());
  });
  observer.observe(element);
  return () => observer.disconnect();
};

/** Words set on lines of their own in the page's source: the white space around them does not belong inside the marks. */
const trimWords = ({ localName, firstChild, lastChild }: Element): void => {
  if (localName !== 'dateline-quote-block') return;
  if (firstChild instanceof Text) firstChild.data = firstChild.data.trimStart();
  if (lastChild instanceof Text) lastChild.data = lastChild.data.trimEnd();
};

const heard = new WeakSet<Element>();
const scheme = matchMedia('(prefers-color-scheme: dark)');

/**
 * Listens to the reader, the clock and the page around an element. Loaded behind the first drawing, since nothing before
 * it asks for it. Returns the function that ends what goes on outside the element.
 */
export const listen = (element: Heard): (() => void) => {
  if (!heard.has(element)) {
    listenInside(element);
    trimWords(element);
    element.addEventListener('dateline-error', ({ reason }) => tellFailure(element, reason));
  }
  if (element.shadowRoot) addLaterStyles(element.shadowRoot);
  heard.add(element);
  const look = (): void => keepLegible(element);
  const follow = (): unknown => element.followAddress?.();
  const meetStory = async (): Promise<void> => {
    await element.updateComplete;
    if (element.file?.events.some(({ status }) => status === 'expected')) element.now = Date.now();
    // The address that the page was opened with, as soon as there is something to go to.
    if (element.file) follow();
    tellMissing(element);
  };
  look();
  void meetStory();
  scheme.addEventListener('change', look);
  // A page that changes its colours says so on its root or its body.
  const colours = new MutationObserver(look);
  for (const place of [document.documentElement, document.body]) colours.observe(place, { attributes: true });
  element.addEventListener('dateline-load', meetStory);
  window.addEventListener('hashchange', follow);
  const redraw = (): void => void element.updateComplete.then(() => element.requestUpdate());
  const lookForTimeline = ({ target }: Event): void => {
    if ((target as Element).localName === 'dateline-timeline') redraw();
  };
  // A card in running text leads to the page's timeline as soon as there is one.
  if (!element.followAddress) {
    document.addEventListener('dateline-load', lookForTimeline);
    redraw();
  }
  const ends = [watchLanguage(element, redraw), watchView(element)];
  return () => {
    scheme.removeEventListener('change', look);
    colours.disconnect();
    document.removeEventListener('dateline-load', lookForTimeline);
    element.removeEventListener('dateline-load', meetStory);
    window.removeEventListener('hashchange', follow);
    ends.forEach((end) => end());
  };
};
