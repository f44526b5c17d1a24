import type { ReactiveControllerHost } from 'lit';
import { findEvent } from '../event-file/find-event.js';
import { DatelineSelectEvent } from './select-event.js';
import type { Plan } from './timeline-plan.js';
import { anchorSlot } from './timeline-template.js';

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

/** Goes to the event that the page's address names, if the timeline shows it and nothing comes before. */
export const followAddress = (timeline: Navigable): void => {
  const { hash } = location;
  const id = hash.length > 1 && !pageHas(hash, timeline) ? idBehind(timeline, hash) : undefined;
  if (id !== undefined && isFirst(timeline, hash)) void goTo(timeline, id);
};

/** Unfolds everything around an event, and the line of a compact timeline that it is. */
const unfold = (event: Element): void => {
  for (const fold of event.querySelectorAll<HTMLDetailsElement>(':scope > details')) fold.open = true;
  for (let fold = event.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
};

/** Brings an event into view and focus, so that the next Tab goes on from there. It is no tab stop before or after. */
const reveal = (root: ParentNode, id: string): boolean => {
  const event = root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  if (!event) return false;
  unfold(event);
  event.tabIndex = -1;
  event.addEventListener('blur', () => event.removeAttribute('tabindex'), { once: true });
  event.scrollIntoView({ block: 'start' });
  event.focus({ preventScroll: true });
  return true;
};

/** As the method of the element. */
export const goTo = async (timeline: Navigable, address: string): Promise<boolean> => {
  const id = idAt(timeline, address);
  if (id === undefined || !timeline.dispatchEvent(new DatelineSelectEvent(id))) return false;
  timeline.selected = id;
  await timeline.updateComplete;
  return reveal(timeline.renderRoot, id);
};

/** Goes to the event before (-1) or after (1) the one in focus; without one, to the last or the first. */
export const step = async (timeline: Navigable, by: 1 | -1): Promise<boolean> => {
  const ids = [...(timeline.plan?.ids ?? [])];
  const at = timeline.selected === undefined ? -1 : ids.indexOf(timeline.selected);
  const id = at < 0 ? ids.at(by > 0 ? 0 : -1) : ids[at + by];
  return id !== undefined && goTo(timeline, id);
};
