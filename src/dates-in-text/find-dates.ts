import { readDate } from '../dates/edtf-date.js';
import { remembering } from '../dates/remembering.js';
import type { Place } from '../documents/find-words.js';
import { dayIn, dayWithin, type DayNumber } from './date-calendar.js';
import { chronoReadings } from './date-chrono.js';
import { dateLanguage, type DateLanguage } from './date-language.js';
import type { DateReading } from './date-meaning.js';
import { joinReadings, timeBeside } from './date-merge.js';
import { lastDayNamed, resolveDate, type DateContext } from './date-resolve.js';
import type { DateRule } from './date-rule.js';
import { monthRules } from './date-rules-months.js';
import { numericRules } from './date-rules-numeric.js';
import { relativeRules } from './date-rules-relative.js';
import { yearRules } from './date-rules-years.js';
import { tenseAt } from './date-tense.js';
import type { DateMention } from '../documents/mentions.js';

export type DateOptions = {
  /** BCP 47 tag of the text's language; its region tells how slashes are read. */
  language: string;
  /** The document's own day in EDTF. Without it, dates that need one are counted from those that the text states, or left out. */
  reference?: string | undefined;
  /** Quotations: dates in them belong to what was said, and are marked. */
  quotations?: readonly Place[] | undefined;
  /** Stretches that tell nothing: dates in them are left out. */
  noise?: readonly Place[] | undefined;
};

const rulesFor = remembering((tag: string): DateRule[] => {
  const language = dateLanguage(tag);
  return [...numericRules(tag), ...monthRules(language), ...relativeRules(language), ...yearRules(language)];
}, 50);

/** All that the rules read. Rules are tried in their order: an earlier one wins among those that begin and end alike. */
function ruleReadings(text: string, tag: string): DateReading[] {
  return rulesFor(tag).flatMap(({ pattern, read }) => {
    const readings: DateReading[] = [];
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const meaning = read({ groups: match.groups ?? {}, text, start, end });
      if (meaning) readings.push({ start, end, meaning });
    }
    return readings;
  });
}

const ADDRESS = new RegExp(
  '(?:https?://|www\\.)[^\\s<>"]{1,2000}|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w.-]{1,200}|' +
    '(?<![\\w-])[\\w-]{1,100}(?:/[\\w.-]{1,200}){3,20}',
  'g',
);

/** Numbers in addresses are part of a name. */
const addresses = (text: string): Place[] =>
  Array.from(text.matchAll(ADDRESS), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Tells of places in the text's order whether one lies in one of some stretches, looking at each but once. */
function within(stretches: readonly Place[]): (place: Place) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let at = 0;
  let end = -1;
  return (place) => {
    for (let next = sorted[at]; next && next.start <= place.start; next = sorted[++at]) end = Math.max(end, next.end);
    return place.start < end;
  };
}

const byPlace = (a: Place, b: Place): number => a.start - b.start || b.end - a.end;

/** Of readings that overlap the one that begins first, unless another is far longer; of those that begin together the longer. */
function withoutOverlaps(readings: readonly DateReading[]): DateReading[] {
  const kept: DateReading[] = [];
  for (const reading of [...readings].sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || last.end <= reading.start) kept.push(reading);
    else if (reading.end - reading.start > 2 * (last.end - last.start)) kept[kept.length - 1] = reading;
  }
  return kept;
}

/** Our own rules first: chrono-node fills in where they have found nothing. */
function readingsIn(text: string, tag: string, left: readonly Place[]): DateReading[] {
  const ours = withoutOverlaps(ruleReadings(text, tag));
  const covered = within(ours);
  const begins = new Set<number>();
  for (const { start, end } of ours) for (let at = start; at < end; at += 1) begins.add(at);
  const theirs = chronoReadings(text, tag).filter(({ start, end }) => !covered({ start, end }) && !begins.has(end - 1));
  const outside = within(left);
  const all = withoutOverlaps([...ours, ...theirs]).filter((reading) => !outside(reading));
  return joinReadings(text, all, dateLanguage(tag));
}

/** As far into a text a date may be the one that it is of, in UTF-16 units. */
const HEAD = 300;

/** As many days may lie between a text's own date and the last that it names. */
const SOON = 200;

/** The day that a text without a date seems to be of: one at its head, or the last that it states or that lies near that. */
function guessDay(readings: readonly DateReading[], isQuoted: (place: Place) => boolean): DateContext['guess'] {
  const stated = readings.flatMap((reading) => {
    const { meaning, start } = reading;
    const day = meaning.kind === 'edtf' ? dayIn(meaning.date) : meaning.kind === 'calendar' ? lastDayNamed(meaning) : undefined;
    return day === undefined || isQuoted(reading) ? [] : [{ day, start }];
  });
  const head = stated.find(({ start }) => start < HEAD);
  if (!stated.length) return undefined;
  let latest = stated.reduce((last, { day }) => Math.max(last, day), -Infinity);
  if (head && head.day > latest - SOON) return { day: head.day, isHead: true };
  for (const { meaning } of readings) {
    if (meaning.kind !== 'calendar' || meaning.year !== undefined || !meaning.day) continue;
    const found = resolveDate(meaning, { guess: { day: latest, isHead: false }, tense: 'past' });
    latest = Math.max(latest, (found && dayIn(found.date)) ?? latest);
  }
  return { day: latest, isHead: false };
}

/** A year and a half: what is further back than that is another time, in which a paragraph may stay. */
const LONG_AGO = 550;

/**
 * Finds the dates that a text names.
 *
 * Places are in UTF-16 units of `text`, in its order, without overlaps; `date` is EDTF that the event file takes, never more exact
 * than the words (see `date-conventions.ts`). `ground` and `confidence` tell how a date came about: said in full, counted from the
 * document's day, or from other dates in the text. The clock and the machine's time zone are never asked. Time is linear in the
 * length of the text.
 */
export function findDates(text: string, { language: tag, reference, quotations = [], noise = [] }: DateOptions): DateMention[] {
  const language = dateLanguage(tag);
  const readings = readingsIn(text, tag, [...noise, ...addresses(text)]);
  const document = reference === undefined ? undefined : dayIn(reference);
  const guess = document === undefined ? guessDay(readings, within(quotations)) : undefined;
  const isQuoted = within(quotations);
  let mention: string | undefined;
  let past: { day: DayNumber; end: number } | undefined;
  const mentions: DateMention[] = [];
  for (const reading of readings) {
    const here = past && !text.slice(past.end, reading.start).includes('\n') ? past.day : undefined;
    const tense = tenseAt(text, reading.start, reading.end, language);
    const found = resolveDate(reading.meaning, { document, guess, mention, past: here, tense });
    const told = found && withTime(text, reading, found.date, language, mentions.at(-1)?.end ?? 0);
    if (!found || !told || !readDate(told.date)) continue;
    const quoted = isQuoted(reading);
    mentions.push({ ...told, ground: found.ground, confidence: found.confidence, ...(quoted ? { inQuotation: true } : {}) });
    // What is said in a quotation is counted from the day of the speech.
    if (!quoted) mention = told.date;
    const named = found.ground === 'stated' ? dayWithin(told.date) : undefined;
    const now = document ?? guess?.day;
    if (named !== undefined) past = now !== undefined && now - named > LONG_AGO ? { day: named, end: told.end } : undefined;
  }
  return mentions;
}

type ToldDate = Pick<DateMention, 'start' | 'end' | 'words' | 'date'>;

/** A date with the time and zone beside it, if these are not those of the date before. */
function withTime(text: string, { start, end }: Place, day: string, language: DateLanguage, from: number): ToldDate {
  const beside = /^\d{4}-\d\d-\d\d$/.test(day) ? timeBeside(text, { start, end }, language) : undefined;
  const isWith = beside && beside.start >= from && readDate(day + beside.time);
  const place = isWith ? { start: beside.start, end: beside.end } : { start, end };
  return { ...place, words: text.slice(place.start, place.end), date: isWith ? day + beside.time : day };
}
