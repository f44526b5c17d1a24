import type { OwnWords } from '../languages/replace-words.js';
import type { FilterAttributes } from '../timeline/filter-address.js';
import type { PlanOptions } from '../timeline/timeline-plan.js';
import type { TimelineView } from '../timeline/timeline-template.js';

/** How the HTML of an element is written. */
export type HtmlOptions = {
  /** BCP 47 tag of the reader's language, written on the element; without it, the file's language. */
  lang?: string | undefined;
  /** IANA name of the zone that times are written in; without it, the file's, else UTC. */
  timeZone?: string | undefined;
  /** Words of the publication's own in the place of the interface's, by their names. */
  wording?: OwnWords | undefined;
  /** Level of the highest heading, 1 to 6 (2). */
  headingLevel?: number | undefined;
  /**
   * Where the styles come from: `inline` writes them into each element, `link` leads to `dateline.css`, for pages whose policy
   * refuses `<style>` or that have many elements.
   */
  styles?: 'inline' | 'link' | undefined;
  /** Absolute address that relative addresses in the file stand against; without it they stay as they are. */
  base?: string | undefined;
  /** Address of the folder that the files of `dist/cdn/` were copied to (`/dateline/`). */
  assets?: string | undefined;
};

/** What the attributes of a timeline say, and how its HTML is written. */
export type TimelineOptions = HtmlOptions &
  Partial<PlanOptions> &
  Partial<Pick<TimelineView, 'withoutHeader' | 'withoutStrip' | 'withoutControls' | 'withoutGaps'>> &
  FilterAttributes & {
    /** How the events are laid out. */
    layout?: 'vertical' | 'compact' | 'horizontal' | undefined;
    /** What stands before an event's id in its address. */
    linkPrefix?: string | undefined;
    /** Show what no person has read yet. Without it, drafts do not even stand in the HTML's file. */
    drafts?: boolean | undefined;
    /** Id of the event that is marked. */
    selected?: string | undefined;
    /** Name of the parameter of the page's address that keeps the filter. */
    stateParam?: string | undefined;
    /** Where the file is asked for again, beside what stands in the page. */
    src?: string | undefined;
    /** Write the whole story a second time, as plain HTML that nobody sees: for reader modes, feeds, archives and old browsers. */
    readingCopy?: boolean | undefined;
  };

/** `groupBy` is the attribute `group-by`. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, in an element or between double quotes. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

const written = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Properties as attributes, each behind a space: an object as JSON, true as its name alone, what is not there or false not at all. */
export const attributesOf = (properties: Readonly<Record<string, unknown>>): string =>
  Object.entries(properties)
    .filter(([, value]) => value != null && value !== false)
    .map(([name, value]) => (value === true ? ` ${kebab(name)}` : ` ${kebab(name)}="${escapeText(written(value))}"`))
    .join('');
