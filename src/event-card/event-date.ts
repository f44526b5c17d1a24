import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import { readDate, type EdtfDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime, writeDate, type DateStyle, type WrittenDate } from '../dates/write-date.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { listed } from '../story/listed.js';
import { name, phrase } from '../story/written-text.js';

/**
 * The time where it happened, beside the story's own, where the event names a zone and the two differ; with the day
 * where it was another day there.
 */
const timeThere = (event: TimelineEvent, date: EdtfDate, here: WrittenDate, style: DateStyle): unknown => {
  if (!event.timeZone || !here.time) return undefined;
  const { text, time } = writeDate(date, { ...style, timeZone: event.timeZone });
  const isOtherDay = text !== writeDate(date, style).text;
  return time === here.time ? undefined : listed([isOtherDay && text, time]);
};

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
  const whole = dateInWords(date, context.dates);
  const written = event.displayDate === undefined ? here.text : phrase(event.displayDate, context);
  const stamp = htmlDateTime(date);
  const visible = [written, notes([here.time, timeThere(event, date, here, context.dates), here.note])];
  // What is left out on screen is still said: a name for it may not stand in an attribute of <time>.
  const told = said && event.displayDate === undefined
    ? [html`<span aria-hidden="true">${visible}</span>`, html`<span class="unseen">${whole}</span>`]
    : visible;
  return html`<span part="date">
    ${stamp ? html`<time datetime=${stamp}>${told}</time>` : html`<span>${told}</span>`}
    ${event.place ? html` <small part="place">${name(event.place.name, context)}</small>` : nothing}
  </span>`;
};
