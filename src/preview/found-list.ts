import { make, makeButton } from './make.js';
import type { CheckedNews, FoundIn, ShownProblem, ShownWords } from './preview-data.js';
import { standingSentence, wordsTitle } from './standing-words.js';

/** What the list can be asked for. */
export type ListActs = { showWords: (number: number, opener: HTMLElement) => void; goTo: (event: string) => void };

const levels: Readonly<Record<ShownProblem['level'], string>> = { error: 'Problem', warning: 'Warning', notice: 'Note', draft: 'Draft' };

const placeText = ({ line, column }: ShownProblem): string | undefined => (line === undefined ? undefined : `Line ${line}, column ${column ?? 1}`);

const showButton = (number: number | undefined, words: readonly ShownWords[], acts: ListActs): HTMLElement | undefined => {
  const shown = number === undefined ? undefined : words[number];
  if (number === undefined || !shown?.document) return undefined;
  return makeButton('Show the document', { class: 'act', title: shown.document.name }, (button) => acts.showWords(number, button));
};

const problemItem = (problem: ShownProblem, { words }: CheckedNews, acts: ListActs): HTMLElement => {
  const { level, subject, sentence } = problem;
  const place = placeText(problem);
  return make('li', { class: 'problem', 'data-level': level },
    make('p', {}, make('span', { class: 'level' }, levels[level]), ' ', make('b', { dir: 'auto' }, subject), ' ', sentence),
    make('p', { class: 'meta' }, place && make('span', {}, place), showButton(problem.words, words, acts)));
};

const wordsItem = (number: number, words: ShownWords, acts: ListActs): HTMLElement => {
  const title = wordsTitle(words);
  const attributes = { 'data-standing': words.standing, title: standingSentence(words) };
  if (!words.document) return make('li', {}, make('span', { class: 'words', dir: 'auto', ...attributes }, title));
  return make('li', {}, makeButton(title, { class: 'words', dir: 'auto', ...attributes }, (button) => acts.showWords(number, button)));
};

const kinds: readonly [ShownWords['kind'], string][] = [['quotation', 'quotation'], ['version', 'version'], ['citation', 'passage']];

/** «2 quotations, 1 passage». */
const counted = (words: readonly ShownWords[]): string =>
  kinds.flatMap(([kind, name]) => {
    const { length } = words.filter((one) => one.kind === kind);
    return length ? [`${length} ${name}${length === 1 ? '' : 's'}`] : [];
  }).join(', ');

const wordsFold = ({ words: numbers }: FoundIn, { words }: CheckedNews, acts: ListActs): HTMLElement | undefined => {
  if (!numbers.length) return undefined;
  // What an editor or a machine translated stands in no document.
  const own = numbers.flatMap((number) => (words[number] && words[number].of === undefined ? [{ number, shown: words[number] }] : []));
  const items = own.map(({ number, shown }) => wordsItem(number, shown, acts));
  return make('details', { class: 'passages' }, make('summary', {}, counted(own.map(({ shown }) => shown))), make('ul', { role: 'list' }, ...items));
};

const titleLink = ({ title = 'The file', event }: FoundIn, acts: ListActs): HTMLElement | string => {
  if (event === undefined) return title;
  const link = make('a', { href: `#${encodeURIComponent(event)}` }, title);
  link.addEventListener('click', (press) => {
    if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
    press.preventDefault();
    acts.goTo(event);
  });
  return link;
};

const group = (found: FoundIn, news: CheckedNews, acts: ListActs): HTMLElement => {
  const items = found.problems.map((problem) => problemItem(problem, news, acts));
  return make('section', { class: 'group', 'data-event': found.event },
    make('h3', { dir: 'auto', tabindex: '-1' }, titleLink(found, acts)),
    items.length ? make('ul', { role: 'list', class: 'problems' }, ...items) : undefined,
    wordsFold(found, news, acts));
};

/** All that was found in the file, event by event, each with a link to the event, and buttons that show the documents. */
export const foundList = (news: CheckedNews, acts: ListActs): HTMLElement[] => {
  if (!news.found.length) return [make('p', { class: 'empty' }, 'There is nothing to mend, and no quotation or passage.')];
  const hint = make('p', { class: 'hint' }, 'Drafts: hold each to its document, then put «reviewed» in the place of «draft».');
  return [...(news.drafts ? [hint] : []), ...news.found.map((found) => group(found, news, acts))];
};
