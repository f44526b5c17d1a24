import { css } from 'lit';

/**
 * What all three elements stand on: colours mixed from the page's ink, four sizes of type from the page's own, and no
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
    --_small: max(0.8125em, 13px);
    display: block;
    container-type: inline-size;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    font-style: normal;
    font-weight: 400;
    white-space: normal;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ol, ul, figure, blockquote) {
    margin: 0;
    padding: 0;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    text-wrap: balance;
  }
  :where(ol, ul) {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  a:hover,
  summary:hover .cited {
    text-decoration-color: currentColor;
  }
  :is(button, summary) {
    font: inherit;
    color: inherit;
    min-block-size: 24px;
    cursor: pointer;
  }
  button {
    padding: 0.2em 0;
    border: 0;
    background: none;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  :is([part~='facts'], [part~='sources'], [part~='links'], [part~='corrections'], figcaption, .small, .notice) {
    font-size: var(--_small);
  }
  :is([part~='facts'], .refs, figcaption, .small, .notice) {
    color: var(--_muted);
  }
  [part~='kicker'] {
    display: block;
    font-size: var(--_small);
    font-weight: 700;
  }
  .spoken {
    unicode-bidi: isolate;
  }
  .bones p:not(.small) {
    block-size: 1em;
    margin-block: 0.8em;
    border-block: 0.5em solid var(--_hair);
  }
  .bones p:nth-child(even) {
    inline-size: 62%;
  }
  .notice {
    padding-block: 0.6em;
  }
  .notice button {
    margin-inline-start: 0.5em;
  }
`;
