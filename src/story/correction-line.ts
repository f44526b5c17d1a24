import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '../event-file/types.js';
import type { Context } from './context.js';
import { listed } from './listed.js';
import { say } from './spoken.js';
import { writtenDate } from './written-date.js';
import { phrase } from './written-text.js';

/** What was corrected and when, in one line: «Correction, 16 February 2022: …». */
export const correctionLine = (correction: Correction, context: Context, more: unknown = nothing): TemplateResult => {
  const { date, kind = 'correction', note } = correction;
  const what = html`<b>${say(kind, context)}</b>`;
  return html`<p part="corrections">${listed([what, writtenDate(date, context.dates)], context)}: ${phrase(note, context)} ${more}</p>`;
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
