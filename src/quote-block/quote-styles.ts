import { css } from 'lit';

/** A quotation: larger than the text, hung on one rule, with who said it and which document says so below. */
export const quoteStyles = css`
  figure {
    margin-block: 0.9em;
  }
  [part='quote'] {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_edge);
  }
  blockquote,
  .lead {
    font-size: 1.1em;
    line-height: 1.45;
  }
  blockquote p {
    max-inline-size: 56ch;
  }
  bdi {
    white-space: pre-line;
  }
  .lead,
  .lead + blockquote,
  .lead + blockquote p {
    display: inline;
  }
  .lead::after {
    content: ' ';
  }
  figcaption {
    margin-block-start: 0.4em;
  }
  .version blockquote {
    font-size: 1.2em;
  }
`;
