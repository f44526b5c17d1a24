import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ShelvedDocument } from '../documents/document-shelf.js';
import { readDocument } from '../documents/read-document.js';
import { UnreadableDocument } from '../documents/unreadable-document.js';
import { systemFault } from './system-fault.js';

/** A file that may be a document: where it lies, its name without folders, the SHA-256 of its bytes. */
export type DocumentFile = { path: string; name: string; sha256: string };

/** A document that could be read, or why it could not. */
export type ReadFile = { file: DocumentFile; document?: ShelvedDocument; refusal?: string };

const forms = /\.(txt|md|markdown|html?|xhtml|pdf|docx)$/i;
const isHidden = (path: string): boolean => path.split(/[/\\]/).some((part) => part.startsWith('.'));

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: unknown) => {
    throw systemFault(error, 'unreadable', path);
  });

/** One document’s file. Throws a `Fault` where it cannot be read. */
export const documentFile = async (path: string): Promise<DocumentFile> =>
  ({ path, name: basename(path), sha256: createHash('sha256').update(await bytesOf(path)).digest('hex') });

/** All documents in a folder and in those within it, by their path. Throws a `Fault` where it, or one of them, cannot be read. */
export async function documentFiles(folder: string): Promise<DocumentFile[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw systemFault(error, 'unreadable', folder);
  });
  const files: DocumentFile[] = [];
  // One after the other: a thousand at once would hold all their bytes in memory.
  for (const name of names.filter((one) => forms.test(one) && !isHidden(one)).sort()) files.push(await documentFile(join(folder, name)));
  return files;
}

/** The text of a document's file. */
export async function readDocumentFile(file: DocumentFile): Promise<ReadFile> {
  try {
    const { text } = await readDocument(file.name, await bytesOf(file.path));
    return { file, document: { name: file.name, sha256: file.sha256, text } };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { file, refusal: error.message };
    throw error;
  }
}
