import { html, nothing, type TemplateResult } from 'lit';
import { sayCount, type Speech } from './spoken.js';

/** How many events of a file could not be shown, and that the others are here; nothing where none was lost. */
export const lostNotice = (lost: number, kept: number, speech: Speech): TemplateResult | typeof nothing => {
  if (!lost) return nothing;
  const rest = kept ? sayCount('eventsKept', kept, speech) : nothing;
  return html`<p class="notice small muted">${sayCount('eventsLost', lost, speech)} ${rest}</p>`;
};
