import { styleText } from 'node:util';
import { partAt, stringIn } from '../documents/part-of-file.js';
import { isWordProblem, wordProblemSentence, type WordProblem } from '../documents/word-problems.js';
import { placeOf, problemSentence } from '../event-file/problem-sentences.js';
import type { Path, Problem } from '../event-file/problems.js';
import { isObject } from '../event-file/read-part.js';
import type { Checked } from './check-file.js';
import { counted } from './counted.js';
import { firstWords } from './first-words.js';
import { placesInJson } from './json-places.js';
import { lineOfTold, type Told } from './tell.js';

type Context = { file: string; json: string; fixed: number; asJson: boolean };

const sentenceOf = (problem: Problem | WordProblem): string =>
  isWordProblem(problem) ? `${placeOf(problem)} ${wordProblemSentence(problem)}` : problemSentence(problem);

/** The quotation that a path leads into, by its id or its first words. */
function quotationAt(value: unknown, path: Path): string | undefined {
  const at = path.lastIndexOf('quotes');
  const quotation = at < 0 ? undefined : partAt(value, path.slice(0, at + 2));
  return isObject(quotation) ? stringIn(quotation, 'id') ?? (firstWords(stringIn(quotation, 'text') ?? '') || undefined) : undefined;
}

/** A problem as a person or a program is told it. */
function toldOf(problem: Problem | WordProblem, value: unknown, { file }: Context, placeIn: ReturnType<typeof placesInJson>): Told {
  const { path, code, level, event, fixes, ...detail } = { fixes: [], ...problem };
  const quotation = quotationAt(value, path);
  const own = sentenceOf(problem);
  const sentence = quotation === undefined || own.includes(`«${quotation}»`) ? own : `${own} (Quotation «${quotation}».)`;
  // Where a file is not JSON its problem says itself where.
  const place = 'line' in detail ? {} : placeIn(path);
  return { file, ...place, ...detail, code, level, path, ...(event !== undefined && { event }), ...(quotation !== undefined && { quotation }), ...(fixes.length && { fixable: true }), sentence };
}

/** One sentence on what became of it all. */
function summaryOf({ problems, held, drafts }: Checked, { file, fixed }: Context): string {
  const refused = problems.filter(({ level }) => level !== 'notice').length;
  const set = problems.filter(({ code }) => code === 'typography-differs').length;
  const sentences = [
    fixed ? `${counted(fixed, 'place')} mended.` : '',
    refused ? `${counted(refused, 'problem')}: it cannot be published yet.` : drafts ? `It is sound. ${counted(drafts, 'draft')} in it no person has read yet.` : 'It can be published.',
    held ? `${counted(held.quotations, 'quotation')} and ${counted(held.passages, 'passage')} stand in ${counted(held.documents, 'document')} word for word.` : '',
    set ? `${set} of them ${set === 1 ? 'is' : 'are'} set otherwise there: --fix takes over how they stand.` : '',
    held ? '' : 'Its words were held to no document: name their folder with --documents.',
  ];
  return `${file}: ${sentences.filter(Boolean).join(' ')}`;
}

/**
 * Tells all that was found on standard error, in the order of the file, and gives what is to be said in the end and whether the file
 * is refused. How words are set is told to programs alone: to people in one sentence.
 */
export function tellChecked(checked: Checked, context: Context): { refused: boolean; summary: string } {
  const { problems, value, unreadable } = checked;
  const placeIn = placesInJson(context.json);
  const unread = unreadable.map(({ file, refusal = '' }): Told => ({ file: file.path, code: 'unreadable', level: 'error', sentence: refusal }));
  const told = problems.filter(({ code }) => context.asJson || code !== 'typography-differs').map((problem) => toldOf(problem, value, context, placeIn));
  const sorted = told.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const isColoured = process.stderr.hasColors?.() ?? false;
  for (const one of [...unread, ...sorted]) console.error(context.asJson ? JSON.stringify(one) : coloured(one, isColoured));
  const refused = [...unread, ...problems].some(({ level }) => level !== 'notice');
  const summary = context.asJson
    ? JSON.stringify({ file: context.file, refused, fixed: context.fixed, ...(checked.held && { ...checked.held, problems: undefined }) })
    : summaryOf(checked, context);
  return { refused, summary };
}

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

const coloured = (told: Told, isColoured: boolean): string =>
  lineOfTold(told, isColoured ? (level) => styleText(['bold', colours[level]], level, { validateStream: false }) : undefined);
