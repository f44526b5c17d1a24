import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import { readDate } from '../dates/edtf-date.js';
import { elapsedInWords } from '../dates/elapsed.js';
import { eventCard } from '../event-card/event-card-template.js';
import { eventDate } from '../event-card/event-date.js';
import { eventPart } from '../event-card/event-states.js';
import type { Context } from '../story/context.js';
import { permalink } from './permalink.js';
import { anchor, current, type Layout, type RowView } from './row.js';
import type { Row } from './timeline-plan.js';

const gap = ({ date, gapTo }: Row, context: Context): TemplateResult | typeof nothing => {
  const other = gapTo && readDate(gapTo.date);
  if (!other) return nothing;
  // Newest first, the other end of the gap is the earlier one.
  const elapsed = elapsedInWords(date, other, context.dates) ?? elapsedInWords(other, date, context.dates);
  return elapsed ? html`<p part="gap"><small class="small">${elapsed}</small></p>` : nothing;
};

/** An event with its date, its mark and the time until the next. */
export const eventItem = (row: Row, unit: Unit | undefined, view: RowView, context: Context): TemplateResult =>
  html`<li part=${eventPart(row.event)} data-id=${row.event.id} aria-current=${current(row, view)} ?hidden=${view.hides.has(row.event.id)}>
    ${anchor(row, view)}<i part="marker" aria-hidden="true"></i>
    ${eventDate(row.event, context, unit)} ${eventCard(row.event, context)} ${permalink(row.event, context)} ${view.withoutGaps ? nothing : gap(row, context)}
  </li>`;

/** Events below one another, each with its date and its mark on the rail. */
export const verticalList: Layout = (rows, unit, view, context) =>
  html`<ol role="list" class="rail">
    ${rows.map((row) => eventItem(row, unit, view, context))}
  </ol>`;
