import type { Problem } from '../event-file/problems.js';
import type { Story } from '../event-file/reader.js';
import { zoneFor, type Context } from '../story/context.js';
import { drawnAnew } from '../story/drawn-anew.js';
import { folding } from '../story/folding.js';
import { levelOf } from '../story/heading.js';
import { lostNotice } from '../story/lost-notice.js';
import { list as compactList } from '../timeline/compact-list.js';
import { drawTimeline } from '../timeline/draw-timeline.js';
import { filterFromAttributes } from '../timeline/filter-address.js';
import { filterEntries } from '../timeline/filter.js';
import { findDrawing } from '../timeline/find-drawing.js';
import type { FindView } from '../timeline/find-template.js';
import { list as horizontalList } from '../timeline/horizontal-template.js';
import type { Layout } from '../timeline/row.js';
import { stillStrip, strip } from '../timeline/strip-template.js';
import type { FindDrawing } from '../timeline/timeline-template.js';
import { verticalList } from '../timeline/vertical-list.js';
import { planTimeline, type Plan } from '../timeline/timeline-plan.js';
import { fileInPage } from './file-in-page.js';
import type { TimelineOptions } from './options.js';
import { serverReader } from './server-reader.js';

/** A timeline as the element would first draw it, and what it was drawn from. */
export type TimelineDrawing = { drawn: unknown; plan: Plan; story: Story; json: string };

/** A drawing where there is a story to draw, and what had to be left out of the file. */
export type Attempt = { drawing?: TimelineDrawing; problems: readonly Problem[] };

const layouts = new Map<string | undefined, Layout>([['compact', compactList], ['horizontal', horizontalList]]);

/** A filter that the page begins with, as nobody has used it yet. */
const findOf = (options: TimelineOptions) => (plan: Plan, context: Context): FindDrawing => {
  const idle = (): void => {};
  const entries = filterEntries(plan.counted, plan.story, context.dates);
  const view: FindView = {
    entries, filter: filterFromAttributes(options), list: undefined, narrowedBy: '', said: '',
    order: '', groupBy: '', units: [], change: idle, openList: idle, narrow: idle, arrange: idle,
  };
  return findDrawing(view, plan, false, context);
};

const viewOf = (options: TimelineOptions) => ({
  list: layouts.get(options.layout) ?? verticalList,
  linkPrefix: options.linkPrefix ?? '',
  withoutHeader: options.withoutHeader ?? false,
  withoutStrip: options.withoutStrip ?? false,
  withoutControls: options.withoutControls ?? false,
  withoutGaps: options.withoutGaps ?? false,
  topLevel: levelOf(options.headingLevel ?? 2),
  served: true,
  selected: options.selected,
  opened: new Set<string>(),
  folding,
  strip: (plan: Plan, hidden: ReadonlySet<string>, context: Context) => strip(plan, { ...stillStrip, hidden }, context),
  find: options.people || options.topics || options.importance ? findOf(options) : undefined,
});

/** What the element's properties are where its attributes do not say otherwise. */
const planOptionsOf = ({ order = 'oldest-first', groupBy = 'auto', from, to, limit }: TimelineOptions) => ({ order, groupBy, from, to, limit });

/** Draws a parsed event file. */
export const drawFile = (file: unknown, options: TimelineOptions): Attempt => {
  const { reading, json } = fileInPage(file, options);
  const { story, problems, lost } = reading;
  if (!story) return { problems };
  const plan = planTimeline(story, planOptionsOf(options), zoneFor(story, options.timeZone));
  const reader = serverReader(story, options);
  const notice = lostNotice(lost, plan.counted.length, reader);
  return { drawing: { drawn: drawnAnew(drawTimeline(plan, viewOf(options), reader, notice)), plan, story, json }, problems };
};
