import { isTimeZone } from '../dates/intl-formats.js';
import type { DateStyle } from '../dates/write-date.js';
import { answersOf } from '../event-file/answers-of.js';
import type { Story } from '../event-file/reader.js';
import type { Difference, Media, TimelineEvent } from '../event-file/types.js';
import type { Folding } from './folding.js';
import { namesOf } from './source-link.js';
import type { Speech } from './spoken.js';

/** Who reads, as far as drawing is concerned: their language with its words, the zone that times are written in, the clock. */
export type Reader = Speech & {
  /** IANA name; where `Intl` does not know it, the file's own zone. */
  timeZone: string | undefined;
  /** Address that relative addresses in the file stand against; undefined where that is the page's own. */
  base: string | undefined;
  /** Milliseconds since 1970, or undefined on the first drawing, which is the same for every reader and on a server. */
  now: number | undefined;
  /** Draws accounts that differ, beside the date of their event; undefined where the story has none. */
  difference: ((difference: Difference, eventDate: string, context: Context) => unknown) | undefined;
  /** Draws what is more than a picture; undefined where the story has nothing of the kind. */
  otherMedia: ((media: Media, context: Context) => unknown) | undefined;
  /** What plays in another site's player; undefined as long as nothing listens to the reader, and on a server. */
  playing: ReadonlySet<Media> | undefined;
};

/** What a template needs to know beside the thing that it draws. Made once a drawing by `contextOf`. */
export type Context = Reader & {
  story: Story;
  dates: DateStyle;
  /** Level of an event's heading, 1 to 6. */
  headingLevel: number;
  /** The address of an event on this page, `#…`, or undefined where no timeline of the page shows it. */
  eventAddress: (id: string) => string | undefined;
  eventById: ReadonlyMap<string, TimelineEvent>;
  /** Event id → the events that answer it. */
  answers: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** What folds long texts, where the story has some and a timeline shows them. */
  folding: Folding | undefined;
  sourceNumbers: ReadonlyMap<string, number>;
  sourceNames: ReturnType<typeof namesOf>;
};

/** The zone that times are written in: the reader's where `Intl` knows it, else the file's. */
export const zoneFor = (story: Story, timeZone: string | undefined): string =>
  [timeZone, story.timeZone].find((zone) => zone && isTimeZone(zone)) ?? 'UTC';

/** What the templates need to know of a story and its reader. */
export const contextOf = (
  story: Story,
  reader: Reader,
  headingLevel: number,
  eventAddress: Context['eventAddress'],
  folding?: Folding,
): Context => {
  const { language, words, wordsLanguage, timeZone, base, now, difference, otherMedia, playing } = reader;
  return {
    story,
    language,
    words,
    wordsLanguage,
    timeZone,
    base,
    now,
    difference,
    otherMedia,
    playing,
    dates: { language, timeZone: zoneFor(story, timeZone), words: words.dates },
    headingLevel,
    eventAddress,
    folding,
    eventById: new Map(story.events.map((event) => [event.id, event])),
    answers: answersOf(story.events),
    sourceNumbers: new Map([...story.sources.keys()].map((id, index) => [id, index + 1])),
    sourceNames: namesOf(story.sources),
  };
};
