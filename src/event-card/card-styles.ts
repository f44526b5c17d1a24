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
  [part='difference'] {
    margin-block: 1em;
    padding-block: 0.7em 0.3em;
    border-block: 1px solid var(--_edge);
  }
  [part='difference'] + [part='difference'] {
    margin-block-start: -1em;
    border-block-start: 0;
  }
  [part='difference'] ul {
    display: grid;
    gap: 1em 1.3em;
    margin-block-start: 0.5em;
    font-size: max(0.94em, 14px);
  }
  [part='account'] figure {
    margin-block: 0.3em;
    padding: 0;
    border: 0;
  }
  [part='account'] :is(blockquote, .lead) {
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
  @container (min-width: 34rem) {
    [part='difference'] ul {
      grid-template-columns: repeat(auto-fit, minmax(8.4em, 1fr));
    }
    [part='difference'] ul:has(figure) {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
    [part='difference'] ul:has(> :nth-child(4):last-child) {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
