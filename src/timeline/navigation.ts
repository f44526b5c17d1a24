import type { ReactiveControllerHost } from 'lit';
import { findEvent } from '../event-file/find-event.js';
import { anchorSlot } from './row.js';
import { DatelineSelectEvent } from './select-event.js';
import type { Plan } from './timeline-plan.js';

/** A timeline, as far as going from event to event is concerned. Loaded when a reader or an address first does. */
export type Navigable = ReactiveControllerHost &
  HTMLElement & {
    plan: Plan | undefined;
    selected: string | undefined;
    linkPrefix: string;
    renderRoot: ParentNode;
  };

/** The part behind the `#` without percent signs; as it stands where a stray one is no code. */
const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
};

/** The id of the event that an address leads to (an id, an alias, `event-<id>`), where the timeline shows it. */
const idAt = ({ plan }: Navigable, address: string): string | undefined => {
  const id = plan && findEvent(plan.story, address)?.id;
  return id !== undefined && plan?.ids.has(id) ? id : undefined;
};

const idBehind = (timeline: Navigable, hash: string): string | undefined => {
  const { linkPrefix } = timeline;
  const address = [hash.slice(1), decoded(hash)].find((written) => written.startsWith(linkPrefix));
  return address === undefined ? undefined : idAt(timeline, address.slice(linkPrefix.length));
};

/** An event's own anchor, which a server wrote into the page so that its address works without script. What else is in a slot is the page's. */
const isAnchor = ({ slot, parentElement }: Element, { localName }: Navigable): boolean =>
  slot.startsWith(anchorSlot('')) && parentElement?.localName === localName;

/** The page's own element of an id comes before any event of that name. */
const pageHas = (hash: string, timeline: Navigable): boolean =>
  [hash.slice(1), decoded(hash)].some((id) =>
    [...document.querySelectorAll(`#${CSS.escape(id)}`)].some((element) => !isAnchor(element, timeline)),
  );

/** Of two timelines that hold an event, the first in the page answers. One inside another shadow root is not seen here, and answers where none of these does. */
const isFirst = (timeline: Navigable, hash: string): boolean => {
  const all = [...document.querySelectorAll<Navigable>(timeline.localName)];
  return (all.find((other) => other.plan && idBehind(other, hash) !== undefined) ?? timeline) === timeline;
};

/** The event of a timeline that the page's address led to last. */
const led = new WeakMap<Navigable, string>();

/**
 * Goes to the event that the page's address names, if the timeline shows it and nothing comes before. Back where it names none,
 * the event that it had led to is marked no longer.
 */
export const followAddress = (timeline: Navigable): void => {
  const { hash } = location;
  const id = hash.length > 1 && !pageHas(hash, timeline) ? idBehind(timeline, hash) : undefined;
  if (id !== undefined && isFirst(timeline, hash)) {
    led.set(timeline, id);
    void goTo(timeline, id);
  } else if (timeline.selected === led.get(timeline)) timeline.selected = undefined;
};

/** Unfolds everything around an event, and the line of a compact timeline that it is. */
const unfold = (event: Element): void => {
  for (const fold of event.querySelectorAll<HTMLDetailsElement>(':scope > details')) fold.open = true;
  for (let fold = event.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
};

const eventIn = (root: ParentNode, id: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);

/** In a row that is scrolled the event comes first. The row alone is moved: a page that is wider than its window stays where it is. */
const leadRow = (event: Element): void => {
  const row = event.closest('.scroller');
  if (!row) return;
  const [here, there] = [event.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += getComputedStyle(row).direction === 'rtl' ? here.right - there.right : here.left - there.left;
};

/** A reader who steers a row by the strip keeps the strip in view where the event has room below it. */
const bringIntoView = (event: Element, takesFocus: boolean): void => {
  event.scrollIntoView({ block: takesFocus || !event.closest('.scroller') ? 'start' : 'nearest' });
  leadRow(event);
};

/**
 * Brings an event into view, and into focus where it takes it, so that the next Tab goes on from there. It is no tab stop before or
 * after.
 */
const reveal = (root: ParentNode, id: string, takesFocus: boolean): boolean => {
  const event = eventIn(root, id);
  if (!event) return false;
  unfold(event);
  bringIntoView(event, takesFocus);
  if (!takesFocus) return true;
  event.tabIndex = -1;
  event.addEventListener('blur', () => event.removeAttribute('tabindex'), { once: true });
  event.focus({ preventScroll: true });
  return true;
};

/** An event that the filter hides is worth more than the filter. */
const endFilter = async (timeline: Navigable, id: string): Promise<void> => {
  if (!eventIn(timeline.renderRoot, id)?.hidden) return;
  (await import('./find.js')).endFilterFor(timeline, id);
  await timeline.updateComplete;
};

/** As the method of the element; a reader who steers by the strip keeps the focus there. */
export const goTo = async (timeline: Navigable, address: string, takesFocus = true): Promise<boolean> => {
  const id = idAt(timeline, address);
  if (id === undefined || !timeline.dispatchEvent(new DatelineSelectEvent(id))) return false;
  timeline.selected = id;
  await timeline.updateComplete;
  await endFilter(timeline, id);
  return reveal(timeline.renderRoot, id, takesFocus);
};

/** Goes to the event before (-1) or after (1) the one in focus; without one, to the last or the first. */
export const step = async (timeline: Navigable, by: 1 | -1): Promise<boolean> => {
  const ids = [...(timeline.plan?.ids ?? [])];
  const at = timeline.selected === undefined ? -1 : ids.indexOf(timeline.selected);
  const id = at < 0 ? ids.at(by > 0 ? 0 : -1) : ids[at + by];
  return id !== undefined && goTo(timeline, id);
};
