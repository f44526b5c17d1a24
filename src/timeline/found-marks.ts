import { placesOf } from '../event-file/fold-text.js';

/** The name under which `::highlight()` styles what was found. */
export const foundName = 'dateline-found';

/** Ranges by the element that shows them: the page has one list for all of its elements. */
const rangesOf = new Map<Element, Range[]>();

const textsIn = function* (root: ParentNode): Generator<Text> {
  for (const place of root.querySelectorAll('li[data-id]:not([hidden]) :is([part~="headline"], [part~="text"], [part~="date"], blockquote, figcaption, [part~="difference"] p)')) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
  }
};

const rangeOf = (text: Text, [start, end]: readonly [number, number]): Range => {
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
};

/**
 * Marks the words that were searched for where they stand, through the browser's highlights, which change nothing in the tree.
 * A browser that has none shows the events without. No words: no marks.
 */
export const markFound = (element: Element & { renderRoot: ParentNode }, words: readonly string[]): void => {
  if (!globalThis.CSS?.highlights) return;
  const places = words.length ? [...textsIn(element.renderRoot)] : [];
  rangesOf.set(element, places.flatMap((text) => placesOf(text.data, words).map((place) => rangeOf(text, place))));
  CSS.highlights.set(foundName, new Highlight(...[...rangesOf.values()].flat()));
};

/** The element is gone from the page: its marks are, too. */
export const forgetFound = (element: Element): void => void rangesOf.delete(element);
