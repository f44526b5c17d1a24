import { keepLegible } from './legible-ink.js';
import { DatelineOpenEvent, DatelineSourceEvent, DatelineViewEvent } from './reading-events.js';
import { watchLanguage } from './watch-language.js';

const pressedIn = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/**
 * Tells what a reader does inside a shadow root: a source followed, something folded opened. Two listeners a root,
 * however many events it shows; `toggle` does not bubble, so it is caught on its way down.
 */
const tellReading = (root: EventTarget, host: HTMLElement): void => {
  root.addEventListener('click', (event) => {
    const link = pressedIn(event, 'a[data-source]');
    if (link instanceof HTMLAnchorElement) host.dispatchEvent(new DatelineSourceEvent(link.dataset.source!, link.href));
  });
  root.addEventListener(
    'toggle',
    (event) => {
      const opened = pressedIn(event, 'details[open][data-opens]');
      if (!opened || opened !== event.target) return;
      const id = opened.closest<HTMLElement>('[data-id]')?.dataset.id ?? '';
      host.dispatchEvent(new DatelineOpenEvent(opened.dataset.opens!, id));
    },
    true,
  );
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

const told = new WeakSet<EventTarget>();
const scheme = matchMedia('(prefers-color-scheme: dark)');

/**
 * Listens to the reader and to the page around an element: what is loaded behind the first drawing, since nothing before
 * it asks for it. `changed` is called when the language around it changes. Returns the function that ends it.
 */
export const listen = (element: HTMLElement & { renderRoot: EventTarget }, changed: () => void): (() => void) => {
  const { renderRoot } = element;
  if (!told.has(renderRoot)) tellReading(renderRoot, element);
  told.add(renderRoot);
  const look = (): void => keepLegible(element);
  look();
  scheme.addEventListener('change', look);
  const ends = [watchLanguage(element, changed), watchView(element)];
  return () => {
    scheme.removeEventListener('change', look);
    ends.forEach((end) => end());
  };
};
