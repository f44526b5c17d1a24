import { isDay, written } from './date-calendar.js';
import type { DateMeaning } from './date-meaning.js';
import type { DateRule } from './date-rule.js';

const BEFORE = '(?<![\\p{L}\\p{N}_/]|\\p{N}[.,:/-]|[-])';
const AFTER = '(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N})';

const ZONE = '(?:[.,]\\d{1,9})? ?(?<zone>Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)';

const pattern = (source: string): RegExp => new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'gu');

/** `+0000`, `UTC` and `Z` are the same moment: the shortest is written. */
const offsetIn = (zone: string): string => {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign && hours && hours + minutes !== '0000' ? `${sign}${hours}:${minutes}` : 'Z';
};

export const momentOf = (day: string, clock: string, zone: string): string =>
  `${day}T${clock.length === 5 ? `${clock}:00` : clock}${offsetIn(zone)}`;

/** `2022-02-10T11:26+0000`, `2022-02-10 11:26:00 UTC`. Of a time without a zone nobody knows when it was: the day alone is told. */
const moment: DateRule = {
  pattern: new RegExp(`${BEFORE}(?<day>\\d{4}-\\d\\d-\\d\\d)[T ](?<clock>\\d\\d:\\d\\d(?::\\d\\d)?)${ZONE}(?![\\p{L}\\p{N}])`, 'gu'),
  read: ({ groups: { day = '', clock = '', zone = '' } }) => ({ kind: 'edtf', date: momentOf(day, clock, zone) }),
};

const yearFirst: DateRule = {
  pattern: new RegExp(
    `${BEFORE}(?<year>[12]\\d{3})(?:(?<mark>[-./])(?<month>\\d\\d?)\\k<mark>(?<day>\\d\\d?)(?![\\p{N}_]|[./-]\\p{N})|` +
      '[年년] ?(?<monthC>\\d\\d?)[月월](?: ?(?<dayC>\\d\\d?)[日일])?)',
    'gu',
  ),
  read: ({ groups }) => day(groups.year, groups.month ?? groups.monthC, groups.day ?? groups.dayC),
};

const day = (year = '', month = '', of?: string, sure?: number): DateMeaning | undefined =>
  isDay(Number(year), Number(month), Number(of ?? 1))
    ? { kind: 'edtf', date: written(Number(year), Number(month), Number(of ?? 0)), ...(sure ? { sure } : {}) }
    : undefined;

const edtf = (date: string, sure: number): DateMeaning => ({ kind: 'edtf', date, sure });

/** `2022-02`, a month; `2021-22` and `2021/22`, two years. */
const yearAndMore: DateRule = {
  pattern: pattern('(?<year>(?:1[89]|20)\\d\\d)(?<mark>[-–/])(?<more>\\d\\d)'),
  read: ({ groups: { year = '', mark, more = '' } }) => {
    // «2008-09» may be both a month and two years.
    const isDoubtful = Number(more) === (Number(year) % 100) + 1;
    if (mark === '-' && Number(more) >= 1 && Number(more) <= 12) return edtf(`${year}-${more}`, isDoubtful ? 0.5 : 0.75);
    const to = `${year.slice(0, 2)}${more}`;
    const years = Number(to) - Number(year);
    return years >= 1 && years < 30 ? edtf(`${year}/${to}`, 0.6) : undefined;
  },
};

/** ISO 8601's week, which EDTF does not know: from its Monday to its Sunday. Week 1 is the one with 4 January. */
const isoWeek: DateRule = {
  pattern: pattern('(?<year>[12]\\d{3})-?W(?<week>[0-5]\\d)'),
  read: ({ groups: { year, week } }) =>
    Number(week) >= 1 && Number(week) <= 53 ? { kind: 'week', year: Number(year), week: Number(week) } : undefined,
};

/** Two digits stand for a year of this century up to 40, above for one of the last. */
const fullYear = (year: string): string => (year.length > 2 ? year : `${Number(year) > 40 ? 19 : 20}${year}`);

/** Where slashes put the month first: in the United States and, of English without a region, as a guess. */
const monthFirst = (tag: string): 'yes' | 'perhaps' | 'no' => {
  if (/^en(-latn)?-(us|ph)\b/i.test(tag)) return 'yes';
  return /^en(-latn)?$/i.test(tag) ? 'perhaps' : 'no';
};

/** `10.02.2022` begins with the day in every language; `02/10/2022` in most. What no calendar has is turned round. */
const dayFirst = (tag: string): DateRule => ({
  pattern: pattern('(?<first>\\d\\d?)(?<mark>[./-])(?<second>\\d\\d?)\\k<mark>(?<year>[12]\\d{3}|\\d\\d)'),
  read: ({ groups: { first = '', second = '', mark, year = '' } }) => {
    if (mark === '-' && year.length === 2) return undefined;
    const full = fullYear(year);
    const guess = mark === '/' ? monthFirst(tag) : 'no';
    const [month, of] = guess === 'no' ? [second, first] : [first, second];
    const ambiguous = mark !== '.' && guess !== 'yes' && Number(first) <= 12 && Number(second) <= 12 && first !== second;
    const short = year.length === 2 ? 0.75 : 0.95;
    return day(full, month, of, ambiguous && guess === 'perhaps' ? 0.5 : ambiguous ? 0.8 : short) ?? day(full, of, month, 0.7);
  },
});

/** `am 10.2.`, German and its neighbours: no year, and no date without a preposition. */
const dayAndMonth: DateRule = {
  pattern: /(?<=(?<![\p{L}])(?:am|vom|bis|zum|dem|seit|ab|den)[^\S\n])(?<day>\d\d?)\.[^\S\n]?(?<month>\d\d?)\.(?!\p{N})/giu,
  read: ({ groups }) => {
    const [month, of] = [Number(groups.month), Number(groups.day)];
    return isDay(2000, month, of) ? { kind: 'calendar', month, day: of } : undefined;
  },
};

/** Dates in digits alone, which are the same in most languages. */
export const numericRules = (tag: string): DateRule[] => [moment, yearFirst, isoWeek, dayFirst(tag), dayAndMonth, yearAndMore];
