import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../event-file/problems.js';
import { readEventFile, type Reading, type Story } from '../event-file/reader.js';
import { releaseFile, requestFile, type Answer } from './file-requests.js';
import { DatelineErrorEvent, DatelineLoadEvent } from './story-events.js';
import { readJson } from './read-json.js';

/** `takingOver`: what the element shows is not yet its own; `isWaiting`: it cannot draw yet. */
type Host = ReactiveControllerHost & HTMLElement & { readonly takingOver: unknown; readonly isWaiting: boolean };

/**
 * The event file of one element: where it comes from, what was read, what went wrong. It asks its host to draw, and
 * tells the page after the drawing, so that who hears the event finds in the element what it tells of. What was read
 * stays when a later file fails.
 */
export class StoryFile implements ReactiveController {
  /** What was read last and can be shown. */
  reading: Reading | undefined;
  /** What the last attempt left out, or why it gave nothing. */
  problems: readonly Problem[] = [];
  /** Why the last attempt gave nothing, or undefined when it gave something. */
  failure: string | undefined;
  /** Whether a request is under way. */
  loading = false;
  /** The address that relative addresses in the file stand against; undefined where the file is the page's own. */
  base: string | undefined;

  #address: string | undefined;
  /** The request that counts: the answer to an older one comes too late. */
  #asked: object | undefined;
  /** Who waits for the drawing of what was asked for. */
  #waiting: ((story: Story | undefined) => void)[] = [];
  #news: Event | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** What was read, as soon as it is drawn; undefined when nothing was, or nothing is under way. */
  get loaded(): Promise<Story | undefined> {
    if (!this.loading && !this.#news) return Promise.resolve(this.reading?.story);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Takes a file that the page holds as an object. */
  fromData(data: unknown): void {
    this.#leave();
    this.#take(readEventFile(data, this.host.baseURI));
  }

  /** Takes a file that stands in the page as text. */
  fromText(json: string): void {
    this.#leave();
    const { baseURI } = this.host;
    const reading = readJson(json, baseURI);
    if ('problems' in reading) return this.#take(reading);
    const asked = (this.#asked = {});
    this.loading = true;
    void reading.then((read) => {
      if (this.#asked === asked) this.#take(read);
    });
  }

  /** Asks for the file at an address, relative to the page; `fresh`: past what the page has asked for already. */
  fromAddress(src: string, fresh = false): void {
    this.#leave();
    if (!URL.canParse(src, this.host.baseURI)) return this.#fail('no address');
    this.#address = new URL(src, this.host.baseURI).href;
    this.#request(this.#address, fresh);
    if (!this.host.isConnected) this.hostDisconnected();
  }

  hostConnected(): void {
    if (this.#address && !this.#asked && this.loading) this.#request(this.#address, false);
  }

  hostDisconnected(): void {
    this.#release(() => this.host.isConnected);
  }

  hostUpdated(): void {
    const news = this.#news;
    if (!news || this.host.takingOver || this.host.isWaiting) return;
    this.#news = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve(this.reading?.story);
    this.host.dispatchEvent(news);
  }

  #leave(): void {
    this.#release(() => true);
    this.#address = this.#asked = undefined;
    this.loading = false;
    this.problems = [];
  }

  /** Gives the request up, unless this still asks for the same address by then, and `isWanted`. */
  #release(isWanted: () => boolean): void {
    const address = this.#address;
    if (!address) return;
    const dropped = (): void => {
      // A request that was dropped never answers: it is made anew when the element is put back.
      if (this.#address === address) this.#asked = undefined;
    };
    releaseFile(address, this, () => this.#address === address && isWanted(), dropped);
  }

  #request(address: string, fresh: boolean): void {
    const asked = (this.#asked = {});
    this.loading = true;
    this.host.requestUpdate();
    void requestFile(address, this, fresh).then((answer) => {
      if (this.#asked === asked) this.#answer(answer, address);
    });
  }

  #answer(answer: Answer, address: string): void {
    if ('failure' in answer) this.#fail(answer.failure);
    else this.#take(answer, address);
  }

  #take(reading: Reading, base?: string): void {
    this.loading = false;
    if (reading.problems.length)
      void import('./tell-problems.js').then(({ tellProblems }) => tellProblems(reading.problems, base ?? this.host.baseURI));
    this.problems = reading.problems;
    if (!reading.story) return this.#fail(reading.problems[0]?.code ?? '');
    this.reading = reading;
    this.base = base;
    this.failure = undefined;
    this.#tell(new DatelineLoadEvent(reading.story, reading.problems));
  }

  #fail(reason: string): void {
    this.loading = false;
    this.failure = reason;
    this.#tell(new DatelineErrorEvent(reason, this.problems));
  }

  #tell(news: Event): void {
    this.#news = news;
    this.host.requestUpdate();
  }
}
