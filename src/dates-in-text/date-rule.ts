import type { DateLanguage } from './date-language.js';
import type { DateMeaning, DatePart, SaidYear, Turn } from './date-meaning.js';
import { NEVER, wholePattern } from './date-pattern.js';

/** Where a rule has matched: for what it must look at besides its own words. */
export type RuleMatch = { groups: Record<string, string | undefined>; text: string; start: number; end: number };

/** A form in which dates are written. `read` tells what a match says; nothing where it is no date after all. */
export type DateRule = { pattern: RegExp; read: (match: RuleMatch) => DateMeaning | undefined };

/** Which of some names words are; 0 is the first. */
export function nameFinder(names: readonly string[]): (words: string) => number {
  const patterns = names.map(wholePattern);
  return (words) => patterns.findIndex((pattern) => pattern.test(words));
}

export const anyOf = (sources: readonly (string | undefined)[]): string =>
  sources.filter((source) => source && source !== NEVER).join('|') || NEVER;

export const adjectives = (language: DateLanguage): string => anyOf([language.last, language.this, language.next]);

/** What «last», «this», «next» say. */
export function turnFinder(language: DateLanguage): (words: string) => Turn {
  const find = nameFinder([language.last, language.this, language.next]);
  return (words) => (find(words) - 1) as Turn;
}

/** «the past weeks», «the end of years of war» are no dates; in most languages the adjective tells, in these the noun. */
export const isPlural = (noun: string): boolean =>
  /^(?:weeks|weekends|months|quarters|years|decades|semanas|meses|años|semaines|années|ans|jahre|jahren|wochen)$/i.test(noun);

export const optional = (source: string | undefined, after = ' '): string => (source ? `(?:(?:${source})${after})?` : '');

/** «last year», «l'année dernière»: the adjective is in the group `nameBefore` or `nameAfter`, the noun in `nameNoun` or `nameNounToo`. */
export function turned(language: DateLanguage, noun: string, name: string): string {
  const before = `(?<${name}Before>${adjectives(language)}) (?<${name}Noun>${noun})`;
  if (!language.adjectiveAfter) return before;
  return `${before}|(?<${name}NounToo>${noun}) (?<${name}After>${adjectives(language)})`;
}

/** The year beside a month, a season, a quarter: with its number (`year`) or as seen from the document. */
export function yearBeside(language: DateLanguage): string {
  const word = language.yearWord === NEVER ? '' : `(?: ?(?:${language.yearWord}))?`;
  const number = `(?<year>[12]\\d{3})(?!\\p{N}|[.,:]\\d|-\\d\\d?-| ?%)${word}`;
  const relative = `${optional(anyOf([language.toYear, language.the]))}(?:${turned(language, language.units.year ?? NEVER, 'rel')})`;
  const same = `${optional(language.toYear)}(?<sameYear>(?:${language.same}) (?:${language.units.year ?? NEVER}))`;
  return `(?:${optional(language.toYear)}${optional(language.the)}${number}|${relative}|${same})`;
}

export function yearSaid(groups: RuleMatch['groups'], turnOf: (words: string) => Turn): SaidYear {
  if (groups.year) return { year: Number(groups.year) };
  if (groups.sameYear) return { sameYear: true };
  const adjective = groups.relBefore ?? groups.relAfter;
  return adjective ? { yearTurn: turnOf(adjective) } : {};
}

/** «early», «mid», «late», halves, as groups. */
export function partBefore(language: DateLanguage): string {
  const { early, mid, late, firstHalf, secondHalf } = language;
  return `(?:(?<early>${early})|(?<mid>${mid})|(?<late>${late})|(?<first>${firstHalf})|(?<second>${secondHalf}))(?: |-|)`;
}

/** A part that need not be said, with the article after it. */
export const partOrNone = (language: DateLanguage): string => `(?:${partBefore(language)}${optional(language.the)})?`;

export const saysYear = (groups: RuleMatch['groups']): boolean =>
  [groups.year, groups.relBefore, groups.relAfter, groups.sameYear].some((words) => words !== undefined);

export const partSaid = ({ early, mid, late, first, second }: RuleMatch['groups']): DatePart | undefined =>
  early ? 'early' : mid ? 'mid' : late ? 'late' : first ? 'first-half' : second ? 'second-half' : undefined;

/** Tests whether one of some words stands right before a place. Looks back a little, so that it takes no longer in a long text. */
export function standsBefore(words: string | undefined): (text: string, at: number) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words ?? NEVER})[\\s\\-"“«„(]*$`, 'iu');
  return (text, at) => pattern.test(text.slice(Math.max(0, at - 30), at));
}

export function standsAfter(words: string | undefined): (text: string, at: number) => boolean {
  const pattern = new RegExp(`^\\s?(?:${words ?? NEVER})(?![\\p{L}\\p{N}])`, 'iu');
  return (text, at) => pattern.test(text.slice(at, at + 30));
}
