import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime, type DateStyle } from '../dates/write-date.js';
import type { Speech } from './spoken.js';
import { languageMarks } from './written-text.js';

/**
 * An EDTF date or a date-time in one line that leaves nothing out, in the page's language; undefined where there is none.
 * Marked as such where it stands among words of the interface in another language.
 */
export const writtenDate = (edtf: string | undefined, style: DateStyle, speech: Speech): TemplateResult | undefined => {
  const date = readDate(edtf ?? '');
  if (!date) return undefined;
  const { lang, dir } = languageMarks(speech.language, speech.wordsLanguage);
  const written = html`<bdi lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${dateInWords(date, style)}</bdi>`;
  return html`<time datetime=${ifDefined(htmlDateTime(date))}>${written}</time>`;
};
