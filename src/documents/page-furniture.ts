import type { PdfLine } from './pdf-lines.js';

/** Why a line of a page is no line of the text: it is a page's number, or stands on page after page. */
export type Furniture = 'machine' | 'repeated';

const pageNumber = new RegExp(
  '^[-–—|\\s]{0,3}(?:(?:page|p\\.|seite|s\\.|стр\\.?|с\\.|стор\\.?|página|pág\\.|pagina|strona|str\\.)\\s?)?\\d{1,4}(?:\\s?(?:/|of|von|' +
  'sur|de|di|из|з|z)\\s?\\d{1,4})?[-–—|\\s]{0,3}$', 'iu');

/** How many lines at the head and at the foot of a page can be such. */
const reach = 2;

/** What is the same on page after page: the words without the numbers, in letters of one size. A title may be the running head's words. */
const keyOf = ({ words, height }: PdfLine): string => `${words.replace(/\d+/g, '#').toLowerCase()} ${Math.round(height)}`;

const edges = (page: readonly PdfLine[]): Set<PdfLine> => {
  const down = [...page].sort((one, other) => other.bottom - one.bottom);
  return new Set([...down.slice(0, reach), ...down.slice(-reach)]);
};

/** On how many pages a line must stand to be a header: on two of two or three, on a third of more. */
const oftenEnough = (pages: number): number => Math.max(2, Math.ceil(pages / 3));

/** Which lines of a paper's pages are running heads, running feet and numbers of pages. */
export function pageFurniture(pages: readonly (readonly PdfLine[])[]): ReadonlyMap<PdfLine, Furniture> {
  const atEdges = pages.map(edges);
  const times = new Map<string, number>();
  for (const lines of atEdges) for (const key of new Set([...lines].map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const found = new Map<PdfLine, Furniture>();
  for (const line of atEdges.flatMap((lines) => [...lines])) {
    if (pageNumber.test(line.words)) found.set(line, 'machine');
    else if (pages.length > 1 && (times.get(keyOf(line)) ?? 0) >= oftenEnough(pages.length) && line.words.length < 160) found.set(line, 'repeated');
  }
  return found;
}
