import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { speechDirection, spoken, type Speech } from './spoken.js';

/** A word and what it stands for, in one row: «Sources», «Answered by». Nothing where there is nothing to name. */
export const row = (part: string, word: string, items: readonly unknown[], speech: Speech): TemplateResult | typeof nothing =>
  items.length ? html`<div class="refs" part=${part} dir=${ifDefined(speechDirection(speech))}><span>${spoken(word, speech)}</span> ${items}</div>` : nothing;
