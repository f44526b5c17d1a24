import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime } from '../dates/write-date.js';
import { safeAddress } from '../event-file/address.js';
import { fill } from '../languages/fill.js';
import type { Words } from '../languages/words.js';
import { listed, quoted } from './quote-block-template.js';

/** A quotation as a page writes it by hand, in attributes; its words are the element's own content. */
export type PlainQuote = {
  speaker: string | undefined;
  speakerRole: string | undefined;
  cite: string | undefined;
  /** EDTF. */
  date: string | undefined;
  timeZone: string | undefined;
  baseURI: string;
};

/** The same picture as from a file. `language` is that of the page around, and of the words. */
export const plainQuote = (quote: PlainQuote, language: string, words: Words): TemplateResult => {
  const address = safeAddress(quote.cite ?? '', quote.baseURI);
  const date = readDate(quote.date ?? '');
  const source = address && html`<a href=${address} data-source="">${new URL(address).host.replace(/^www\./, '')}</a>`;
  const style = { language, timeZone: quote.timeZone ?? 'UTC', words: words.dates };
  return html`<figure part="quote">
    ${quoted(html`<slot></slot>`, language, language, address)}
    <figcaption part="attribution">
      <p>
        ${listed([
          quote.speaker ? html`<b><bdi>${quote.speaker}</bdi></b>` : undefined,
          quote.speakerRole || undefined,
          date && html`<time datetime=${ifDefined(htmlDateTime(date))}>${dateInWords(date, style)}</time>`,
        ])}
      </p>
      ${source ? html`<p>${fill<unknown>(words.from, { source })}</p>` : nothing}
    </figcaption>
  </figure>`;
};
