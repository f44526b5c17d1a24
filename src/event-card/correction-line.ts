import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { spoken } from '../story/spoken.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, htmlDateTime } from '../dates/write-date.js';
import type { Correction } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { phrase } from '../story/written-text.js';

/** What was corrected and when, in one line: «Correction, 16 February 2022. …». */
export const correctionLine = (correction: Correction, context: Context, more: unknown = nothing): TemplateResult => {
  const date = readDate(correction.date);
  return html`<p part="corrections">
    <b>${spoken(context.words[correction.kind ?? 'correction'], context)}</b>${date
      ? html`, <time datetime=${ifDefined(htmlDateTime(date))}>${dateInWords(date, context.dates)}</time>`
      : nothing}:
    ${phrase(correction.note, context)} ${more}
  </p>`;
};

/** The corrections that concern an event, itself or one of its quotations. */
export const correctionsOf = (
  eventId: string,
  quoteIds: readonly (string | undefined)[],
  { story }: Context,
): Correction[] =>
  (story.corrections ?? []).filter(
    ({ event, quote }) => event === eventId || (quote !== undefined && quoteIds.includes(quote)),
  );
