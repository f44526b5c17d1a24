import { DocumentShelf, type ShelvedDocument } from '../documents/document-shelf.js';
import { isPart } from '../documents/part-of-file.js';
import { readDocumentFile, type DocumentFile } from './document-files.js';

/** The documents that a parsed event file names, by the keys of its sources: each by its hash before its name. */
function namedFiles(value: unknown, files: readonly DocumentFile[]): [source: string, file: DocumentFile][] {
  const sources = isPart(value) && isPart(value['sources']) ? Object.entries(value['sources']) : [];
  return sources.flatMap(([key, source]): [string, DocumentFile][] => {
    const { name, sha256 } = isPart(source) && isPart(source['document']) ? source['document'] : {};
    const same = files.filter((file) => file.sha256 === sha256);
    const named = (all: readonly DocumentFile[]): DocumentFile | undefined =>
      all.find((file) => typeof name === 'string' && file.name.normalize() === name.normalize());
    const file = named(same) ?? same[0] ?? named(files);
    return file ? [[key.normalize(), file]] : [];
  });
}

/** The documents of a preview, read once each. Their numbers stay while the preview lasts. */
export class PreviewDocuments {
  readonly all: ShelvedDocument[] = [];
  readonly shelf = new DocumentShelf([]);
  #read = new Map<string, Promise<ShelvedDocument | undefined>>();

  /** The documents of the sources of a parsed event file, by the sources' keys; those that can be read. */
  async of(value: unknown, files: readonly DocumentFile[]): Promise<Map<string, ShelvedDocument>> {
    const found = new Map<string, ShelvedDocument>();
    for (const [source, file] of namedFiles(value, files)) {
      const document = await this.#document(file);
      if (document) found.set(source, document);
    }
    return found;
  }

  #document(file: DocumentFile): Promise<ShelvedDocument | undefined> {
    const key = `${file.sha256} ${file.path}`;
    const read = this.#read.get(key) ?? readDocumentFile(file).then(({ document }) => {
      if (document) this.all.push(document);
      return document;
    });
    this.#read.set(key, read);
    return read;
  }
}
