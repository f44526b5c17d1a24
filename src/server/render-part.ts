import type { Story } from '../event-file/reader.js';
import type { TimelineEvent } from '../event-file/types.js';
import { contextOf, zoneFor, type Context } from '../story/context.js';
import { levelOf } from '../story/heading.js';
import { declarativeRoot, type ElementName } from './declarative-root.js';
import { excerptOf } from './excerpt.js';
import { fileInPage, jsonScript } from './file-in-page.js';
import { attributesOf, type HtmlOptions } from './options.js';
import type { Rendered } from './render-timeline.js';
import { serverReader } from './server-reader.js';

/** One of the elements that show a part of a file: how the part is found and drawn, and which event it is of. */
export type PartElement<Found> = {
  name: ElementName;
  attributes: Record<string, string>;
  find: (story: Story) => Found | undefined;
  draw: (found: Found, context: Context) => unknown;
  eventOf: (found: Found) => TimelineEvent;
};

const none = (): undefined => undefined;

/** A part of a file as its element, with no more of the file in the page than the part needs. Drafts are never among it. */
export const renderPart = <Found>(file: unknown, options: HtmlOptions, element: PartElement<Found>): Rendered => {
  const { story: whole, problems } = fileInPage(file, { base: options.base }).reading;
  const found = whole && element.find(whole);
  if (!whole || !found) return { html: '', problems };
  const { reading, json } = fileInPage(excerptOf(whole, element.eventOf(found)));
  const story = reading.story!;
  const context = contextOf(story, serverReader(story, options), levelOf(options.headingLevel ?? 2), none);
  const root = declarativeRoot(element.draw(element.find(story)!, context), element.name, options);
  const { headingLevel, wording, lang = whole.language } = options;
  const host = attributesOf({ ...element.attributes, headingLevel, wording, lang, timeZone: zoneFor(whole, options.timeZone) });
  return { html: `<${element.name}${host}>${root}${jsonScript(json)}</${element.name}>`, problems };
};
