import { de } from './dates-de.js';
import { en } from './dates-en.js';
import { es } from './dates-es.js';
import { fr } from './dates-fr.js';
import { ru } from './dates-ru.js';
import { uk } from './dates-uk.js';
import type { DatePart, DateUnit } from './date-meaning.js';
import { NEVER } from './date-pattern.js';

/**
 * How a language says dates. All strings are insides of regular expressions (case is ignored; ` ` stands for white space), written so
 * that no part of them repeats without bound.
 */
export type DateLanguage = {
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** Names of months and weekdays that are such even where written small, and after any word of `monthAfter`. Missing: all of them. */
  small?: RegExp;
  /** After the number of a day. */
  ordinal: string;
  /** The first day of a month in a word. */
  first?: string;
  /** Between day and month, between month and year. */
  toMonth: string;
  toYear: string;
  /** After the number of a year: «року». */
  yearWord: string;
  /** «February 12». */
  monthFirst?: true;
  /** Articles that may stand between a part of a year and the year. */
  the?: string;
  last: string;
  this: string;
  next: string;
  /** «the same year»: the one named before. */
  same: string;
  /** «la semaine dernière». */
  adjectiveAfter?: true;
  units: Partial<Record<DateUnit, string>>;
  numbers: Readonly<Record<string, number>>;
  /** Units that are one where no number stands before them: «тиждень тому». */
  oneAlone?: RegExp;
  /** Other words for a unit as seen from the document, how far it is from there, and a part of it. */
  otherUnits?: readonly (readonly [string, DateUnit, number, DatePart?])[];
  agoBefore?: string;
  agoAfter?: string;
  earlier: string;
  /** «за тиждень до того»: words before and after the count. */
  earlierAround?: readonly [string, string];
  later: string;
  /** Words for a day as seen from the document, and how far it is from there. */
  days: readonly (readonly [string, number])[];
  /** The same as seen from the date named before. */
  daysFromMention: readonly (readonly [string, number])[];
  /** «the weekend» without saying which. */
  weekend?: string;
  early: string;
  mid: string;
  late: string;
  firstHalf: string;
  secondHalf: string;
  /** Spring first. */
  seasons: readonly string[];
  /** Forms of them that tell a time without a preposition: «летом». */
  seasonAlone?: RegExp;
  ordinals: readonly string[];
  quarter: string;
  /** Half a year: «Halbjahr», «semestre». */
  halfYear: string;
  /** With the group `decade`: 1990, 90. */
  decade: string;
  /** From the twenties to the nineties, and what stands around them. */
  decadeNames?: readonly string[];
  decadeAround?: readonly [string, string];
  /** With the group `century` (a number) or `roman`. */
  century: string;
  /** Words after which a number of four digits is a year. */
  yearAfter: string;
  /** Words that mostly go before a year but may go before any number. */
  yearPerhapsAfter: string;
  /** A year may stand with nothing before it. */
  yearAlone?: true;
  /** Words without which a bare month or weekday is not taken for one. */
  monthAfter?: string;
  /** The same of names that are other words too: «May». */
  monthNameAfter?: string;
  weekdayAfter?: string;
  /** Words next to a weekday that make a name of it: «Black Friday». */
  notAfter?: string;
  notBefore?: string;
  to: string;
  and: string;
  between: string;
  /** Feasts of a fixed day: words, month, day. */
  feasts?: readonly (readonly [string, number, number])[];
  /** Before a time of day. */
  at: string;
  /** That what is told lies ahead, surely or perhaps; and words at which another clause begins. */
  future: string;
  maybeFuture: string;
  clause: string;
  /** Readings of chrono-node that are none: durations. */
  notRelative?: RegExp;
};

const languages: Readonly<Record<string, DateLanguage>> = { de, en, es, fr, ru, uk };

/** How a language says dates, by its BCP 47 tag; of others what Intl knows: the names of months and weekdays. */
export const dateLanguage = (tag: string): DateLanguage => known(tag) ?? fromIntl(tag);

const known = (tag: string): DateLanguage | undefined => {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, base) ? languages[base] : undefined;
};

/** Whether the language has words of its own here; of others chrono-node is asked for everything. */
export const hasOwnWords = (tag: string): boolean => known(tag) !== undefined;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, ' ');

function namesOf(tag: string, options: Intl.DateTimeFormatOptions, part: 'month' | 'weekday', days: readonly number[]): string[][] {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const named = ({ type, value }: Intl.DateTimeFormatPart): string[] => (type === part && /\p{L}{3}/u.test(value) ? [value] : []);
  return days.map((day) => format.formatToParts(day).flatMap(named));
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2022, month, 12));
/** Monday, 3 January 2022, and the days after it. */
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2022, 0, 3 + day));

const eitherOf = (...lists: string[][][]): string[] =>
  (lists[0] ?? []).map((_, at) => {
    const names = [...new Set(lists.flatMap((list) => list[at] ?? []))].sort((a, b) => b.length - a.length);
    return [...names.map(escaped), stemOf(names)].filter((source) => source !== NEVER).join('|') || NEVER;
  });

/**
 * The stem of a name in two of its cases, with a case more: Polish «styczeń», «stycznia» stand for «styczniu» too. Three letters at
 * most, so that Czech «červen» is not found in «červenec».
 */
const stemOf = (names: readonly string[]): string => {
  const [one = '', other = ''] = names;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return names.length > 1 && same > 2 ? `${escaped(one.slice(0, same))}\\p{L}{1,3}` : NEVER;
};

/** The name of a month differs alone and beside a day in Slavic languages, Greek, Finnish: both are asked for. */
function fromIntl(tag: string): DateLanguage {
  const language = knownToIntl(tag) ? tag : 'und';
  const inDate = namesOf(language, { day: 'numeric', month: 'long', year: 'numeric' }, 'month', MONTHS);
  const months = eitherOf(inDate, namesOf(language, { month: 'long' }, 'month', MONTHS));
  return { ...plain, months, weekdays: eitherOf(namesOf(language, { weekday: 'long' }, 'weekday', WEEKDAYS)) };
}

function knownToIntl(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const plain: DateLanguage = {
  months: [],
  weekdays: [],
  ordinal: '\\.|º|ª|er|st|nd|rd|th|-?a',
  toMonth: 'de|di|of|van|της|του',
  toYear: 'de|do|del|di|of',
  yearWord: 'г\\.?|m\\.?|r\\.?',
  monthFirst: true,
  last: NEVER,
  this: NEVER,
  next: NEVER,
  same: NEVER,
  units: {},
  numbers: {},
  earlier: NEVER,
  later: NEVER,
  days: [],
  daysFromMention: [],
  early: NEVER,
  mid: NEVER,
  late: NEVER,
  firstHalf: NEVER,
  secondHalf: NEVER,
  seasons: [NEVER, NEVER, NEVER, NEVER],
  ordinals: [NEVER, NEVER, NEVER, NEVER],
  quarter: NEVER,
  halfYear: NEVER,
  decade: NEVER,
  century: NEVER,
  yearAfter: 'in|nel|dal|em|desde|sinds|sedan|siden|od|w|v|ve|din|år|ano|anno|jaar|rok|roku|roce|godine',
  yearPerhapsAfter: NEVER,
  to: NEVER,
  and: NEVER,
  between: NEVER,
  at: NEVER,
  future: NEVER,
  maybeFuture: NEVER,
  clause: NEVER,
};
