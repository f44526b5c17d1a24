const travels = { bubbles: true, composed: true };

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
    'dateline-source': DatelineSourceEvent;
    'dateline-view': DatelineViewEvent;
    'dateline-open': DatelineOpenEvent;
  }
}
