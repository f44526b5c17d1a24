import type { Story } from '../event-file/reader.js';

/** What a card knows of the page's timelines. Asked by tag and shape, so that a card alone brings no timeline along. */
type Timeline = Element & { file?: Story; addressOf?: (id: string) => string | undefined };

/** Whether two files hold one story: by their ids, or by their titles where they have none. */
const isSame = (one: Story | undefined, other: Story): boolean =>
  JSON.stringify([one?.id ?? one?.title]) === JSON.stringify([other.id ?? other.title]);

/** The address of a story's event on this page, in the first timeline that shows it. */
export const addressOnPage = (id: string, story: Story): string | undefined =>
  [...document.querySelectorAll<Timeline>('dateline-timeline')]
    .map((timeline) => (isSame(timeline.file, story) ? timeline.addressOf?.(id) : undefined))
    .find((address) => address);
