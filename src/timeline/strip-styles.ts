import { css } from 'lit';

/** The strip's picture. Strokes and outlines alone, so that paper and forced colours keep them. */
export const stripStyles = css`
  .axis-box {
    block-size: 100%;
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
  }
  .axis-box[role='img'] {
    cursor: auto;
  }
  svg {
    display: block;
    overflow: visible;
    stroke: currentColor;
    stroke-width: 1px;
    fill: none;
  }
  svg text {
    stroke: none;
    fill: currentColor;
    text-anchor: middle;
    /* Each text has the direction of its own letters, round its own middle. */
    direction: ltr;
    unicode-bidi: isolate;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .axis,
  .notch {
    stroke: var(--_edge);
  }
  .era {
    fill: var(--_wash);
    stroke: var(--_hair);
  }
  .tick line {
    stroke-width: 1.5px;
  }
  .tick.key line {
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }
  .tick.many line {
    stroke-width: 3px;
  }
  .tick.at line {
    stroke-width: 5px;
  }
  .tick.hidden {
    opacity: 0.3;
  }
  .bar {
    stroke-width: 4px;
    opacity: 0.55;
  }
  .bar.open {
    stroke-dasharray: 3 3;
  }
  .seen {
    fill: var(--_wash);
    stroke: var(--_edge);
  }
  .now line {
    stroke-dasharray: 1 3;
  }
  @media print {
    .seen {
      display: none;
    }
    .tick.hidden {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .tick.at line {
      stroke: Highlight;
    }
  }
`;
