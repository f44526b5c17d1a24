import { pluralRules } from '../dates/intl-formats.js';
import type { Plural } from '../languages/words.js';

/** «1 event», «14 events»: the form of the language's plural rules, the number in the language's digits. */
export const count = (forms: Plural, n: number, language: string): string =>
  (forms[pluralRules(language, 'cardinal').select(n)] ?? forms.other).replace('{n}', n.toLocaleString(language));
