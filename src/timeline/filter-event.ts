import type { Filter } from './filter.js';

/** Another choice of events is shown: what is filtered for, and how many events are left. */
export class DatelineFilterEvent extends Event {
  constructor(
    readonly filter: Filter,
    readonly shown: number,
    readonly total: number,
  ) {
    super('dateline-filter', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dateline-filter': DatelineFilterEvent;
  }
}
