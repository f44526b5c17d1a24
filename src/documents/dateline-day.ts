import { readDayLine } from './day-line.js';
import { daysInLine, type DayInLine } from './days-in-line.js';
import type { Line } from './lines-of.js';

/** Where a dateline ends and the story begins: a dash, or a full stop before a capital. */
const ends = /\s{1,2}[-–—]{1,2}\s|\s?[—–]{1,2}\s?|\.\s?[-–—]{1,2}\s?|\.\s(?=["“«„]?\p{Lu})/gu;

const farthest = 130;
const mostEnds = 8;

/** An agency in brackets or between strokes, or in capitals. */
const agency = /[(/][\p{L}][\p{L}\p{N} .&/'’-]{1,40}[)/]|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/** The day in an agency's dateline, perhaps without its year, and the weekday beside it. */
export type DatelineDay = { day: DayInLine; weekday?: number | undefined };

const read = (before: string, isStop: boolean, language: string): DatelineDay | undefined => {
  const hasAgency = agency.test(before);
  const found = readDayLine(before, language, hasAgency);
  const isNamed = found?.evidence === 'name-before' || found?.evidence === 'name-after';
  if (!found?.published || found.updated || !isNamed || (isStop && !hasAgency)) return undefined;
  return { day: found.published, weekday: found.weekday };
};

const shortestStory = 20;

/** «Ada Vale (3 March 1931 – 5 April 2030)» and a line that is only a heading go on with no story. */
const beginsStory = (rest: string, language: string): boolean =>
  rest.length >= shortestStory && /^[\p{L}"'“‘«„»(—–]/u.test(rest) && daysInLine(rest.slice(0, 30), language.split('-')[0]!).every(({ start }) => start > 1);

/**
 * The day of the line that an agency's story begins with, in whatever order place, day and agency stand: «LOWER HARBOUR - March 3, 2031
 * - (Agency) -», «3 марта 2031, АГЕНТСТВО —», «Lower Harbour, 3 mar (Agency).-». All before the dash must be one of them, and a place
 * or an agency must be there.
 */
export function datelineDay({ words }: Line, language: string): DatelineDay | undefined {
  const start = words.slice(0, farthest);
  if (!/\d/.test(start)) return undefined;
  const found = [...start.matchAll(ends)].slice(0, mostEnds).toReversed();
  for (const { 0: end, index } of found) {
    if (!beginsStory(words.slice(index + end.length), language)) continue;
    const dated = read(start.slice(0, index), /^\.\s$/.test(end), language);
    if (dated) return dated;
  }
  return undefined;
}
