import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../event-file/address.js';
import { listed } from '../story/listed.js';
import { hostOf } from '../story/source-link.js';
import { say, type Speech } from '../story/spoken.js';
import { writtenDate } from '../story/written-date.js';
import { quoted } from './quote-block-template.js';

/** A quotation as a page writes it by hand, in attributes; its words are the element's own content. */
export type PlainQuote = Speech & {
  speaker: string | undefined;
  speakerRole: string | undefined;
  cite: string | undefined;
  /** EDTF. */
  date: string | undefined;
  timeZone: string | undefined;
  baseURI: string;
};

/** The same picture as from a file, in the language of the page around. */
export const plainQuote = (quote: PlainQuote): TemplateResult => {
  const { speaker, speakerRole, language, words, timeZone = 'UTC' } = quote;
  const address = safeAddress(quote.cite ?? '', quote.baseURI);
  const source = address && html`<a href=${address} data-source="">${hostOf(address)}</a>`;
  return html`<figure class="root" part="quote">
    ${quoted(html`<slot></slot>`, language, language)}
    <figcaption part="attribution">
      <p>
        ${listed([
          speaker && html`<b><bdi>${speaker}</bdi></b>`,
          speakerRole && html`<bdi>${speakerRole}</bdi>`,
          writtenDate(quote.date, { language, timeZone, words: words.dates }),
        ], quote)}
      </p>
      ${source ? html`<p>${say('from', quote, { source })}</p>` : nothing}
    </figcaption>
  </figure>`;
};
