import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { say } from './spoken.js';
import { name } from './written-text.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a card knows of the page's timelines. Asked by tag and shape, so that a card alone brings no timeline along. */
type Timeline = Element & { addressOf?: (id: string) => string | undefined };

/**
 * Finds an event in the timelines of the page, so that a card or a quotation in running text can lead there. Looks
 * again when a timeline has read its file.
 */
export class TimelineOnPage implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('dateline-load', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('dateline-load', this.#look);
  }

  /** The address of an event on this page, of the first timeline that shows it. */
  addressOf(id: string): string | undefined {
    for (const timeline of document.querySelectorAll<Timeline>('dateline-timeline')) {
      const address = timeline.addressOf?.(id);
      if (address !== undefined) return address;
    }
    return undefined;
  }

  #look = (event: Event): void => {
    if (event.target instanceof Element && event.target.localName === 'dateline-timeline') this.host.requestUpdate();
  };
}

/** «In the timeline: the letter on indivisible security». */
export const inTimeline = (address: string, context: Context): TemplateResult =>
  html`<a href=${address}>${say('inTimeline', context, { title: name(context.story.title, context) })}</a>`;
