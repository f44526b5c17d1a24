import type { Mark } from './strip-marks.js';
import type { Group } from './timeline-plan.js';

/** The event that a key of a slider leads to from the one at `index`; undefined for a key that leads nowhere. */
export type Step = (ids: readonly string[], index: number, groups: readonly Group[]) => string | undefined;

const by = (count: number): Step => (ids, index) => ids[Math.min(ids.length - 1, Math.max(0, index + count))];

/** The first event of the next group in time, or of the one before; a tenth of all events where there are no groups. */
const byGroup = (direction: 1 | -1): Step => (ids, index, groups) => {
  const places = new Map(ids.map((id, at) => [id, at]));
  const starts = groups
    .map(({ rows }) => rows.reduce((least, { event }) => Math.min(least, places.get(event.id) ?? Infinity), Infinity))
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  if (starts.length < 2) return by(direction * Math.ceil(ids.length / 10))(ids, index, groups);
  const next = direction > 0 ? starts.find((start) => start > index) : starts.findLast((start) => start < index);
  return ids[next ?? (direction > 0 ? ids.length - 1 : 0)];
};

const keys: ReadonlyMap<string, Step> = new Map([
  ['ArrowRight', by(1)], ['ArrowUp', by(1)], ['ArrowLeft', by(-1)], ['ArrowDown', by(-1)],
  ['Home', (ids) => ids[0]], ['End', (ids) => ids.at(-1)],
  ['PageUp', byGroup(1)], ['PageDown', byGroup(-1)],
]);

const opposite = new Map([['ArrowLeft', 'ArrowRight'], ['ArrowRight', 'ArrowLeft']]);

/** What a key does, as WAI-ARIA's slider pattern has it: right and up go on in time; right to left, left does. */
export const stepFor = (key: string, isRightToLeft: boolean): Step | undefined =>
  keys.get((isRightToLeft && opposite.get(key)) || key);

/** Where a reader is among events: at the one they went to, else at the first in view, else at the first. */
export const whereIn = (ids: readonly string[], { at, first }: { at: string | undefined; first: string | undefined }): number => {
  const went = ids.indexOf(at ?? '');
  return went >= 0 ? went : Math.max(0, ids.indexOf(first ?? ''));
};

/** The mark nearest to a place, in thousandths of the strip's width. */
export const nearestMark = (marks: readonly Mark[], place: number): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (nearest, mark) => (nearest && Math.abs(nearest.place - place) <= Math.abs(mark.place - place) ? nearest : mark), undefined);

/** The event of a mark that a press on it leads to: of several one after the other. */
export const nextOf = ({ ids }: Mark, at: string | undefined): string | undefined => ids[(ids.indexOf(at ?? '') + 1) % ids.length];
