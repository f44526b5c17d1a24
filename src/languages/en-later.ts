import { addWords } from './known-words.js';
import type { LaterWords, Words } from './words.js';

/** The rest of English, for what comes when it is used. */
export const laterWords: LaterWords = {
  readOn: 'Read on',
  readLess: 'Show less',
  strip: 'Events in time',
  position: '{n} of {total}',
  now: 'Now',
  findWords: 'Find words',
  people: 'People',
  topics: 'Topics',
  keyEvents: 'Key events',
  shown: '{n} of {total} shown',
  more: 'More',
  searchList: 'Search this list',
  clearAll: 'Clear all',
  removeFilter: 'Remove filter: {name}',
  nothingFound: 'Nothing matches all of this.',
  without: 'Without {name}: {n}',
  filterCleared: 'The filter was cleared to show this event.',
  order: 'Order',
  oldestFirst: 'Oldest first',
  newestFirst: 'Newest first',
  groupBy: 'Group by',
  byItself: 'What suits',
  noGroups: 'No groups',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  decade: 'Decade',
  century: 'Century',
  linkCopied: 'Link copied',
  linkIs: 'The link: {address}',
  share: 'Share',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  isNew: 'New',
  newEvents: { one: '{n} new event', other: '{n} new events' },
  pauseUpdates: 'Pause updates',
  resumeUpdates: 'Resume updates',
};

/** Builds the rest of English in: what comes later does this before it speaks. */
export const completeEnglish = (): void => addWords('en', laterWords as Words);
