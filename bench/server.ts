/**
 * `npm run bench`: what it costs a server to write a timeline, beside the least that the same library needs for the same words.
 * Processor time, the median of several runs that take turns; bytes as they are, uncompressed. «each» is the time for one event,
 * «growth» what that is to one of the smallest story: where it stays near 1, time is proportional to the number of events.
 */
import { html, nothing } from 'lit';
import { readEventFile } from '../src/event-file/reader.js';
import { drawingToHtml } from '../src/server/declarative-root.js';
import { renderTimeline } from '../src/server/server.js';
import { serverReader } from '../src/server/server-reader.js';
import { drawTimeline } from '../src/timeline/draw-timeline.js';
import { planTimeline } from '../src/timeline/timeline-plan.js';
import type { TimelineView } from '../src/timeline/timeline-template.js';
import { verticalList } from '../src/timeline/vertical-list.js';
import { largeStory } from '../test/server/large-story.js';

const sizes = [100, 1000, 4000];
const runs = 7;

const view: TimelineView & { linkPrefix: string } = {
  list: verticalList, topLevel: 2, withoutHeader: false, withoutStrip: true, withoutControls: true, strip: undefined, find: undefined, folding: undefined, withoutGaps: false, selected: undefined, served: true, opened: new Set(), linkPrefix: '',
};

/** What is measured: made ready for a file, then run. */
const ways: Record<string, (file: object) => () => string> = {
  'renderTimeline': (file) => () => renderTimeline(file).html,
  'its drawing alone': (file) => {
    const story = readEventFile(file).story!;
    return () => drawingToHtml(drawTimeline(planTimeline(story, { order: 'oldest-first', groupBy: 'auto', from: '', to: '', limit: undefined }, 'UTC'), view, serverReader(story, {}), nothing));
  },
  'a bare list in Lit': (file) => {
    const { events, sources } = readEventFile(file).story!;
    return () => drawingToHtml(html`<ol>${events.map(({ id, date, headline, summary, citations }) => {
      const source = sources.get(citations![0]!.source)!;
      return html`<li id=${id}><time datetime=${date}>${date}</time><h3>${headline}</h3><p>${summary}</p><a href=${source.url}>${source.publisher}</a></li>`;
    })}</ol>`);
  },
};

const cpuMilliseconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1]!;

const line = (...[first = '', ...cells]: string[]): void =>
  console.log(first.padEnd(20) + cells.map((cell) => cell.padStart(12)).join(''));

const written = (value: number, digits = 0): string => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const files = sizes.map(largeStory);
const works = Object.entries(ways).flatMap(([name, prepare]) =>
  files.map((file, index) => ({ name, events: sizes[index]!, work: prepare(file) })));

for (const { work } of works.filter(({ events }) => events < 4000)) work();
const rounds = Array.from({ length: runs }, () => works.map(({ work }) => cpuMilliseconds(work)));

line('', 'events', 'CPU ms', 'each, µs', 'growth', 'bytes');
const smallest = new Map<string, number>();
for (const [index, { name, events, work }] of works.entries()) {
  const milliseconds = median(rounds.map((round) => round[index]!));
  const each = (1000 * milliseconds) / events;
  if (!smallest.has(name)) smallest.set(name, each);
  const bytes = Buffer.byteLength(work());
  line(name, written(events), written(milliseconds, 1), written(each), written(each / smallest.get(name)!, 2), written(bytes));
}
