import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node';
import * as ar from 'chrono-node/ar';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fi from 'chrono-node/fi';
import * as fr from 'chrono-node/fr';
import * as id from 'chrono-node/id';
import * as it from 'chrono-node/it';
import * as ja from 'chrono-node/ja';
import * as nl from 'chrono-node/nl';
import * as pt from 'chrono-node/pt';
import * as ru from 'chrono-node/ru';
import * as sv from 'chrono-node/sv';
import * as uk from 'chrono-node/uk';
import * as vi from 'chrono-node/vi';
import * as zh from 'chrono-node/zh';

import { dayNumber, isDay, written } from './date-calendar.js';
import { dateLanguage, hasOwnWords } from './date-language.js';
import type { DateMeaning, DateReading, DateUnit } from './date-meaning.js';

/** `en` and never `en.GB`, which reads «February 12» as February 2012; what it makes of digits is not asked. */
const parsers: Readonly<Record<string, { casual: Chrono }>> = { ar, de, en, es, fi, fr, id, it, ja, nl, pt, ru, sv, uk, vi, zh };

/**
 * Two days to read the words from, both a Wednesday at noon in UTC. chrono-node fills in what is not said from the day that it is
 * given, and does not always tell which that is; what it reads alike from both has been said, what differs is counted from there. So
 * the document's own day can be put in later, and neither the machine's clock nor its time zone matter.
 */
const PROBES = [[2001, 6, 13], [2012, 10, 24]] as const;

const instants = PROBES.map(([year, month, day]) => ({ instant: new Date(Date.UTC(year, month - 1, day, 12)), timezone: 0 }));

const probeDays = PROBES.map(([year, month, day]) => dayNumber(year, month, day));

/** Long lines are read in parts: its expressions take more than linear time. */
const LONGEST = 400;

/** The parts of a text with their places: lines, long ones cut at a blank. */
function* pieces(text: string): Generator<{ start: number; words: string }> {
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    let end = line < 0 ? text.length : line;
    if (end - start > LONGEST) {
      const blank = text.lastIndexOf(' ', start + LONGEST);
      end = blank > start ? blank : start + LONGEST;
    }
    const words = text.slice(start, end);
    // Words at least: digits alone are read by rules of our own, and what stands in no letters takes it long.
    if (/\p{L}/u.test(words)) yield { start, words };
    start = end + 1 - (text[end] === '\n' || text[end] === ' ' ? 0 : 1);
  }
}

type Said = { year?: number | undefined; month?: number | undefined; day?: number | undefined; weekday?: number | undefined };

const certain = (components: ParsedComponents, part: 'year' | 'month' | 'day' | 'weekday'): number | undefined =>
  components.isCertain(part) ? (components.get(part) ?? undefined) : undefined;

const saidIn = (components: ParsedComponents): Said => ({
  year: certain(components, 'year'),
  month: certain(components, 'month'),
  day: certain(components, 'day'),
  weekday: certain(components, 'weekday'),
});

/** Counted from the probe: by which unit is told by what chrono-node holds for certain. */
function counted(said: Said, probe: number): DateMeaning | undefined {
  const [year, month, day] = PROBES[probe]!;
  const shift = (unit: DateUnit, by: number): DateMeaning => ({ kind: 'shift', unit, by, from: 'document', sure: 0.75 });
  if (said.year === undefined) return undefined;
  if (said.month === undefined) return shift('year', said.year - year);
  if (said.day === undefined) return shift('month', (said.year - year) * 12 + said.month - month);
  const days = dayNumber(said.year, said.month, said.day) - probeDays[probe]!;
  const isWeek = said.weekday === undefined && days !== 0 && days % 7 === 0;
  return day && isWeek ? shift('week', days / 7) : shift('day', days);
}

/** What is the same from both probes: a date in full, a day without a year, a weekday. */
function stated({ year, month, day, weekday }: Said): DateMeaning | undefined {
  if (month === undefined) {
    if (year !== undefined) return { kind: 'edtf', date: written(year), sure: 0.7 };
    return weekday === undefined ? undefined : { kind: 'weekday', weekday: weekday || 7 };
  }
  if (!isDay(year ?? 2000, month, day ?? 1) || (year !== undefined && (year < 1000 || year > 2199))) return undefined;
  return { kind: 'calendar', year, month, day };
}

const isSame = (a: Said, b: Said): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

function meaningOf([one, other]: readonly ParsedComponents[]): DateMeaning | undefined {
  if (!one || !other) return undefined;
  const [said, again] = [saidIn(one), saidIn(other)];
  return isSame(said, again) ? stated(said) : counted(said, 0);
}

/** «now» is when it is read, «two hours ago» and «this evening» no day of their own. */
const isVague = (result: ParsedResult): boolean =>
  result.tags().has('casualReference/now') || result.start.isCertain('hour');

/** Its matches may begin at the line break or the mark before the words. */
const wordsOf = ({ text }: ParsedResult): string => text.replace(/^[\s\p{P}]+|\s+$/gu, '');

function readingOf(result: ParsedResult, again: ParsedResult | undefined, start: number): DateReading | undefined {
  if (again?.index !== result.index || again.text !== result.text) return undefined;
  const words = wordsOf(result);
  const from = meaningOf([result.start, again.start]);
  const to = result.end && again.end ? meaningOf([result.end, again.end]) : undefined;
  if (!from || !/\p{L}/u.test(words)) return undefined;
  const at = start + result.index + result.text.indexOf(words);
  return { start: at, end: at + words.length, meaning: to ? { kind: 'range', from, to } : from };
}

/**
 * What chrono-node finds in a text. In the languages that have words of their own here only days that are counted from the
 * document's («gestern», «two days ago»): the rest is read by rules that keep to what was said. In others all that it finds.
 */
export function chronoReadings(text: string, tag: string): DateReading[] {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  const parser = Object.hasOwn(parsers, base) ? parsers[base]?.casual : undefined;
  if (!parser) return [];
  const [ours, refused] = [hasOwnWords(tag), dateLanguage(tag).notRelative];
  const readings: DateReading[] = [];
  for (const { start, words } of pieces(text)) {
    const [found = [], again = []] = instants.map((instant) => parser.parse(words, instant));
    found.forEach((result, at) => {
      const reading = isVague(result) || refused?.test(wordsOf(result)) ? undefined : readingOf(result, again[at], start);
      if (reading && (!ours || isCounted(reading.meaning))) readings.push(reading);
    });
  }
  return readings;
}

const isCounted = (meaning: DateMeaning): boolean => meaning.kind === 'shift' && meaning.unit === 'day';
