import { make, part } from './make.js';
import type { DocumentText, ShownWords } from './preview-data.js';
import { standingSentence, wordsTitle } from './standing-words.js';

const texts = new Map<number, Promise<string>>();

async function requestText(number: number): Promise<string> {
  const answer = await fetch(`/~dateline/documents/${number}`);
  if (!answer.ok) throw new Error(answer.statusText);
  return ((await answer.json()) as DocumentText).text;
}

/** A document's text, which stays what it is while its number does. */
const textOf = (number: number): Promise<string> => {
  const text = texts.get(number) ?? requestText(number);
  texts.set(number, text);
  text.catch(() => texts.delete(number));
  return text;
};

/** The text with its places marked; where two overlap, the second is marked from the end of the first on. */
function markedText(text: string, { places, standing }: ShownWords): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    nodes.push(document.createTextNode(text.slice(at, from)), make('mark', { 'data-standing': standing }, text.slice(from, end)));
    at = end;
  }
  return [...nodes, document.createTextNode(text.slice(at))];
}

/** The first mark comes a third of the way down: what stands before words is read with them. The page itself stays where it is. */
function scrollToMark(scroller: HTMLElement): void {
  const mark = scroller.querySelector('mark');
  if (!mark) return scroller.scrollTo({ top: 0 });
  const below = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + below - scroller.clientHeight / 3 });
}

/** What words are told apart by when the file was saved anew. */
const keyOf = ({ event, kind, text, source }: ShownWords): string => JSON.stringify([event, kind, text, source]);

/** Shows the document that some words are from. */
export class DocumentPanel {
  readonly #panel = part('document');
  readonly #name = part('document-name');
  readonly #said = part('document-said');
  readonly #text = part('document-text');
  #shown: ShownWords | undefined;
  #opener: HTMLElement | undefined;

  constructor(readonly changed: () => void) {
    part('document-close').addEventListener('click', () => this.close());
    addEventListener('keydown', ({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && this.close());
  }

  /** Shows the document of words, their passage marked. Who asked by a button is led there, and back when it is closed. */
  async show(words: ShownWords, opener?: HTMLElement): Promise<void> {
    if (!words.document) return;
    this.#shown = words;
    this.#opener = opener;
    const { number, name } = words.document;
    const text = await textOf(number).catch(() => undefined);
    if (this.#shown !== words) return;
    this.#draw(words, name, text);
    this.#panel.hidden = false;
    this.changed();
    scrollToMark(this.#text);
    if (opener) this.#name.focus({ preventScroll: true });
  }

  /** Marks anew what is shown, where the words still stand in the story. */
  refresh(all: readonly ShownWords[]): void {
    const shown = this.#shown && all.find((words) => keyOf(words) === keyOf(this.#shown!));
    if (shown && JSON.stringify(shown) !== JSON.stringify(this.#shown)) void this.show(shown);
  }

  close(): void {
    if (this.#panel.hidden) return;
    this.#panel.hidden = true;
    this.#shown = undefined;
    this.changed();
    this.#opener?.focus();
  }

  #draw(words: ShownWords, name: string, text: string | undefined): void {
    const { address: href } = words;
    const link = href === undefined ? [] : [' ', make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, 'Open the source')];
    this.#name.textContent = name;
    this.#said.replaceChildren(make('b', { dir: 'auto' }, wordsTitle(words)), ' ', standingSentence(words), ...link);
    this.#said.dataset['standing'] = words.standing;
    this.#text.lang = words.language ?? '';
    this.#text.replaceChildren(...(text === undefined ? ['The document could not be had: the preview may have ended.'] : markedText(text, words)));
  }
}
