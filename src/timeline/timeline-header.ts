import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { spoken } from '../story/spoken.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords, extentInWords, htmlDateTime } from '../dates/write-date.js';
import type { TimelineEvent } from '../event-file/types.js';
import { fill } from '../languages/fill.js';
import { count } from '../story/count.js';
import type { Context } from '../story/context.js';
import { heading } from '../story/heading.js';
import { name, phrase, prose } from '../story/written-text.js';

const updated = (context: Context): TemplateResult | undefined => {
  const { story, words, dates } = context;
  const date = readDate(story.updated ?? story.published ?? '');
  if (!date) return undefined;
  const time = html`<time datetime=${ifDefined(htmlDateTime(date))}>${dateInWords(date, dates)}</time>`;
  return html`<span>${spoken(fill<unknown>(words.updated, { date: time }), context)}</span>`;
};

/** How much there is: events and the time they span, sources, when it was last updated. Retracted events don't count. */
const facts = (events: readonly TimelineEvent[], context: Context): TemplateResult => {
  const { story, words, wordsLanguage, dates } = context;
  const counted = events.filter(({ status }) => status !== 'retracted');
  const span = extentInWords(counted.map(({ date }) => readDate(date)!), dates);
  return html`<p part="facts" class="small muted">
    <span>${spoken([count(words.events, counted.length, wordsLanguage), span ? `, ${span}` : nothing], context)}</span>
    ${story.sources.size
      ? html`<span>${spoken(count(words.sourcesCount, story.sources.size, wordsLanguage), context)}</span>`
      : nothing}
    ${updated(context)}
  </p>`;
};

/** The head of a timeline: kicker, title, summary, byline, and how much there is. */
export const timelineHeader = (level: number, events: readonly TimelineEvent[], context: Context): TemplateResult => {
  const { kicker, title, summary, byline } = context.story;
  return html`<header part="header">
    <p part="kicker">${kicker === undefined ? spoken(context.words.kicker, context) : phrase(kicker, context)}</p>
    ${heading(level, 'title', name(title, context))} ${prose(summary, context, 'summary')}
    ${byline === undefined ? nothing : html`<p class="small muted">${phrase(byline, context)}</p>`}
    ${facts(events, context)}
    <slot name="header"></slot>
  </header>`;
};
