import { access, stat } from 'node:fs/promises';
import type { EventFile } from '../event-file/types.js';
import { draftStory, type Drafted } from '../drafting/draft-story.js';
import { analyseFiles } from './analyse-files.js';
import type { Analysis } from './analyse-file.js';
import { counted } from './counted.js';
import { documentFile, documentFiles, type DocumentFile } from './document-files.js';
import { draftRequest, type DraftRequest } from './draft-request.js';
import { exitCodes } from './exit-codes.js';
import { Fault, WrongUse } from './fault.js';
import { readKnownNames } from './known-names-file.js';
import { tell } from './tell.js';
import { writeOutput, writeResult } from './write-output.js';

const filesAt = async (path: string): Promise<DocumentFile[]> => {
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
  return isFolder ? documentFiles(path) : [await documentFile(path)];
};

/** All documents that were named, each once; a date that was given for none of them is a mistake in its name. */
async function filesOf({ paths, dates }: DraftRequest): Promise<DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const path of paths) files.push(...(await filesAt(path)));
  const unknown = [...dates.keys()].find((name) => !files.some((file) => file.name.normalize() === name));
  if (unknown !== undefined) throw new WrongUse(`--date names «${unknown}», which is none of the documents. Check its name.`);
  if (!files.length) throw new Fault('unreadable', 'There is no document in it: no .txt, .md, .html, .pdf or .docx.', paths[0]);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** A file that is there is somebody’s work. */
async function checkOutput({ output, force }: DraftRequest): Promise<void> {
  const isThere = output !== '-' && await access(output).then(() => true, () => false);
  if (isThere && !force) throw new Fault('unwritable', 'It is there already, and may hold somebody’s work. Name another file, or add --force.', output);
}

/** One sentence on what was drafted, and what to do next. */
function summaryOf({ events, people = {}, sources = {} }: EventFile, output: string): string {
  const quotes = events.flatMap((event) => event.quotes ?? []);
  const drafts = [...events, ...quotes].flatMap(({ draft }) => draft?.questions ?? []);
  const parts = [counted(events.length, 'event'), counted(quotes.length, 'quotation'), counted(Object.keys(people).length, 'person or body', 'people and bodies')];
  return `${output}: ${parts.join(', ')} from ${counted(Object.keys(sources).length, 'document')}; ${counted(drafts.length, 'question')} for you.\n` +
    `Read it, then: dateline check ${output} --documents FOLDER --allow-drafts\n`;
}

/** Tells what could not be read, and what a person has to say first. */
function tellDrafted({ undated, leftOut }: Drafted, analyses: readonly Analysis[], asJson: boolean): boolean {
  const refused = analyses.filter(({ refusal }) => refusal !== undefined);
  for (const { file, refusal = '' } of refused) tell({ file: file.path, code: 'unreadable', level: 'error', sentence: refusal }, asJson);
  for (const name of undated)
    tell({ file: name, code: 'no-day', level: 'notice', sentence: `It states no day of its own, so that days in it were counted from each other. If you know it: --date ${name}=2031-03-05` }, asJson);
  for (const { document, quotation } of leftOut)
    tell({ file: document, code: 'quotation-without-day', level: 'warning', sentence: `No day could be found for «${quotation.slice(0, 60)}»: it is left out. Give the document’s day with --date.` }, asJson);
  return refused.length > 0;
}

/** `dateline draft`: an event file from documents, every part of it a draft that a person has to read. */
export const draft = async (flags: string[]): Promise<number> => {
  const request = draftRequest(flags);
  await checkOutput(request);
  const files = await filesOf(request);
  const known = request.names === undefined ? undefined : await readKnownNames(request.names);
  const analyses = await analyseFiles(files.map((file) => ({ file, published: request.dates.get(file.name.normalize()), known })));
  const drafted = draftStory(analyses.flatMap(({ analysed }) => analysed ?? []), request.language);
  const isRefused = tellDrafted(drafted, analyses, request.json);
  if (!drafted.file.events.length) throw new Fault('not-shown', 'Nothing in the documents is told of a day. If they state no day of their own, give it with --date.', files[0]!.path);
  await writeOutput(`${JSON.stringify(drafted.file, null, 2)}\n`, request.output);
  if (request.output !== '-') await writeResult(summaryOf(drafted.file, request.output));
  return isRefused ? exitCodes.problems : exitCodes.well;
};
