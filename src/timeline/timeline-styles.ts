import { css } from 'lit';

/**
 * A whole timeline: head, groups, and the list in three columns, date, rail and text, or two where the column is narrow.
 * The rail's line runs from mark to mark and never under one, so that no mark needs to know the page's colour.
 */
export const timelineStyles = css`
  .timeline {
    padding-block: 0.9em 1.5em;
    border-block-start: 3px solid currentColor;
  }
  [part~='header'] > [part~='kicker'] {
    color: var(--_accent);
  }
  [part~='title'] {
    margin-block: 0.1em 0.3em;
    font-size: 1.55em;
    line-height: 1.18;
  }
  [part~='summary'] {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  [part~='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
  }
  [part~='header'] > .small,
  [part~='facts'] {
    margin-block-start: 0.5em;
  }
  [part~='header'] > .small + [part~='facts'] {
    margin-block-start: 0;
  }
  [part~='header'] {
    margin-block-end: 1em;
  }
  [part~='group-title'] {
    margin-block-end: 1.1em;
    padding-block: 0.55em 0.45em;
    border-block-end: 1px solid var(--_hair);
    line-height: 1.4;
    break-after: avoid;
  }
  [part~='group-title'] small {
    margin-inline-start: 0.3em;
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
  }
  [part~='event'] {
    scroll-margin-block-start: calc(var(--dateline-sticky-top, 0px) + 1em);
  }
  .vertical [part~='event'] {
    --_rail: 0.4em;
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    position: relative;
    padding-block-end: 1.7em;
  }
  .vertical [part~='event'] > :not([part~='marker']) {
    grid-column: 2;
  }
  .vertical [part~='event']::before {
    content: '';
    position: absolute;
    inset-block: 1.5em -0.1em;
    inset-inline-start: calc(var(--_rail) - 0.5px);
    border-inline-start: 1px solid var(--_edge);
  }
  .vertical [part~='event']:is([part~='event-span'], [part~='event-loose'])::before {
    inset-block-start: 3em;
  }
  .vertical [part~='event']:has(> [part~='gap'])::before {
    inset-block-end: 4.1em;
  }
  .vertical [part~='event']:last-child:not(:has(> [part~='gap']))::before {
    content: none;
  }
  /* A mark is a ring of border round nothing: as good in print and in forced colours as on screen. */
  .vertical [part~='event'] > [part~='marker'] {
    --_r: 0.23em;
    grid-area: 1 / 1 / auto / -1;
    position: absolute;
    inset-block-start: calc(0.75em - var(--_r));
    inset-inline-start: calc(var(--_rail) - var(--_r));
    border: var(--_r) solid currentColor;
    border-radius: 1em;
  }
  [part~='event-key'] > [part~='marker'] {
    --_r: 0.38em;
    color: var(--_accent);
  }
  [part~='event-span'] > [part~='marker'] {
    block-size: 2.2em;
  }
  .vertical :is([part~='event-loose'], [part~='event-expected'], [part~='event-unconfirmed'], [part~='event-differing'])
    > [part~='marker'] {
    --_r: 0.36em;
    inline-size: calc(2 * var(--_r));
    block-size: calc(2 * var(--_r));
    border-width: 1.5px;
    border-style: dashed;
  }
  .vertical [part~='event-key'] > [part~='marker'] {
    --_r: 0.4em;
  }
  .vertical [part~='event-loose'] > [part~='marker'] {
    block-size: 2.2em;
  }
  .vertical [part~='event-differing'] > [part~='marker'] {
    border-style: solid;
  }
  [part~='event-differing'] > [part~='marker']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: calc(var(--_r) - 1.5px) solid;
    border-start-start-radius: 1em;
    border-end-start-radius: 1em;
  }
  .vertical :is([part~='event-retracted'], [part~='event-cancelled']) > [part~='marker'] {
    --_r: 0.36em;
    inline-size: calc(2 * var(--_r));
    block-size: calc(2 * var(--_r));
    border: 0;
  }
  :is([part~='event-retracted'], [part~='event-cancelled']) > [part~='marker']:is(::before, ::after) {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 0;
    border-block-start: 1.5px solid;
    rotate: 45deg;
  }
  :is([part~='event-retracted'], [part~='event-cancelled']) > [part~='marker']::after {
    rotate: -45deg;
  }
  [part~='event'][aria-current] {
    border-radius: 2px;
    outline: 2px solid var(--_accent);
    outline-offset: 0.5em;
  }
  [part~='event-key'] [part~='headline'] {
    font-size: 1.25em;
  }
  [part~='gap'] {
    position: relative;
    padding-block: 1.2em 0.1em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .vertical [part~='gap']::before {
    content: '';
    position: absolute;
    inset-block: 0.6em -1.8em;
    inset-inline-start: calc(-1em * 1.6 / 0.8125 + 0.4em / 0.8125 - 1px);
    border-inline-start: 2px dotted var(--_edge);
  }
  .compact [part~='event'] {
    border-block-start: 1px solid var(--_hair);
  }
  .compact ol {
    border-block-end: 1px solid var(--_hair);
  }
  .compact details > summary {
    list-style: none;
  }
  .compact [part~='event'] > details > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 1em;
    align-items: baseline;
    padding-block: 0.6em;
  }
  .compact summary > * {
    grid-column: 1;
  }
  .compact [part~='event'] > details > summary::after {
    content: '+';
    grid-area: 1 / 2;
    text-align: end;
  }
  .compact [part~='event'] > details[open] > summary::after {
    content: '−';
  }
  .compact [part~='headline'],
  .compact [part~='event-key'] [part~='headline'] {
    font-size: 1em;
    font-weight: 400;
  }
  .compact [part~='event-key'] [part~='headline'] {
    font-weight: 700;
  }
  .compact .card {
    padding-block: 0.1em 1em;
  }
  .compact [part~='group-title'] {
    margin-block-end: 0;
  }
  .more > summary {
    inline-size: fit-content;
    margin-block: 0.5em 1em;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_edge);
    list-style: none;
  }
  .more:not([open]) .open,
  .more[open] .closed {
    display: none;
  }
  [part~='footer'] > * {
    margin-block-start: 1em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_edge);
  }
  .box > p + p,
  .all-sources li {
    margin-block-start: 0.4em;
  }
  .all-sources summary {
    font-weight: 700;
  }
  .all-sources ol {
    padding-inline-start: 1.8em;
    list-style: decimal;
  }
  .address {
    display: none;
  }
  @container (min-width: 36rem) {
    .vertical [part~='event'] {
      --_rail: 8.4em;
      grid-template-columns: 7.4em 2em minmax(0, 1fr);
    }
    .vertical [part~='event'] > :not([part~='marker']) {
      grid-column: 3;
    }
    .vertical [part~='event'] > :is([part~='date'], [part~='gap']) {
      grid-column: 1;
      text-align: end;
    }
    .vertical [part~='event'] > [part~='date'] {
      grid-row: 1;
      padding-block-start: 0.22em;
    }
    .vertical [part~='event']:has(> .card > [part~='kicker']:first-child) > [part~='date'] {
      padding-block-start: 0;
    }
    .vertical [part~='date'] small {
      display: block;
    }
    .vertical [part~='gap']::before {
      inset-inline-start: calc(8.4em / 0.8125 - 1px);
    }
    .compact [part~='event'] > details > summary {
      grid-template-columns: 7.4em minmax(0, 1fr) 1em;
      column-gap: 1em;
    }
    .compact [part~='event'] > details > summary > .line {
      grid-column: 2;
    }
    .compact [part~='event'] > details > summary::after {
      grid-area: 1 / 3;
    }
    .compact .card {
      margin-inline-start: 8.4em;
    }
  }
  @media print {
    .more > summary,
    .notice,
    .bones {
      display: none;
    }
    [part~='event'] {
      break-inside: avoid;
    }
    .address {
      display: inline;
      overflow-wrap: anywhere;
    }
  }
`;
