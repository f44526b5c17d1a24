import type { ReactiveController } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { readDate } from '../dates/edtf-date.js';
import { scaleOf } from '../dates/scale.js';
import { spanOf } from '../dates/span.js';
import { completeEnglish } from '../languages/en-later.js';
import { addStyles } from '../story/add-styles.js';
import type { Context } from '../story/context.js';
import { isRightToLeft } from './is-right-to-left.js';
import { goTo, type Navigable } from './navigation.js';
import { marksOf, type Mark } from './strip-marks.js';
import { stripStyles } from './strip-styles.js';
import { nearestMark, nextOf, stepFor, whereIn } from './strip-steps.js';
import { stillStrip, strip, stripEvents, type StripState } from './strip-template.js';
import type { Plan } from './timeline-plan.js';

completeEnglish();

/** A timeline as far as its strip is concerned. */
export type StripHost = Navigable & { served: boolean };

/** The strip's place in the timeline's template: it is drawn anew by itself, however long the list below it is. */
class StripPart extends AsyncDirective {
  override render(owner: Strip, plan: Plan, hidden: ReadonlySet<string>, context: Context): unknown {
    return owner.place(this, plan, hidden, context);
  }
}

const stripPart = directive(StripPart);

/** The least and the most of some instants; undefined where there are none. */
const around = (spans: readonly { start: number; end: number }[]): StripState['seen'] => {
  const starts = spans.map(({ start }) => start).filter(Number.isFinite);
  const ends = spans.map(({ end }) => end).filter(Number.isFinite);
  return starts.length && ends.length ? { start: Math.min(...starts), end: Math.max(...ends) } : undefined;
};

/**
 * The strip of one timeline, alive: what keys and the pointer do to it, what is in view, its width. Loaded behind the
 * timeline's first drawing, or before it takes over a server's.
 */
export class Strip implements ReactiveController {
  #state: StripState = stillStrip;
  #part: StripPart | undefined;
  #plan: Plan | undefined;
  #context: Context | undefined;
  #isDrawn = false;
  #isAlive = false;
  #inView = new Set<string>();
  #watched: readonly Element[] = [];
  readonly #control: StripState['control'] = { keys: (event) => this.#onKey(event), pointer: (event) => this.#onPointer(event) };
  readonly #sizes = new ResizeObserver(([entry]) => this.#show({ width: Math.round(entry?.contentRect.width || stillStrip.width) }));
  readonly #views = new IntersectionObserver((entries) => this.#look(entries));

  constructor(private readonly host: StripHost) {
    host.addController(this);
    addStyles(host, stripStyles);
  }

  /** The strip as a value of the timeline's template: as a server draws it, as long as what the server drew is not taken over. */
  draw = (plan: Plan, hidden: ReadonlySet<string>, context: Context): unknown => {
    this.#isDrawn = true;
    return this.host.served && !this.#isAlive ? strip(plan, { ...stillStrip, hidden }, context) : stripPart(this, plan, hidden, context);
  };

  /** Called by the template: where the strip is, and what it shows. @internal */
  place(part: StripPart, plan: Plan, hidden: ReadonlySet<string>, context: Context): unknown {
    this.#part = part;
    this.#plan = plan;
    this.#context = context;
    this.#state = { ...this.#state, hidden, at: this.host.selected ?? this.#state.at };
    return strip(plan, this.#state, context);
  }

  hostUpdated(): void {
    const box = this.#isDrawn ? this.#box : null;
    if (!box) return;
    if (!this.#isAlive && this.host.served) queueMicrotask(() => this.host.requestUpdate());
    this.#isAlive = true;
    this.#sizes.observe(box);
    const events = [...this.host.renderRoot.querySelectorAll('li[data-id]')];
    if (events.length !== this.#watched.length || events.some((event, index) => event !== this.#watched[index])) this.#watch(events);
    const isTurned = isRightToLeft(box);
    if (this.#state.isRightToLeft !== isTurned) queueMicrotask(() => this.#show({ isRightToLeft: isTurned, control: this.#control }));
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#watch([]);
  }

  get #box(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.axis-box');
  }

  #show(state: Partial<StripState>): void {
    this.#state = { ...this.#state, ...state };
    if (this.#part?.isConnected && this.#plan && this.#context) this.#part.setValue(strip(this.#plan, this.#state, this.#context));
  }

  #watch(events: readonly Element[]): void {
    this.#views.disconnect();
    this.#inView.clear();
    this.#watched = events;
    for (const event of events) this.#views.observe(event);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const id = (target as HTMLElement).dataset['id'] ?? '';
      if (isIntersecting) this.#inView.add(id);
      else this.#inView.delete(id);
    }
    const timeZone = this.#context?.dates.timeZone ?? 'UTC';
    const events = this.#plan?.counted.filter(({ id }) => this.#inView.has(id)) ?? [];
    this.#show({ first: events[0]?.id, seen: around(events.map(({ date }) => spanOf(readDate(date)!, timeZone))) });
  }

  get #ids(): string[] {
    return this.#plan ? stripEvents(this.#plan).map(({ event }) => event.id).filter((id) => !this.#state.hidden.has(id)) : [];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const ids = this.#ids;
    const at = whereIn(ids, this.#state);
    const step = stepFor(event.key, !!this.#state.isRightToLeft);
    const id = event.key === 'Enter' ? ids[at] : step?.(ids, at, this.#plan ? [...this.#plan.shown, ...this.#plan.folded] : []);
    if (id === undefined) return;
    event.preventDefault();
    this.#go(id, event.key === 'Enter');
  };

  readonly #onPointer = (down: PointerEvent): void => {
    if (down.button !== 0) return;
    const box = down.currentTarget as HTMLElement;
    box.setPointerCapture(down.pointerId);
    const ends = new AbortController();
    const { signal } = ends;
    let mark = this.#markAt(box, down.clientX);
    this.#point(mark);
    box.addEventListener('pointermove', (move) => {
      const next = this.#markAt(box, move.clientX);
      if (next?.ids[0] !== mark?.ids[0]) this.#point((mark = next));
    }, { signal });
    box.addEventListener('pointerup', () => {
      ends.abort();
      if (this.#state.at !== undefined) this.#go(this.#state.at, false);
    }, { signal });
    box.addEventListener('pointercancel', () => ends.abort(), { signal });
  };

  #markAt(box: HTMLElement, x: number): Mark | undefined {
    const plan = this.#plan;
    const timeZone = this.#context?.dates.timeZone ?? 'UTC';
    const events = plan ? stripEvents(plan) : [];
    const scale = scaleOf(events.map(({ date }) => date), timeZone);
    if (!scale) return undefined;
    const { left, width } = box.getBoundingClientRect();
    const share = ((x - left) / width) * 1000;
    const reachable = events.filter(({ event }) => !this.#state.hidden.has(event.id));
    return nearestMark(marksOf(reachable, scale, timeZone, this.#state.width), this.#state.isRightToLeft ? 1000 - share : share);
  }

  /** While the pointer is down the strip alone follows it: the page would run away from under a finger. */
  #point(mark: Mark | undefined): void {
    if (mark) this.#show({ at: nextOf(mark, this.#state.at) });
  }

  #go(id: string, takesFocus: boolean): void {
    this.#show({ at: id });
    void goTo(this.host, id, takesFocus);
  }
}
