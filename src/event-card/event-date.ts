import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime, writeDate, type WrittenDate } from '../dates/write-date.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { listed } from '../story/listed.js';
import { name, phrase } from '../story/written-text.js';

/** What the clock showed where it happened, with the day where that was another: only what differs from here. */
const differing = (there: WrittenDate | undefined, here: WrittenDate): unknown =>
  there && there.time !== here.time && listed([there.text !== here.text && there.text, there.time]);

const notes = (parts: unknown[]): unknown =>
  parts.filter((part) => part).map((part) => html` <small>${part}</small>`);

/**
 * When and where, as a dateline: the date, the times, the place. `said` is the unit that the group's heading has
 * written, and which need not be written again; the whole date is then the accessible name.
 */
export const eventDate = (event: TimelineEvent, context: Context, said?: Unit): TemplateResult | typeof nothing => {
  const date = readDate(event.date);
  if (!date) return nothing;
  const here = writeDate(date, context.dates, said);
  const { timeZone } = event;
  const there = timeZone && here.time ? writeDate(date, { ...context.dates, timeZone }, said) : undefined;
  const whole = dateInWords(date, context.dates);
  const written = event.displayDate === undefined ? here.text : phrase(event.displayDate, context);
  const stamp = htmlDateTime(date);
  const visible = [written, notes([here.time, differing(there, here), here.note])];
  // What is left out on screen is still said: a name for it may not stand in an attribute of <time>.
  const told = said && event.displayDate === undefined
    ? [html`<span aria-hidden="true">${visible}</span>`, html`<span class="unseen">${whole}</span>`]
    : visible;
  return html`<span part="date">
    ${stamp ? html`<time datetime=${stamp}>${told}</time>` : html`<span>${told}</span>`}
    ${event.place ? html` <small part="place">${name(event.place.name, context)}</small>` : nothing}
  </span>`;
};
