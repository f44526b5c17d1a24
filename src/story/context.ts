import type { DateStyle } from '../dates/write-date.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Story } from '../event-file/reader.js';
import type { Speech } from './spoken.js';

/** What a template needs to know beside the thing that it draws. Made once an update by the element. */
export type Context = Speech & {
  story: Story;
  /** Address that relative addresses in the file stand against. */
  base: string | undefined;
  dates: DateStyle;
  /** Level of an event's heading, 1 to 6. */
  headingLevel: number;
  /** Milliseconds since 1970, or undefined on the first drawing, which is the same for every reader. */
  now: number | undefined;
  /** The address of an event on this page, `#…`, or undefined where no timeline of the page shows it. */
  eventAddress: (id: string) => string | undefined;
  eventById: ReadonlyMap<string, TimelineEvent>;
  /** Event id → the events that answer it. */
  answers: ReadonlyMap<string, readonly TimelineEvent[]>;
};
