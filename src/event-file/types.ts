import type { z } from 'zod';
import type * as root from './schema.js';
import type * as events from './schema-event.js';
import type * as named from './schema-people-and-sources.js';
import type * as quotes from './schema-quote.js';
import type * as scalars from './schema-scalars.js';

/** A string in the file's own language, or a string for each language tag. */
export type Text = z.infer<typeof scalars.text>;

export type EventFile = z.infer<typeof root.eventFileShape>;
export type Era = z.infer<typeof root.era>;
export type Correction = z.infer<typeof root.correction>;

export type TimelineEvent = z.infer<typeof events.event>;
export type Media = z.infer<typeof events.media>;
export type Track = z.infer<typeof events.track>;
export type Place = z.infer<typeof events.place>;
export type Link = z.infer<typeof events.link>;
export type Retraction = z.infer<typeof events.retraction>;

export type Person = z.infer<typeof named.person>;
export type Topic = z.infer<typeof named.topic>;
export type Source = z.infer<typeof named.source>;
export type SourceDocument = z.infer<typeof named.document>;

export type Quote = z.infer<typeof quotes.quote>;
export type QuoteVersion = z.infer<typeof quotes.quoteVersion>;
export type Account = z.infer<typeof quotes.account>;
export type Difference = z.infer<typeof quotes.difference>;
export type Citation = z.infer<typeof quotes.citation>;
export type Passage = z.infer<typeof quotes.passage>;
export type Draft = z.infer<typeof quotes.draft>;
export type Review = z.infer<typeof quotes.review>;
