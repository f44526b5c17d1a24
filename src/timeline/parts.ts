import type { Story } from '../event-file/reader.js';
import { longText } from '../event-file/long-text.js';
import { addStyles } from '../story/add-styles.js';
import type { Folding } from '../story/folding.js';
import { lazily } from '../story/lazily.js';
import type { Find, FindHost } from './find.js';
import type { Layout } from './row.js';
import type { Strip, StripHost } from './strip.js';
import { verticalList } from './vertical-list.js';

export type { Find, Strip };

/** `attend` gives a timeline of this layout its styles, by a function of the bundle, and what is alive in it; called before each drawing. */
type LayoutPart = { list: Layout; attend: (host: StripHost, add: typeof addStyles) => void };

/** A map, since a page's attribute may be any word, that of something every object has among them. */
const layouts = new Map<string | null, (arrived: () => void) => LayoutPart | null | undefined>([
  ['compact', lazily(() => import('./compact-list.js'))],
  ['horizontal', lazily(() => import('./horizontal-list.js'))],
]);

/** How the rows of a timeline are drawn in a layout; undefined while it is on its way. Any other name is the vertical one. */
export const findLayout = (name: string | null, arrived: () => void, host: StripHost): Layout | undefined => {
  const find = layouts.get(name);
  const part = find?.(arrived);
  part?.attend(host, addStyles);
  return find && part !== null ? part?.list : verticalList;
};

const isLong = (text: unknown): boolean => !!text && JSON.stringify(text).length > longText;

const foldings = lazily(() => import('../story/folding.js'));

/** What folds the long texts of a story; `null` where it has none, undefined while it is on its way. */
export const findFolding = ({ events }: Story, arrived: () => void, host: Element): Folding | null | undefined => {
  if (!events.some(({ summary, quotes = [] }) => [summary, ...quotes.map(({ text }) => text)].some(isLong))) return null;
  const part = foldings(arrived);
  if (part) addStyles(host, part.foldingStyles);
  return part && part.folding;
};

const strips = lazily(() => import('./strip.js'));
const finds = lazily(() => import('./find.js'));

/** What draws the strip of a timeline; undefined while it is on its way. */
export const findStrip = (arrived: () => void, host: StripHost): Strip['draw'] | null | undefined => {
  const part = strips(arrived);
  return part && new part.Strip(host).draw;
};

/** What draws the filter of a timeline; undefined while it is on its way. */
export const findFilter = (arrived: () => void, host: FindHost): Find['draw'] | null | undefined => {
  const part = finds(arrived);
  return part && part.findOf(host).draw;
};
