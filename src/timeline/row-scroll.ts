import type { ReactiveController } from 'lit';
import { isRightToLeft } from './is-right-to-left.js';
import type { Navigable } from './navigation.js';

/** The region that scrolls, and the buttons back and on. */
type Row = { box: HTMLElement; steps: HTMLElement; buttons: HTMLElement[] };

const rowOf = (box: HTMLElement): Row => {
  const steps = box.previousElementSibling as HTMLElement;
  return { box, steps, buttons: [...steps.children] as HTMLElement[] };
};

/** How far the row is scrolled from its beginning, on whichever side that is, and how far it can be, in pixels. */
const scrolled = ({ scrollLeft }: Element): number => Math.abs(scrollLeft);
const furthest = ({ scrollWidth, clientWidth }: Element): number => scrollWidth - clientWidth;

/** Where the row would be scrolled to for a card to be the first in view. */
const startOf = (box: HTMLElement, card: HTMLElement): number => {
  const [row, place] = [box.getBoundingClientRect(), card.getBoundingClientRect()];
  return scrolled(box) + (isRightToLeft(box) ? row.right - place.right : place.left - row.left);
};

const startsOf = (box: HTMLElement): number[] =>
  [...box.querySelectorAll<HTMLElement>('li[data-id]:not([hidden])')].map((card) => startOf(box, card));

const scrollTo = (box: HTMLElement, place: number, behavior: ScrollBehavior): void =>
  box.scrollTo({ left: isRightToLeft(box) ? -place : place, behavior });

/** Tells the buttons at which end the row is; one that has room for all its cards needs no tab stop. */
const settle = ({ box, buttons }: Row): void => {
  const isOff = [scrolled(box) <= 1, scrolled(box) >= furthest(box) - 1];
  buttons.forEach((button, index) => button.setAttribute('aria-disabled', String(isOff[index])));
  box.tabIndex = furthest(box) > 1 ? 0 : -1;
};

/** Where a row is on its way to: a press meanwhile goes on from there. */
const aims = new WeakMap<Element, number>();

/** Scrolls a row by one card, back (-1) or on (1). */
const step = (box: HTMLElement, by: -1 | 1): void => {
  const from = aims.get(box) ?? scrolled(box);
  const starts = startsOf(box);
  const next = by > 0 ? starts.find((start) => start > from + 1) : starts.findLast((start) => start < from - 1);
  const aim = Math.min(next ?? (by > 0 ? Infinity : 0), furthest(box));
  aims.set(box, aim);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(box, aim, isCalm ? 'instant' : 'smooth');
};

/**
 * Who goes by Tab from link to link sees the whole card that they come to: a browser brings the link into view, and where the row
 * comes to rest may cut it off again. A press leaves the row where it is, for the link would be gone from under it.
 */
const showFocused = (box: HTMLElement, focused: Element): void => {
  const card = focused.closest<HTMLElement>('li[data-id]');
  if (!card || !focused.matches(':focus-visible')) return;
  const start = startOf(box, card);
  const isWhole = start >= scrolled(box) - 1 && start + card.offsetWidth <= scrolled(box) + box.clientWidth + 1;
  if (!isWhole) scrollTo(box, start, 'instant');
};

/** A scroll is over when nothing has moved for so many milliseconds: not every engine says so itself. */
const atRest = 150;

const listenTo = (row: Row): void => {
  const { box, steps, buttons } = row;
  let rest: ReturnType<typeof setTimeout>;
  box.addEventListener('scroll', () => {
    settle(row);
    clearTimeout(rest);
    rest = setTimeout(() => aims.delete(box), atRest);
  }, { passive: true });
  box.addEventListener('focusin', ({ target }) => showFocused(box, target as Element));
  steps.addEventListener('click', ({ target }) => {
    const index = buttons.indexOf(target as HTMLElement);
    if (index >= 0) step(box, index ? 1 : -1);
  });
};

/** The rows of one timeline, alive: their buttons follow what is scrolled, filtered and resized. */
class RowScroll implements ReactiveController {
  readonly #heard = new WeakSet<Element>();
  readonly #sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => settle(rowOf(target as HTMLElement))));

  constructor(private readonly host: Navigable) {
    host.addController(this);
  }

  hostUpdated(): void {
    for (const box of this.host.renderRoot.querySelectorAll<HTMLElement>('.scroller')) {
      if (!this.#heard.has(box)) listenTo(rowOf(box));
      this.#heard.add(box);
      // Observed once more it is measured once more: what it holds may have changed, where its own size has not.
      this.#sizes.unobserve(box);
      this.#sizes.observe(box);
    }
  }
}

const attended = new WeakSet<Element>();

/** Brings the rows of a timeline to life, whenever they are drawn; once for each timeline. */
export const attendRows = (host: Navigable): void => {
  if (attended.has(host)) return;
  attended.add(host);
  new RowScroll(host);
};
