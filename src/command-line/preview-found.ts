import { eventsOf, partAt, stringIn, type Part } from '../documents/part-of-file.js';
import { isWordProblem, wordProblemSentence, type WordProblem } from '../documents/word-problems.js';
import { placeOf, problemSentence } from '../event-file/problem-sentences.js';
import type { Path, Problem } from '../event-file/problems.js';
import { isObject } from '../event-file/read-part.js';
import type { Story } from '../event-file/reader.js';
import { chooseText } from '../event-file/text.js';
import type { Text } from '../event-file/types.js';
import type { FoundIn, ShownProblem } from '../preview/preview-data.js';
import type { Checked } from './check-file.js';
import { firstWords } from './first-words.js';
import { placesInJson } from './json-places.js';
import type { PlacedWords } from './preview-words.js';

type AnyProblem = Problem | WordProblem;

/** What problems are told with. */
type Around = { words: readonly PlacedWords[]; placeIn: ReturnType<typeof placesInJson>; value: unknown; languages: [reader: string, file: string] };

const isWithin = (path: Path, around: Path): boolean => around.every((step, index) => path[index] === step);

/** The words that a problem lies in, else the first ones of what it is about: of an event that is a draft. */
function wordsAt({ path }: AnyProblem, words: readonly PlacedWords[]): number | undefined {
  // A version stands within its quotation, and behind it in the list.
  const inside = words.findLastIndex(({ held }) => isWithin(path, held.path));
  if (inside >= 0) return inside;
  const first = path[0] === 'events' && path.length > 1 ? words.findIndex(({ held }) => isWithin(held.path, path)) : -1;
  return first >= 0 ? first : undefined;
}

const kinds = { quotation: 'Quotation', version: 'Version', citation: 'Passage' } as const;

/** Where a problem is, beside the event that it is listed under: words by what they say, and the way from there. */
function subjectOf({ path }: AnyProblem, around: PlacedWords | undefined): { subject: string; way: string } {
  const depth = path[0] === 'events' ? Math.min(2, path.length) : 0;
  const way = (from: number): string => (path.length > from ? placeOf({ path: path.slice(from) }) : '');
  if (around && isWithin(path, around.held.path)) {
    const inside = way(around.held.path.length);
    const subject = `${kinds[around.held.kind]} «${firstWords(around.shown.text)}»`;
    return { subject, way: /^(text|passage(\.exact)?)$/.test(inside) ? '' : inside };
  }
  return { subject: way(depth) || (depth ? 'The event' : 'The file'), way: '' };
}

const textOf = (text: unknown, languages: Around['languages']): string =>
  typeof text === 'string' || isObject(text) ? chooseText(text as Text, ...languages).text : '';

/** What the program that made a draft was unsure of. */
const questionsOf = ({ path }: AnyProblem, { value, languages }: Around): string => {
  const questions = partAt(value, [...path, 'draft', 'questions']);
  return Array.isArray(questions) ? questions.map((question) => textOf(question, languages)).join(' ') : '';
};

/** The sentence of a problem without the place that it begins with. What to do with drafts the page says once for all. */
const sentenceOf = (problem: AnyProblem, around: Around): string => {
  if (problem.code === 'draft-unread') return questionsOf(problem, around);
  return isWordProblem(problem) ? wordProblemSentence(problem) : problemSentence(problem).slice(placeOf(problem).length).trimStart();
};

function shownProblem(problem: AnyProblem, around: Around): ShownProblem {
  const { words, placeIn } = around;
  const number = wordsAt(problem, words);
  const { subject, way } = subjectOf(problem, number === undefined ? undefined : words[number]);
  const place = problem.code === 'not-json' ? problem : placeIn(problem.path);
  return {
    level: problem.code === 'draft-unread' ? 'draft' : problem.level,
    subject,
    sentence: [way, sentenceOf(problem, around)].filter(Boolean).join(' '),
    line: place?.line,
    column: place?.column,
    words: number,
  };
}

const byPlace = (a: ShownProblem, b: ShownProblem): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const titleOf = (event: Part, { languages }: Around): string => textOf(event['headline'], languages) || stringIn(event, 'id') || 'An event';

/** What the file was found to be: its story, where it has one, what was checked, its text, the reader's language. */
export type Found = { story: Story | undefined; checked: Checked; json: string; language: string | undefined };

const unreadableOf = ({ unreadable }: Checked): ShownProblem[] =>
  unreadable.map(({ file, refusal = '' }) => ({ level: 'error', subject: file.name, sentence: refusal }));

/** How words are set is told at the words alone, as `dateline check` tells it in one sentence. */
const isListed = ({ code }: AnyProblem): boolean => code !== 'typography-differs';

/** All that was found in a file: in what stands around its events, and in each event that has words or problems, in the file's order. */
export function foundIn({ story, checked, json, language }: Found, words: readonly PlacedWords[]): FoundIn[] {
  const fileLanguage = story?.language ?? 'en';
  const around: Around = { words, placeIn: placesInJson(json), value: checked.value, languages: [language ?? fileLanguage, fileLanguage] };
  const inEvent = ({ path }: AnyProblem): number => (path[0] === 'events' && typeof path[1] === 'number' ? path[1] : -1);
  const problemsOf = (index: number): ShownProblem[] =>
    checked.problems.filter((problem) => isListed(problem) && inEvent(problem) === index).map((one) => shownProblem(one, around)).sort(byPlace);
  const shownIds = new Set(story?.events.map(({ id }) => id));
  const events = eventsOf(checked.value).map(({ event, path }): FoundIn => {
    const id = stringIn(event, 'id')?.normalize();
    return {
      title: titleOf(event, around),
      event: id !== undefined && shownIds.has(id) ? id : undefined,
      problems: problemsOf(Number(path[1])),
      words: words.flatMap(({ held }, number) => (held.path[1] === path[1] ? [number] : [])),
    };
  });
  const ofFile: FoundIn = { problems: [...unreadableOf(checked), ...problemsOf(-1)], words: [] };
  return [ofFile, ...events].filter((one) => one.problems.length || one.words.length);
}
