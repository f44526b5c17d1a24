import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Context } from './context.js';
import { languageMarks } from './written-text.js';

/**
 * A phrase of the interface. Where its words are in another language than the page, because that language has no words
 * yet, it is marked and isolated as any foreign text is.
 */
export const spoken = (phrase: unknown, { wordsLanguage, language }: Pick<Context, 'wordsLanguage' | 'language'>): unknown => {
  const { lang, dir } = languageMarks(wordsLanguage, language);
  return lang ? html`<span class="spoken" lang=${lang} dir=${ifDefined(dir)}>${phrase}</span>` : phrase;
};
