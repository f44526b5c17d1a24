import { html, LitElement, nothing, ReactiveElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../event-file/problems.js';
import type { Story } from '../event-file/reader.js';
import type { Media } from '../event-file/types.js';
import { withoutDrafts } from '../event-file/without-drafts.js';
import type { OwnWords } from '../languages/replace-words.js';
import type { Words } from '../languages/words.js';
import type { Context } from './context.js';
import { drawnAnew } from './drawn-anew.js';
import { findWords } from './find-words.js';
import { lazily } from './lazily.js';
import { levelOf } from './heading.js';
import { lostNotice } from './lost-notice.js';
import { pageLanguage } from './page-language.js';
import { whenParsed } from './parsed.js';
import { say } from './spoken.js';
import { StoryFile } from './story-file.js';
import { meetVersion } from './version.js';

export type * from './reading-events.js';
export type * from './story-events.js';

meetVersion();

const findOwnWords = lazily(() => import('../languages/replace-words.js'));

/**
 * What the three elements share: an event file by `data`, inline JSON or `src`, in this order, and the language around
 * them. Each draws itself from `file`, as a reader of its own language. What a server has drawn is taken over as it stands.
 */
export abstract class StoryElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    timeZone: { attribute: 'time-zone' },
    headingLevel: { attribute: 'heading-level', type: Number },
    wording: { type: Object },
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

  /** Words of the publication's own in the place of the interface's, by their names: as JSON, `{ "kicker": "Chronicle" }`. */
  wording: OwnWords | undefined;

  /** @internal */
  protected readonly source = new StoryFile(this);
  /** The reader's language: that of the page around the element. @internal */
  language = 'en';
  /** @internal */
  words: Words = findWords('en', () => {})!.words;
  /** @internal */
  wordsLanguage = 'en';
  /** Whether something is on its way that the first drawing cannot do without. @internal */
  isWaiting = false;
  /** Whether the page gave words of its own for as long as there is nothing better. @internal */
  protected hasFallback = false;

  /** Milliseconds since 1970, once somebody has looked: the first drawing is the same for every reader. @internal */
  now: number | undefined;
  /** What draws accounts that differ, where the story has some. @internal */
  difference: Context['difference'];
  /** What draws film, sound and the like, where the story has some. @internal */
  otherMedia: Context['otherMedia'];
  /** What plays in another site's player, once a press is heard. @internal */
  playing: Set<Media> | undefined;
  /** Ids of the events that stand open in a compact timeline. @internal */
  readonly opened = new Set<string>();
  /** The address of an event in the page's timeline: found by what listens, for the first drawing knows no other element. @internal */
  addressOnPage: (id: string) => string | undefined = () => undefined;
  /** Whether a server drew this element: its root stood in the page's HTML. @internal */
  served = false;

  #file: Story | undefined;
  #key: string | undefined;
  #turn = true;
  /** Whether what the server drew is all that there is yet. */
  #untouched = false;
  /** The taking over of what the server drew, as long as it lasts. @internal */
  takingOver: Promise<void> | undefined;
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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.served = this.#untouched = !!this.shadowRoot;
    return this.shadowRoot ?? super.createRenderRoot();
  }

  /** Nothing is drawn while what the server drew is being taken over. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.takingOver;
    return super.scheduleUpdate() as void;
  }

  /** What the page waits for is there once it is the element's own. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.takingOver;
    return super.getUpdateComplete();
  }

  /**
   * What a server drew stays until there is a file, and is then taken over with the drawing that it should be: what takes
   * over comes when there is something to take over, and where it does not come, all stays as it is.
   */
  protected override update(changed: PropertyValues<this>): void {
    if (!this.#untouched) return super.update(changed);
    const drawn = this.render();
    ReactiveElement.prototype['update'].call(this, changed);
    if (!drawn) return;
    this.#untouched = false;
    const isLeft = (): void => void (this.#untouched = true);
    this.takingOver = import('./take-over.js').then(({ takeOver }) => takeOver(this, drawn), isLeft).then(() => {
      this.takingOver = undefined;
      this.source.hostUpdated();
    });
  }

  /** What was loaded for this element asks for another drawing. */
  protected readonly arrived = (): void => this.requestUpdate();

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.language = pageLanguage(this);
    const found = findWords(this.language, this.arrived);
    this.isWaiting = false;
    this.waitFor(found);
    const own = this.wording && this.partOf(findOwnWords(this.arrived));
    if (found) this.words = own ? own.replaceWords(found.words, this.wording) : found.words;
    if (found) this.wordsLanguage = found.tag;
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

  /** Address that relative addresses in the file stand against; undefined where that is the page's own. @internal */
  get base(): string | undefined {
    return this.source.base;
  }

  /** The story without drafts, which only a timeline shows on request, once there is all that it is shown with. */
  protected get readStory(): Story | undefined {
    return this.file && !this.isWaiting ? withoutDrafts(this.file) : undefined;
  }

  /** Level of the highest heading: 2 where the attribute was taken away or is no level. @internal */
  get topLevel(): number {
    return levelOf(this.headingLevel);
  }

  /** A part that only some stories need: `null` where this one does not, undefined while it is on its way. */
  protected partOf<Part>(part: Part | null | undefined): Part | undefined {
    this.waitFor(part !== undefined);
    return part ?? undefined;
  }

  /** Something that is loaded for the drawing: the first one waits for it, a later one does with what was there before. */
  protected waitFor(part: unknown): void {
    this.isWaiting ||= !part && !this.#file;
  }

  /** What was drawn, drawn anew where the file or `key` is another than last time. */
  protected anew(drawn: unknown, key: string): TemplateResult {
    if (this.#file !== this.file || this.#key !== key) this.#turn = !this.#turn;
    this.#file = this.file;
    this.#key = key;
    return drawnAnew(drawn, this.#turn);
  }

  /** What stands here as long as there is no story: what a server drew, the page's own words, or that one is on its way, or that none came. */
  protected renderWaiting(): unknown {
    if (this.#untouched) return undefined;
    const bones = this.hasFallback
      ? nothing
      : html`<p class="small muted" role="status">${this.isWaiting ? nothing : say('loading', this)}</p><div class="bones"></div>`;
    const fallback = html`<slot></slot>`;
    return this.source.loading || this.isWaiting ? html`<div class="waiting root">${fallback}${bones}</div>` : [fallback, this.renderNotice(undefined, true)];
  }

  /**
   * What could not be loaded or shown, in one line; the reader can try again. `kept`: how many events a timeline shows
   * all the same. `isMissing`: the file is there, what was wanted of it is not.
   */
  protected renderNotice(kept?: number, isMissing = false): unknown {
    const { failure, reading, loading } = this.source;
    if (failure !== undefined || (isMissing && reading && !loading && !this.hasFallback))
      return html`<p class="notice root small muted" role="status">
        ${say('failed', this)}
        ${this.src ? html`<button type="button" @click=${() => this.reload()}>${say('tryAgain', this)}</button>` : nothing}
      </p>`;
    return kept === undefined ? nothing : lostNotice(reading?.lost ?? 0, kept, this);
  }

  /** What listens is loaded behind the first drawing, and behind the taking over of a server's. */
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
