import { css } from 'lit';

/** What finds and filters, and what was found. */
export const findStyles = css`
  @media screen {
    [hidden] {
      display: none !important;
    }
  }
  ::highlight(dateline-found) {
    background: Mark;
    color: MarkText;
  }
  .panel {
    display: grid;
    gap: 0.9em;
    padding-block: 0.3em 1em;
    font-size: max(0.875em, 13px);
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend,
  .words {
    font-weight: 700;
  }
  legend {
    padding-block-end: 0.3em;
  }
  input[type='search'] {
    box-sizing: border-box;
    min-block-size: 2.2em;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  input[type='search'] {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
  }
  .chip {
    min-block-size: 2em;
    margin-block: 0 0.35em;
    margin-inline-end: 0.35em;
    padding: 0.15em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    text-align: start;
    text-decoration: none;
  }
  .chip[aria-pressed='true'] {
    border: 2px solid;
    font-weight: 700;
  }
  .chip:disabled {
    border-style: dotted;
    color: var(--_muted);
    cursor: default;
  }
  .chip small {
    font-size: max(0.9em, 12px);
    font-variant-numeric: tabular-nums;
  }
  .whole {
    margin-block-start: 0.5em;
    padding: 0.7em;
    border: 1px solid var(--_hair);
  }
  .whole ul {
    max-block-size: 16em;
    margin-block-start: 0.5em;
    overflow-y: auto;
    columns: 2 14em;
  }
  .whole label {
    display: block;
    min-block-size: 24px;
    padding-block: 0.15em;
    break-inside: avoid;
  }
  [part='filter'] p {
    margin-block: 0.2em 0.6em;
  }
  [part='filter'] p > .chip:first-of-type {
    margin-inline-start: 0.6em;
  }
`;
