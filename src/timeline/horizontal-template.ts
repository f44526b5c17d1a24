import { html, type TemplateResult } from 'lit';
import type { Context } from '../story/context.js';
import { plainText } from '../story/written-text.js';
import type { Layout } from './row.js';
import { eventItem } from './vertical-list.js';

const cards: Layout = (rows, unit, view, context) =>
  html`<ol role="list" class="cards">
    ${rows.map((row) => eventItem(row, unit, view, context))}
  </ol>`;

/**
 * All groups side by side in one region that the browser scrolls: it takes the focus, so that arrow keys do. The buttons can do
 * nothing before there is a script, and are off by `aria-disabled`, which leaves the focus where it is at the end of the row.
 */
const around = (groups: unknown, context: Context): TemplateResult =>
  html`<div class="row">
    <div class="steps"><button type="button" aria-disabled="true" aria-label=${context.words.previousEvent}></button><button
      type="button" aria-disabled="true" aria-label=${context.words.nextEvent}></button></div>
    <div class="scroller" role="group" tabindex="0" aria-label=${plainText(context.story.title, context)}>${groups}</div>
  </div>`;

/** Events beside one another, each a card below its mark on the rail. */
export const list: Layout = Object.assign(cards, { around });
