import type { Doubt, Form, Precision } from './edtf-date.js';

/** The words that Intl has not, as patterns: what stands in braces is put in. */
export type DateWords = {
  /** `{date}`: a date marked `~`, `?` and `%`. */
  doubt: Readonly<Record<Exclude<Doubt, 'X'>, string> & { X?: undefined }>;
  /** `{year}`: spring, summer, autumn, winter. */
  seasons: readonly [string, string, string, string];
  /** `{year}`: the first of ten years, as Intl writes a year. */
  decade: string;
  /**
   * `{number}`, or `{roman}` in Roman figures, by the language's ordinal rules; `{year}` is the first of the hundred; `other` where
   * a rule has no pattern of its own. `first` is the first century where the others are called after their year: it began with none.
   */
  century: { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule | 'first', string>>>;
  /** `{duration}`: years beyond the calendar, «13.8 billion years». */
  ago: string;
  ahead: string;
  /**
   * `{start}`, `{end}`, by the date's form in EDTF: ongoing, end unknown, until, beginning unknown, once in between, then
   * or later, by then; `a/a` for two ends that Intl cannot write as one range, such as a year and a day.
   */
  forms: Readonly<Record<Exclude<Form, 'a' | '[a]' | '{a}'>, string>>;
  /** Between a date and what it leaves out, where the script has another comma than «, », with the space behind it. */
  comma?: string;
  /** What a month and a year leave out with `X`: «day not given». */
  notGiven: Readonly<Record<'month' | 'year', string> & Partial<Record<Precision, string>>>;
};

/** `language` is a BCP 47 tag, `timeZone` an IANA name. */
export type DateStyle = { language: string; timeZone: string; words: DateWords };

/** Puts values into a pattern. */
export const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
