import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { eventBody, eventHeadline } from './event-card-template.js';
import { eventDate } from './event-date.js';
import { eventTitle } from './event-title.js';

/** An event as one line that opens: its date and headline, and the rest below. */
export const eventLine = (
  event: TimelineEvent,
  context: Context,
  { said, isOpen }: { said: Unit | undefined; isOpen: boolean },
): TemplateResult =>
  html`<details data-opens="event" ?open=${isOpen}>
    <summary>
      ${eventDate(event, context, said)} ${eventHeadline(event, context)}
      ${event.headline === undefined ? html`<bdi>${eventTitle(event, context)}</bdi>` : nothing}
    </summary>
    <div class="card">${eventBody(event, context)}</div>
  </details>`;
