import { css } from 'lit';

/**
 * A whole timeline: head, groups, and the list in three columns, date, rail and text, or two where the column is narrow.
 * The rail's line runs from mark to mark and never under one, so that no mark needs to know the page's colour.
 */
export const timelineStyles = css`
  .timeline {
    padding-block: 0.9em 1.5em;
    border-block-start: 3px solid;
  }
  /* As high as the window, so that what stands below is out of sight before the story comes. */
  .waiting {
    min-block-size: 100vh;
  }
  header {
    margin-block-end: 1em;
  }
  header > [part='kicker'] {
    color: var(--_accent);
  }
  [part='title'] {
    margin-block: 0.1em 0.3em;
    font-size: 1.55em;
    line-height: 1.18;
  }
  header > .small {
    margin-block-start: 0.5em;
  }
  [part='facts'] > span {
    display: inline-block;
    margin-inline-end: 1.2em;
  }
  [part='group-title'] {
    margin-block-end: 1.1em;
    padding-block: 0.55em 0.45em;
    border-block-end: 1px solid var(--_hair);
  }
  [part='group-title'] small {
    margin-inline-start: 0.3em;
    font-size: max(0.8125em, 13px);
  }
  [part^='event'] {
    position: relative;
    scroll-margin-block-start: calc(var(--dateline-sticky-top, 0px) + 1em);
  }
  /* The outline is seen in forced colours alone, where a ground is not. */
  [aria-current] {
    background: var(--_wash);
    box-shadow: 0 0 0 0.5em var(--_wash);
    outline: 1px solid transparent;
  }
  .vertical [part^='event'] {
    --_rail: 0.4em;
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    padding-block-end: 1.7em;
  }
  .vertical [part^='event'] > * {
    grid-column: 2;
  }
  .vertical [part^='event']::before {
    content: '';
    position: absolute;
    inset-block: 1.5em -0.1em;
    inset-inline-start: calc(var(--_rail) - 0.5px);
    border-inline-start: 1px solid var(--_edge);
  }
  .vertical :is([part*='-span'], [part*='-loose'])::before {
    inset-block-start: 3em;
  }
  .vertical [part^='event']:has(> [part='gap'])::before {
    inset-block-end: 4em;
  }
  .vertical [part^='event']:last-child:not(:has(> [part='gap']))::before {
    content: none;
  }
  /* A mark is a ring of border round nothing: as good in print and in forced colours as on screen. */
  [part='marker'] {
    --_r: 0.23em;
    position: absolute;
    inset-block-start: calc(0.75em - var(--_r));
    inset-inline-start: calc(var(--_rail) - var(--_r));
    border: var(--_r) solid;
    border-radius: 1em;
  }
  [part*='-span'] > [part='marker'],
  .vertical [part*='-loose'] > [part='marker'] {
    block-size: 2.2em;
  }
  :is([part*='-loose'], [part*='-expected'], [part*='-unconfirmed'], [part*='-draft'], [part*='-differing'], [part*='-retracted'], [part*='-cancelled'])
    > [part='marker'] {
    --_r: 0.36em;
    inline-size: calc(2 * var(--_r));
    block-size: calc(2 * var(--_r));
    border: 1.5px dashed;
  }
  [part*='-key'] > [part='marker'] {
    --_r: 0.39em;
    color: var(--_accent);
  }
  [part*='-differing'] > [part='marker'] {
    border-style: solid;
  }
  :is([part*='-differing'], [part*='-retracted'], [part*='-cancelled']) > [part='marker']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: calc(var(--_r) - 1.5px) solid;
    border-start-start-radius: 1em;
    border-end-start-radius: 1em;
  }
  /* Withdrawn or called off: a stroke through an open ring. */
  :is([part*='-retracted'], [part*='-cancelled']) > [part='marker'] {
    border-style: solid;
  }
  :is([part*='-retracted'], [part*='-cancelled']) > [part='marker']::before {
    inset: -0.15em 0 -0.15em calc(50% - 0.75px);
    border-width: 1.5px;
    rotate: 45deg;
  }
  .card [part='kicker'],
  .line [part='kicker'] {
    font-weight: 400;
  }
  [part*='-key'] [part='headline'] {
    font-size: 1.25em;
  }
  [part='gap'] {
    position: relative;
    padding-block-start: 1.2em;
  }
  .vertical [part='gap']::before {
    content: '';
    position: absolute;
    inset-block: 0.6em -1.8em;
    inset-inline-start: calc(var(--_rail) - 1.6em - 1px);
    border-inline-start: 2px dotted var(--_edge);
  }
  .compact ol {
    border-block-end: 1px solid var(--_hair);
  }
  .compact [part^='event'] {
    border-block-start: 1px solid var(--_hair);
  }
  .compact [part^='event'] > details > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: baseline;
    padding-block: 0.6em;
  }
  .compact [part^='event'] > details > summary::after {
    grid-area: 1 / -2;
    text-align: end;
  }
  .line {
    grid-column: 1;
  }
  .compact [part='headline'] {
    font-size: 1em;
  }
  .compact [part^='event']:not([part*='-key']) [part='headline'] {
    font-weight: 400;
  }
  .compact .card {
    padding-block-end: 1em;
  }
  .compact [part='group-title'] {
    margin-block: 0.6em 0;
  }
  .more > summary {
    inline-size: fit-content;
    margin-block: 0.5em 1em;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_edge);
  }
  .notice {
    padding-block: 0.6em;
  }
  .more > summary::after,
  .more:not([open]) .fewer,
  .more[open] .all,
  .address {
    display: none;
  }
  footer > * {
    max-inline-size: none;
    margin-block-start: 1em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_edge);
  }
  footer ol {
    padding-inline-start: 1.8em;
    list-style: decimal;
  }
  footer :is(li, p + p) {
    margin-block-start: 0.4em;
  }
  @container (min-width: 36rem) {
    .vertical [part^='event'] {
      --_rail: 8.4em;
      grid-template-columns: 7.4em 2em minmax(0, 1fr);
    }
    .vertical [part^='event'] > * {
      grid-column: 3;
    }
    .vertical [part^='event'] > :is([part='date'], [part='gap']) {
      grid-column: 1;
      text-align: end;
    }
    .vertical [part^='event'] > [part='date'] {
      grid-row: 1;
      padding-block-start: 0.22em;
    }
    .vertical [part^='event']:has(> .card > [part='kicker']) > [part='date'] {
      padding-block-start: 0;
    }
    .timeline [part='date'] small {
      display: block;
    }
    .timeline [part='date'] small::before {
      content: none;
    }
    .vertical [part='gap']::before {
      inset-inline-start: calc(var(--_rail) - 1px);
    }
    .compact [part^='event'] > details > summary {
      grid-template-columns: 7.4em minmax(0, 1fr) auto;
    }
    .line {
      grid-column: 2;
    }
    .compact .card {
      margin-inline-start: 8.4em;
    }
  }
  [part^='event'] > [part='marker'] {
    grid-area: 1 / 1 / auto / -1;
  }
  @media print {
    .more > summary,
    .notice,
    .bones {
      display: none;
    }
    [part^='event'] {
      break-inside: avoid;
    }
    .address {
      display: inline;
      overflow-wrap: anywhere;
    }
  }
`;
