import { until } from '../rig/browser.js';
import { fixture, loaded } from '../story/fixture.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { all, isVisible, timelineHtml } from './timeline-fixture.js';

const summary = 'The harbour office wrote at length of the bridge and of the river below it.';

/** Eight events in four months, between some of which much time passed. */
export const months = ['03-01', '03-02', '03-04', '04-01', '04-02', '06-29', '06-30', '07-01'].map((day, index) => ({
  id: `day-${index + 1}`, date: `2021-${day}`, headline: `Day ${index + 1}`, summary: index % 3 ? summary : undefined,
  importance: index === 6 ? 'key' : undefined, citations: [{ source: 'gazette' }],
}));

/** A horizontal timeline in a column of a width; its buttons know by then where the row is. */
export async function rowOf(width: number, { attributes = '', dir = 'ltr', events = months, ...more }: { attributes?: string; dir?: string; events?: object[]; sources?: object } = {}): Promise<Timeline> {
  const column = fixture(`<div dir="${dir}" style="inline-size: ${width}px">${timelineHtml({ events, ...more }, `layout="horizontal" ${attributes}`)}</div>`);
  const timeline = await loaded(column.querySelector('dateline-timeline')!);
  await until(() => stepsOf(timeline).some(isOn) || all(timeline, '.scroller').some(({ tabIndex }) => tabIndex < 0), 'buttons that know the row');
  return timeline;
}

export const boxOf = (timeline: Timeline): HTMLElement => all(timeline, '.scroller')[0]!;
export const stepsOf = (timeline: Timeline): HTMLElement[] => all(timeline, '.steps > button');
export const cardsOf = (timeline: Timeline): HTMLElement[] => all(timeline, '[part~=event]').filter(isVisible);

export const isOn = (button: Element): boolean => button.getAttribute('aria-disabled') === 'false';

/** How far a card begins from where the row begins, in pixels, in the direction of reading. */
export function offsetOf(card: Element): number {
  const [here, row] = [card.getBoundingClientRect(), card.closest('.scroller')!.getBoundingClientRect()];
  return getComputedStyle(card).direction === 'rtl' ? row.right - here.right : here.left - row.left;
}

/** The card that a reader sees first, from its beginning on. */
export const firstOf = (timeline: Timeline): string | undefined =>
  cardsOf(timeline).find((card) => Math.abs(offsetOf(card)) <= 2)?.dataset['id'];

/** Waits until a card is the first of its row. */
export const leads = (timeline: Timeline, id: string): Promise<void> => until(() => firstOf(timeline) === id, `${id} comes first`);

/** Lets a row come to rest. */
export const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));
