import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, render, type LitElement, type RenderOptions } from 'lit';
import { mend } from './mend.js';

/** An element whose root a server has drawn. */
export type Served = HTMLElement & {
  shadowRoot: ShadowRoot | null;
  readonly renderOptions: RenderOptions;
};

/** Puts a drawing of our own, with its styles, in the place of all that is in the root. What Lit knows of the root goes too. */
const startOver = (root: ShadowRoot, element: Served, drawn: unknown): void => {
  const later = [...root.adoptedStyleSheets];
  root.replaceChildren();
  Reflect.deleteProperty(root, '_$litPart$');
  adoptStyles(root, (element.constructor as typeof LitElement).elementStyles);
  root.adoptedStyleSheets.push(...later);
  render(drawn, root, element.renderOptions);
};

/** Whether Lit's marks are still in the root: what makes pages smaller or safer takes comments out, and Lit draws a second time. */
const isMarked = (root: ShadowRoot): boolean =>
  [...root.childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part'));

/**
 * Takes over what a server has drawn: its nodes stay, and later drawings change them. `drawn` is what the element would draw
 * itself; where that is of another shape, the element draws it in the place of the server's, and the console is told. Loaded
 * for elements that a server drew.
 */
export const takeOver = (element: Served, drawn: unknown): void => {
  const root = element.shadowRoot!;
  try {
    if (!isMarked(root)) throw new Error('no marks');
    hydrate(drawn, root, element.renderOptions);
    mend(root, drawn);
  } catch {
    console.warn(`Dateline: <${element.localName}>: the server’s HTML is of another file, version or setting, and was drawn anew.`);
    startOver(root, element, drawn);
  }
};
