import { html, nothing, type TemplateResult } from 'lit';
import { say, sayCount } from '../story/spoken.js';
import { writeUnit, type Unit } from '../dates/calendar-unit.js';
import { readDate } from '../dates/edtf-date.js';
import { elapsedInWords } from '../dates/elapsed.js';
import { correctionLine } from '../story/correction-line.js';
import { eventCard, eventLine } from '../event-card/event-card-template.js';
import { eventDate } from '../event-card/event-date.js';
import { eventPart } from '../event-card/event-states.js';
import { orderEvents } from '../event-file/order.js';
import type { Context } from '../story/context.js';
import { heading } from '../story/heading.js';
import { name, plainText } from '../story/written-text.js';
import { sourceList } from './source-list.js';
import { timelineHeader } from './timeline-header.js';
import { counted, type Group, type Plan, type Row } from './timeline-plan.js';

/** How the timeline is drawn, from its attributes. */
export type TimelineView = {
  layout: 'vertical' | 'compact';
  /** Level of the title; groups and events stand below it. */
  topLevel: number;
  withoutHeader: boolean;
  withoutGaps: boolean;
  /** Id of the event in focus, which is marked. */
  selected: string | undefined;
  /** Whether the page has an anchor for each event (see `anchorSlot`): so on a page that a server drew. */
  served: boolean;
  /** Ids of the events that stand open in a compact timeline. */
  opened: ReadonlySet<string>;
};

const gap = ({ date, gapTo }: Row, context: Context): TemplateResult | typeof nothing => {
  const other = gapTo && readDate(gapTo.date);
  if (!other) return nothing;
  // Newest first, the other end of the gap is the earlier one.
  const elapsed = elapsedInWords(date, other, context.dates) ?? elapsedInWords(other, date, context.dates);
  return elapsed ? html`<p part="gap"><small class="small">${elapsed}</small></p>` : nothing;
};

const current = ({ event }: Row, { selected }: TimelineView): 'true' | typeof nothing =>
  event.id === selected ? 'true' : nothing;

/** The name of the slot in an event for its anchor, an empty `<a id>` of the page: an address finds nothing in a shadow root. */
export const anchorSlot = (id: string): string => `at-${id}`;

const anchor = ({ event }: Row, { served }: TimelineView): TemplateResult | typeof nothing =>
  served ? html`<slot name=${anchorSlot(event.id)}></slot>` : nothing;

const verticalEvent = (row: Row, unit: Unit | undefined, view: TimelineView, context: Context): TemplateResult =>
  html`<li part=${eventPart(row.event)} data-id=${row.event.id} aria-current=${current(row, view)}>
    ${anchor(row, view)}<i part="marker" aria-hidden="true"></i>
    ${eventDate(row.event, context, unit)} ${eventCard(row.event, context)} ${view.withoutGaps ? nothing : gap(row, context)}
  </li>`;

const compactEvent = (row: Row, unit: Unit | undefined, view: TimelineView, context: Context): TemplateResult =>
  html`<li part=${eventPart(row.event)} data-id=${row.event.id} aria-current=${current(row, view)}>
    ${anchor(row, view)}${eventLine(row.event, context, { said: unit, isOpen: view.opened.has(row.event.id) })}
  </li>`;

const list = (rows: readonly Row[], unit: Unit | undefined, view: TimelineView, context: Context): TemplateResult =>
  view.layout === 'compact'
    ? html`<ol role="list" class="lines">
        ${rows.map((row) => compactEvent(row, unit, view, context))}
      </ol>`
    : html`<ol role="list" class="rail">
        ${rows.map((row) => verticalEvent(row, unit, view, context))}
      </ol>`;

const groupSection = (group: Group, unit: Unit, view: TimelineView, context: Context): TemplateResult => {
  const title = writeUnit(group.key!, context.dates);
  const shown = counted(group.rows.map(({ event }) => event)).length;
  const events = html`<small>${sayCount('events', shown, context)}</small>`;
  return html`<section part="group">
    ${heading(view.topLevel + 1, 'group-title', [title, ' ', events])} ${list(group.rows, unit, view, context)}
  </section>`;
};

const groupList = (groups: readonly Group[], unit: Unit | undefined, view: TimelineView, context: Context): unknown =>
  groups.map((group) => (unit ? groupSection(group, unit, view, context) : list(group.rows, unit, view, context)));

const folded = (plan: Plan, view: TimelineView, context: Context): TemplateResult | typeof nothing => {
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
export const timeline = (plan: Plan, view: TimelineView, notice: unknown, context: Context): TemplateResult =>
  html`<section class="timeline root" aria-label=${plainText(context.story.title, context)}>
    ${view.withoutHeader ? nothing : timelineHeader(view.topLevel, plan, context)}
    ${plan.events.length
      ? [groupList(plan.shown, plan.unit, view, context), folded(plan, view, context)]
      : html`<slot name="empty"><p>${say('empty', context)}</p></slot>`}
    ${footer(notice, context)}
  </section>`;
