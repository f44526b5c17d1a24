/** Unfolds everything around an element, and the line of a compact timeline that it is. */
const unfold = (element: Element): void => {
  for (const fold of element.querySelectorAll<HTMLDetailsElement>(':scope > details')) fold.open = true;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
};

/**
 * Brings an event of a root into view and gives it focus, so that the next Tab and the next word of a screen reader go
 * on from there. It is no tab stop before or after. Answers whether it is there.
 */
export const revealEvent = (root: ParentNode, id: string): boolean => {
  const event = root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  if (!event) return false;
  unfold(event);
  event.tabIndex = -1;
  event.addEventListener('blur', () => event.removeAttribute('tabindex'), { once: true });
  event.scrollIntoView({ block: 'start' });
  event.focus({ preventScroll: true });
  return true;
};
