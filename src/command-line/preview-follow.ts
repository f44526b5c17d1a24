import { dirname, resolve } from 'node:path';
import type { CheckedNews, NewsName, StoryNews } from '../preview/preview-data.js';
import { PreviewDocuments } from './preview-documents.js';
import { checkedNews, lookAt, storyNews, type LookedAt } from './preview-look.js';
import { mediaBeside } from './preview-media.js';

/** What the page is told, by its name. */
export type Tell = (name: NewsName, news: StoryNews | CheckedNews) => void;

/**
 * Follows an event file. Each time that it is looked at, the story is told first, where there is one: to hold it to its documents
 * takes longer. A file that cannot be shown leaves the last story that could.
 */
export class FollowedFile {
  readonly documents = new PreviewDocuments();
  readonly folder: string;
  media: ReadonlyMap<string, string> = new Map();
  /** What was told last, for a page that comes later. */
  readonly last = new Map<NewsName, StoryNews | CheckedNews>();
  #looking: Promise<void> | undefined;
  #isStale = false;

  constructor(readonly at: LookedAt, readonly tell: Tell) {
    this.folder = dirname(resolve(at.file));
  }

  /** Looks at the file; while it does so already, once more afterwards. */
  look(): Promise<void> {
    this.#isStale = true;
    this.#looking ??= this.#lookOn().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #lookOn(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#lookOnce();
    }
  }

  async #lookOnce(): Promise<void> {
    const seen = await lookAt(this.at.file);
    if (seen.story) {
      this.media = mediaBeside(seen.value, this.folder);
      this.#say('story', storyNews(seen, seen.story, this.at));
    }
    const checked = await checkedNews(seen, this.at, this.documents);
    if (!this.#isStale) this.#say('checked', checked);
  }

  /** What is as it was is not told again: a page would be drawn anew for nothing. */
  #say(name: NewsName, news: StoryNews | CheckedNews): void {
    const isSame = JSON.stringify(news) === JSON.stringify(this.last.get(name));
    this.last.set(name, news);
    if (!isSame) this.tell(name, news);
  }
}
