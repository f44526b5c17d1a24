import type { Timeline } from '../timeline/timeline.js';
import { DocumentPanel } from './document-panel.js';
import { EventMarks } from './event-marks.js';
import { foundList } from './found-list.js';
import { drawnEvents, keepPlace } from './keep-place.js';
import { part } from './make.js';
import type { CheckedNews, NewsName, ShownWords, StoryNews } from './preview-data.js';
import { pressedAt, wordsPressed } from './pressed-words.js';
import { savedText, statusLevel, statusLine } from './status-line.js';

const timeline = document.querySelector<Timeline>('dateline-timeline')!;
const fold = part('fold');
const groups = part('groups');
const status = part('status');
const wide = matchMedia('(width >= 64rem)');

let words: readonly ShownWords[] = [];

const panel = new DocumentPanel(() => document.body.classList.toggle('has-document', !part('document').hidden));
const marks = new EventMarks(timeline, part('marks'), (event) => leadToGroup(event));

const groupOf = (event: string): HTMLElement | null => groups.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"]`);

/** On a phone the list is folded, so that the story comes first. */
function openList(isOpen: boolean): void {
  groups.hidden = !isOpen;
  fold.ariaExpanded = String(isOpen);
}

/** Leads to what was found in an event. */
function leadToGroup(event: string): void {
  openList(true);
  const title = groupOf(event)?.querySelector<HTMLElement>('h3');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: wide.matches ? 'nearest' : 'start' });
}

/** On a phone the story that is gone to lies behind nothing. */
function goTo(event: string): void {
  if (!wide.matches) panel.close();
  void timeline.goTo(event);
}

const show = (shown: ShownWords | undefined, opener?: HTMLElement): void => {
  if (shown) void panel.show(shown, opener);
};

function tellStatus(text: string, level: string, saved: string): void {
  status.textContent = text;
  status.dataset['level'] = level;
  part('saved').textContent = saved;
}

function tellFile(file: string): void {
  const name = file.replace(/^.*[/\\]/s, '');
  document.title = `${name} | Dateline preview`;
  part('file').textContent = name;
  part('file').title = file;
}

function meetStory({ file, story, language, direction }: StoryNews): void {
  tellFile(file);
  Object.assign(part('paper'), { lang: language, dir: direction });
  void keepPlace(timeline, () => (timeline.data = story));
}

function meetChecked(news: CheckedNews): void {
  // An older story keeps the words that it was shown with.
  if (!news.isKept) words = news.words;
  tellFile(news.file);
  const opened = new Set([...groups.querySelectorAll<HTMLElement>('.group:has(> details[open])')].map(({ dataset }) => dataset['event']));
  groups.replaceChildren(...foundList(news, { goTo, showWords: (number, opener) => show(news.words[number], opener) }));
  for (const fold of groups.querySelectorAll<HTMLDetailsElement>('.group > details'))
    fold.open = opened.has(fold.parentElement?.dataset['event']);
  tellStatus(statusLine(news), statusLevel(news), savedText(news.savedAt));
  panel.refresh(words);
  followSoon();
  void timeline.updateComplete.then(() => marks.show(news));
}

/** A press on a quotation or a source of the story shows its document; with a key held, or words selected, it is what it is elsewhere. */
function heedPress(press: MouseEvent): void {
  if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey || getSelection()?.type === 'Range') return;
  const pressed = pressedAt(press);
  const shown = pressed && wordsPressed(pressed, words);
  if (!shown) return;
  const link = press.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link) press.preventDefault();
  // Who pressed by a key goes on by keys.
  show(shown, press.detail ? undefined : link);
}

/** The list follows the story, unless somebody is busy in it. */
function followStory(): void {
  const read = drawnEvents(timeline).findLast(({ top, height }) => height && top <= innerHeight / 3);
  const group = read && groupOf(read.id);
  for (const other of groups.querySelectorAll('[aria-current]')) if (other !== group) other.removeAttribute('aria-current');
  if (!group || group.ariaCurrent === 'true') return;
  group.ariaCurrent = 'true';
  if (!wide.matches || groups.matches(':hover, :focus-within')) return;
  groups.scrollTo({ top: groups.scrollTop + group.getBoundingClientRect().top - groups.getBoundingClientRect().top });
}

let isFollowing = false;
function followSoon(): void {
  if (isFollowing) return;
  isFollowing = true;
  requestAnimationFrame(() => {
    isFollowing = false;
    followStory();
  });
}

function listen(): void {
  const news = new EventSource('/~dateline/news');
  const hear = <News>(name: NewsName, meet: (news: News) => void): void =>
    news.addEventListener(name, ({ data }: MessageEvent<string>) => meet(JSON.parse(data) as News));
  hear('story', meetStory);
  hear('checked', meetChecked);
  news.addEventListener('error', () => tellStatus('The preview has ended. Start it again: this page comes back by itself.', 'error', ''));
}

const switchScheme = (): void => {
  const select = part('scheme') as HTMLSelectElement;
  document.documentElement.dataset['scheme'] = select.value;
};

openList(wide.matches);
wide.addEventListener('change', () => openList(wide.matches));
fold.addEventListener('click', () => openList(!!groups.hidden));
timeline.addEventListener('click', heedPress);
part('scheme').addEventListener('change', switchScheme);
addEventListener('scroll', followSoon, { passive: true });
listen();
