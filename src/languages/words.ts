import type { DateWords } from '../dates/write-date.js';

/** A phrase whose form follows a number: the categories of `Intl.PluralRules`, with `{n}` where the number stands. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The words that a first drawing says. */
export type FirstWords = {
  /** Whether a speaker of the language, other than who wrote the words, has read them over. */
  reviewed: boolean;
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
  /** The line that opens the search, the filters and the order. */
  find: string;
  copyLink: string;
  enlarge: string;
  close: string;
  dates: DateWords;
};

/** The words of what comes when it is used. English has them in a file of their own, since it is part of what is loaded first. */
export type LaterWords = {
  /** Unfolds the rest of a long text, and folds it again. */
  readOn: string;
  readLess: string;
  /** What the strip is called: a scale of time with a mark for each event. */
  strip: string;
  /** Where one is in a row: `{n}` of `{total}`. */
  position: string;
  now: string;
  /** Label of the field for words to search for. */
  findWords: string;
  people: string;
  topics: string;
  keyEvents: string;
  /** How many events are left by the filter, `{n}` of `{total}`. */
  shown: string;
  /** Opens the whole list of people, topics or sources. */
  more: string;
  /** Label of the field that narrows that list. */
  searchList: string;
  clearAll: string;
  /** Takes one filter, `{name}`, away. */
  removeFilter: string;
  nothingFound: string;
  /** What giving up one filter, `{name}`, would bring: `{n}` events. */
  without: string;
  /** Said when a link led to an event that the filter had hidden. */
  filterCleared: string;
  order: string;
  oldestFirst: string;
  newestFirst: string;
  /** Label of the choice by what events are grouped, and its choices. */
  groupBy: string;
  byItself: string;
  noGroups: string;
  day: string;
  month: string;
  year: string;
  decade: string;
  century: string;
  linkCopied: string;
  /** Where the browser refuses to copy: the `{address}` itself. */
  linkIs: string;
  share: string;
  previousEvent: string;
  nextEvent: string;
  isNew: string;
  newEvents: Plural;
  pauseUpdates: string;
  resumeUpdates: string;
};

/** The words of film, sound and other sites' players, which come with what draws these. */
export type MediaWords = {
  video: string;
  audio: string;
  embed: string;
  /** Uncovers a picture: `{why}` it was covered. */
  showSensitive: string;
  /** Uncovers a film, a recording or an embed: `{why}` it was covered. */
  uncover: string;
  /** Loads another site's player, from `{host}`. */
  playFrom: string;
  /** Leads to another site, `{host}`. */
  openAt: string;
  transcript: string;
};

/**
 * Every word the interface says, in one language. Names in braces stand for values; a file of another
 * language may put them in any order.
 */
export type Words = FirstWords & LaterWords & MediaWords;
