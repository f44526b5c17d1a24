import {
  calendarDay, dayIn, dayNumber, dayWithin, isDay, lastDayOf, mondayOf, weekdayOf, written, writtenDay, type DayNumber,
} from './date-calendar.js';
import { beginning, isoWeek, partOfMonth, partOfYear, quarterOf, seasonOf, shifted, weekendOf } from './date-conventions.js';
import type { CalendarMeaning, DateMeaning, SaidYear } from './date-meaning.js';
import type { Tense } from './date-tense.js';
import type { DateGround } from '../documents/mentions.js';

/** The days from which dates are counted. */
export type DateContext = {
  /** The document's own day. */
  document?: DayNumber | undefined;
  /** Without that: the day that it seems to be of by the dates in its text, and whether that stands at its head. */
  guess?: { day: DayNumber; isHead: boolean } | undefined;
  /** The last date before, outside quotations. */
  mention?: string | undefined;
  /** A date of another time in the same paragraph, with its year, near which undated days lie. */
  past?: DayNumber | undefined;
  tense: Tense;
};

export type ResolvedDate = { date: string; ground: DateGround; confidence: number };

type From = { day: DayNumber; ground: DateGround; sure: number };

/** The day from which is counted, and how sure that is; a guess where the document states none. */
function counting({ document, guess }: DateContext): From | undefined {
  if (document !== undefined) return { day: document, ground: 'document-date', sure: 1 };
  return guess && { day: guess.day, ground: 'context', sure: guess.isHead ? 0.7 : 0.5 };
}

const yearOf = (day: DayNumber): number => calendarDay(day).year;

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

const resolved = (date: string, ground: DateGround, confidence: number): ResolvedDate => ({ date, ground, confidence: rounded(confidence) });

/** How far ahead a day without a year may lie with nothing that says so. */
const AHEAD = 14;

/** The year of a month or day that is said without one, and how sure that is. */
function nearestYear(meaning: CalendarMeaning, from: From, tense: Tense, isGuess: boolean): { year: number; sure: number } | undefined {
  const { month = 1, day, weekday, turn } = meaning;
  const center = yearOf(from.day);
  const years = [center - 1, center, center + 1].filter((year) => !day || isDay(year, month, day));
  const fits = weekday && day ? [1, 0, -1, -2, -3, -4, -5, -6].map((by) => center + by).filter(isThatWeekday) : [];
  const candidates = (fits.length ? fits : years).map((year) => ({ year, away: beginning(year, month, day) - from.day }));
  if (fits.length || isGuess) return nearest(candidates, isGuess ? 1 : 0.95);
  const thisMonth = from.day - calendarDay(from.day).day + 1 - from.day;
  const past = candidates.filter(({ away }) => away <= (day ? AHEAD : 0)).sort((a, b) => b.away - a.away);
  if (turn === -1) return pick(past.filter(({ away }) => away < (day ? 0 : thisMonth))[0], 0.9);
  const ahead = candidates.filter(({ away }) => away >= (day ? 0 : thisMonth)).sort((a, b) => a.away - b.away);
  if (turn === 1) return pick(ahead.find(({ away }) => away > 0), 0.9);
  if (turn === 0) return { year: center, sure: 0.85 };
  if (tense === 'future' && (ahead[0]?.away ?? 999) < 240) return pick(ahead[0], 0.75);
  if (tense === 'maybe' && (ahead[0]?.away ?? 999) < 120) return pick(ahead[0], 0.65);
  return pick(past[0], sureOfPast(past[0]?.away ?? 0, day !== undefined));

  function isThatWeekday(year: number): boolean {
    return day !== undefined && isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
  }
}

/** What lies most of a year back might as well be ahead. */
function sureOfPast(away: number, isDay: boolean): number {
  if (away < -180) return away < -240 ? 0.6 : 0.75;
  return isDay ? 0.9 : 0.8;
}

const pick = (candidate: { year: number } | undefined, sure: number) => candidate && { year: candidate.year, sure };

const nearest = (candidates: { year: number; away: number }[], sure: number) =>
  pick([...candidates].sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0], sure);

/** The year that is said, or the nearest that fits. */
function yearFor(meaning: CalendarMeaning, context: DateContext): { year: number; ground: DateGround; sure: number } | undefined {
  if (meaning.year !== undefined) return { year: meaning.year, ground: 'stated', sure: 0.97 };
  if (meaning.sameYear) {
    const named = context.mention === undefined ? undefined : dayWithin(context.mention);
    return named === undefined ? undefined : { year: yearOf(named), ground: 'context', sure: 0.7 };
  }
  const from = counting(context);
  const { yearTurn } = meaning;
  if (yearTurn !== undefined) return from && { year: yearOf(from.day) + yearTurn, ground: from.ground, sure: 0.95 * from.sure };
  // What is yet to come is counted from the document, whatever other time the paragraph tells of.
  if (context.past !== undefined && meaning.turn === undefined && context.tense === 'past') {
    const there = nearestYear(meaning, { day: context.past, ground: 'context', sure: 0.6 }, 'past', true);
    return there && { ...there, ground: 'context', sure: 0.6 };
  }
  if (!from) return undefined;
  const found = nearestYear(meaning, from, context.tense, from.ground === 'context');
  return found && { year: found.year, ground: from.ground, sure: found.sure * from.sure };
}

function resolveCalendar(meaning: CalendarMeaning, context: DateContext): ResolvedDate | undefined {
  const found = yearFor(meaning, context);
  if (!found) return undefined;
  const { year, ground } = found;
  const { month, day, toDay, list, part, weekday } = meaning;
  const wrongDay = weekday && month && day && !toDay && weekdayOf(dayNumber(year, month, day)) !== weekday;
  const sure = Math.min(found.sure, meaning.sure ?? 1) * (wrongDay ? 0.7 : 1);
  if (!month) return resolved(part ? partOfYear(year, part) : written(year), ground, part ? sure * 0.85 : sure);
  if (part && !day) return resolved(partOfMonth(year, month, part), ground, sure * 0.85);
  if (!toDay || !day) return resolved(written(year, month, day), ground, sure);
  const [from, to] = [written(year, month, day), written(year, month, toDay)];
  return resolved(list ? `{${from},${to}}` : `${from}/${to}`, ground, sure * 0.95);
}

/** A season or a quarter: with its year, or the last that has begun. */
function resolveStretch(meaning: SaidYear & { turn?: number | undefined }, context: DateContext, months: number, startMonth: number) {
  const { tense } = context;
  if (meaning.year !== undefined) return { year: meaning.year, ground: 'stated' as const, sure: 0.9 };
  const from = counting(context);
  if (!from) return undefined;
  const { year, month } = calendarDay(from.day);
  if (meaning.yearTurn !== undefined) return { year: year + meaning.yearTurn, ground: from.ground, sure: 0.85 * from.sure };
  if (meaning.turn === 0) return { year: startMonth === 12 && month < 3 ? year - 1 : year, ground: from.ground, sure: 0.75 * from.sure };
  const distance = (candidate: number): number => candidate * 12 + startMonth - (year * 12 + month);
  const candidates = [year + 1, year, year - 1, year - 2];
  if (meaning.turn !== undefined || tense === 'past') {
    const latest = meaning.turn === -1 ? -months : 0;
    const found =
      meaning.turn === 1
        ? candidates.filter((candidate) => distance(candidate) > 0).at(-1)
        : candidates.find((candidate) => distance(candidate) <= latest);
    const sure = (meaning.turn === undefined ? 0.5 : 0.75) * from.sure;
    return found === undefined ? undefined : { year: found, ground: from.ground, sure };
  }
  const next = candidates.filter((candidate) => distance(candidate) > -months).at(-1) ?? year;
  return { year: next, ground: from.ground, sure: 0.5 * from.sure };
}

type Weekday = Extract<DateMeaning, { kind: 'weekday' }>;

/** How far a weekday lies from the day that is counted from, and how sure that is. */
function weekdayAway({ weekday, turn, week }: Weekday, day: DayNumber, tense: Tense): [away: number, sure: number] {
  if (week !== undefined) return [mondayOf(day) + week * 7 + weekday - 1 - day, 0.85];
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (turn === 1) return [ahead || 7, 0.85];
  if (turn === -1) return [-(back || 7), 0.9];
  if (turn === 0) return [back <= 3 && tense !== 'future' ? -back : ahead, 0.75];
  if (tense === 'future') return [ahead, back ? 0.75 : 0.6];
  if (tense === 'maybe') return ahead < back ? [ahead, 0.6] : [-back, 0.55];
  return [-back, 0.9];
}

function resolveWeekday(meaning: Weekday, context: DateContext): ResolvedDate | undefined {
  const from = counting(context);
  if (!from || meaning.short) return undefined;
  const [away, sure] = weekdayAway(meaning, from.day, context.tense);
  return resolved(writtenDay(from.day + away), from.ground, sure * from.sure);
}

type Shift = Extract<DateMeaning, { kind: 'shift' }>;

/** A day to count from, of a date that is as exact as the unit: nothing is two days before a year. */
function dayAsExactAs(date: string, unit: Shift['unit']): DayNumber | undefined {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return date.includes('/') ? undefined : dayIn(date);
  return unit === 'year' || unit === 'decade' || /^\d{4}-(?:0|1[0-2])/.test(date) ? dayWithin(date) : undefined;
}

/**
 * «Two days earlier» is counted from the date named before; «the day before», where that is no day, from the document's. Weeks from
 * a day end on a day: «a week later».
 */
function resolveFromMention(meaning: Shift, { mention }: DateContext, from?: From): ResolvedDate | undefined {
  const { unit, by, part, sure = 1 } = meaning;
  const before = mention === undefined ? undefined : dayAsExactAs(mention, unit);
  const mayFall = mention === undefined || (unit === 'day' && Math.abs(by) === 1);
  const day = before ?? (mayFall ? from?.day : undefined);
  if (day === undefined) return undefined;
  const isDay = unit === 'week' && by !== 0;
  const date = isDay ? shifted(day, 'day', by * 7) : shifted(day, unit, by, part);
  return resolved(date, 'context', (before === undefined ? 0.45 : 0.6) * sure);
}

/** «Today» in a text without a date is told only where a date stands at its head. */
function resolveShift(meaning: Shift, context: DateContext): ResolvedDate | undefined {
  const { unit, by, part } = meaning;
  const from = counting(context);
  if (meaning.from === 'mention') {
    return resolveFromMention(meaning, context, from);
  }
  if (!from || (context.document === undefined && !context.guess?.isHead)) return undefined;
  const sure = (part ? 0.75 : unit === 'day' ? 0.95 : unit === 'year' ? 0.9 : 0.85) * from.sure;
  return resolved(shifted(from.day, unit, by, part), from.ground, Math.min(sure, meaning.sure ?? 1));
}

function resolveWeekend(context: DateContext): ResolvedDate | undefined {
  const from = counting(context);
  if (!from) return undefined;
  const isOn = weekdayOf(from.day) > 5 || context.tense === 'future';
  return resolved(weekendOf(from.day - (isOn ? 0 : 7)), from.ground, 0.8 * from.sure);
}

/** «January to March 2022»: what one end does not say, the other does. */
function resolveRange({ from, to }: Extract<DateMeaning, { kind: 'range' }>, context: DateContext): ResolvedDate | undefined {
  const last = resolveDate(to, context);
  const first = last && resolveDate(withYear(from, last.date, to), context);
  if (!first || !last) return undefined;
  if (from.kind === 'weekday' && to.kind === 'weekday') return weekdaySpan(first, to.weekday - from.weekday);
  const date = `${first.date.split('/')[0]}/${last.date.split('/').at(-1)}`;
  return resolved(date, last.ground, Math.min(first.confidence, last.confidence) * 0.95);
}

/** «Monday to Friday» ends on the Friday after that Monday. */
function weekdaySpan(first: ResolvedDate, apart: number): ResolvedDate | undefined {
  const day = dayIn(first.date);
  if (day === undefined) return undefined;
  return resolved(`${first.date}/${writtenDay(day + ((apart + 7) % 7))}`, first.ground, first.confidence * 0.8);
}

function withYear(meaning: DateMeaning, end: string, to: DateMeaning): DateMeaning {
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.yearTurn !== undefined || to.kind !== 'calendar') return meaning;
  const year = Number(end.slice(0, 4));
  return Number.isInteger(year) ? { ...meaning, year: year - ((meaning.month ?? 0) > (to.month ?? 12) ? 1 : 0) } : meaning;
}

/** What a meaning is in EDTF, told the days that it may be counted from; nothing where they are missing. */
export function resolveDate(meaning: DateMeaning, context: DateContext): ResolvedDate | undefined {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'season': {
      const found = resolveStretch(meaning, context, 3, meaning.season * 3);
      return found && resolved(seasonOf(found.year, meaning.season), found.ground, found.sure);
    }
    case 'quarter': {
      const { quarter, half } = meaning;
      const found = half ? resolveStretch(meaning, context, 6, quarter * 6 - 5) : resolveStretch(meaning, context, 3, quarter * 3 - 2);
      const part = quarter === 1 ? 'first-half' : 'second-half';
      return found && resolved(half ? partOfYear(found.year, part) : quarterOf(found.year, quarter), found.ground, found.sure);
    }
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'weekend':
      return resolveWeekend(context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'week':
      return resolved(isoWeek(meaning.year, meaning.week), 'stated', 0.9);
    case 'edtf':
      return resolved(meaning.date, 'stated', meaning.sure ?? 0.98);
    case 'range':
      return resolveRange(meaning, context);
  }
}

/** The last day of what a date with its year names, for a document that is at least as late; of a bare year it tells too little. */
export function lastDayNamed({ year, month, day, toDay, part }: CalendarMeaning): DayNumber | undefined {
  if (year === undefined) return undefined;
  if (month) return dayNumber(year, month, toDay ?? day ?? lastDayOf(year, month));
  return part && dayIn(`${partOfYear(year, part).split('/')[1] ?? ''}-28`);
}
