import { css } from 'lit';

/** A card by itself in running text: between two rules, its date above. */
export const loneStyles = css`
  article {
    padding-block: 0.9em;
    border-block: 1px solid var(--_edge);
  }
  article > [part='date'] {
    margin-block-end: 0.2em;
  }
`;
