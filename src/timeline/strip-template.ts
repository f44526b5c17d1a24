import { html, nothing, svg, type TemplateResult } from 'lit';
import { readDate } from '../dates/edtf-date.js';
import { scaleLabels, type ScaleLabel } from '../dates/scale-labels.js';
import { placeOn, scaleOf, type Scale } from '../dates/scale.js';
import { spanOf } from '../dates/span.js';
import { dateInWords } from '../dates/write-date.js';
import { directionOf } from '../event-file/text.js';
import { eventTitle } from '../event-card/event-title.js';
import type { Context } from '../story/context.js';
import { plainText } from '../story/written-text.js';
import { barsOf, marksOf, type Bar, type Dated, type Mark } from './strip-marks.js';
import { whereIn } from './strip-steps.js';
import type { Plan } from './timeline-plan.js';

/** What a strip shows of its reader: nothing of it is known when a server draws. */
export type StripState = {
  /** Width in pixels; the narrowest that the elements are made for, until it is known. */
  width: number;
  /** Id of the event that the reader went to. */
  at: string | undefined;
  /** Id of the first event in view. */
  first: string | undefined;
  /** Ids of the events that the filter hides. */
  hidden: ReadonlySet<string>;
  /** The events in view, as instants. */
  seen: { start: number; end: number } | undefined;
  /** Whether the page runs right to left; undefined as long as nobody has looked: then by its language. */
  isRightToLeft: boolean | undefined;
  /** What answers keys and pointer; without it the strip is a picture. */
  control: { keys: (event: KeyboardEvent) => void; pointer: (event: PointerEvent) => void } | undefined;
};

/** What a strip shows before anybody reads it. */
export const stillStrip: StripState = { width: 320, at: undefined, first: undefined, hidden: new Set(), seen: undefined, isRightToLeft: undefined, control: undefined };

const em = (count: number): string => `${Math.round(count * 100) / 100}em`;

/** Where things stand on the strip: rows from the top in ems, places from its beginning, which right to left is on the right. */
type Axis = {
  scale: Scale;
  width: number;
  /** Baselines of the periods' names, the axis itself and the calendar. */
  era: number;
  line: number;
  labels: number;
  /** A place in thousandths of the width, as SVG has it. */
  at: (place: number) => string;
};

const axisOf = (scale: Scale, state: StripState, { story, language }: Context): Axis => {
  const isTurned = state.isRightToLeft ?? directionOf(language) === 'rtl';
  const at = (place: number): string => `${(isTurned ? 1000 - place : place) / 10}%`;
  return { scale, width: state.width, at, era: 1.05, ...(story.eras?.length ? { line: 4.1, labels: 5.4 } : { line: 2.7, labels: 4 }) };
};

/** A line down to the axis. */
const upright = (name: string, place: number, top: number, { at, line }: Axis): TemplateResult =>
  svg`<line class=${name} x1=${at(place)} x2=${at(place)} y1=${em(top)} y2=${em(line)}></line>`;

/** A stretch of time from the top down to the axis. */
const band = (name: string, from: number, to: number, { at, line }: Axis): TemplateResult => {
  const [one, other] = [at(from), at(to)];
  return svg`<rect class=${name} x=${parseFloat(one) < parseFloat(other) ? one : other} width=${`${(to - from) / 10}%`} y="0" height=${em(line)}></rect>`;
};

const eraBands = (axis: Axis, context: Context): TemplateResult[] =>
  (context.story.eras ?? []).flatMap(({ date, title }) => {
    const read = readDate(date);
    if (!read) return [];
    const { start, end } = spanOf(read, context.dates.timeZone);
    const [from, to] = [placeOn(axis.scale, start), placeOn(axis.scale, end)];
    const words = title === undefined ? '' : plainText(title, context);
    const hasRoom = ((to - from) * axis.width) / 1000 > words.length * 7 + 8;
    return to > from ? [svg`${band('era', from, to, axis)}<text x=${axis.at((from + to) / 2)} y=${em(axis.era)}>${hasRoom ? words : ''}</text>`] : [];
  });

const bar = ({ from, to, isOpen }: Bar, { at, line }: Axis): TemplateResult =>
  svg`<line class=${isOpen ? 'bar open' : 'bar'} x1=${at(from)} x2=${at(Math.max(to, from + 3))} y1=${em(line - 0.25)} y2=${em(line - 0.25)}></line>`;

/** The place nearest to a given one at which a text of a width in pixels, centred over it, stands whole on the strip. */
const within = (place: number, pixels: number, { width }: Axis): number => {
  const half = (500 * pixels) / width;
  return Math.min(1000 - half, Math.max(half, place));
};

const heightOf = ({ isKey, ids }: Mark): number => (isKey ? 1.5 : 0.9) + (ids.length > 1 ? 0.2 : 0);

const tick = (mark: Mark, state: StripState, axis: Axis): TemplateResult => {
  const { place, ids, isKey } = mark;
  const names = ['tick', isKey && 'key', ids.length > 1 && 'many', ids.includes(state.at ?? '') && 'at',
    ids.every((id) => state.hidden.has(id)) && 'hidden'];
  const top = axis.line - heightOf(mark);
  return svg`<g class=${names.filter(Boolean).join(' ')}>${upright('', place, top, axis)}
    ${ids.length > 1 ? svg`<text x=${axis.at(within(place, 26, axis))} y=${em(top - 0.2)}>${ids.length}</text>` : nothing}</g>`;
};

const label = ({ place, text }: ScaleLabel, axis: Axis): TemplateResult =>
  svg`${upright('notch', place, axis.line + 0.35, axis)}<text x=${axis.at(place)} y=${em(axis.labels)}>${text}</text>`;

const window = (seen: NonNullable<StripState['seen']>, axis: Axis): TemplateResult => {
  const [from, to] = [placeOn(axis.scale, seen.start), placeOn(axis.scale, seen.end)];
  return band('seen', from, Math.max(to, from + 6), axis);
};

/** Now, where the story reaches beyond it: a server has no now that a page would keep. */
const nowLine = (axis: Axis, { now, words }: Context): TemplateResult | typeof nothing => {
  const { scale } = axis;
  if (now === undefined || now <= scale.start || now >= scale.end) return nothing;
  const place = placeOn(scale, now);
  return svg`<g class="now">${upright('', place, 0, axis)}<text x=${axis.at(within(place, 30 + words.now.length * 13, axis))} y=${em(axis.era)}>${words.now}</text></g>`;
};

const picture = (events: readonly Dated[], scale: Scale, state: StripState, context: Context): TemplateResult => {
  const { timeZone } = context.dates;
  const axis = axisOf(scale, state, context);
  return html`<svg aria-hidden="true" focusable="false" width="100%" height="100%">
    ${eraBands(axis, context)} ${state.seen ? window(state.seen, axis) : nothing}
    <line class="axis" x1="0" x2="100%" y1=${em(axis.line)} y2=${em(axis.line)}></line>
    ${barsOf(events, scale, timeZone).map((one) => bar(one, axis))} ${marksOf(events, scale, timeZone, axis.width).map((mark) => tick(mark, state, axis))}
    ${scaleLabels(scale, axis.width, context.dates).map((one) => label(one, axis))} ${state.control ? nowLine(axis, context) : nothing}
  </svg>`;
};

/** «10 February 2022, The bridge is closed, 3 of 14», and the period that it falls into. */
const valueText = ({ event, date }: Dated, place: string, context: Context): string =>
  [dateInWords(date, context.dates), eventTitle(event, context), place].join(context.words.dates.comma ?? ', ');

/** The events that have a tick, oldest first: those that are shown and count. */
export const stripEvents = ({ counted }: Plan): Dated[] => counted.map((event) => ({ event, date: readDate(event.date)! }));

/**
 * The strip: an axis true to scale over the whole story, a tick for each event. With a reader it is one slider, whose value
 * is the event that they are at.
 */
export const strip = (plan: Plan, state: StripState, context: Context): TemplateResult | typeof nothing => {
  const events = stripEvents(plan);
  const scale = scaleOf(events.map(({ date }) => date), context.dates.timeZone);
  if (!scale) return nothing;
  const reachable = events.filter(({ event }) => !state.hidden.has(event.id));
  const index = whereIn(reachable.map(({ event }) => event.id), state);
  const at = reachable[index];
  const { control, words } = { ...state, ...context };
  const place = words.position.replace('{n}', String(index + 1)).replace('{total}', String(reachable.length));
  const live = control && at;
  return html`<div class="axis-box" role=${live ? 'slider' : 'img'} aria-label=${words.strip} tabindex=${live ? 0 : nothing}
    aria-valuemin=${live ? 1 : nothing} aria-valuemax=${live ? reachable.length : nothing} aria-valuenow=${live ? index + 1 : nothing}
    aria-valuetext=${live ? valueText(at, place, context) : nothing} @keydown=${control?.keys} @pointerdown=${control?.pointer}>
    ${picture(events, scale, state, context)}
  </div>`;
};
