import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { inTimeline } from '../story/in-timeline.js';
import { eventCard } from './event-card-template.js';
import { eventDate } from './event-date.js';
import { eventPart } from './event-states.js';

/** A card by itself, with its date and its way to the page's timeline where there is one. `notice` is a line below. */
export const loneCard = (event: TimelineEvent, notice: unknown, context: Context): TemplateResult => {
  const address = context.eventAddress(event.id);
  return html`<article class="root" part=${eventPart(event)} data-id=${event.id}>
    ${eventDate(event, context)} ${eventCard(event, context)}
    ${address ? inTimeline(address, context) : nothing} ${notice}
  </article>`;
};
