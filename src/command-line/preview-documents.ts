import { DocumentShelf, findNamed, type ShelvedDocument } from '../documents/document-shelf.js';
import { sourcesOf } from '../documents/part-of-file.js';
import { readDocumentFile, type DocumentFile, type ReadFile } from './document-files.js';

/** The documents of a preview, read once each. Their numbers stay while the preview lasts. */
export class PreviewDocuments {
  readonly all: ShelvedDocument[] = [];
  readonly shelf = new DocumentShelf([]);
  #read = new Map<string, Promise<ReadFile>>();

  /** The documents of the sources of a parsed event file, by the sources' keys; those that can be read. */
  async of(value: unknown, files: readonly DocumentFile[]): Promise<Map<string, ShelvedDocument>> {
    const found = new Map<string, ShelvedDocument>();
    for (const { key, named } of sourcesOf(value)) {
      const file = named && findNamed(files, named)?.file;
      const { document } = file ? await this.read(file) : {};
      if (document) found.set(key, document);
    }
    return found;
  }

  /** A document's file, read when first it is asked for as it is now. */
  read(file: DocumentFile): Promise<ReadFile> {
    const key = `${file.sha256} ${file.path}`;
    const read = this.#read.get(key) ?? this.#readAnew(file);
    this.#read.set(key, read);
    return read;
  }

  async #readAnew(file: DocumentFile): Promise<ReadFile> {
    const read = await readDocumentFile(file);
    if (read.document) this.all.push(read.document);
    return read;
  }
}
