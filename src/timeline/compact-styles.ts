import { css } from 'lit';

/** One line an event: date, headline, and the sign that it opens. */
export const compactStyles = css`
  .lines [part='kicker'] {
    font-weight: 400;
  }
  .lines {
    border-block-end: 1px solid var(--_hair);
  }
  [part='group-title']:has(+ .lines) {
    margin-block: 0.8em 0;
    border: 0;
  }
  .lines > li {
    border-block-start: 1px solid var(--_hair);
  }
  .lines > li > details > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: baseline;
    padding-block: 0.6em;
  }
  .lines > li > details > summary::after {
    grid-area: 1 / -2;
    text-align: end;
  }
  .lines summary > * {
    grid-column: 1;
  }
  .lines [part='headline'] {
    font-size: 1em;
  }
  .lines > li:not([part*='-key']) [part='headline'] {
    font-weight: 400;
  }
  .lines .card {
    padding-block-end: 1em;
  }
  .lines .link {
    inset-block: auto 0.6em;
  }
  .lines > li:not(:has(> [open])) > .link {
    display: none;
  }
  @container (min-width: 36rem) {
    .lines > li > details > summary {
      grid-template: auto 1fr / 7.4em minmax(0, 1fr) auto;
    }
    .lines summary > * {
      grid-column: 2;
    }
    .lines [part='date'] {
      grid-area: 1 / 1 / span 2;
    }
    .lines .card {
      margin-inline-start: 8.4em;
    }
  }
`;
