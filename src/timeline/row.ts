import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import type { Context } from '../story/context.js';
import type { Row } from './timeline-plan.js';

/** What the drawing of a row depends on beside the row. */
export type RowView = {
  /** Id of the event in focus, which is marked. */
  selected: string | undefined;
  /** Whether the page has an anchor for each event (see `anchorSlot`): so on a page that a server drew. */
  served: boolean;
  withoutGaps: boolean;
  /** Ids of the events that stand open in a compact timeline. */
  opened: ReadonlySet<string>;
  /** Ids of the events that the reader's filter hides. */
  hides: ReadonlySet<string>;
};

/** How the rows of a timeline are drawn. */
export type Layout = {
  /** A group's rows as one list; `unit` is what the group's heading has said of their dates. */
  (rows: readonly Row[], unit: Unit | undefined, view: RowView, context: Context): TemplateResult;
  /** What holds the lists of all groups, with their headings, where a layout has them in something. */
  around?: (groups: unknown, context: Context) => TemplateResult;
};

/** Whether an event is the one in focus, as `aria-current`. */
export const current = ({ event }: Row, { selected }: RowView): 'true' | typeof nothing =>
  event.id === selected ? 'true' : nothing;

/** The name of the slot in an event for its anchor, an empty `<a id>` of the page: an address finds nothing in a shadow root. */
export const anchorSlot = (id: string): string => `at-${id}`;

export const anchor = ({ event }: Row, { served }: RowView): TemplateResult | typeof nothing =>
  served ? html`<slot name=${anchorSlot(event.id)}></slot>` : nothing;
