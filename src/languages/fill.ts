import type { Plural } from './words.js';

/**
 * Puts values into a phrase: `fill('From {source}', { source: link })` gives `['From ', link]`. Pieces, not a string,
 * so that a value may be a template; a name without a value stays as it is written.
 */
export const fill = <Value>(phrase: string, values: Record<string, Value>): (string | Value)[] =>
  phrase.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? (values[piece] ?? `{${piece}}`) : piece));

const rules = new Map<string, Intl.PluralRules>();
const pluralRules = (language: string): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
};

/** «1 event», «14 events»: the form of the language's plural rules, the number in the language's digits. */
export const count = (forms: Plural, n: number, language: string): string =>
  (forms[pluralRules(language).select(n)] ?? forms.other).replace('{n}', n.toLocaleString(language));
