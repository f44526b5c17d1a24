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

declare global {
  interface HTMLElementEventMap {
    'dateline-load': DatelineLoadEvent;
    'dateline-error': DatelineErrorEvent;
  }
}
