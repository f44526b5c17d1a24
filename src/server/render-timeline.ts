import { cardStyles } from '../event-card/card-styles.js';
import type { Problem } from '../event-file/problems.js';
import { quoteStyles } from '../quote-block/quote-styles.js';
import { baseStyles } from '../story/base-styles.js';
import { zoneFor } from '../story/context.js';
import type { Plan } from '../timeline/timeline-plan.js';
import { timelineStyles } from '../timeline/timeline-styles.js';
import { anchorSlot } from '../timeline/timeline-template.js';
import { declarativeRoot } from './declarative-root.js';
import { jsonScript } from './file-in-page.js';
import { attributesOf, type TimelineOptions } from './options.js';
import { plainHtml } from './plain-html.js';
import { drawFile } from './timeline-drawing.js';

/** HTML, and what had to be left out of the file to make it. `html` is empty where there was nothing to show. */
export type Rendered = { html: string; problems: readonly Problem[] };

const styles = [baseStyles, quoteStyles, cardStyles, timelineStyles];

/** An empty link for each address of an event, in the event's slot. Old addresses lead there too, where they are no event's own. */
const anchors = ({ events, ids }: Plan, linkPrefix = ''): string =>
  events
    .flatMap(({ id, aliases = [] }) => {
      const old = aliases.filter((alias) => !ids.has(alias) && /^\S+$/.test(alias));
      return [id, ...old].map((name) => `<a${attributesOf({ id: linkPrefix + name, slot: anchorSlot(id) })}></a>`);
    })
    .join('');

/**
 * A story as `<dateline-timeline>`, complete before any script: its shadow root, the file itself, and an anchor for each event.
 * `file` is a parsed event file.
 */
export const renderTimeline = (file: unknown, options: TimelineOptions = {}): Rendered => {
  const { drawing, problems } = drawFile(file, options);
  if (!drawing) return { html: '', problems };
  const { drawn, plan, story, json } = drawing;
  const { styles: _styles, assets: _assets, base: _base, readingCopy, ...attributes } = options;
  const host = attributesOf({ ...attributes, lang: options.lang ?? story.language, timeZone: zoneFor(story, options.timeZone) });
  const copy = readingCopy ? plainHtml(drawn) : '';
  const content = declarativeRoot(drawn, styles, options) + jsonScript(json) + anchors(plan, options.linkPrefix) + copy;
  return { html: `<dateline-timeline${host}>${content}</dateline-timeline>`, problems };
};

/** A story as plain HTML without any element: for newsletters, feeds and paper. Events have their ids. */
export const renderPlainHtml = (file: unknown, options: TimelineOptions = {}): Rendered => {
  const { drawing, problems } = drawFile(file, options);
  if (!drawing) return { html: '', problems };
  return { html: plainHtml(drawing.drawn, { idPrefix: options.linkPrefix ?? '' }), problems };
};
