import type { DateLanguage } from './date-language.js';
import type { DateMeaning, DateUnit } from './date-meaning.js';
import { datePattern, NEVER } from './date-pattern.js';
import { adjectives, anyOf, isPlural, nameFinder, standsAfter, standsBefore, turnFinder, type DateRule } from './date-rule.js';

const UNITS = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const satisfies readonly DateUnit[];

/** A weekend is not a week with something before it: longer words are tried first. */
const unitSources = (language: DateLanguage): string[] => UNITS.map((unit) => language.units[unit] ?? NEVER);

/** «last week», «this month», «next year», «la semaine dernière». */
function turnedUnit(language: DateLanguage): DateRule {
  const sources = unitSources(language).map((source, at) => (at ? source : NEVER));
  const [turnOf, unitOf] = [turnFinder(language), nameFinder(sources)];
  const noun = anyOf([...sources].sort((a, b) => b.length - a.length));
  const after = language.adjectiveAfter ? `|(?<noun2>${noun}) (?<turnAfter>${adjectives(language)})` : '';
  const fractions = standsBefore(anyOf([...Object.keys(language.numbers), 'for']));
  return {
    pattern: datePattern(`(?<turn>${adjectives(language)}) (?<noun>${noun})${after}`),
    read: ({ groups, text, start }) => {
      const unit = UNITS[unitOf(groups.noun ?? groups.noun2 ?? '')];
      const by = turnOf(groups.turn ?? groups.turnAfter ?? '');
      if (!unit || isPlural(groups.noun ?? groups.noun2 ?? '') || fractions(text, start)) return undefined;
      return { kind: 'shift', unit, by, from: 'document' };
    },
  };
}

/** «the same year», «того ж дня»: the one of the date named before. */
function sameUnit(language: DateLanguage): DateRule {
  const sources = unitSources(language);
  const unitOf = nameFinder(sources);
  return {
    pattern: datePattern(`(?:${language.same}) (?<noun>${anyOf([...sources].sort((a, b) => b.length - a.length))})`),
    read: ({ groups: { noun = '' } }) => {
      const unit = UNITS[unitOf(noun)];
      return unit && unit !== 'day' && !isPlural(noun) ? { kind: 'shift', unit, by: 0, from: 'mention' } : undefined;
    },
  };
}

const count = (language: DateLanguage): { source: string; read: (words: string) => number } => {
  const names = Object.keys(language.numbers);
  const find = nameFinder(names);
  return {
    source: anyOf([...names, '\\d{1,3}']),
    read: (words) => (/^\d/.test(words) ? Number(words) : language.numbers[names[find(words)] ?? ''] ?? 0),
  };
};

type Counted = { before?: string | undefined; after?: string | undefined; sign: 1 | -1; from: 'document' | 'mention' };

/** «two days ago», «vor zwei Tagen»; «two days earlier», from the date named before. A unit alone is one («тиждень тому»). */
function counted(language: DateLanguage, { before, after, sign, from }: Counted): DateRule[] {
  if (!before && !after) return [];
  const { source, read } = count(language);
  const unitOf = nameFinder(unitSources(language));
  const noun = `(?<noun>${anyOf([...unitSources(language)].sort((a, b) => b.length - a.length))})`;
  const number = `(?:(?<count>${source}) )`;
  const [head, tail] = [before ? `(?:${before}) ` : '', after ? ` (?:${after})` : ''];
  const pattern = datePattern(`${head}${number}${after ? '?' : ''}${noun}${tail}`);
  return [{
    pattern,
    read: ({ groups }) => {
      const unit = UNITS[unitOf(groups.noun ?? '')];
      const by = groups.count === undefined ? (language.oneAlone?.test(groups.noun ?? '') ? 1 : 0) : read(groups.count);
      return unit && by ? { kind: 'shift', unit, by: by * sign, from } : undefined;
    },
  }];
}

const fixed = (words: readonly (readonly [string, number])[], from: 'document' | 'mention'): DateRule[] =>
  words.map(([source, by]) => ({ pattern: datePattern(source), read: (): DateMeaning => ({ kind: 'shift', unit: 'day', by, from }) }));

const otherUnits = ({ otherUnits: all = [] }: DateLanguage): DateRule[] =>
  all.map(([source, unit, by, part]) => ({
    pattern: datePattern(source),
    read: () => ({ kind: 'shift', unit, by, from: 'document', part }),
  }));

/** «The weekend» is the one that has just been, or is. */
const weekend = (language: DateLanguage): DateRule[] =>
  language.weekend ? [{ pattern: datePattern(language.weekend), read: () => ({ kind: 'weekend' }) }] : [];

/** Abbreviations are shorter, or have a dot. */
const LONG = /^[\p{L}'’ʼ]{4,}$/u;

function weekday(language: DateLanguage): DateRule {
  const [turnOf, dayOf] = [turnFinder(language), nameFinder(language.weekdays)];
  const name = `(?<name>${anyOf(language.weekdays)})`;
  const after = language.adjectiveAfter ? `(?: (?<turnAfter>${adjectives(language)}))?` : '';
  const [wanted, refused] = [standsBefore(language.weekdayAfter), standsBefore(language.notAfter)];
  const refusing = standsAfter(language.notBefore);
  return {
    pattern: datePattern(`(?:(?<turn>${adjectives(language)}) )?${name}${after}`),
    read: ({ groups, text, start, end }) => {
      const words = groups.name ?? '';
      const adjective = groups.turn ?? groups.turnAfter;
      if (language.small && !language.small.test(words) && !/^\p{Lu}/u.test(words)) return undefined;
      if (!adjective && language.weekdayAfter && !wanted(text, start) && !opens(text, start)) return undefined;
      if (refused(text, start) || refusing(text, end)) return undefined;
      return { kind: 'weekday', weekday: dayOf(words) + 1, turn: adjective ? turnOf(adjective) : undefined, short: !LONG.test(words) };
    },
  };
}

/** At the beginning of a line or behind a mark a weekday stands for itself: «Donnerstag, 10. Februar». */
const opens = (text: string, start: number): boolean => /(?:^|[\n,(–—|])[^\S\n]*$/u.test(text.slice(Math.max(0, start - 3), start));

const feasts = ({ feasts: all = [] }: DateLanguage): DateRule[] =>
  all.map(([source, month, day]) => ({
    pattern: datePattern(`(?:${source})(?:,? (?<year>[12]\\d{3}))?`),
    read: ({ groups }) => ({ kind: 'calendar', month, day, year: groups.year ? Number(groups.year) : undefined, sure: 0.7 }),
  }));

/** Dates that are counted from another day. */
export const relativeRules = (language: DateLanguage): DateRule[] => [
  ...fixed(language.days, 'document'),
  ...fixed(language.daysFromMention, 'mention'),
  ...otherUnits(language),
  ...counted(language, { before: language.agoBefore, after: language.agoAfter, sign: -1, from: 'document' }),
  ...counted(language, { after: language.earlier, sign: -1, from: 'mention' }),
  ...counted(language, { after: language.later, sign: 1, from: 'mention' }),
  ...counted(language, { before: language.earlierAround?.[0], after: language.earlierAround?.[1], sign: -1, from: 'mention' }),
  turnedUnit(language),
  sameUnit(language),
  ...weekend(language),
  ...feasts(language),
  weekday(language),
];
