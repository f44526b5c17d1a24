import type { Story } from '../event-file/reader.js';
import { flatText } from '../event-file/flat-text.js';
import { chooseText, directionOf } from '../event-file/text.js';
import { jsonLd } from '../exporters/json-ld.js';
import { assetAddress } from './declarative-root.js';
import { jsonScript } from './file-in-page.js';
import { attributesOf, escapeText, type TimelineOptions } from './options.js';
import { pageStyles } from './page-styles.js';
import { rendered, timelineElement, type Rendered } from './render-timeline.js';
import type { TimelineDrawing } from './timeline-drawing.js';

/** What a page of a story needs to know besides. */
export type PageOptions = TimelineOptions & {
  /** The page's own address, for search engines. */
  url?: string | undefined;
};

/** With linked styles the browser is told of the elements' own at once: they are asked for only where the element begins. */
const styleLinks = (options: PageOptions): string =>
  options.styles === 'link'
    ? `<link${attributesOf({ rel: 'preload', as: 'style', href: assetAddress('dateline.css', options) })}>
<link${attributesOf({ rel: 'stylesheet', href: assetAddress('page.css', options) })}>`
    : `<style>${pageStyles}</style>`;

/** The story without the events that the window of dates leaves out of the page. */
const storyOnPage = ({ story, plan }: TimelineDrawing): Story => ({ ...story, events: story.events.filter(({ id }) => plan.ids.has(id)) });

const headOf = (drawing: TimelineDrawing, options: PageOptions, lang: string): string => {
  const { url, linkPrefix } = options;
  const { story } = drawing;
  const title = chooseText(story.title, lang, story.language).text;
  const description = story.summary === undefined ? '' : flatText(chooseText(story.summary, lang, story.language).text);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    description && `<meta${attributesOf({ name: 'description', content: description })}>`,
    url === undefined ? '' : `<link${attributesOf({ rel: 'canonical', href: url })}>`,
    styleLinks(options),
    `<script${attributesOf({ type: 'module', src: assetAddress('dateline.js', options) })}></script>`,
    jsonScript(JSON.stringify(jsonLd(storyOnPage(drawing), { lang, url, linkPrefix })), 'application/ld+json'),
  ].filter(Boolean).join('\n');
};

const pageOf = (drawing: TimelineDrawing, options: PageOptions): string => {
  const lang = options.lang ?? drawing.story.language;
  return `<!doctype html>
<html${attributesOf({ lang, dir: directionOf(lang) })}>
<head>
${headOf(drawing, options, lang)}
</head>
<body>
<main>${timelineElement(drawing, options)}</main>
</body>
</html>
`;
};

/** A story as a page of its own, with its description for search engines. */
export const renderPage = (file: unknown, options: PageOptions = {}): Rendered => rendered(file, options, (drawing) => pageOf(drawing, options));
