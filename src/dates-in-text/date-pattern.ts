/** Matches nothing: stands where a language has no such words. */
export const NEVER = '(?!)';

/** White space within a date: a few blanks, or one line break of a text with hard lines, never an empty line. */
const SPACE = '(?:[^\\S\\n]{1,3}|[^\\S\\n]?\\n[^\\S\\n]?)';

/** Turns a pattern in which a blank stands for white space into a regular expression that matches at the beginning of words alone. */
export const datePattern = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_]|[\\p{N}][.,:])(?:${source})(?![\\p{L}\\p{N}_])`.replaceAll(' ', SPACE), 'giu');

/** The same for words that have been cut out already. */
export const wholePattern = (source: string): RegExp => new RegExp(`^(?:${source})$`.replaceAll(' ', SPACE), 'iu');
