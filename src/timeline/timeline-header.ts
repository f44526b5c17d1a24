import { html, nothing, type TemplateResult } from 'lit';
import { readDate } from '../dates/edtf-date.js';
import { extentInWords } from '../dates/write-date.js';
import type { TimelineEvent } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { heading } from '../story/heading.js';
import { listed } from '../story/listed.js';
import { say, sayCount } from '../story/spoken.js';
import { writtenDate } from '../story/written-date.js';
import { name, phrase, prose } from '../story/written-text.js';

const fact = (content: unknown): TemplateResult => html`<span>${content}</span> `;

/** How much there is: events and the time they span, sources, when it was last updated. Retracted events don't count. */
const facts = (events: readonly TimelineEvent[], context: Context): TemplateResult => {
  const { story, dates } = context;
  const counted = events.filter(({ status }) => status !== 'retracted');
  const span = extentInWords(counted.map(({ date }) => readDate(date)!), dates);
  const updated = writtenDate(story.updated ?? story.published, dates);
  return html`<p part="facts" class="small muted">
    ${fact(listed([sayCount('events', counted.length, context), span]))}
    ${story.sources.size ? fact(sayCount('sourcesCount', story.sources.size, context)) : nothing}
    ${updated ? fact(say('updated', context, { date: updated })) : nothing}
  </p>`;
};

/** The head of a timeline: kicker, title, summary, byline, and how much there is. */
export const timelineHeader = (level: number, events: readonly TimelineEvent[], context: Context): TemplateResult => {
  const { kicker, title, summary, byline } = context.story;
  return html`<header part="header">
    <p part="kicker">${kicker === undefined ? say('kicker', context) : phrase(kicker, context)}</p>
    ${heading(level, 'title', name(title, context))} ${prose(summary, context, 'summary')}
    ${byline === undefined ? nothing : html`<p class="small muted">${phrase(byline, context)}</p>`}
    ${facts(events, context)}
    <slot name="header"></slot>
  </header>`;
};
