const listeners = new Map<Node, { observer: MutationObserver; callbacks: Set<() => void> }>();

const watchRoot = (root: Node, callback: () => void): (() => void) => {
  let watch = listeners.get(root);
  if (!watch) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => callbacks.forEach((call) => call()));
    observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    listeners.set(root, (watch = { observer, callbacks }));
  }
  const { callbacks, observer } = watch;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size) return;
    observer.disconnect();
    listeners.delete(root);
  };
};

/**
 * Calls back when `lang` or `dir` changes anywhere above an element. One observer a root, shared by every element in
 * it. Returns the function that ends the watch.
 */
export const watchLanguage = (element: Element, callback: () => void): (() => void) => {
  const ends: (() => void)[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    ends.push(watchRoot(root, callback));
    if (!(root instanceof ShadowRoot)) return () => ends.forEach((end) => end());
  }
};
