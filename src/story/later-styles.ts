import { css } from 'lit';

/**
 * What the elements look like where no first view is: on paper, an event that somebody went to, and what a draft leaves open. A style sheet of its
 * own, so that it comes behind the first drawing; on paper everything stands open, without controls, and each source
 * is named by its number, under which the list at the end gives its address.
 */
export const laterStyles = css`
  slot {
    white-space: normal;
  }
  /* Where one is stays in view, on the page's own ground, as long as enough of the window is left to read in. */
  @media screen and (min-height: 30rem) {
    [part='group-title'] {
      position: var(--_stick, static);
      inset-block-start: calc(var(--dateline-sticky-top, 0px) + var(--_strip, 0px));
      z-index: 1;
      background: var(--_ground);
    }
    [part='group'] > ol {
      --_stuck: calc(var(--_strip, 0px) + 3em);
    }
  }
  @media screen and (min-height: 40rem) {
    @container (min-width: 36rem) {
      [part='strip'] {
        position: var(--_stick, static);
        inset-block-start: var(--dateline-sticky-top, 0px);
        z-index: 2;
        background: var(--_ground);
        box-shadow: 0 0 0 0.5em var(--_ground);
      }
      [part='strip'] ~ * {
        --_strip: calc(4.9 * max(0.8125rem, 13px));
      }
      .eras ~ * {
        --_strip: calc(6.3 * max(0.8125rem, 13px));
      }
      [part='strip'] ~ ol {
        --_stuck: var(--_strip);
      }
    }
  }
  :is([part*='-differing'], [part*='-retracted'], [part*='-cancelled']) > i::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: calc(var(--_r) - 1.5px) solid;
    border-start-start-radius: 1em;
    border-end-start-radius: 1em;
  }
  [part='gap']::before {
    content: '';
    position: absolute;
    inset-block: 0.6em -1.8em;
    inset-inline-start: calc(var(--_rail) - 1.6em - 1px);
    border-inline-start: 2px dotted var(--_edge);
  }
  @container (min-width: 36rem) {
    [part='gap']::before {
      inset-inline-start: calc(var(--_rail) - 1px);
    }
  }
  /* Withdrawn or called off: a stroke through an open ring. */
  :is([part*='-retracted'], [part*='-cancelled']) > i {
    border-style: solid;
  }
  :is([part*='-retracted'], [part*='-cancelled']) > i::before {
    inset: -0.15em 0 -0.15em calc(50% - 0.75px);
    border-width: 1.5px;
    rotate: 45deg;
  }
  footer ol {
    padding-inline-start: 1.8em;
    list-style: decimal;
  }
  footer :is(li, p + p) {
    margin-block-start: 0.4em;
  }
  .questions {
    padding-inline-start: 1.2em;
    list-style: '? ';
  }
  .notice {
    padding-block: 0.6em;
  }
  [part='media'] a:has(> img) {
    display: block;
  }
  [data-enlarges] {
    cursor: zoom-in;
  }
  .version {
    margin-inline-end: 1em;
  }
  [aria-current] {
    background: var(--_wash);
    box-shadow: 0 0 0 0.5em var(--_wash);
    /* Seen in forced colours alone, where a ground is not. */
    outline: 1px solid transparent;
  }
  /* An event's anchor lies over the event: an address leads there, and marks it while no script can. */
  slot[name^='at-'] {
    display: block;
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  slot[name^='at-']::slotted(*) {
    position: absolute;
    inset: 0;
    scroll-margin-block-start: calc(var(--dateline-sticky-top, 0px) + 1em);
  }
  li:not([aria-current]) > slot[name^='at-']::slotted(:target) {
    background: var(--_wash);
    box-shadow: 0 0 0 0.5em var(--_wash);
  }
  @media print {
    /* Paper has every event, whatever is filtered for on screen. */
    [part='group'][hidden],
    .lines > li[hidden] {
      display: block;
    }
    .more > summary,
    .rest > summary,
    .link,
    .copied,
    [part='controls'],
    [part='filter'],
    .notice,
    .bones {
      display: none;
    }
    summary::after {
      content: none;
    }
    ::details-content {
      display: contents;
      content-visibility: visible;
    }
    [data-opens='media']:not([open])::details-content {
      display: none;
    }
    figure,
    [part='account'],
    footer li {
      break-inside: avoid;
    }
    .cite {
      vertical-align: top;
    }
    /* Where a list goes over pages, engines lose marks that are placed by the lines of a grid. */
    li > i {
      grid-area: auto;
    }
    :is(h1, h2, h3, h4, h5, h6, [part='kicker'], [part='date'], [part='difference'] > p) {
      break-after: avoid;
    }
    [data-number]::after {
      content: ' [' attr(data-number) ']';
    }
    .address {
      display: inline;
      overflow-wrap: anywhere;
    }
  }
`;
