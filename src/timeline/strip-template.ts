import { html, nothing, svg, type TemplateResult } from 'lit';
import { readDate } from '../dates/edtf-date.js';
import { scaleLabels, type ScaleLabel } from '../dates/scale-labels.js';
import { placeOn, scaleOf, type Scale } from '../dates/scale.js';
import { spanOf } from '../dates/span.js';
import { dateInWords } from '../dates/write-date.js';
import { eventTitle } from '../event-card/event-title.js';
import type { Context } from '../story/context.js';
import { plainText } from '../story/written-text.js';
import { barsOf, marksOf, type Bar, type Dated, type Mark } from './strip-marks.js';
import type { Plan } from './timeline-plan.js';

/** What a strip shows of its reader: nothing of it is known when a server draws. */
export type StripState = {
  /** Width in pixels; the narrowest that the elements are made for, until it is known. */
  width: number;
  /** Id of the event that the reader is at. */
  at: string | undefined;
  /** Ids of the events that the filter hides. */
  hidden: ReadonlySet<string>;
  /** The events in view, as instants. */
  seen: { start: number; end: number } | undefined;
  /** What answers keys and pointer; without it the strip is a picture. */
  control: { keys: (event: KeyboardEvent) => void; pointer: (event: PointerEvent) => void } | undefined;
};

/** What a strip shows before anybody reads it. */
export const stillStrip: StripState = { width: 320, at: undefined, hidden: new Set(), seen: undefined, control: undefined };

const percent = (place: number): string => `${place / 10}%`;
const em = (count: number): string => `${Math.round(count * 100) / 100}em`;

/** Rows from the top in ems: periods where there are any, ticks with the numbers above them, the axis, the calendar. */
const rows = (hasEras: boolean) => ({ era: 1.05, axis: hasEras ? 4.1 : 2.7, labels: hasEras ? 5.4 : 4 });

type Rows = ReturnType<typeof rows>;

const eraBands = (scale: Scale, { axis, era }: Rows, width: number, context: Context): TemplateResult[] =>
  (context.story.eras ?? []).flatMap(({ date, title }) => {
    const read = readDate(date);
    if (!read) return [];
    const { start, end } = spanOf(read, context.dates.timeZone);
    const [from, to] = [placeOn(scale, start), placeOn(scale, end)];
    const words = title === undefined ? '' : plainText(title, context);
    const hasRoom = ((to - from) * width) / 1000 > words.length * 7 + 8;
    return to > from
      ? [svg`<g class="era"><rect x=${percent(from)} width=${percent(to - from)} y="0" height=${em(axis)}></rect>
          <text x=${percent((from + to) / 2)} y=${em(era)}>${hasRoom ? words : ''}</text></g>`]
      : [];
  });

const bar = ({ from, to, isOpen }: Bar, { axis }: Rows): TemplateResult =>
  svg`<line class=${isOpen ? 'bar open' : 'bar'} x1=${percent(from)} x2=${percent(Math.max(to, from + 3))} y1=${em(axis - 0.25)} y2=${em(axis - 0.25)}></line>`;

/** A number at the strip's very end would stand half outside of it. */
const onStrip = (place: number): number => Math.min(960, Math.max(40, place));

const heightOf = ({ isKey, ids }: Mark): number => (isKey ? 1.5 : 0.9) + (ids.length > 1 ? 0.2 : 0);

const tick = (mark: Mark, state: StripState, { axis }: Rows): TemplateResult => {
  const { place, ids, isKey } = mark;
  const names = ['tick', isKey && 'key', ids.length > 1 && 'many', ids.includes(state.at ?? '') && 'at',
    ids.every((id) => state.hidden.has(id)) && 'hidden'];
  const top = axis - heightOf(mark);
  return svg`<g class=${names.filter(Boolean).join(' ')}><line x1=${percent(place)} x2=${percent(place)} y1=${em(top)} y2=${em(axis)}></line>
    ${ids.length > 1 ? svg`<text x=${percent(onStrip(place))} y=${em(top - 0.2)}>${ids.length}</text>` : nothing}</g>`;
};

const label = ({ place, text }: ScaleLabel, { axis, labels }: Rows): TemplateResult =>
  svg`<line class="notch" x1=${percent(place)} x2=${percent(place)} y1=${em(axis)} y2=${em(axis + 0.35)}></line><text x=${percent(place)} y=${em(labels)}>${text}</text>`;

const window = (seen: NonNullable<StripState['seen']>, scale: Scale, { axis }: Rows): TemplateResult => {
  const [from, to] = [placeOn(scale, seen.start), placeOn(scale, seen.end)];
  return svg`<rect class="seen" x=${percent(from)} width=${percent(Math.max(to - from, 6))} y="0" height=${em(axis)}></rect>`;
};

/** Now, where the story reaches beyond it: a server has no now that a page would keep. */
const nowLine = (scale: Scale, { axis, era }: Rows, { now, words }: Context): TemplateResult | typeof nothing => {
  if (now === undefined || now <= scale.start || now >= scale.end) return nothing;
  const at = placeOn(scale, now);
  const place = percent(at);
  // The word stays on the strip where the line is at its end.
  const beside = percent(Math.min(860, Math.max(140, at)));
  return svg`<g class="now"><line x1=${place} x2=${place} y1="0" y2=${em(axis)}></line><text x=${beside} y=${em(era)}>${words.now}</text></g>`;
};

const picture = (events: readonly Dated[], scale: Scale, state: StripState, context: Context): TemplateResult => {
  const { timeZone } = context.dates;
  const row = rows(!!context.story.eras?.length);
  const marks = marksOf(events, scale, timeZone, state.width);
  return html`<svg aria-hidden="true" focusable="false" width="100%" height="100%">
    ${eraBands(scale, row, state.width, context)} ${state.seen ? window(state.seen, scale, row) : nothing}
    <line class="axis" x1="0" x2="100%" y1=${em(row.axis)} y2=${em(row.axis)}></line>
    ${barsOf(events, scale, timeZone).map((one) => bar(one, row))} ${marks.map((mark) => tick(mark, state, row))}
    ${scaleLabels(scale, state.width, context.dates).map((one) => label(one, row))} ${state.control ? nowLine(scale, row, context) : nothing}
  </svg>`;
};

/** «10 February 2022, The bridge is closed, 3 of 14», and the period that it falls into. */
const valueText = ({ event, date }: Dated, place: string, context: Context): string =>
  [dateInWords(date, context.dates), eventTitle(event, context), place].join(', ');

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
  const index = Math.max(0, reachable.findIndex(({ event }) => event.id === state.at));
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
