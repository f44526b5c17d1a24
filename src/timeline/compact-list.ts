import { html, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import { eventLine } from '../event-card/event-line.js';
import { eventPart } from '../event-card/event-states.js';
import type { addStyles } from '../story/add-styles.js';
import type { Context } from '../story/context.js';
import { compactStyles } from './compact-styles.js';
import { permalink } from './permalink.js';
import { anchor, current, type Layout, type RowView } from './row.js';
import type { Row } from './timeline-plan.js';

const item = (row: Row, unit: Unit | undefined, view: RowView, context: Context): TemplateResult =>
  html`<li part=${eventPart(row.event)} data-id=${row.event.id} aria-current=${current(row, view)} ?hidden=${view.hides.has(row.event.id)}>
    ${anchor(row, view)}${eventLine(row.event, context, { said: unit, isOpen: view.opened.has(row.event.id) })}${permalink(row.event, context)}
  </li>`;

/** One line an event, its date and headline, which opens. */
export const list: Layout = (rows, unit, view, context) =>
  html`<ol role="list" class="lines">
    ${rows.map((row) => item(row, unit, view, context))}
  </ol>`;

/** Gives a timeline what the list looks like. */
export const attend = (host: Element, add: typeof addStyles): void => add(host, compactStyles);
