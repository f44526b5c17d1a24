import type { Story } from '../event-file/reader.js';
import type { Media } from '../event-file/types.js';
import type { Enlarging } from './enlarge.js';

/** An element whose pictures are shown large, and whose embeds play where they stand. */
export type Showing = Enlarging & { file: Story | undefined; playing: Set<Media> | undefined };

/** A link of an embed, with what it shows. */
type EmbedLink = HTMLAnchorElement & { shows?: Media };

/** A press that nothing else is meant by: no new tab, no saving. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented }: MouseEvent): boolean =>
  !(button || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);

/** Puts the other site's player where the poster is; the focus goes along. */
const play = async (link: EmbedLink, element: Showing): Promise<void> => {
  if (link.shows) element.playing?.add(link.shows);
  element.requestUpdate();
  await element.updateComplete;
  link.parentElement?.querySelector('iframe')?.focus();
};

/** What shows a picture large comes when one is pressed; where it does not come, the link leads to the picture after all. */
const enlarge = (link: HTMLAnchorElement, element: Showing): Promise<void> =>
  import('./enlarge.js').then(
    (part) => part.enlarge(link, element),
    () => location.assign(link.href),
  );

/** A press on a picture shows it large, one on an embed plays it here; everything else follows the link. */
export const pressMedia = (event: MouseEvent, element: Showing): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-enlarges], a[data-plays]');
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  void (link.hasAttribute('data-plays') ? play : enlarge)(link, element);
};

/**
 * From the drawing after the one that has embeds, these say what a press does, now that one is heard; that one is the same as
 * without script.
 */
export const hearEmbeds = (element: Showing): void => {
  const hostUpdated = (): void => {
    if (element.playing || !element.file || !element.renderRoot.querySelector('[data-plays]')) return;
    element.playing = new Set();
    queueMicrotask(() => element.requestUpdate());
  };
  element.addController({ hostUpdated });
  hostUpdated();
};

/** A covered film has its poster when it is uncovered. */
export const showPosters = (uncovered: Element): void => {
  for (const film of uncovered.querySelectorAll<HTMLVideoElement>('video[data-poster]')) film.poster = film.dataset['poster'] ?? '';
};
