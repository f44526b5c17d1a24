/**
 * The words that Intl has not, as patterns: what stands in braces is put in. `between`, `either` and `both` are laid
 * over a range as Intl writes it («between 26 January and 10 February 2022»): the language's own order stays.
 */
export type DateWords = {
  /** `{date}`: a date marked `~`, `?` and `%`. */
  about: string;
  perhaps: string;
  perhapsAbout: string;
  /** Spring, summer, autumn, winter, and how they stand with `{season}` and `{year}`. */
  seasons: readonly [string, string, string, string];
  season: string;
  /** `{year}`: the first of ten years. */
  decade: string;
  /** `{number}` by the language's ordinal rules; `other` where a rule has no pattern of its own. */
  century: { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** Before and after the year 1, where the language's own («BC», «AD») are not wanted. */
  eras?: readonly [string, string];
  /** `{duration}`: years beyond the calendar, «13.8 billion years». */
  ago: string;
  ahead: string;
  /** `{start}`, `{end}`: ends that Intl cannot write as one range, such as a year and a day. */
  range: string;
  between: string;
  either: string;
  both: string;
  /** `{date}`: an interval with one end, and what is said of the other. */
  from: string;
  until: string;
  ongoing: string;
  endUnknown: string;
  beginningUnknown: string;
  /** `{date}`: once, then or after; once, then or before. */
  orLater: string;
  by: string;
  /** What a date leaves out: «day not given». */
  notGiven: Readonly<Record<'day' | 'month' | 'year', string>>;
  /** `{date}`, `{note}`: a date and what is said of it, in one line. */
  noted: string;
};

/** `language` is a BCP 47 tag, `timeZone` an IANA name. */
export type DateStyle = { language: string; timeZone: string; words: DateWords };

/** Puts values into a pattern. */
export const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
