import { css } from 'lit';

/** An event below its date: headline, words, accounts side by side, sources in a row. */
export const cardStyles = css`
  .card {
    max-inline-size: 40em;
  }
  :where(.card > * + *) {
    margin-block-start: 0.45em;
  }
  .card > [part~='kicker'] + * {
    margin-block-start: 0;
  }
  [part~='headline'] {
    font-size: 1.15em;
    line-height: 1.3;
  }
  [part~='text'],
  .card > p {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  s {
    font-weight: 400;
    text-decoration-thickness: 1px;
  }
  [part~='date'] {
    display: block;
    font-size: var(--_small);
    font-weight: 700;
    font-variant-numeric: lining-nums;
  }
  [part~='date'] small {
    font-size: 1em;
    font-weight: 400;
    color: var(--_muted);
  }
  [part~='date'] small::before {
    content: ' ';
  }
  .refs {
    line-height: 1.85;
  }
  .card > .refs + .refs {
    margin-block-start: 0;
  }
  .refs > * {
    margin-inline-end: 0.7em;
  }
  .refs a {
    padding-block: 0.3em;
  }
  .cite:not([open]),
  .cite summary {
    display: inline-block;
  }
  .cite summary {
    list-style: none;
    text-decoration: underline 1px dotted var(--_edge);
    text-underline-offset: 0.2em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .cite summary::after {
    content: ' +';
    display: inline-block;
    padding-inline-start: 0.3em;
    text-decoration: none;
  }
  .cite[open] summary::after {
    content: ' −';
  }
  .cite blockquote {
    padding-block: 0.2em 0.5em;
    font-size: 1em;
  }
  [part~='difference'] {
    margin-block: 1em;
    padding-block: 0.7em 0.3em;
    border-block: 1px solid var(--_edge);
  }
  [part~='difference'] + [part~='difference'] {
    margin-block-start: -1em;
    border-block-start: 0;
  }
  .about {
    font-weight: 700;
    line-height: 1.3;
  }
  [part~='difference'] ul {
    display: grid;
    gap: 1em 1.3em;
    margin-block-start: 0.6em;
    font-size: max(0.94em, 14px);
  }
  [part~='account'] > b {
    display: block;
    font-size: var(--_small);
  }
  [part~='account'] [part~='quote'] {
    margin-block: 0.3em;
    padding: 0;
    border: 0;
  }
  [part~='account'] :is(blockquote, .lead) {
    font-size: 1em;
  }
  [part~='account'] .refs {
    font-size: var(--_small);
  }
  [part~='media'] {
    margin-block: 0.9em;
  }
  img {
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: auto;
  }
  img.unsized {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }
  .credit::before {
    content: ' ';
  }
  .questions {
    padding-inline-start: 1.2em;
    list-style: '? ';
    font-size: var(--_small);
  }
  @container (min-width: 34rem) {
    [part~='difference'] ul {
      grid-template-columns: repeat(auto-fit, minmax(8.4em, 1fr));
    }
    [part~='difference']:has([part~='quote']) ul {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
  }
  @media print {
    :is([part~='account'], [part~='media']) {
      break-inside: avoid;
    }
    :is([part~='headline'], [part~='kicker'], [part~='date'], .about) {
      break-after: avoid;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .cite summary::after {
      content: none;
    }
  }
`;
