/**
 * What the elements look like where no first view is: on paper, and an event that somebody went to. A style sheet of its
 * own, so that it comes behind the first drawing; on paper everything stands open, without controls, and each source
 * is named by its number, under which the list at the end gives its address.
 */
const text = `
  slot {
    white-space: normal;
  }
  [aria-current] {
    background: var(--_wash);
    box-shadow: 0 0 0 0.5em var(--_wash);
    /* Seen in forced colours alone, where a ground is not. */
    outline: 1px solid transparent;
  }
  @media print {
    .more > summary,
    .notice,
    .bones {
      display: none;
    }
    summary::after {
      content: none;
    }
    ::details-content {
      display: contents;
      content-visibility: visible;
    }
    [data-opens='media']:not([open])::details-content {
      display: none;
    }
    li,
    figure {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6, [part='kicker'], [part='date']) {
      break-after: avoid;
    }
    [data-number]::after {
      content: ' [' attr(data-number) ']';
    }
    .address {
      display: inline;
      overflow-wrap: anywhere;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Adds the later styles to a shadow root, once; one sheet serves all. */
export const addLaterStyles = (root: ShadowRoot): void => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};
