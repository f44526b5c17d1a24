import type { TemplateResult } from 'lit';
import { contextOf, type Reader } from '../story/context.js';
import { timeline, type TimelineView } from './timeline-template.js';
import type { Plan } from './timeline-plan.js';

/** The address of an event on its page, `#…`, or undefined where the plan does not show it. */
export const eventAddress = ({ ids }: Plan, linkPrefix: string, id: string): string | undefined =>
  ids.has(id) ? `#${linkPrefix}${encodeURIComponent(id)}` : undefined;

/**
 * A timeline that was laid out, drawn for a reader: one function for the server and for the browser, which takes over what
 * the server has drawn. `notice` is a line below everything.
 */
export const drawTimeline = (plan: Plan, view: TimelineView & { linkPrefix: string }, reader: Reader, notice: unknown): TemplateResult => {
  // Events are one deeper than the group that holds them, or than the title.
  const eventLevel = view.topLevel + (plan.unit ? 2 : 1);
  const context = contextOf(plan.story, reader, eventLevel, (id) => eventAddress(plan, view.linkPrefix, id), view.folding);
  return timeline(plan, view, notice, context);
};
