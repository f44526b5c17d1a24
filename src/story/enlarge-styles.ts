import { css } from 'lit';

/**
 * A picture in the whole window, on the browser's own light or dark ground, whichever is the page's. It can always be scrolled by a
 * pixel, so that the page below it cannot.
 */
export const enlargeStyles = css`
  .large {
    color-scheme: light;
    container-type: normal;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    border: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: none;
    background: Canvas;
    color: CanvasText;
  }
  .large.dark {
    color-scheme: dark;
  }
  .large::backdrop {
    background: none;
  }
  .large[open] {
    display: grid;
    grid-template-rows: auto calc(100% - 3em + 1px);
  }
  .large > p {
    block-size: 3em;
    text-align: end;
  }
  .large button {
    min-inline-size: 3em;
    block-size: 3em;
    padding-inline: 1em;
  }
  .large button:focus-visible {
    outline-offset: -4px;
  }
  .large figure {
    display: flex;
    flex-direction: column;
    margin: 0;
    min-block-size: 0;
  }
  .large img {
    flex: 1;
    min-block-size: 50%;
    inline-size: 100%;
    aspect-ratio: auto;
    object-fit: contain;
  }
  .large figcaption {
    inline-size: 100%;
    max-inline-size: 46em;
    margin: 0 auto;
    padding: 0.8em 1em 1.2em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .large {
      animation: dateline-large 0.18s;
    }
  }
  @keyframes dateline-large {
    from {
      opacity: 0;
    }
  }
`;
