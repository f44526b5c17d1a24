import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readDate } from '../dates/edtf-date.js';
import { extentInWords } from '../dates/write-date.js';
import { picture } from '../event-card/picture.js';
import type { Context } from '../story/context.js';
import { heading } from '../story/heading.js';
import { listed } from '../story/listed.js';
import { say, sayCount, speechDirection } from '../story/spoken.js';
import { writtenDate } from '../story/written-date.js';
import { directionIn, name, prose } from '../story/written-text.js';
import type { Plan } from './timeline-plan.js';

const fact = (content: unknown): TemplateResult => html`<span>${content}</span> `;

/** How much there is: events and the time they span, sources, when it was last updated. Retracted events don't count. */
const facts = ({ counted }: Plan, context: Context): TemplateResult => {
  const { story, dates } = context;
  const span = extentInWords(counted.map(({ date }) => readDate(date)!), dates);
  const updated = writtenDate(story.updated ?? story.published, dates);
  return html`<p part="facts" class="small muted" dir=${ifDefined(speechDirection(context))}>
    ${fact(listed([sayCount('events', counted.length, context), span && html`<bdi>${span}</bdi>`], context))}
    ${story.sources.size ? fact(sayCount('sourcesCount', story.sources.size, context)) : nothing}
    ${updated ? fact(say('updated', context, { date: updated })) : nothing}
  </p>`;
};

/** The head of a timeline: kicker, title, summary, byline, and how much there is. */
export const timelineHeader = (level: number, plan: Plan, context: Context): TemplateResult => {
  const { kicker, title, summary, byline, media } = context.story;
  return html`<header part="header">
    <p part="kicker" dir=${ifDefined(kicker === undefined ? speechDirection(context) : directionIn(kicker, context))}>${kicker === undefined ? say('kicker', context) : name(kicker, context)}</p>
    ${heading(level, 'title', name(title, context), directionIn(title, context))} ${prose(summary, context, 'summary')}
    ${byline === undefined ? nothing : html`<p class="small muted" dir=${ifDefined(directionIn(byline, context))}>${name(byline, context)}</p>`}
    ${facts(plan, context)} ${media?.map((one) => picture(one, context))}
    <slot name="header"></slot>
  </header>`;
};
