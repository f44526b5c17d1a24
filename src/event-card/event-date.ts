import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Unit } from '../dates/calendar-unit.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime, writeDate } from '../dates/write-date.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { name, phrase } from '../story/written-text.js';

/** The time where it happened, beside the story's own, where the event names a zone and the two differ. */
const timeThere = (event: TimelineEvent, time: string | undefined, context: Context): string | undefined => {
  const date = readDate(event.date);
  if (!event.timeZone || !time || !date) return undefined;
  const there = writeDate(date, { ...context.dates, timeZone: event.timeZone }).time;
  return there === time ? undefined : there;
};

const notes = (parts: unknown[]): unknown =>
  parts.map((part) => (part === undefined || part === '' ? nothing : html`<small>${part}</small>`));

/**
 * When and where, as a dateline: the date, the times, the place. `said` is the unit that the group's heading has
 * written, and which need not be written again; the whole date is then the accessible name.
 */
export const eventDate = (event: TimelineEvent, context: Context, said?: Unit): TemplateResult | typeof nothing => {
  const date = readDate(event.date);
  if (!date) return nothing;
  const { text, time, note } = writeDate(date, context.dates, said);
  const whole = dateInWords(date, context.dates);
  const written = event.displayDate === undefined ? text : phrase(event.displayDate, context);
  const stamp = htmlDateTime(date);
  const visible = [written, notes([time, timeThere(event, time, context), note])];
  const named = said && event.displayDate === undefined;
  return html`<span part="date">
    ${stamp
      ? html`<time datetime=${stamp} aria-label=${ifDefined(named ? whole : undefined)}>${visible}</time>`
      : html`<span>${visible}</span>`}
    ${event.place ? html`<small part="place">${name(event.place.name, context)}</small>` : nothing}
  </span>`;
};
