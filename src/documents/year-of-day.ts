import { isProse, type Line } from './lines-of.js';
import { writtenDates } from './stated-date.js';

const copyright = /(?:©|\(c\)|copyright)[^\d\n]{0,40}(?:\d{4}\s?[-–—]\s?)?((?:19|20)\d\d)(?!\d)/giu;
const bareYear = /(?<![\d.,:/-])(?:19|20)\d\d(?!\d|[.,:]\d)/g;

const millisecondsInDay = 86_400_000;

/** How far from the day another one that tells its year may be. */
const daysApart = 10;

const timeOf = (date: string): number => Date.parse(date.slice(0, 10));

/** The year in which a day is near another. */
const yearNear = (monthDay: string, date: string): string | undefined => {
  const year = Number(date.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => `${one}${monthDay.slice(1)}`)
    .find((one) => Math.abs(timeOf(one) - timeOf(date)) <= daysApart * millisecondsInDay);
  return near?.slice(0, 4);
};

const distinct = (years: readonly (string | undefined)[]): string[] => [...new Set(years.filter((year) => year !== undefined))];

/**
 * The date of a day whose year a line does not say (`--03-03`), where the document says one: the copyright's year, or another whole
 * date within ten days. Such a date in a sentence may be an anniversary: it counts only where the document names no other year. Where
 * two are possible, where a later year stands anywhere, or where the weekday of the line is another, it is `undefined`.
 */
export function withYear(monthDay: string, weekday: number | undefined, lines: readonly Line[], language: string): { date: string; confidence: number } | undefined {
  const near = (of: readonly Line[]): string[] => distinct(of.flatMap(({ words }) => writtenDates(words, language).map(({ date }) => yearNear(monthDay, date))));
  const all = distinct(lines.flatMap(({ words }) => words.match(bareYear) ?? []));
  const beside = near(lines.filter(({ words }) => !isProse(words)));
  const rights = distinct(lines.flatMap(({ words }) => [...words.matchAll(copyright)].map(([, year]) => year)));
  const inProse = all.length === 1 ? near(lines) : [];
  const years = distinct([...beside, ...rights, ...inProse]);
  const [year] = years;
  if (!year || years.length > 1 || all.some((one) => one > year)) return undefined;
  const date = `${year}${monthDay.slice(1)}`;
  const isRight = !Number.isNaN(timeOf(date)) && new Date(timeOf(date)).toISOString().startsWith(date);
  if (!isRight || (weekday !== undefined && new Date(timeOf(date)).getUTCDay() !== weekday)) return undefined;
  return { date, confidence: beside.length ? 0.6 : rights.length ? 0.55 : 0.5 };
}
