import { html, type TemplateResult } from 'lit';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime, type DateStyle } from '../dates/write-date.js';

/** An EDTF date or a date-time in one line that leaves nothing out; undefined where there is none. A date that HTML has no form for stands in no `<time>`. */
export const writtenDate = (edtf: string | undefined, style: DateStyle): TemplateResult | undefined => {
  const date = readDate(edtf ?? '');
  if (!date) return undefined;
  const stamp = htmlDateTime(date);
  const words = dateInWords(date, style);
  return stamp ? html`<time datetime=${stamp}>${words}</time>` : html`<span>${words}</span>`;
};
