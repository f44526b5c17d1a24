import { css } from 'lit';

/** An event below its date: headline, words, accounts side by side, sources in a row. */
export const cardStyles = css`
  .card {
    max-inline-size: 40em;
  }
  [part='headline'] {
    font-size: 1.15em;
  }
  [part='text'],
  :not(.refs) + .refs {
    margin-block-start: 0.45em;
  }
  [part='date'] {
    font-variant-numeric: lining-nums;
  }
  [part='date'] small::before {
    content: '· ';
  }
  .refs {
    line-height: 1.85;
  }
  .refs > * {
    margin-inline-end: 0.7em;
  }
  .refs a {
    padding-block: 0.3em;
  }
  .cite blockquote {
    padding-block-end: 0.5em;
    font-size: 1em;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  img:not([width]) {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }
`;
