import { isDay } from './date-calendar.js';
import type { DateLanguage } from './date-language.js';
import { datePattern } from './date-pattern.js';
import {
  adjectives, anyOf, nameFinder, partOrNone, partSaid, standsBefore, turnFinder, saysYear, yearBeside, yearSaid,
  type DateRule, type RuleMatch,
} from './date-rule.js';

const DAY = '0?[1-9]|[12]\\d|3[01]';

const ord = (language: DateLanguage): string => `(?: ?(?:${language.ordinal})(?![\\p{L}]))?`;

/** Two days of one month: «10–13», «from 10 to 13», «10 and 13». */
const days = (language: DateLanguage): string => {
  const join = `(?<join> ?[-–—] ?| (?:${anyOf([language.to, language.and])}) )`;
  return `(?:(?<from>${DAY})${ord(language)}${join})?(?<day>${DAY}${language.first ? `|${language.first}` : ''})${ord(language)}`;
};

/** What all rules with a month's name need. */
export type MonthTools = {
  language: DateLanguage;
  monthOf: (words: string) => number;
  turnOf: (words: string) => -1 | 0 | 1;
  isList: (text: string, start: number, join: string) => boolean;
};

export function monthTools(language: DateLanguage): MonthTools {
  const and = new RegExp(`^\\s*(?:${language.and})\\s*$`, 'iu');
  const between = standsBefore(language.between);
  return {
    language,
    monthOf: nameFinder(language.months),
    turnOf: turnFinder(language),
    isList: (text, start, join) => and.test(join) && !between(text, start),
  };
}

const writtenRight = ({ small }: DateLanguage, name: string): boolean => !small || small.test(name) || /^\p{Lu}/u.test(name);

/** A day with its month, in whichever order. */
function readDay({ language, monthOf, turnOf, isList }: MonthTools, { groups, text, start }: RuleMatch) {
  const month = monthOf(groups.month ?? '') + 1;
  const [from, day] = [Number(groups.from ?? 0), /^\d/.test(groups.day ?? '') ? Number(groups.day) : 1];
  if (!month || !writtenRight(language, groups.month ?? '') || !isDay(2000, month, day) || (from && from >= day)) return undefined;
  const year = yearSaid(groups, turnOf);
  if (year.year && !isDay(year.year, month, day)) return undefined;
  const adjective = groups.turnBefore ?? groups.turnAfter;
  if (!from) return { kind: 'calendar' as const, ...year, month, day, turn: adjective ? turnOf(adjective) : undefined };
  return { kind: 'calendar' as const, ...year, month, day: from, toDay: day, list: isList(text, start, groups.join ?? '') };
}

const turnBefore = (language: DateLanguage): string => (language.adjectiveAfter ? `(?:(?<turnBefore>${adjectives(language)}) )?` : '');

const turnAfter = (language: DateLanguage): string => (language.adjectiveAfter ? `| (?<turnAfter>${adjectives(language)})` : '');

const dayMonth = (tools: MonthTools): DateRule => {
  const { language } = tools;
  const [before, after] = [turnBefore(language), turnAfter(language)];
  const year = `(?:(?:,? |,|-)${yearBeside(language)}${after})?`;
  const source = `${before}${days(language)}(?: (?:${language.toMonth}))?(?: |-)?(?<month>${anyOf(language.months)})${year}`;
  return { pattern: datePattern(source), read: (match) => readDay(tools, match) };
};

/** «January 28 of this year», «Feb. 1, 2022», «January 10–13, 2022». A day must not be the beginning of a number or a time. */
const monthDay = (tools: MonthTools): DateRule => {
  const { language } = tools;
  const noNumber = '(?![\\d%]|[.,:]\\d|[-–]\\d{3}| ?(?:%|a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}]))';
  const year = `(?:(?:,? |, ?)${yearBeside(language)})?`;
  const source = `(?<month>${anyOf(language.months)}) (?:the )?${days(language)}${noNumber}${year}`;
  return { pattern: datePattern(source), read: (match) => readDay(tools, match) };
};

/** «1st of the month» is none of these. A month with a year, a part, «last» or a preposition before it; a bare name is not enough. */
const monthAlone = (tools: MonthTools): DateRule => {
  const { language, monthOf, turnOf } = tools;
  const [after, nameAfter] = [standsBefore(language.monthAfter), standsBefore(language.monthNameAfter ?? language.monthAfter)];
  const turn = `(?<turnBefore>${adjectives(language)}) `;
  const year = `(?:(?:,? |,|-)${yearBeside(language)}${turnAfter(language)})?`;
  const source = `${partOrNone(language)}(?:${turn})?(?<month>${anyOf(language.months)})${year}`;
  return {
    pattern: datePattern(source),
    read: ({ groups, text, start }) => {
      const name = groups.month ?? '';
      const [month, part] = [monthOf(name) + 1, partSaid(groups)];
      const adjective = groups.turnBefore ?? groups.turnAfter;
      const isName = language.small !== undefined && !language.small.test(name);
      const isSaid = part ?? adjective ?? (saysYear(groups) || (isName ? nameAfter : after)(text, start));
      if (!month || !isSaid || !writtenRight(language, name)) return undefined;
      return { kind: 'calendar', month, ...yearSaid(groups, turnOf), part, turn: adjective ? turnOf(adjective) : undefined };
    },
  };
};

/** «June–August 2021», «between June and August»: of months beside each other each tells that the other is one. */
const monthSpan = ({ language, monthOf, turnOf }: MonthTools): DateRule => {
  const [from, between] = [standsBefore(language.monthAfter), standsBefore(language.between)];
  const isAnd = new RegExp(`^\\s(?:${language.and})\\s$`, 'iu');
  const name = anyOf(language.months);
  const join = ` ?[-–—/] ?| (?:${anyOf([language.to, language.and])}) `;
  return {
    pattern: datePattern(`(?<from>${name})(?<join>${join})(?<to>${name})(?:(?:,? |,)${yearBeside(language)})?`),
    read: ({ groups, text, start }) => {
      const [first, last] = [monthOf(groups.from ?? '') + 1, monthOf(groups.to ?? '') + 1];
      const isSpan = isAnd.test(groups.join ?? '') ? between(text, start) : saysYear(groups) || from(text, start);
      if (!isSpan || !first || !last || ![groups.from, groups.to].every((month = '') => writtenRight(language, month))) return undefined;
      return { kind: 'range', from: { kind: 'calendar', month: first }, to: { kind: 'calendar', month: last, ...yearSaid(groups, turnOf) } };
    },
  };
};

/** Dates with the name of a month. */
export function monthRules(language: DateLanguage): DateRule[] {
  const tools = monthTools(language);
  return [dayMonth(tools), ...(language.monthFirst ? [monthDay(tools)] : []), monthSpan(tools), monthAlone(tools)];
}
