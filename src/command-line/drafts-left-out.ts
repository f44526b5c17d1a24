import { findEvent } from '../event-file/find-event.js';
import { quotesOf } from '../event-file/quotes-of.js';
import type { Story } from '../event-file/reader.js';
import type { TimelineEvent } from '../event-file/types.js';
import { planTimeline } from '../timeline/timeline-plan.js';
import { counted } from './counted.js';
import type { RenderRequest } from './render-options.js';

const isDraft = ({ draft }: { draft?: unknown }): boolean => !!draft;
const isRead = (item: { draft?: unknown }): boolean => !isDraft(item);

/** The events within the dates that were asked for. */
const eventsInWindow = (story: Story, { from, to }: RenderRequest['options']): TimelineEvent[] =>
  planTimeline(story, { order: 'oldest-first', groupBy: 'none', from, to, limit: undefined }, 'UTC').events;

/** What was asked for as a list of events; a quotation has no drafts in it. */
const eventsAskedFor = (story: Story, { event, quote, options }: RenderRequest): TimelineEvent[] => {
  if (event === undefined) return quote === undefined ? eventsInWindow(story, options) : [];
  return [findEvent(story, event)].filter((found) => !!found);
};

/** A sentence about the drafts that are left out of what was asked for, undefined where there are none. */
export const draftsLeftOut = (story: Story, request: RenderRequest): string | undefined => {
  const events = eventsAskedFor(story, request);
  const drafted = events.filter(isDraft).length;
  const quotes = events.filter(isRead).flatMap(quotesOf).filter(isDraft).length;
  if (request.options.drafts || drafted + quotes === 0) return undefined;
  const counts = [drafted && counted(drafted, 'event'), quotes && counted(quotes, 'quotation')].filter(Boolean).join(' and ');
  const canBeShown = request.event === undefined && request.to !== 'jsonld';
  return `Left out ${counts} that no person has read yet.${canBeShown ? ' --drafts shows drafts too.' : ''}`;
};
