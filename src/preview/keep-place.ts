/** An element that draws itself in a root of its own, and says when it has. */
export type Drawn = HTMLElement & { updateComplete: Promise<unknown> };

const eventsIn = (story: Drawn): HTMLElement[] => [...(story.shadowRoot?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];

/** The events of a story that are drawn, with where each is in the window. */
export const drawnEvents = (story: Drawn): { id: string; top: number; height: number }[] =>
  eventsIn(story).map((event) => {
    const { top, height } = event.getBoundingClientRect();
    return { id: event.dataset['id'] ?? '', top, height };
  });

/** What a reader has opened, by its event and its number there. */
const foldsIn = (story: Drawn): [string, HTMLDetailsElement][] =>
  eventsIn(story).flatMap((event) =>
    [...event.querySelectorAll('details')].map((fold, index): [string, HTMLDetailsElement] => [`${event.dataset['id']} ${index}`, fold]));

/**
 * Does something that draws a story anew, and leaves the reader where they were: the event that they were reading stays at its
 * height, what they had opened stays open.
 */
export async function keepPlace(story: Drawn, change: () => void): Promise<void> {
  // At the top of the page nobody has begun to read.
  const read = scrollY > 0 ? drawnEvents(story).findLast(({ top }) => top <= innerHeight / 3) : undefined;
  const open = new Set(foldsIn(story).flatMap(([key, fold]) => (fold.open ? [key] : [])));
  change();
  await story.updateComplete;
  for (const [key, fold] of foldsIn(story)) if (open.has(key)) fold.open = true;
  const now = drawnEvents(story).find(({ id }) => id === read?.id);
  if (read && now) scrollBy({ top: now.top - read.top, behavior: 'instant' });
}
