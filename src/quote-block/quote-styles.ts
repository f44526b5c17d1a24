import { css } from 'lit';

/** A quotation: larger than the text, hung on one rule, with who said it and which document says so below. */
export const quoteStyles = css`
  [part~='quote'] {
    margin-block: 0.9em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_edge);
  }
  blockquote {
    max-inline-size: 56ch;
    font-size: 1.1em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  bdi {
    white-space: pre-line;
  }
  .lead,
  .lead + blockquote,
  .lead + blockquote p {
    display: inline;
  }
  .lead {
    font-size: 1.1em;
    line-height: 1.45;
  }
  .lead::after {
    content: ' ';
  }
  figcaption {
    margin-block-start: 0.4em;
    max-inline-size: 62ch;
  }
  figcaption b {
    color: var(--_ink, inherit);
  }
  .versions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .versions [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
  }
  @media print {
    .versions {
      display: none;
    }
    [part~='quote'] {
      break-inside: avoid;
    }
    .cited[data-number]::after {
      content: ' [' attr(data-number) ']';
    }
  }
`;
