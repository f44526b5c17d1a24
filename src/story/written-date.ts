import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime, type DateStyle } from '../dates/write-date.js';

/** An EDTF date or a date-time in one line that leaves nothing out; undefined where there is none. */
export const writtenDate = (edtf: string | undefined, style: DateStyle): TemplateResult | undefined => {
  const date = readDate(edtf ?? '');
  return date && html`<time datetime=${ifDefined(htmlDateTime(date))}>${dateInWords(date, style)}</time>`;
};
