import type { AnalysedDocument } from './analysed-document.js';
import type { Statement } from './statements.js';

/** In words: a headline says what happened, not all of it. */
const longest = 12;

/** Less is no headline: then the day stays in it. */
const fewest = 3;

/** A day that stands within so many characters of a clause’s begin opens it. */
const opening = 24;

/** A place of news and an agency before the first sentence: «(EIRNS)—», «- », «Ada Vale: ». */
const dateline = /^[\s,.:;–—"“„«-]*(?:\([^()]{1,40}\)\s*[–—-]*\s*)?/u;

const withoutAuthor = (text: string, author: string | undefined): string =>
  author !== undefined && text.startsWith(author) ? text.slice(author.length).replace(/^[\s:–—-]+/u, '') : text;

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What a clause tells, short enough for a headline, in the document’s own words: an editor writes it anew. */
export function headlineOf({ clause, when }: Statement, { document }: AnalysedDocument): string {
  const whole = wordsIn(document.text.slice(clause.start, clause.end));
  const opensWithDay = when && when.start - clause.start < opening;
  const told = document.text.slice(opensWithDay ? when.end : clause.start, clause.end).replace(dateline, '');
  const after = wordsIn(withoutAuthor(told, document.author?.value));
  const words = after.length < fewest ? whole : after;
  const line = words.slice(0, longest).join(' ');
  return capital(words.length > longest ? `${line} …` : line.replace(/[.;,\s]+$/u, ''));
}
