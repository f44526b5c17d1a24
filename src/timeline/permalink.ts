import { html, nothing, type TemplateResult } from 'lit';
import { eventTitle } from '../event-card/event-title.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';

/** The link to an event: a press copies it as well, once there is a script. */
export const permalink = (event: TimelineEvent, context: Context): TemplateResult | typeof nothing =>
  html`<a class="link" href=${context.eventAddress(event.id) ?? nothing} data-copies aria-label=${`${context.words.copyLink}: ${eventTitle(event, context)}`}>#</a>`;
