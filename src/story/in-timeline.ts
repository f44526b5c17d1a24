import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { say } from './spoken.js';
import { name } from './written-text.js';

/** «In the timeline: the letter on indivisible security». */
export const inTimeline = (address: string, context: Context): TemplateResult =>
  html`<p class="refs"><a href=${address}>${say('inTimeline', context, { title: name(context.story.title, context) })}</a></p>`;
