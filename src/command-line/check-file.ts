import { checkAgainstDocuments, checkEditsAlone, type WordCheck } from '../documents/check-story.js';
import { expectationsOver, unreadDrafts } from '../documents/check-readiness.js';
import { DocumentShelf } from '../documents/document-shelf.js';
import { sourcesOf } from '../documents/part-of-file.js';
import type { Fix, WordProblem } from '../documents/word-problems.js';
import type { Problem } from '../event-file/problems.js';
import { readEventFileText } from '../event-file/read-text.js';
import { warnings } from '../event-file/warnings.js';
import { readDocumentFile, type DocumentFile, type ReadFile } from './document-files.js';

type ReadOne = (file: DocumentFile) => Promise<ReadFile>;

/**
 * What an event file is held to: its documents, undefined where none were named; whether drafts pass; the present time. `readFile` reads
 * a document for whoever keeps those that were read before.
 */
export type Measure = { documents: readonly DocumentFile[] | undefined; allowDrafts: boolean; now: number; readFile?: ReadOne };

/** What was found in an event file. `held` where it was held to documents; `drafts` are those that no person has read, allowed or not. */
export type Checked = { problems: (Problem | WordProblem)[]; value: unknown; unreadable: ReadFile[]; held?: WordCheck; drafts: number };

/** Codes at which it matters whether the words stand in a document that the file does not name. */
const asksOthers = new Set(['words-near', 'words-absent', 'source-without-document']);

const readAll = async (files: readonly DocumentFile[], readFile: ReadOne): Promise<ReadFile[]> => {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(file));
  return read;
};

const shelfOf = (read: readonly ReadFile[]): DocumentShelf => new DocumentShelf(read.flatMap(({ document }) => document ?? []));

/** Documents that the file does not name are read only where something is missing from those that it does. */
async function holdToDocuments(value: unknown, files: readonly DocumentFile[], readFile: ReadOne): Promise<{ held: WordCheck; unreadable: ReadFile[] }> {
  const names = sourcesOf(value).flatMap(({ named }) => named ?? []);
  const wanted = new Set(names.flatMap(({ name, sha256 }) => [name.normalize(), sha256]));
  const own = new Set(files.filter(({ name, sha256 }) => wanted.has(name.normalize()) || wanted.has(sha256)));
  const read = await readAll([...own], readFile);
  const unreadable = read.filter(({ refusal }) => refusal !== undefined);
  const held = checkAgainstDocuments(value, shelfOf(read));
  if (!held.problems.some(({ code }) => asksOthers.has(code))) return { held, unreadable };
  const others = await readAll(files.filter((file) => !own.has(file)), readFile);
  return { held: checkAgainstDocuments(value, shelfOf([...read, ...others])), unreadable };
}

const quotationOf = ({ path }: { path: Problem['path'] }): string =>
  path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1).join('/');

/** A text that differs from its passage is told once: where it is known why, by that. */
const withoutRepeats = (problems: readonly Problem[], words: readonly WordProblem[]): Problem[] => {
  const explained = new Set(words.filter(({ code }) => code === 'edit-not-declared' || code === 'translation-not-said').map(quotationOf));
  return problems.filter((problem) => problem.code !== 'text-differs-from-passage' || !explained.has(quotationOf(problem)));
};

/** Reads an event file from its text, and holds it to its rules and its documents. */
export async function checkFile(json: string, { documents, allowDrafts, now, readFile = readDocumentFile }: Measure): Promise<Checked> {
  const { story, problems } = readEventFileText(json, undefined, warnings);
  if (problems.some(({ code }) => code === 'not-json')) return { problems, value: undefined, unreadable: [], drafts: 0 };
  const value = JSON.parse(json) as unknown;
  const { held, unreadable } = documents ? await holdToDocuments(value, documents, readFile) : { held: undefined, unreadable: [] };
  const drafts = unreadDrafts(value);
  const words = [
    ...(held?.problems ?? checkEditsAlone(value)),
    ...(allowDrafts ? [] : drafts),
    ...expectationsOver(value, story?.timeZone ?? 'UTC', now),
  ];
  return { problems: [...withoutRepeats(problems, words), ...words], value, unreadable, drafts: drafts.length, ...(held && { held }) };
}

/** The changes that mend problems without anybody’s judgement, each path once. */
export const fixesOf = (problems: Checked['problems']): Fix[] => {
  const fixes = problems.flatMap((problem) => ('fixes' in problem ? problem.fixes : []));
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix.path), fix])).values()];
};
