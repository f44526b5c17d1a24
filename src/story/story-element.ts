import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../event-file/problems.js';
import { isTimeZone } from '../dates/intl-formats.js';
import { answersOf } from '../event-file/answers-of.js';
import type { Story } from '../event-file/reader.js';
import { withoutDrafts } from '../event-file/without-drafts.js';
import { languageOfWords, wordsFor } from '../languages/words-for.js';
import type { Words } from '../languages/words.js';
import type { Context } from './context.js';
import { pageLanguage } from './page-language.js';
import { whenParsed } from './parsed.js';
import { say, sayCount } from './spoken.js';
import { StoryFile } from './story-file.js';

export type * from './reading-events.js';
export type * from './story-events.js';

/**
 * What the three elements share: an event file by `data`, inline JSON or `src`, in this order, and the language around
 * them. Each draws itself from `file` and `contextFor`.
 */
export abstract class StoryElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    timeZone: { attribute: 'time-zone' },
    headingLevel: { attribute: 'heading-level', type: Number },
    now: { state: true },
  };

  /** Address of an event file. Elements with the same address share one request. */
  src: string | undefined;

  /** An event file as an object. It is read, never written or cloned, and comes before inline JSON and `src`. */
  data: unknown;

  /** IANA name of the time zone in which times are written; without it, the file's. */
  timeZone: string | undefined;

  /** Level of the element's highest heading, 1 to 6. */
  headingLevel = 2;

  /** @internal */
  protected readonly source = new StoryFile(this);
  /** The reader's language: that of the page around the element. @internal */
  language = 'en';
  /** @internal */
  words: Words = wordsFor('en');
  /** @internal */
  wordsLanguage = 'en';
  /** Whether the page gave words of its own for as long as there is nothing better. @internal */
  protected hasFallback = false;

  /** Milliseconds since 1970, once somebody has looked: the first drawing is the same for every reader. @internal */
  now: number | undefined;
  /** Ids of the events that stand open in a compact timeline. @internal */
  readonly opened = new Set<string>();

  #keys: unknown[] = [];
  #turn = false;
  #inline: string | undefined;
  /** Ends the listening that has begun, or is about to. */
  #listening: Promise<() => void> | undefined;

  override connectedCallback(): void {
    whenParsed(this, () => {
      if (!this.isConnected || this.#listening) return;
      this.#readChildren();
      super.connectedCallback();
      // It may stand under another language than before.
      this.requestUpdate();
      this.#listening = this.#listen();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#listening?.then((end) => end());
    this.#listening = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.language = pageLanguage(this);
    this.words = wordsFor(this.language);
    this.wordsLanguage = languageOfWords(this.language);
    this.#chooseFile(changed);
  }

  /** What was read from the event file, or undefined as long as there is nothing to show. */
  get file(): Story | undefined {
    return this.source.reading?.story;
  }

  /** What was left out of the file or needs a look, as data: `{ code, path, … }`. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Resolves with the file once it is read and drawn, or with undefined when there was nothing to read. */
  get loaded(): Promise<Story | undefined> {
    return this.updateComplete.then(() => this.source.loaded);
  }

  /** Asks for the file at `src` again, past what the page has asked for already. */
  reload(): Promise<Story | undefined> {
    if (this.src) this.source.fromAddress(this.src, true);
    return this.loaded;
  }

  /**
   * What the templates need to know. `eventAddress` answers with the address of an event on this page, or with undefined
   * where no timeline shows it.
   */
  protected contextFor(story: Story, headingLevel: number, eventAddress: Context['eventAddress']): Context {
    const { language, words, wordsLanguage } = this;
    return {
      story,
      base: this.source.base,
      language,
      words,
      wordsLanguage,
      dates: { language, timeZone: this.zoneOf(story), words: words.dates },
      headingLevel,
      now: this.now,
      eventAddress,
      eventById: new Map(story.events.map((event) => [event.id, event])),
      answers: answersOf(story.events),
    };
  }

  /** The story without drafts, which only a timeline shows on request. */
  protected get readStory(): Story | undefined {
    return this.file && withoutDrafts(this.file);
  }

  /** The zone that times are written in: the element's where `Intl` knows it, else the file's. */
  protected zoneOf(story: Story): string {
    return [this.timeZone, story.timeZone].find((zone) => zone && isTimeZone(zone)) ?? 'UTC';
  }

  /** Level of the highest heading: 2 where the attribute was taken away or is no level. @internal */
  get topLevel(): number {
    return this.headingLevel >= 1 ? Math.trunc(this.headingLevel) : 2;
  }

  /**
   * What was drawn, drawn anew where one of `keys` is another than last time: two templates that differ in nothing but
   * their identity. So what a reader unfolded never passes on to what comes to stand in its place.
   */
  protected anew(drawn: unknown, ...keys: unknown[]): TemplateResult {
    if (keys.some((key, index) => key !== this.#keys[index])) this.#turn = !this.#turn;
    this.#keys = keys;
    return this.#turn ? html`${drawn}` : html` ${drawn}`;
  }

  /** What stands here as long as there is no story: the page's own words, or that one is on its way, or that none came. */
  protected renderWaiting(): unknown {
    const bones = this.hasFallback
      ? nothing
      : html`<p class="small muted" role="status">${say('loading', this)}</p><div class="bones"></div>`;
    const fallback = html`<slot></slot>`;
    return this.source.loading ? html`<div class="waiting">${fallback}${bones}</div>` : [fallback, this.renderNotice(undefined, true)];
  }

  /**
   * What could not be loaded or shown, in one line; the reader can try again. `kept`: how many events a timeline shows
   * all the same. `isMissing`: the file is there, what was wanted of it is not.
   */
  protected renderNotice(kept?: number, isMissing = false): unknown {
    const { failure, reading, loading } = this.source;
    if (failure !== undefined || (isMissing && reading && !loading && !this.hasFallback))
      return html`<p class="notice small muted" role="status">
        ${say('failed', this)}
        ${this.src ? html`<button type="button" @click=${() => this.reload()}>${say('tryAgain', this)}</button>` : nothing}
      </p>`;
    if (kept === undefined || !reading?.lost) return nothing;
    const rest = kept ? sayCount('eventsKept', kept, this) : nothing;
    return html`<p class="notice small muted">${sayCount('eventsLost', reading.lost, this)} ${rest}</p>`;
  }

  /** What listens is loaded behind the first drawing. */
  async #listen(): Promise<() => void> {
    await this.updateComplete;
    const { listen } = await import('./listen.js');
    if (this.language !== pageLanguage(this)) this.requestUpdate();
    return listen(this);
  }

  #chooseFile(changed: PropertyValues<this>): void {
    if (this.data != null) {
      if (changed.has('data')) this.source.fromData(this.data);
    } else if (this.#inline !== undefined && !this.hasUpdated) this.source.fromText(this.#inline);
    else if (this.src && (changed.has('src') || changed.has('data'))) this.source.fromAddress(this.src);
  }

  #readChildren(): void {
    const isWord = (node: Node): boolean =>
      node instanceof Element
        ? !node.slot && !/^(script|template|style)$/.test(node.localName)
        : node instanceof Text && !!node.data.trim();
    this.#inline ??= this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    this.hasFallback = [...this.childNodes].some(isWord);
  }
}
