import { html, render, type ReactiveControllerHost } from 'lit';
import { addStyles } from './add-styles.js';
import { enlargeStyles } from './enlarge-styles.js';
import { hasLightInk } from './legible-ink.js';
import { say, speechDirection, type Speech } from './spoken.js';

/** An element that shows its pictures large. */
export type Enlarging = ReactiveControllerHost & HTMLElement & Speech & { renderRoot: HTMLElement | DocumentFragment };

/** The same picture for the whole window, which may be another file of its `srcset`. */
const largeOf = (picture: HTMLImageElement): HTMLImageElement => {
  const large = picture.cloneNode() as HTMLImageElement;
  large.removeAttribute('loading');
  large.sizes = '100vw';
  return large;
};

/** Whether a point is on what is painted of a picture, which is contained in its box. */
const isOn = ({ naturalWidth, naturalHeight, ...box }: { naturalWidth: number; naturalHeight: number } & Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>, x: number, y: number): boolean => {
  const scale = Math.min(box.width / naturalWidth, box.height / naturalHeight);
  const isNear = (offset: number, length: number): boolean => Math.abs(offset) <= (length * scale) / 2;
  return !(scale > 0) || (isNear(x - box.left - box.width / 2, naturalWidth) && isNear(y - box.top - box.height / 2, naturalHeight));
};

const isBeside = ({ target, clientX, clientY }: MouseEvent, picture: HTMLImageElement): boolean => {
  if (target !== picture) return !(target as Element).closest('figcaption, button');
  const { left, top, width, height } = picture.getBoundingClientRect();
  const { naturalWidth, naturalHeight } = picture;
  return !isOn({ naturalWidth, naturalHeight, left, top, width, height }, clientX, clientY);
};

/** Goes with the element, should that be taken out of the page, and leaves nothing behind. */
const endWith = (dialog: HTMLDialogElement, link: HTMLElement, element: Enlarging): void => {
  const controller = { hostDisconnected: () => dialog.remove() };
  element.addController(controller);
  dialog.addEventListener('close', () => {
    element.removeController(controller);
    dialog.remove();
    // A press does not give a link the focus in every browser, so that none would go back to it by itself.
    link.focus({ preventScroll: true });
  });
};

/** Shows the picture within a link as large as the window allows, with its caption. */
export const enlarge = (link: HTMLElement, element: Enlarging): void => {
  const picture = link.querySelector('img');
  if (!picture || element.renderRoot.querySelector('dialog')) return;
  addStyles(element, enlargeStyles);
  const dialog = document.createElement('dialog');
  dialog.className = hasLightInk(element) ? 'root large dark' : 'root large';
  dialog.ariaLabel = picture.alt || link.ariaLabel;
  const large = largeOf(picture);
  const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  render(
    html`<p><button type="button" dir=${speechDirection(element) ?? 'auto'} @click=${() => dialog.close()}>${say('close', element)}</button></p>
      <figure>${large}${caption}</figure>`,
    dialog,
  );
  dialog.addEventListener('click', (event) => isBeside(event, large) && dialog.close());
  endWith(dialog, link, element);
  element.renderRoot.append(dialog);
  dialog.showModal();
};
