import { css } from 'lit';

/**
 * What all three elements stand on: colours mixed from the page's ink, sizes of type from the page's own, and no
 * more of the page's text settings than type and ink. Logical properties only; what a mark means survives print and
 * forced colours, which drop backgrounds, because marks are drawn with borders.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--dateline-accent, currentColor);
    --_muted: color-mix(in oklab, currentColor 78%, transparent);
    --_edge: color-mix(in oklab, currentColor 55%, transparent);
    --_hair: color-mix(in oklab, currentColor 20%, transparent);
    --_wash: color-mix(in oklab, currentColor 6%, transparent);
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What a page may not decide is said here, not on the host, which a page's own rules reach: \`* { all: unset !important }\`. */
  .root {
    container-type: inline-size;
    /* What asks for the content's width (a flex row, a float, a table cell) gets a narrow column, not nothing. */
    contain-intrinsic-inline-size: 17rem;
    inline-size: 100%;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
  }
  [part='summary'],
  [part='text'] {
    max-inline-size: 62ch;
    margin-inline-end: auto;
  }
  ol,
  ul {
    list-style: none;
  }
  a,
  button,
  :is(.cite, .version) > summary {
    color: inherit;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  button,
  summary {
    min-block-size: 24px;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  :is(.cite, .version):not([open]) {
    display: inline-block;
  }
  :is(.cite, .version) > summary {
    display: inline-block;
    text-decoration-style: dotted;
  }
  summary::after {
    content: ' +';
    content: ' +' / '';
    display: inline-block;
    padding-inline-start: 0.3em;
  }
  [open] > summary::after {
    content: ' −';
    content: ' −' / '';
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .small,
  .refs,
  figcaption,
  [part='kicker'],
  [part='date'],
  [part='corrections'] {
    font-size: max(0.8125em, 13px);
  }
  .muted,
  .refs,
  figcaption,
  small {
    color: var(--_muted);
  }
  [part='kicker'],
  [part='date'] {
    display: block;
    font-weight: 700;
  }
  small {
    font-weight: 400;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
  }
  .bones {
    block-size: 9em;
    background: repeating-linear-gradient(transparent 0 1.2em, var(--_wash) 0 2.2em);
  }
`;
