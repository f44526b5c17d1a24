/** Whether the parser has passed an element's end tag: something stands behind it, or the document is read. */
const isParsed = (element: Element): boolean => {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};

/**
 * Calls back once an element's children are there: at once, or when the parser has passed its end tag. An element that
 * is defined before the parser reaches it is connected while it has no children yet (its fallback, its inline file).
 * Nothing tells of an end tag, so it is looked for again every few milliseconds as long as the document loads.
 */
export const whenParsed = (element: Element, callback: () => void): void => {
  if (isParsed(element)) callback();
  else setTimeout(whenParsed, 10, element, callback);
};
