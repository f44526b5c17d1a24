import { css, html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { splitText } from '../event-file/split-text.js';
import { quotationMarks } from '../event-file/text.js';
import type { Text } from '../event-file/types.js';
import { completeEnglish } from '../languages/en-later.js';
import type { Context } from './context.js';
import { say } from './spoken.js';
import { choose, languageMarks, withMarkdown } from './written-text.js';

completeEnglish();

const fold = (content: TemplateResult, context: Context): TemplateResult =>
  html`<details class="rest" data-opens="text">
    <summary class="small"><span class="all">${say('readOn', context)}</span><span class="fewer">${say('readLess', context)}</span></summary>
    ${content}
  </details>`;

/** A long summary, the rest of it folded; undefined for one that is not long. */
const foldedSummary = (text: Text | undefined, context: Context): TemplateResult | undefined => {
  if (text === undefined) return undefined;
  const { text: written, lang, dir } = choose(text, context);
  const split = splitText(written, lang ?? context.language);
  if (!split) return undefined;
  const [seen, rest] = split.map((piece) => html`<p part="text" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${withMarkdown(piece.trim())}</p>`);
  return html`${seen}${fold(rest!, context)}`;
};

/** A long quotation in its marks, the rest of it folded; undefined for one that is not long. */
const foldedQuotation = (words: string, language: string, context: Context): TemplateResult | undefined => {
  const split = splitText(words, language);
  if (!split) return undefined;
  const [open, close] = quotationMarks(language);
  const { lang, dir } = languageMarks(language, context.language);
  const rest = html`<p lang=${ifDefined(lang)} dir=${ifDefined(dir)}><bdi>${split[1]}</bdi>${close}</p>`;
  return html`<blockquote><p lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${open}<bdi>${split[0].trimEnd()}</bdi></p>${fold(rest, context)}</blockquote>`;
};

/** What folds long texts: loaded for stories that have some. */
export const folding = { summary: foldedSummary, quotation: foldedQuotation };

export type Folding = typeof folding;

export const foldingStyles = css`
  .rest > summary {
    inline-size: fit-content;
    text-decoration: underline 1px dotted var(--_edge);
    text-underline-offset: 0.2em;
  }
  .rest:not([open]) .fewer,
  .rest[open] .all {
    display: none;
  }
`;
