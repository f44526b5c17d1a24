import { css } from 'lit';

/**
 * Film, sound, other sites' players, and what covers them: as wide as the column, never higher than a window is likely to be. What plays is dark round its
 * picture, as on every screen; the mark that says so is drawn with borders, for print and forced colours drop backgrounds.
 */
export const playerStyles = css`
  video,
  audio,
  .stage {
    display: block;
    inline-size: 100%;
  }
  video {
    block-size: auto;
    max-block-size: 36rem;
    background: #16181d;
  }
  video:not([width]) {
    aspect-ratio: 16 / 9;
  }
  [part='media'] p {
    margin-block-start: 0.4em;
  }
  [data-opens='media'] > summary {
    padding: 0.7em 1em;
    border: 1px solid var(--_edge);
  }
  [data-opens='media'][open] > summary {
    margin-block-end: 0.5em;
  }
  .embed {
    position: relative;
  }
  .stage {
    display: grid;
    position: relative;
    border: 1px solid var(--_hair);
  }
  .stage > * {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    border: 0;
  }
  .stage > svg {
    display: block;
    block-size: auto;
    max-block-size: 36rem;
  }
  .stage > img {
    position: absolute;
    inset: 0;
    object-fit: cover;
  }
  .stage > iframe {
    position: absolute;
    inset: 0;
    background: #16181d;
  }
  .embed > a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    margin-block-start: 0.4em;
    font-size: max(0.8125em, 13px);
    text-decoration: none;
  }
  .embed b {
    display: block;
  }
  .embed > a > span {
    text-decoration: underline 1px var(--_edge);
  }
  .stage + a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .stage:has(iframe) + a::after {
    content: none;
  }
  .playable::before,
  .playable::after {
    content: '';
    z-index: 1;
    grid-area: 1 / 1;
    place-self: center;
    pointer-events: none;
  }
  .playable::before {
    inline-size: 3.6em;
    block-size: 3.6em;
    border: 2px solid CanvasText;
    border-radius: 50%;
    background: Canvas;
  }
  .playable::after {
    direction: ltr;
    margin-inline-start: 0.35em;
    border-block: 0.75em solid transparent;
    border-inline-start: 1.2em solid CanvasText;
    forced-color-adjust: none;
  }
  .embed:hover > .playable::before {
    border-width: 4px;
  }
  @media print {
    audio,
    iframe,
    video:not([poster]),
    .stage:not(:has(img)) {
      display: none;
    }
  }
`;
