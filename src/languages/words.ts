import type { DateWords } from '../dates/write-date.js';

/** A phrase whose form follows a number: the categories of `Intl.PluralRules`, with `{n}` where the number stands. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Every word the interface says, in one language. Names in braces stand for values; a file of another
 * language may put them in any order.
 */
export type Words = {
  kicker: string;
  events: Plural;
  sourcesCount: Plural;
  updated: string;
  loading: string;
  failed: string;
  tryAgain: string;
  empty: string;
  eventsLost: Plural;
  eventsKept: Plural;
  showAll: Plural;
  showFewer: string;
  draft: string;
  accountsDiffer: string;
  unconfirmed: string;
  expected: string;
  wasExpected: string;
  cancelled: string;
  retracted: string;
  retractedOn: string;
  answers: string;
  answeredBy: string;
  source: string;
  sources: string;
  allSources: Plural;
  from: string;
  inSource: string;
  via: string;
  original: string;
  translated: string;
  translatedFrom: string;
  translatedBy: string;
  translatedFromBy: string;
  translatedByEditor: string;
  translatedByMachine: string;
  roundTrip: string;
  links: string;
  video: string;
  audio: string;
  embed: string;
  showSensitive: string;
  correction: string;
  clarification: string;
  update: string;
  corrections: string;
  inTimeline: string;
  published: string;
  accessed: string;
  archived: string;
  registration: string;
  paywall: string;
  offline: string;
  inLanguage: string;
  undated: string;
  dates: DateWords;
};
