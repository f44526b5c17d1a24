import { html, nothing, type TemplateResult } from 'lit';
import type { Unit } from '../dates/calendar-unit.js';
import { readDate } from '../dates/edtf-date.js';
import { htmlDateTime, writeDate, type WrittenDate } from '../dates/write-date.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { listed } from '../story/listed.js';
import { name } from '../story/written-text.js';

/** What the clock showed where it happened, with the day where that was another: only what differs from here. */
const differing = (there: WrittenDate | undefined, here: WrittenDate, context: Context): unknown =>
  there && there.time !== here.time && listed([there.text !== here.text && there.text, there.time], context);

const notes = (parts: unknown[]): unknown =>
  parts.filter((part) => part).map((part) => html` <small>${part}</small>`);

const unseen = (text: string): unknown => (text ? html`<span class="unseen">${text}</span>` : nothing);

/** The date, of which the eye is spared what its group's heading has said; who listens or copies has all of it. */
const shortened = (whole: string, seen: string): unknown => {
  const at = whole.indexOf(seen);
  return at < 0 ? whole : [unseen(whole.slice(0, at)), seen, unseen(whole.slice(at + seen.length))];
};

/** When and where, as a dateline: the date, the times, the place. `said` is the unit that the group's heading has written. */
export const eventDate = (event: TimelineEvent, context: Context, said?: Unit): TemplateResult | typeof nothing => {
  const date = readDate(event.date);
  if (!date) return nothing;
  const { timeZone, displayDate, place } = event;
  const here = writeDate(date, context.dates, said);
  const whole = writeDate(date, context.dates);
  const there = timeZone && here.time ? writeDate(date, { ...context.dates, timeZone }) : undefined;
  const written = displayDate === undefined ? shortened(whole.text, here.text) : name(displayDate, context);
  const visible = [written, notes([here.time, differing(there, whole, context), here.note])];
  const stamp = htmlDateTime(date);
  return html`<span part="date">
    ${stamp ? html`<time datetime=${stamp}>${visible}</time>` : visible}
    ${place ? html` <small part="place">${name(place.name, context)}</small>` : nothing}
  </span>`;
};
