import { readFile } from 'node:fs/promises';
import { readDocument } from '../documents/read-document.js';
import { UnreadableDocument } from '../documents/unreadable-document.js';
import { analyseDocument, type AnalysedDocument } from '../drafting/analysed-document.js';
import type { KnownNames } from '../names-in-text/known-names.js';
import type { DocumentFile } from './document-files.js';

/** A file to be analysed, and what a person says of it. Only plain data: it goes to another thread and comes back from one. */
export type AnalysisTask = { file: DocumentFile; published: string | undefined; known: KnownNames | undefined };

/** The document, or why it cannot be read. */
export type Analysis = { file: DocumentFile; analysed?: AnalysedDocument; refusal?: string };

/** Reads a file and finds everything in it. A file that is no document is no error of the program: its refusal says what to do. */
export default async function analyseFile({ file, published, known }: AnalysisTask): Promise<Analysis> {
  try {
    const document = await readDocument(file.name, await readFile(file.path));
    return { file, analysed: analyseDocument(document, { sha256: file.sha256, known, ...(published !== undefined && { published }) }) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { file, refusal: error.message };
    throw error;
  }
}
