import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { pluralRules } from '../dates/intl-formats.js';
import type { Plural, Words } from '../languages/words.js';
import { languageMarks } from './written-text.js';

/** What the interface speaks with: its words, the language that they are in, and the reader's, that of the page. */
export type Speech = { words: Words; wordsLanguage: string; language: string };

type KeyOf<Kind> = { [Key in keyof Words]: Words[Key] extends Kind ? Key : never }[keyof Words];

/**
 * A phrase of the interface. Where its words are in another language than the page, because that language has no words
 * so far, it is marked and isolated like all foreign text.
 */
export const spoken = (phrase: unknown, { wordsLanguage, language }: Speech): unknown => {
  const { lang, dir } = languageMarks(wordsLanguage, language);
  return lang ? html`<span lang=${lang} dir=${ifDefined(dir)}>${phrase}</span>` : phrase;
};

/** One of the interface's phrases, with values, which may be templates, where it has names in braces. */
export const say = (key: KeyOf<string>, speech: Speech, values: Record<string, unknown> = {}): unknown =>
  spoken(speech.words[key].split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? ofThePage(values[piece], speech) : piece)), speech);

/** A date or a name within a phrase is in the page's language, where the phrase is not; a mere string is as the phrase. */
const ofThePage = (value: unknown, { wordsLanguage, language }: Speech): unknown => {
  const { lang, dir } = languageMarks(language, wordsLanguage);
  return lang && typeof value === 'object' ? html`<bdi lang=${lang} dir=${ifDefined(dir)}>${value}</bdi>` : value;
};

/** The direction of the interface's words, where it is not the page's: for lines that are made of them. */
export const speechDirection = ({ wordsLanguage, language }: Speech): 'ltr' | 'rtl' | undefined =>
  languageMarks(wordsLanguage, language).dir;

/** «1 event», «14 events»: the form of the language's plural rules, the number in the language's digits. */
export const sayCount = (key: KeyOf<Plural>, n: number, speech: Speech): unknown => {
  const { words, wordsLanguage } = speech;
  const forms = words[key];
  const form = forms[pluralRules(wordsLanguage, 'cardinal').select(n)] ?? forms.other;
  return spoken(form.replace('{n}', n.toLocaleString(wordsLanguage)), speech);
};
