import type { DateLanguage } from './date-language.js';
import type { DateMeaning } from './date-meaning.js';
import { datePattern, NEVER } from './date-pattern.js';
import {
  adjectives, anyOf, isPlural, nameFinder, optional, partBefore, partOrNone, partSaid, standsAfter, standsBefore, turned,
  turnFinder, saysYear, yearBeside, yearSaid, type DateRule,
} from './date-rule.js';

/** What makes a count of a number of four digits, in any language. */
const COUNTED = standsAfter(
  '%|°|€|\\$|km|kg|mm|cm|m²|people|men|women|troops|soldiers|times|dollars|euros|miles|metres|meters|points|' +
  'degrees|pages|seats|votes|jobs|words|' +
  'homes|cases|deaths|others|more|persons|years|days|hours|tonnes|tons|feet|units|' +
  'Euro|Dollar|Menschen|Soldaten|Personen|Meter|Kilometer|Tonnen|Stück|Mann|Jahren?|personnes|hommes|soldats|mètres|kilomètres|euros|ans|' +
  'personas|hombres|soldados|metros|kilómetros|dólares|años|' +
  'человек|солдат|рублей|долларов|людей|осіб|гривень|доларів|бійців|millions?|thousand|hundred');

/** After a number that may be a year: an end, a mark, a capital or a small word that binds no noun to it. */
const SMALL =
  'and|or|to|when|but|as|with|that|by|which|who|at|on|in|from|after|before|until|was|were|is|the|a|under|' +
  'und|oder|bis|von|im|mit|als|der|die|das|wurde|war|et|à|au|de|la|le|dans|y|en|con|que|el|fue|hasta';

const CLOSED = new RegExp(`^(?:\\s*$|[’']s\\b|[^\\S\\n]?[.,;:!?()\\]»”"“—–\\n/-]|\\s(?:${SMALL})(?!\\p{L}))`, 'u');

const numberAfter = standsBefore(
  'resolution|no\\.?|number|nr\\.?|№|flight|room|route|section|article|page|seite|boeing|airbus|iso|' +
    'resolución|résolution|nummer|номер|artikel',
);

/** 1500 to 2099 after a strong word, 1800 to 2099 elsewhere: other numbers of four digits are rarely years. */
const plausible = (year: number, from: number): boolean => year >= from && year < 2100;

const lastWord = /(?<![\p{L}\p{M}])([\p{L}\p{M}’'-]+)[^\S\n]$/u;

/** After another year: «in 2020, 2021 and 2022». */
const LISTED = /[12]\d{3},\s$/;

/** «… wurde 2015 unterzeichnet»: German puts a year there with no preposition, between small words. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = lastWord.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const follows = text.slice(end, end + 30);
  if (before === undefined) return false;
  return /^\p{Ll}/u.test(before) ? /^(?:\s\p{Ll}|[.,;)])/u.test(follows) : /^\.(?:\s|$)/.test(follows);
}

/**
 * A bare year. `yearWord` after it settles it; else there must be a word before it that goes with years («in», «since»), or one
 * that may («of», «the») and nothing behind it that it could count; or brackets round it.
 */
function bareYear(language: DateLanguage): DateRule {
  const word = language.yearWord === NEVER ? '' : `(?<word> ?(?:${language.yearWord}))?`;
  const [strong, perhaps] = [standsBefore(language.yearAfter), standsBefore(language.yearPerhapsAfter)];
  return {
    pattern: datePattern(`(?<year>[12]\\d{3})(?![.,:]\\d|-\\d\\d-)${word}`),
    read: ({ groups, text, start, end }) => {
      const year = Number(groups.year);
      if (!groups.word && (COUNTED(text, end) || numberAfter(text, start))) return undefined;
      const inBrackets = text[start - 1] === '(' && /^[)–-]/.test(text.slice(end));
      const isStrong = groups.word !== undefined || inBrackets || (strong(text, start) && plausible(year, 1500));
      if (isStrong) return { kind: 'calendar', year };
      const isClosed = (perhaps(text, start) || LISTED.test(text.slice(Math.max(0, start - 7), start))) && CLOSED.test(text.slice(end, end + 30));
      const isWeak = plausible(year, 1800) && (isClosed || isAdjective(text, start, end) || isGenitive(text, start, year));
      const isAlone = language.yearAlone && plausible(year, 1100) && standsAlone(text, start, end);
      return isWeak || isAlone ? { kind: 'calendar', year, sure: 0.65 } : undefined;
    },
  };
}

/** «the Act of 2026 sets …»: of numbers that are not round, those of our days are mostly years there. */
const isGenitive = (text: string, start: number, year: number): boolean =>
  year % 100 > 0 && year > 1900 && year < 2050 && /(?<!\p{L})(?:of|de|del)\s$/u.test(text.slice(Math.max(0, start - 6), start));

/** «the 2015 agreement», «its 2021 report»: no round number. Before a capital it is part of a name. */
const isAdjective = (text: string, start: number, end: number): boolean =>
  /(?<!\p{L})(?:the|its|their|his|her|a|an|this|that)\s$/iu.test(text.slice(Math.max(0, start - 7), start)) &&
  !text.slice(start, end).endsWith('00') &&
  /^\s\p{Ll}/u.test(text.slice(end, end + 2));

const YEAR = '1[5-9]\\d\\d|20\\d\\d';

/** «1999–2005», «1999-2005 годах», in words with spaces or without. */
function yearSpan(language: DateLanguage): DateRule {
  const word = language.yearWord === NEVER ? '' : `(?: ?(?:${language.yearWord}))?`;
  // «с 2014 по 2015 год»: the word behind says that both are years.
  const spoken = word ? `| (?:${language.to}) (?=\\d{4} ?(?:${language.yearWord}))` : '';
  return {
    pattern: datePattern(`(?<from>${YEAR})${word}(?: ?[-–—] ?${spoken})(?<to>${YEAR})(?![.,:/-]\\d)${word}`),
    read: ({ groups: { from, to } }) =>
      Number(to) > Number(from) ? { kind: 'edtf', date: `${from}/${to}`, sure: 0.85 } : undefined,
  };
}

/** «late 2021», «Ende 2021», «наприкінці минулого року», «early this month», «the end of the year». */
function partOf(language: DateLanguage): DateRule {
  const turnOf = turnFinder(language);
  const unitOf = nameFinder([language.units.month ?? NEVER, language.units.week ?? NEVER, language.units.year ?? NEVER]);
  const unit = turned(language, anyOf([language.units.month, language.units.week]), 'unit');
  const own = anyOf([language.units.month, language.units.week, language.units.year]);
  return {
    pattern: datePattern(`${partBefore(language)}(?:${yearBeside(language)}|${optional(language.the)}(?:${unit}|(?<own>${own})))`),
    read: ({ groups }) => {
      const part = partSaid(groups);
      if (groups.own && isPlural(groups.own)) return undefined;
      const unitOwn = (['month', 'week', 'year'] as const)[unitOf(groups.own ?? '')];
      if (unitOwn) return { kind: 'shift', unit: unitOwn, by: 0, from: 'document', part, sure: 0.6 };
      const adjective = groups.unitBefore ?? groups.unitAfter;
      if (!adjective) return { kind: 'calendar', ...yearSaid(groups, turnOf), part };
      const kind = unitOf(groups.unitNoun ?? groups.unitNounToo ?? '') === 0 ? 'month' : 'week';
      return { kind: 'shift', unit: kind, by: turnOf(adjective), from: 'document', part };
    },
  };
}

const YEAR_PAIR = '(?<winter>[12]\\d{3})[/–-]\\d\\d(?:\\d\\d)?';

/** «spring 2021», «last summer», «весною 2021 року»; «in the summer» of no year is less sure. */
function season(language: DateLanguage): DateRule {
  const [turnOf, seasonOf] = [turnFinder(language), nameFinder(language.seasons)];
  const name = `(?<name>${anyOf(language.seasons)})`;
  const after = language.adjectiveAfter ? `| (?<turnAfter>${adjectives(language)})` : '';
  const year = ` ${YEAR_PAIR}|(?:,? )${yearBeside(language)}`;
  const bare = standsBefore(`(?:${language.monthAfter ?? NEVER})(?: (?:${language.the ?? NEVER}))?`);
  return {
    pattern: datePattern(`(?:(?<turnBefore>${adjectives(language)}) )?${partOrNone(language)}${name}(?:${year}${after})?`),
    read: ({ groups, text, start }) => {
      const adjective = groups.turnBefore ?? groups.turnAfter;
      const said = groups.winter ? { year: Number(groups.winter) } : yearSaid(groups, turnOf);
      const isSaid = adjective !== undefined || groups.winter !== undefined || saysYear(groups);
      if (!isSaid && !language.seasonAlone?.test(groups.name ?? '') && !bare(text, start)) return undefined;
      return { kind: 'season', season: seasonOf(groups.name ?? '') + 1, ...said, turn: adjective ? turnOf(adjective) : undefined };
    },
  };
}

/** «the third quarter of 2021», «Q3 2021», «IV квартал 2021 року». */
function quarter(language: DateLanguage): DateRule {
  const [turnOf, numberOf] = [turnFinder(language), nameFinder(language.ordinals)];
  const name = `(?:Q(?<number>[1-4])|(?<ordinal>${anyOf(language.ordinals)})(?: |-)(?:${language.quarter}|(?<half>${language.halfYear})))`;
  const bare = standsBefore(language.monthAfter);
  return {
    pattern: datePattern(`${optional(language.the)}${name}(?:(?:,? )${yearBeside(language)})?`),
    read: ({ groups, text, start }) => {
      const number = groups.number ? Number(groups.number) : numberOf(groups.ordinal ?? '') + 1;
      if (!saysYear(groups) && !bare(text, start)) return undefined;
      if (groups.half && number > 2) return undefined;
      return { kind: 'quarter', quarter: number, half: groups.half !== undefined, ...yearSaid(groups, turnOf) };
    },
  };
}

/** Of a decade in two digits the last that has begun by 2029. */
const decadeOf = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) > 20 ? 1900 : 2000));

const DECADE_PARTS = { early: [0, 3], mid: [4, 6], late: [7, 9], 'first-half': [0, 4], 'second-half': [5, 9] } as const;

function decade(language: DateLanguage): DateRule {
  const { decadeNames: names = [], decadeAround: [before, after] = ['', ''] } = language;
  const nameOf = nameFinder(names);
  const longestFirst = anyOf([...names].sort((a, b) => b.length - a.length));
  return {
    pattern: datePattern(`${partOrNone(language)}(?:${language.decade}|${before}(?<name>${longestFirst})${after})`),
    read: ({ groups }) => {
      const year = groups.name ? 1920 + nameOf(groups.name) * 10 : decadeOf((groups.decade ?? '').replace(/\D/g, ''));
      const part = partSaid(groups);
      // «the 1800s» are a century, «the 2000s» mostly ten years.
      const isCentury = year % 100 === 0 && year < 2000;
      if (!part) return { kind: 'edtf', date: String(year).slice(0, isCentury ? 2 : 3).padEnd(4, 'X'), sure: 0.85 };
      const [from, to] = DECADE_PARTS[part];
      return { kind: 'edtf', date: `${year + from}/${year + to}`, sure: 0.7 };
    },
  };
}

const ROMAN = { X: 10, Х: 10, V: 5, I: 1, І: 1 } as const;

const roman = (digits: string): number =>
  [...digits.toUpperCase()]
    .map((digit): number => ROMAN[digit as keyof typeof ROMAN])
    .reduce((sum, value, at, all) => sum + (value < (all[at + 1] ?? 0) ? -value : value), 0);

/** The 20th century is 19XX. */
function century(language: DateLanguage): DateRule {
  return {
    pattern: datePattern(language.century),
    read: ({ groups }): DateMeaning | undefined => {
      const number = groups.roman ? roman(groups.roman) : Number(groups.century);
      return number >= 11 && number <= 21 ? { kind: 'edtf', date: `${number - 1}XX`, sure: 0.8 } : undefined;
    },
  };
}

/** Years and what is made of them. */
export const yearRules = (language: DateLanguage): DateRule[] =>
  [partOf, season, quarter, decade, century, yearSpan, bareYear].map((rule) => rule(language));
