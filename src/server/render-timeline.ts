import type { Problem } from '../event-file/problems.js';
import type { Story } from '../event-file/reader.js';
import { zoneFor } from '../story/context.js';
import type { Plan } from '../timeline/timeline-plan.js';
import { anchorSlot } from '../timeline/row.js';
import { declarativeRoot } from './declarative-root.js';
import { jsonScript } from './file-in-page.js';
import { attributesOf, type TimelineOptions } from './options.js';
import { plainHtml } from './plain-html.js';
import { drawFile, type TimelineDrawing } from './timeline-drawing.js';

/** HTML, and what had to be left out of the file to make it. `html` is empty where there was nothing to show. */
export type Rendered = { html: string; problems: readonly Problem[] };

/** The event that an old address leads to: the first of the file that has it, unless it is an event's own. */
const oldAddresses = ({ story, ids }: Plan): Map<string, string> => {
  const leads = new Map<string, string>();
  for (const { id, aliases = [] } of story.events.filter((event) => ids.has(event.id)))
    for (const alias of aliases) if (!ids.has(alias) && !leads.has(alias) && /^\S+$/.test(alias)) leads.set(alias, id);
  return leads;
};

/** An empty link for each address of an event, in the event's slot, and for each of its old ones. */
export const anchors = (plan: Plan, linkPrefix = ''): string =>
  [...plan.events.map(({ id }) => [id, id] as const), ...oldAddresses(plan)]
    .map(([address, id]) => `<a${attributesOf({ id: linkPrefix + address, slot: anchorSlot(id) })}></a>`)
    .join('');

/** What the element's own attributes say, in the order of its documentation. */
const hostAttributes = (story: Story, options: TimelineOptions): Record<string, unknown> => {
  const { layout, order, groupBy, from, to, limit, people, topics, importance, stateParam, selected, linkPrefix, drafts } = options;
  const { withoutHeader, withoutStrip, withoutControls, withoutGaps, src, headingLevel, wording, lang = story.language } = options;
  const shown = { lang, layout, order, groupBy, from, to, limit, people, topics, importance, stateParam, selected, linkPrefix, drafts };
  const timeZone = zoneFor(story, options.timeZone);
  return { ...shown, withoutHeader, withoutStrip, withoutControls, withoutGaps, src, timeZone, headingLevel, wording };
};

/** A drawing as `<dateline-timeline>`: its shadow root, the file itself, and an anchor for each event. */
export const timelineElement = ({ drawn, plan, story, json }: TimelineDrawing, options: TimelineOptions): string => {
  const copy = options.readingCopy ? plainHtml(drawn) : '';
  const content = declarativeRoot(drawn, 'dateline-timeline', options) + jsonScript(json) + anchors(plan, options.linkPrefix) + copy;
  return `<dateline-timeline${attributesOf(hostAttributes(story, options))}>${content}</dateline-timeline>`;
};

/** What `write` makes of the drawing of a file, empty where there is none. */
export const rendered = (file: unknown, options: TimelineOptions, write: (drawing: TimelineDrawing) => string): Rendered => {
  const { drawing, problems } = drawFile(file, options);
  return { html: drawing ? write(drawing) : '', problems };
};

/** A story as `<dateline-timeline>`, complete before any script. `file` is a parsed event file. */
export const renderTimeline = (file: unknown, options: TimelineOptions = {}): Rendered =>
  rendered(file, options, (drawing) => timelineElement(drawing, options));

/** A story as plain HTML without any element: for newsletters, feeds and paper. Events have their ids. */
export const renderPlainHtml = (file: unknown, options: TimelineOptions = {}): Rendered =>
  rendered(file, options, ({ drawn }) => plainHtml(drawn, { idPrefix: options.linkPrefix ?? '' }));
