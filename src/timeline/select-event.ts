/**
 * An event of the timeline is about to come into focus, by its address, a link or a method. Preventing it leaves the
 * reader where they are.
 */
export class DatelineSelectEvent extends Event {
  constructor(readonly id: string) {
    super('dateline-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dateline-select': DatelineSelectEvent;
  }
}
