import { loneCard } from '../event-card/lone-card.js';
import { findEvent } from '../event-file/find-event.js';
import { nothing } from 'lit';
import { drawnAnew } from '../story/drawn-anew.js';
import type { HtmlOptions } from './options.js';
import { renderPart } from './render-part.js';
import type { Rendered } from './render-timeline.js';

/** One event of a file as `<dateline-event-card>`, complete before any script. `id`: the event's id or an alias. */
export const renderEventCard = (file: unknown, id: string, options: HtmlOptions = {}): Rendered =>
  renderPart(file, options, {
    name: 'dateline-event-card',
    attributes: { event: id },
    find: (story) => findEvent(story, id),
    draw: (event, context) => drawnAnew(loneCard(event, nothing, context)),
    eventOf: (event) => event,
  });
