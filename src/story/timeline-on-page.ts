import { html, type TemplateResult } from 'lit';
import type { Story } from '../event-file/reader.js';
import type { Context } from './context.js';
import { say } from './spoken.js';
import { name } from './written-text.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a card knows of the page's timelines. Asked by tag and shape, so that a card alone brings no timeline along. */
type Timeline = Element & { file?: Story; addressOf?: (id: string) => string | undefined };

/** Whether two files hold one story: the same reading, or the same id. */
const isSame = (one: Story | undefined, other: Story | undefined): boolean =>
  one === other || (one?.id !== undefined && one.id === other?.id);

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

  /** The address of an event of a story on this page, in the first timeline that shows it. */
  addressOf(id: string, story: Story | undefined): string | undefined {
    for (const timeline of document.querySelectorAll<Timeline>('dateline-timeline')) {
      const address = isSame(timeline.file, story) ? timeline.addressOf?.(id) : undefined;
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
