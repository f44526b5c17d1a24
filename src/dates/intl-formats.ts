import { remembering } from './remembering.js';

type Formats = {
  DateTimeFormat: Intl.DateTimeFormat;
  NumberFormat: Intl.NumberFormat;
  ListFormat: Intl.ListFormat;
  PluralRules: Intl.PluralRules;
  DisplayNames: Intl.DisplayNames;
};

/**
 * Formatters of Intl, made once for a language and options: making one costs more than using it a hundred times. What
 * Intl does not know gives none, and never throws: a browser may call its language «C».
 */
const made = remembering((key: string): unknown => {
  const [name, language, options] = JSON.parse(key) as [keyof Formats, string, object];
  try {
    return new (Intl[name] as new (language: string, options: object) => unknown)(language, options);
  } catch {
    return undefined;
  }
}, 500);

/** A formatter for a language, of English where Intl does not know it. */
export const formatOf = <Name extends keyof Formats>(name: Name, language: string, options: object): Formats[Name] =>
  (made(JSON.stringify([name, language, options])) ?? made(JSON.stringify([name, 'en', options]))) as Formats[Name];

/** Letters as in a CLDR skeleton; `h` brings the minutes. */
const FIELDS: Record<string, Intl.DateTimeFormatOptions> = {
  G: { era: 'short' },
  y: { year: 'numeric' },
  M: { month: 'long' },
  d: { day: 'numeric' },
  h: { hour: 'numeric', minute: '2-digit' },
  z: { timeZoneName: 'short' },
  O: { timeZoneName: 'longOffset' },
};

/** Whether a language tag asks for another calendar than the Gregorian: `fa-u-ca-persian`. */
export const hasCalendar = (language: string): boolean => /-u-.*ca-(?!g|iso)/.test(language);

/**
 * The format for a skeleton such as `yMd`, in the Gregorian calendar whatever the language's own; days in the one that the
 * tag asks for. Nothing coarser: a Gregorian month is no month of another calendar.
 */
export const dateFormat = (language: string, timeZone: string, skeleton: string): Intl.DateTimeFormat =>
  formatOf('DateTimeFormat', language, Object.assign(
    { calendar: skeleton.includes('d') && hasCalendar(language) ? undefined : 'gregory', timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' },
    ...[...skeleton].map((letter) => FIELDS[letter])));

export const pluralRules = (language: string, type: Intl.PluralRuleType): Intl.PluralRules =>
  formatOf('PluralRules', language, { type });

export const languageNames = (language: string): Intl.DisplayNames =>
  formatOf('DisplayNames', language, { type: 'language' });

/** Whether Intl knows a time zone. */
export const isTimeZone = (timeZone: string): boolean => !!made(JSON.stringify(['DateTimeFormat', 'en', { timeZone }]));

/** «13.8 billion years», «24 days»: to three figures from a million on, where no date is known better. */
export const writeDuration = (language: string, count: number, unit: 'day' | 'month' | 'year'): string =>
  formatOf('NumberFormat', language, { style: 'unit', unit, unitDisplay: 'long',
    ...(count >= 1e5 && { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }) }).format(count);
