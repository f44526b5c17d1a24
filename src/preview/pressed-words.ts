import type { ShownWords } from './preview-data.js';

/** What a press in the story was on: an event's quotation, or a source that it cites. */
export type Pressed = { event: string; text?: string; source?: string };

/** White space is set by the page, and a long text is folded in two: letters alone tell words apart. */
const letters = (text: string): string => text.replace(/\s+/gu, '');

const wordsIn = (around: Element): string => [...around.querySelectorAll('bdi')].map(({ textContent }) => textContent).join('');

/** A plain press that opens, plays or follows something else does that. */
const isOther = (target: Element): boolean =>
  !!target.closest('button, a[href]:not([data-source]), video, audio, details[data-opens="text"] > summary');

/** What a press in a timeline was on; undefined where it is nothing that a document holds. */
export function pressedAt(press: MouseEvent): Pressed | undefined {
  const target = press.composedPath()[0];
  if (!(target instanceof Element) || isOther(target)) return undefined;
  const event = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
  if (event === undefined) return undefined;
  const source = target.closest<HTMLElement>('[data-source]')?.dataset['source'];
  const quotation = target.closest('details.version, figure[part~="quote"]') ?? target.closest('blockquote');
  const words = quotation?.querySelector('blockquote') ?? quotation;
  if (words) return { event, text: wordsIn(words), ...(source !== undefined && { source }) };
  if (source !== undefined) return { event, source };
  const passage = target.closest('.cite')?.querySelector('blockquote');
  return passage ? { event, text: wordsIn(passage) } : undefined;
}

/** Words that stand in a document: of a translation that an editor or a machine made, the quotation's own. */
const inDocument = (words: ShownWords | undefined, all: readonly ShownWords[]): ShownWords | undefined => {
  const held = words?.document || words?.of === undefined ? words : all[words.of];
  return held?.document ? held : undefined;
};

/** The words that were pressed: those of this text, else what the event cites of this source, or quotes. */
export function wordsPressed({ event, text, source }: Pressed, all: readonly ShownWords[]): ShownWords | undefined {
  const own = all.filter((words) => words.event === event);
  const wanted = text === undefined ? undefined : letters(text);
  const said = own.filter((words) => wanted !== undefined && letters(words.text) === wanted);
  const ofSource = (words: readonly ShownWords[]): ShownWords | undefined => words.find((one) => one.source === source);
  if (said.length) return inDocument(ofSource(said) ?? said[0], all);
  return source === undefined ? undefined : inDocument(ofSource(own.filter(({ kind }) => kind === 'citation')) ?? ofSource(own), all);
}
