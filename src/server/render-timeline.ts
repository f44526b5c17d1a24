import type { Problem } from '../event-file/problems.js';
import { zoneFor } from '../story/context.js';
import type { Plan } from '../timeline/timeline-plan.js';
import { anchorSlot } from '../timeline/timeline-template.js';
import { declarativeRoot } from './declarative-root.js';
import { jsonScript } from './file-in-page.js';
import { attributesOf, type TimelineOptions } from './options.js';
import { plainHtml } from './plain-html.js';
import { drawFile, type TimelineDrawing } from './timeline-drawing.js';

/** HTML, and what had to be left out of the file to make it. `html` is empty where there was nothing to show. */
export type Rendered = { html: string; problems: readonly Problem[] };

/** An empty link for each address of an event, in the event's slot. Old addresses lead there too, where they are no event's own. */
const anchors = ({ events, ids }: Plan, linkPrefix = ''): string =>
  events
    .flatMap(({ id, aliases = [] }) => {
      const old = aliases.filter((alias) => !ids.has(alias) && /^\S+$/.test(alias));
      return [id, ...old].map((name) => `<a${attributesOf({ id: linkPrefix + name, slot: anchorSlot(id) })}></a>`);
    })
    .join('');

/** A drawing as `<dateline-timeline>`: its shadow root, the file itself, and an anchor for each event. */
export const timelineElement = ({ drawn, plan, story, json }: TimelineDrawing, options: TimelineOptions): string => {
  const { styles: _styles, assets: _assets, base: _base, readingCopy, ...attributes } = options;
  const host = attributesOf({ ...attributes, lang: options.lang ?? story.language, timeZone: zoneFor(story, options.timeZone) });
  const copy = readingCopy ? plainHtml(drawn) : '';
  const content = declarativeRoot(drawn, 'dateline-timeline', options) + jsonScript(json) + anchors(plan, options.linkPrefix) + copy;
  return `<dateline-timeline${host}>${content}</dateline-timeline>`;
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
