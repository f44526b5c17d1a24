import type { Document, Noise } from './document.js';
import { datelineDay } from './dateline-day.js';
import { datesAlone } from './date-lines.js';
import { isWhole } from './days-in-line.js';
import { titleOf } from './find-title.js';
import { anywhereRules, hostOf, lineRules, type Field, type Rule, type Statement } from './header-rules.js';
import { linesOf, type Line } from './lines-of.js';
import { readDateline } from './read-dateline.js';
import { withYear } from './year-of-day.js';

/** What a document says of itself, but for its language. */
export type Metadata = Pick<Document, Field>;

/** How far from its ends a text speaks of itself. */
const headLines = 14;
const footLines = 12;
const longestRead = 400;

/** Of several statements the surest; where two that are sure name other days neither is. A moment of the same day says more. */
const surest = (field: Field, statements: readonly Statement[]): Statement['stated'] | undefined => {
  const all = statements.filter((one) => one.field === field).map(({ stated }) => stated).sort((one, other) => other.confidence - one.confidence);
  const [best] = all;
  if (!best || field !== 'published') return best;
  const day = best.value.slice(0, 10);
  const moment = all.find(({ value, confidence }) => value.startsWith(`${day}T`) && confidence >= 0.7);
  const disagree = all.some(({ value, confidence }) => confidence >= 0.8 && !value.startsWith(day));
  const chosen = moment ?? best;
  return { ...chosen, confidence: disagree ? Math.min(0.6, best.confidence) : best.confidence };
};

/** What a dateline says, with its day in whatever form it is written. */
const readAll = (line: Line, all: readonly Line[], language: string): Statement[] => {
  const known = readDateline(line, language);
  const found = known.some(({ field }) => field === 'published') ? undefined : datelineDay(line, language);
  if (!found) return known;
  const { day: { date, start, end }, weekday } = found;
  const whole = isWhole(found.day) ? { date, confidence: 0.8 } : withYear(date, weekday, all, language);
  const place = { start: line.start + start, end: line.start + end };
  return whole ? [...known, { field: 'published', stated: { value: whole.date, ground: 'byline', confidence: whole.confidence, place } }] : known;
};

/** The day of a line's dateline, with its year or without. */
const dayOf = (line: Line, language: string): string | undefined =>
  readDateline(line, language).find(({ field }) => field === 'published')?.stated.value.slice(0, 10) ?? datelineDay(line, language)?.day.date;

/** The first dateline. Where lines further down have other days, they are entries of a chronology, and none is the document's own. */
const datelineOf = (stories: readonly Line[], all: readonly Line[], language: string): Statement[] => {
  const first = stories.map((line) => readAll(line, all, language)).find((statements) => statements.length) ?? [];
  const days = new Set(all.map((line) => dayOf(line, language)).filter((day) => day !== undefined));
  return days.size > 1 ? first.filter(({ field }) => field !== 'published') : first;
};

/** All that the lines of a text state of it. */
const statementsIn = (text: string, noise: readonly Noise[], language: string): Statement[] => {
  const lines = linesOf(text);
  const short = (line: Line): Line => (line.words.length > longestRead ? { ...line, words: line.words.slice(0, longestRead) } : line);
  const head = lines.slice(0, headLines).map(short);
  const foot = lines.slice(Math.max(headLines, lines.length - footLines)).map(short);
  const ends = new Map(noise.map(({ start, end }) => [start, end]));
  const whole = new Set(lines.filter(({ start, end }) => ends.get(start) === end).map(({ start }) => start));
  const read = (rules: readonly Rule[], of: readonly Line[]): Statement[] => of.flatMap((line) => rules.flatMap((rule) => rule(line, language)));
  const stories = head.filter(({ start }) => !whole.has(start)).slice(0, 6);
  return [
    ...read(lineRules, head),
    ...datelineOf(stories, lines.map(short), language),
    ...read(lineRules, foot).map(({ field, stated }) => ({ field, stated: { ...stated, confidence: stated.confidence - 0.05 } })),
    ...read(anywhereRules, lines.map(short)),
    ...datesAlone(head, foot, lines, language),
    ...titleOf(head, whole, language),
  ];
};

/**
 * What a plain text says of itself in its first and last lines: title, publisher, author, address and when it was published, each with
 * the place where it stands and how sure that is. When it was published is only what it states: a day without a year, a day that the
 * story tells of, the clock and the file's own times say nothing of that.
 */
export function findMetadata(text: string, noise: readonly Noise[], language = ''): Metadata {
  const statements = statementsIn(text, noise, language);
  const found: Metadata = {};
  for (const field of ['title', 'publisher', 'author', 'url', 'published'] as const) {
    const stated = surest(field, statements);
    if (stated) found[field] = stated;
  }
  const host = found.url && !found.publisher && hostOf(found.url.value);
  if (host) found.publisher = { value: host, ground: 'guess', confidence: 0.3 };
  return found;
}
