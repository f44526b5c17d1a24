import type { CSSResult } from 'lit';
import { cardStyles } from '../event-card/card-styles.js';
import { differenceStyles } from '../event-card/difference.js';
import { loneStyles } from '../event-card/lone-styles.js';
import { playerStyles } from '../event-card/player-styles.js';
import { quoteStyles } from '../quote-block/quote-styles.js';
import { baseStyles } from '../story/base-styles.js';
import { foldingStyles } from '../story/folding.js';
import { compactStyles } from '../timeline/compact-styles.js';
import { findStyles } from '../timeline/find-styles.js';
import { horizontalStyles } from '../timeline/horizontal-styles.js';
import { stripStyles } from '../timeline/strip-styles.js';
import { timelineStyles } from '../timeline/timeline-styles.js';

/** The styles of each element, as its class has them. */
export const elementStyles: Readonly<Record<'dateline-timeline' | 'dateline-event-card' | 'dateline-quote-block', readonly CSSResult[]>> = {
  'dateline-timeline': [
    baseStyles, quoteStyles, cardStyles, differenceStyles, timelineStyles, playerStyles, compactStyles, horizontalStyles,
    foldingStyles, stripStyles, findStyles,
  ],
  'dateline-event-card': [baseStyles, quoteStyles, cardStyles, differenceStyles, loneStyles, playerStyles],
  'dateline-quote-block': [baseStyles, quoteStyles],
};
