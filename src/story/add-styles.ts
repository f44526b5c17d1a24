import type { CSSResult } from 'lit';

/** Adds the styles of what came later to an element's root, once; one sheet serves all elements. */
export const addStyles = ({ shadowRoot }: Element, { styleSheet }: Pick<CSSResult, 'styleSheet'> | { styleSheet?: CSSStyleSheet | undefined }): void => {
  if (shadowRoot && styleSheet && !shadowRoot.adoptedStyleSheets.includes(styleSheet)) shadowRoot.adoptedStyleSheets.push(styleSheet);
};
