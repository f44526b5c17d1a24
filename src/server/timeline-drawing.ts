import type { Problem } from '../event-file/problems.js';
import type { Story } from '../event-file/reader.js';
import { zoneFor } from '../story/context.js';
import { drawnAnew } from '../story/drawn-anew.js';
import { levelOf } from '../story/heading.js';
import { lostNotice } from '../story/lost-notice.js';
import { drawTimeline } from '../timeline/draw-timeline.js';
import { planTimeline, type Plan } from '../timeline/timeline-plan.js';
import { fileInPage } from './file-in-page.js';
import type { TimelineOptions } from './options.js';
import { serverReader } from './server-reader.js';

/** A timeline as the element would first draw it, and what it was drawn from. */
export type TimelineDrawing = { drawn: unknown; plan: Plan; story: Story; json: string };

/** A drawing where there is a story to draw, and what had to be left out of the file. */
export type Attempt = { drawing?: TimelineDrawing; problems: readonly Problem[] };

const viewOf = (options: TimelineOptions) => ({
  layout: options.layout ?? ('vertical' as const),
  linkPrefix: options.linkPrefix ?? '',
  withoutHeader: options.withoutHeader ?? false,
  withoutGaps: options.withoutGaps ?? false,
  topLevel: levelOf(options.headingLevel ?? 2),
  served: true,
  selected: undefined,
  opened: new Set<string>(),
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
