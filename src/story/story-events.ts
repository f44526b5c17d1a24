import type { Problem } from '../event-file/problems.js';
import type { Story } from '../event-file/reader.js';

const travels = { bubbles: true, composed: true };

/** An event file was read: what it holds, and what had to be left out of it. */
export class DatelineLoadEvent extends Event {
  constructor(
    readonly file: Story,
    readonly problems: readonly Problem[],
  ) {
    super('dateline-load', travels);
  }
}

/** There is nothing to show: the file could not be had, or not be read. */
export class DatelineErrorEvent extends Event {
  constructor(
    readonly reason: string,
    readonly problems: readonly Problem[],
  ) {
    super('dateline-error', travels);
  }
}

/** A reader followed a source: the id of the source in the file, and the address that was opened. */
export class DatelineSourceEvent extends Event {
  constructor(
    readonly source: string,
    readonly address: string,
  ) {
    super('dateline-source', travels);
  }
}

/** The element came into the reader's view for the first time. */
export class DatelineViewEvent extends Event {
  constructor() {
    super('dateline-view', travels);
  }
}

/** A reader opened something folded: which kind, and the id of the event it belongs to (empty where there is none). */
export class DatelineOpenEvent extends Event {
  constructor(
    readonly what: string,
    readonly id: string,
  ) {
    super('dateline-open', travels);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dateline-load': DatelineLoadEvent;
    'dateline-error': DatelineErrorEvent;
    'dateline-source': DatelineSourceEvent;
    'dateline-view': DatelineViewEvent;
    'dateline-open': DatelineOpenEvent;
  }
}
