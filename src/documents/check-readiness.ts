import { readDate } from '../dates/edtf-date.js';
import { spanOf } from '../dates/span.js';
import { eventsOf, stringIn } from './part-of-file.js';
import { wordsInFile } from './words-in-file.js';
import type { WordProblem } from './word-problems.js';

/** Drafts that no person has read, of events and of quotations. `value` is the parsed event file. */
export function unreadDrafts(value: unknown): WordProblem[] {
  const at = { level: 'error', code: 'draft-unread', fixes: [] } as const;
  const events = eventsOf(value).filter(({ event }) => event['draft'] !== undefined);
  const quotations = wordsInFile(value).filter(({ isDraft }) => isDraft);
  return [
    ...events.map(({ path, name }): WordProblem => ({ ...at, what: 'event', path, event: name })),
    ...quotations.map(({ path, event }): WordProblem => ({ ...at, what: 'quotation', path, event })),
  ];
}

/** Events that were expected for a time that is over at `now`, in milliseconds since 1970. */
export const expectationsOver = (value: unknown, timeZone: string, now: number): WordProblem[] =>
  eventsOf(value).flatMap(({ event, path, name }): WordProblem[] => {
    const written = stringIn(event, 'date') ?? '';
    const date = readDate(written);
    if (event['status'] !== 'expected' || !date || spanOf(date, timeZone).end > now) return [];
    return [{ level: 'notice', code: 'expectation-over', date: written, path, event: name, fixes: [] }];
  });
