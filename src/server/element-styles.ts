import type { CSSResult } from 'lit';
import { cardStyles } from '../event-card/card-styles.js';
import { loneStyles } from '../event-card/lone-styles.js';
import { quoteStyles } from '../quote-block/quote-styles.js';
import { baseStyles } from '../story/base-styles.js';
import { compactStyles } from '../timeline/compact-styles.js';
import { findStyles } from '../timeline/find-styles.js';
import { horizontalStyles } from '../timeline/horizontal-styles.js';
import { stripStyles } from '../timeline/strip-styles.js';
import { timelineStyles } from '../timeline/timeline-styles.js';

/** The styles of each element, as its class has them. */
export const elementStyles: Readonly<Record<'dateline-timeline' | 'dateline-event-card' | 'dateline-quote-block', readonly CSSResult[]>> = {
  'dateline-timeline': [baseStyles, quoteStyles, cardStyles, timelineStyles, compactStyles, horizontalStyles, stripStyles, findStyles],
  'dateline-event-card': [baseStyles, quoteStyles, cardStyles, loneStyles],
  'dateline-quote-block': [baseStyles, quoteStyles],
};
