import { DatelineOpenEvent, DatelineSourceEvent, DatelineViewEvent } from './story-events.js';

const pressedIn = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/**
 * Tells what a reader does inside a shadow root: a source followed, something folded opened. Two listeners a root,
 * however many events it shows; `toggle` does not bubble, so it is caught on its way down.
 */
export const tellReading = (root: EventTarget, host: HTMLElement): void => {
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
export const watchView = (element: HTMLElement): (() => void) => {
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
