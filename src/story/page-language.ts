/** The parent of a node, out of shadow roots too: the way `lang` is inherited. */
const parentOf = (node: Node): Node | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;

/** A tag that `Intl` accepts, or undefined: pages carry `lang="en_US"`, and WebKitGTK without a locale says "C". */
const usableTag = (tag: string | null | undefined): string | undefined => {
  try {
    return tag ? Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The language around an element: the nearest `lang` on it or above it, across shadow roots, else the browser's, else
 * English. The element's own `lang` counts first.
 */
export const pageLanguage = (element: Element): string => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = node instanceof Element ? usableTag(node.getAttribute('lang')) : undefined;
    if (tag) return tag;
  }
  return usableTag(globalThis.navigator?.language) ?? 'en';
};
