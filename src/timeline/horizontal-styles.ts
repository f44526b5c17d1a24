import { css } from 'lit';

/**
 * A row of cards below one rail. From each mark hangs a rule, to whose side its card stands; the line runs from mark to mark, and
 * where time passed that is worth writing, it is written into the line.
 */
export const horizontalStyles = css`
  /* Its buttons alone go up beside the line of controls, which is pressed as well. */
  .row {
    display: flow-root;
  }
  .steps {
    display: flex;
    inline-size: fit-content;
    margin-block-end: 0.4em;
    margin-inline-start: auto;
  }
  /* Beside the line of controls, as long as that is one line. */
  [part='controls']:not([open]) + .row > .steps {
    position: relative;
    margin-block-start: calc(-24px - 0.9em);
  }
  [part='controls']:not([open]):has(+ .row) > summary {
    inline-size: fit-content;
  }
  .steps > button {
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_edge);
  }
  .steps > button + button {
    margin-inline-start: -1px;
  }
  .steps > button::before {
    content: '';
    display: block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin: auto;
    border-block-start: 2px solid;
    border-inline-end: 2px solid;
    translate: -0.15em;
    rotate: 45deg;
  }
  .steps > button:first-child::before {
    translate: 0.15em;
    rotate: -135deg;
  }
  .steps > button:dir(rtl)::before {
    translate: 0.15em;
    rotate: -45deg;
  }
  .steps > button:first-child:dir(rtl)::before {
    translate: -0.15em;
    rotate: 135deg;
  }
  .steps > [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .cards > li {
    --_rail: 0.4em;
  }
  .cards > li::after {
    content: '';
    position: absolute;
    inset-block: 1.5em 0;
    inset-inline-start: calc(var(--_rail) - 0.5px);
    border-inline-start: 1px solid var(--_hair);
  }
  @media screen {
    .scroller {
      display: grid;
      grid-template-rows: auto 1fr;
      grid-auto-flow: column;
      grid-auto-columns: max-content;
      margin-block-end: 1.2em;
      padding-block-end: 0.6em;
      overflow: auto hidden;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline mandatory;
      scrollbar-width: thin;
      scrollbar-color: var(--_edge) transparent;
    }
    /* Headings of all groups share one line, so that the rails are one. */
    .scroller > * {
      grid-row: 1 / -1;
    }
    .scroller > section {
      display: grid;
      grid-template-rows: subgrid;
      grid-template-columns: min-content;
    }
    /* The heading of the group in view stays, as far as the group reaches. */
    .scroller [part='group-title'] {
      position: sticky;
      inset-inline-start: 0;
      inset-block-start: auto;
      justify-self: start;
      margin-block-end: 0.4em;
      padding-block: 0;
      border: 0;
      background: none;
    }
    .cards {
      display: flex;
    }
    .cards > li {
      --_gutter: 1.6em;
      container-type: inline-size;
      flex: none;
      display: grid;
      grid-template: 1.5em auto 1fr / 1.4em minmax(0, 1fr) auto;
      inline-size: min(20em, 85cqi);
      padding-inline-end: var(--_gutter);
      padding-block-end: 0.5em;
      scroll-snap-align: start;
      scroll-margin-block-start: calc(var(--dateline-sticky-top, 0px) + var(--_strip, 0px) + 2.4em);
    }
    /* The line to the next mark. */
    .cards > li::before {
      content: '';
      grid-area: 1 / 2 / auto / -1;
      align-self: center;
      margin-inline: -0.2em calc(-1 * var(--_gutter) + 0.1em);
      border-block-start: 1px solid var(--_edge);
    }
    .cards > :is([part*='-span'], [part*='-loose']) > i {
      inline-size: 2.2em;
      block-size: calc(2 * var(--_r));
    }
    /* No more than its borders, which engines draw in whole pixels: no light comes through. */
    .cards > :is([part='event event-span'], [part='event event-key event-span']) > i {
      block-size: 0;
    }
    :is(.scroller, .scroller > section:last-child) > .cards:last-child > li:last-child:not(:has(> [part='gap']))::before {
      content: none;
    }
    .cards > :is([part*='-span'], [part*='-loose'])::before {
      margin-inline-start: 1em;
    }
    .cards > li > [part='date'] {
      grid-area: 2 / 2 / auto / -1;
      padding-block: 0.4em;
      padding-inline-end: 30px;
    }
    .cards > li > .link {
      position: static;
      grid-area: 2 / 3;
      justify-self: end;
      padding-block: 0.4em;
      font-size: max(0.8125em, 13px);
    }
    .cards > li > .card {
      grid-area: 3 / 2 / auto / -1;
    }
    /* Time that passed is written into the line, which goes on dotted behind it. */
    .cards > li:has(> [part='gap'])::before {
      grid-column-end: 3;
      margin-inline-end: 0.5em;
    }
    .cards > li > [part='gap'] {
      grid-area: 1 / 3;
      display: flex;
      gap: 0.5em;
      align-items: center;
      margin-inline-end: calc(-1 * var(--_gutter) + 0.1em);
      padding: 0;
      line-height: 1;
    }
    .cards > li > [part='gap']::before {
      position: static;
      order: 1;
      inline-size: 3em;
      border: 0;
      border-block-start: 2px dotted var(--_edge);
    }
  }
  .cards > [aria-current] {
    box-shadow: none;
    outline-offset: -2px;
  }
  @media (scripting: none) {
    .steps {
      display: none;
    }
  }
  /* On paper one below the other, each below a rule of its own. */
  @media print {
    .steps {
      display: none;
    }
    .cards > li {
      display: block;
      padding-inline-start: 1.4em;
      padding-block-end: 1.5em;
    }
    .cards > li::after {
      inset-block-end: 0.5em;
    }
    .cards > li > [part='gap']::before {
      content: none;
    }
    .cards > :is([part*='-span'], [part*='-loose'])::after {
      inset-block-start: 3em;
    }
  }
  @media (forced-colors: active) {
    .steps > [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
