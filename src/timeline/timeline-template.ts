import { html, nothing, type TemplateResult } from 'lit';
import { say, sayCount } from '../story/spoken.js';
import { writeUnit, type Unit } from '../dates/calendar-unit.js';
import { correctionLine } from '../story/correction-line.js';
import { orderEvents } from '../event-file/order.js';
import type { Context } from '../story/context.js';
import type { Folding } from '../story/folding.js';
import { heading } from '../story/heading.js';
import { name, plainText } from '../story/written-text.js';
import type { Layout, RowView } from './row.js';
import { sourceList } from './source-list.js';
import { timelineHeader } from './timeline-header.js';
import { counted, type Group, type Plan } from './timeline-plan.js';

/** What the reader's filter, where there is one, makes of the drawing. */
export type FindDrawing = {
  /** What the line of controls opens. */
  panel: unknown;
  /** What is filtered for, and how to end it. */
  line: unknown;
  /** Ids of the events that it hides. */
  hides: ReadonlySet<string>;
};

/** How the timeline is drawn, from its attributes. */
export type TimelineView = Omit<RowView, 'hides'> & {
  list: Layout;
  /** Level of the title; groups and events stand below it. */
  topLevel: number;
  withoutHeader: boolean;
  withoutStrip: boolean;
  withoutControls: boolean;
  /** What folds long texts, where the story has some. */
  folding: Folding | undefined;
  /** What draws the strip, once it is loaded. */
  strip: ((plan: Plan, hides: ReadonlySet<string>, context: Context) => unknown) | undefined;
  /** What finds and filters, once it is asked for. */
  find: ((plan: Plan, context: Context) => FindDrawing) | undefined;
};

/** What the lists of one drawing are drawn by. */
type Drawing = RowView & Pick<TimelineView, 'list' | 'topLevel'>;

const none: ReadonlySet<string> = new Set();

/** Fewer events than these need no scale, and nothing to find them by. */
const fewestForStrip = 3;
const fewestForControls = 4;

const stripBox = (plan: Plan, { withoutStrip, strip }: TimelineView, { hides }: RowView, context: Context): TemplateResult | typeof nothing =>
  withoutStrip || plan.counted.length < fewestForStrip
    ? nothing
    : html`<div part="strip" class=${context.story.eras?.length ? 'eras' : nothing}>${strip?.(plan, hides, context)}</div>`;

const controls = (plan: Plan, view: TimelineView, find: FindDrawing | undefined, context: Context): TemplateResult | typeof nothing =>
  view.withoutControls || plan.counted.length < fewestForControls
    ? nothing
    : html`<details part="controls" data-opens="find"><summary class="small">${say('find', context)}</summary>${find?.panel}</details>${find?.line} `;

const groupSection = (group: Group, unit: Unit, view: Drawing, context: Context): TemplateResult => {
  const title = writeUnit(group.key!, context.dates);
  const shown = counted(group.rows.map(({ event }) => event)).filter(({ id }) => !view.hides.has(id)).length;
  const events = html`<small>${sayCount('events', shown, context)}</small>`;
  return html`<section part="group" ?hidden=${group.rows.every(({ event }) => view.hides.has(event.id))}>
    ${heading(view.topLevel + 1, 'group-title', [title, ' ', events])} ${view.list(group.rows, unit, view, context)}
  </section>`;
};

const groupList = (groups: readonly Group[], unit: Unit | undefined, view: Drawing, context: Context): unknown => {
  const lists = groups.map((group) => (unit ? groupSection(group, unit, view, context) : view.list(group.rows, unit, view, context)));
  return view.list.around?.(lists, context) ?? lists;
};

const folded = (plan: Plan, view: Drawing, context: Context): TemplateResult | typeof nothing => {
  if (!plan.folded.length) return nothing;
  return html`<details class="more" data-opens="limit">
    <summary><span class="all">${sayCount('showAll', plan.counted.length, context)}</span
      ><span class="fewer">${say('showFewer', context)}</span></summary>
    ${groupList(plan.folded, plan.unit, view, context)}
  </details>`;
};

const corrections = (context: Context): TemplateResult | typeof nothing => {
  const { corrections: list = [], timeZone = 'UTC' } = context.story;
  if (!list.length) return nothing;
  const about = (id: string | undefined): unknown => {
    const event = id === undefined ? undefined : context.eventById.get(id);
    const address = event && context.eventAddress(event.id);
    return address && event.headline !== undefined
      ? html`<a href=${address} data-event=${event.id}>${name(event.headline, context)}</a>`
      : nothing;
  };
  return html`<section aria-label=${context.words.corrections}>
    ${orderEvents(list, timeZone).reverse().map((one) => correctionLine(one, context, about(one.event)))}
  </section>`;
};

const footer = (notice: unknown, context: Context): TemplateResult =>
  html`<footer part="footer">
    ${corrections(context)} ${sourceList(context)}
    ${context.story.licence === undefined ? nothing : html`<p class="small muted">${name(context.story.licence, context)}</p>`}
    ${notice}
    <slot name="footer"></slot>
  </footer>`;

/**
 * A whole timeline: a function of the story laid out, the attributes, and what the context knows. `notice` is a line
 * below everything: what could not be shown, or not be loaded again.
 */
export const timeline = (plan: Plan, view: TimelineView, notice: unknown, context: Context): TemplateResult => {
  const find = view.find?.(plan, context);
  // The view may be the element itself, whose properties no spread would find.
  const { list, topLevel, selected, served, withoutGaps, opened } = view;
  const drawing = { list, topLevel, selected, served, withoutGaps, opened, hides: find?.hides ?? none };
  return html`<section class="timeline root" aria-label=${plainText(context.story.title, context)}>
    ${view.withoutHeader ? nothing : timelineHeader(view.topLevel, plan, context)}
    ${stripBox(plan, view, drawing, context)} ${controls(plan, view, find, context)}
    ${plan.events.length
      ? [groupList(plan.shown, plan.unit, drawing, context), folded(plan, drawing, context)]
      : html`<slot name="empty"><p>${say('empty', context)}</p></slot>`}
    ${footer(notice, context)}
  </section>`;
};
