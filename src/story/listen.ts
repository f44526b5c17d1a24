import type { Words } from '../languages/words.js';
import { addStyles } from './add-styles.js';
import { laterStyles } from './later-styles.js';
import { keepLegible } from './legible-ink.js';
import { hearEmbeds, pressMedia, showPosters, type Showing } from './media-press.js';
import { DatelineOpenEvent, DatelineSourceEvent, DatelineViewEvent } from './reading-events.js';
import { tellFailure, tellMissing } from './tell-failure.js';
import { addressOnPage } from './timeline-on-page.js';
import { watchLanguage } from './watch-language.js';

/** What an element shows of itself to what listens to its reader and its page. */
export type Heard = Showing & {
  src?: string;
  now: number | undefined;
  opened: Set<string>;
  words: Words;
  isSearched?: boolean;
  /** Whether something is on its way that the story is drawn with: when it is there is told as well. */
  isWaiting: boolean;
  addressOnPage: (id: string) => string | undefined;
  followAddress?: () => unknown;
};

/** A press on a source's link. */
const tellSource = (pressed: Element, element: Heard): void => {
  const link = pressed.closest<HTMLAnchorElement>('a[data-source]');
  if (link) element.dispatchEvent(new DatelineSourceEvent(link.dataset['source'] ?? '', link.href));
};

/** A link to where the page's address is already changes nothing that the page is told of: it is told here. */
const followAgain = (pressed: Element): void => {
  const link = pressed.closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || link.hash !== location.hash) return;
  for (const timeline of document.querySelectorAll<Heard>('dateline-timeline')) timeline.followAddress?.();
};

/** A plain press on an event's own link goes there and copies the address; with a key held the browser does what it does. */
const copyAddress = ({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent, element: Heard): void => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-copies]');
  if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
  void import('./copy-link.js').then(async ({ copyLink }) => {
    // The words for it came with it.
    element.requestUpdate();
    await element.updateComplete;
    await copyLink(link, element.words);
  });
};

/** What finds and filters is drawn when a reader first opens it. */
const askForFind = (element: Heard, isOpen: boolean): void => {
  if (!isOpen || element.isSearched) return;
  element.isSearched = true;
  element.requestUpdate();
};

/** A line of a compact timeline stays open wherever it comes to stand; whatever is opened is told. */
const heedFold = (fold: HTMLDetailsElement, element: Heard): DatelineOpenEvent | undefined => {
  const { opened } = element;
  const { opens } = fold.dataset;
  const id = fold.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
  if (opens === 'media') showPosters(fold);
  if (opens === 'find') askForFind(element, fold.open);
  if (opens === 'event') opened[fold.open ? 'add' : 'delete'](id);
  return opens && fold.open ? new DatelineOpenEvent(opens, id) : undefined;
};

/** Two listeners a root, however many events it shows. `toggle` does not bubble, so it is caught on its way down. */
const listenInside = (element: Heard): void => {
  element.renderRoot.addEventListener('click', (event) => {
    tellSource(event.target as Element, element);
    followAgain(event.target as Element);
    pressMedia(event as MouseEvent, element);
    copyAddress(event as MouseEvent, element);
  });
  const heed = ({ target }: Event): void => {
    const news = heedFold(target as HTMLDetailsElement, element);
    if (news) element.dispatchEvent(news);
  };
  element.renderRoot.addEventListener('toggle', heed, true);
  // A reader may have been faster than the script.
  if (element.renderRoot.querySelector('[data-opens="find"][open]')) askForFind(element, true);
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
/** The page's address when an element last went where it leads. */
const followed = new WeakMap<Element, string>();
const scheme = matchMedia('(prefers-color-scheme: dark)');

/** What happens once in an element's life, wherever it is moved. */
const begin = (element: Heard): void => {
  if (heard.has(element)) return;
  heard.add(element);
  listenInside(element);
  hearEmbeds(element);
  trimWords(element);
  element.addEventListener('dateline-error', ({ reason }) => tellFailure(element, reason));
  addStyles(element, laterStyles);
};

/** The story is there: the clock, the address that the page was opened with, and what it should hold and does not. */
const meetStory = async (element: Heard): Promise<void> => {
  await element.updateComplete;
  if (!element.file || element.isWaiting) return;
  if (element.file.events.some(({ status }) => status === 'expected')) element.now = Date.now();
  if (followed.get(element) !== location.hash) {
    followed.set(element, location.hash);
    element.followAddress?.();
  }
  tellMissing(element);
};

/** A card in running text leads to the page's timeline as soon as there is one. */
const lookForTimeline = (element: Heard): ((event?: Event) => void) => (event) => {
  if (event && (event.target as Element).localName !== 'dateline-timeline') return;
  void element.updateComplete.then(() => element.requestUpdate());
};

/** Calls back when the page may have changed its colours: it says so on its root or its body, or the system does. */
const watchColours = (callback: () => void): (() => void) => {
  const observer = new MutationObserver(callback);
  for (const place of [document.documentElement, document.body]) observer.observe(place, { attributes: true });
  scheme.addEventListener('change', callback);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', callback);
  };
};

/** Listens to a target until it is told to end. */
const hear = (target: EventTarget, type: string, heed: (event: Event) => void): (() => void) => {
  target.addEventListener(type, heed);
  return () => target.removeEventListener(type, heed);
};

/**
 * Listens to the reader, the clock and the page around an element. Loaded behind the first drawing, since nothing before
 * it asks for it. Returns the function that ends what goes on outside the element.
 */
export const listen = (element: Heard): (() => void) => {
  begin(element);
  keepLegible(element);
  void meetStory(element);
  const look = lookForTimeline(element);
  element.addressOnPage = (id) => element.file && addressOnPage(id, element.file);
  if (!element.followAddress) look();
  const ends = [
    watchColours(() => keepLegible(element)),
    watchLanguage(element, () => element.requestUpdate()),
    watchView(element),
    hear(element, 'dateline-load', () => void meetStory(element)),
    element.followAddress
      ? hear(window, 'hashchange', () => element.followAddress?.())
      : hear(document, 'dateline-load', look),
  ];
  return () => ends.forEach((end) => end());
};
