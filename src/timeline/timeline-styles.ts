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
  /* Its room is kept until it is drawn. */
  [part='strip'] {
    block-size: calc(4.5 * max(0.8125rem, 13px));
    margin-block-end: 0.5em;
    font-size: max(0.8125rem, 13px);
  }
  [part='strip'].eras {
    block-size: calc(5.9 * max(0.8125rem, 13px));
  }
  [part='controls'] {
    margin-block-end: 0.9em;
  }
  @media (scripting: none) {
    [part='controls'] {
      visibility: hidden;
    }
  }
  /* Room for the link, beside which nothing else begins. */
  .rail > li > [part='date'] {
    padding-inline-end: 26px;
  }
  .link {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    min-inline-size: 24px;
    text-align: end;
    text-decoration: none;
  }
  li {
    position: relative;
    scroll-margin-block-start: calc(var(--dateline-sticky-top, 0px) + var(--_stuck, 0px) + 1em);
  }
  .rail > li {
    --_rail: 0.4em;
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    padding-block-end: 1.7em;
  }
  .rail > li > :not(i) {
    grid-column: 2;
  }
  .rail > li::before {
    content: '';
    position: absolute;
    inset-block: 1.5em -0.1em;
    inset-inline-start: calc(var(--_rail) - 0.5px);
    border-inline-start: 1px solid var(--_edge);
  }
  li:is([part*='-span'], [part*='-loose'])::before {
    inset-block-start: 3em;
  }
  .rail > li:has(> [part='gap'])::before {
    inset-block-end: 4em;
  }
  .rail > li:last-child:not(:has(> [part='gap']))::before {
    content: none;
  }
  /* A mark is a ring of border round nothing: as good in print and in forced colours as on screen. */
  li > i {
    --_r: 0.23em;
    grid-area: 1 / 1 / auto / -1;
    position: absolute;
    inset-block-start: calc(0.75em - var(--_r));
    inset-inline-start: calc(var(--_rail) - var(--_r));
    border: var(--_r) solid;
    border-radius: 1em;
  }
  :is([part*='-loose'], [part*='-expected'], [part*='-unconfirmed'], [part*='-draft'], [part*='-differing'], [part*='-retracted'], [part*='-cancelled'])
    > i {
    --_r: 0.36em;
    inline-size: calc(2 * var(--_r));
    block-size: calc(2 * var(--_r));
    border: 1.5px dashed;
  }
  [part*='-span'] > i,
  [part*='-loose'] > i {
    block-size: 2.2em;
  }
  [part*='-key'] > i {
    --_r: 0.39em;
    color: var(--_accent);
  }
  [part*='-differing'] > i {
    border-style: solid;
  }
  .card [part='kicker'] {
    font-weight: 400;
  }
  [part*='-key'] [part='headline'] {
    font-size: 1.25em;
  }
  [part='gap'] {
    position: relative;
    padding-block-start: 1.2em;
  }
  .more > summary {
    inline-size: fit-content;
    margin-block: 0.5em 1em;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_edge);
  }
  .more > summary::after,
  .more:not([open]) .fewer,
  .more[open] .all,
  .address {
    display: none;
  }
  footer > * {
    margin-block-start: 1em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_edge);
  }
  @container (min-width: 36rem) {
    .rail > li {
      --_rail: 8.4em;
      max-inline-size: 51em;
      grid-template-columns: 7.4em 2em minmax(0, 1fr);
    }
    .rail > li > :not(i) {
      grid-column: 3;
    }
    .rail > li > :is([part='date'], [part='gap']) {
      grid-column: 1;
      text-align: end;
    }
    .rail > li > [part='date'] {
      grid-row: 1;
      padding-block-start: 0.22em;
      padding-inline-end: 0;
    }
    .rail .card > :first-child {
      padding-inline-end: 26px;
    }
    .rail > li:has(> .card > [part='kicker']) > [part='date'] {
      padding-block-start: 0;
    }
    .timeline [part='date'] small {
      display: block;
    }
    .timeline [part='date'] small::before {
      content: none;
    }
  }
`;
