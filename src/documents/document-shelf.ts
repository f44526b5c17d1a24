import { findWords, searchedText, type Finding, type SearchedText, type WantedWords } from './find-words.js';

/** A document as words are held to it: its file's name, the SHA-256 of its raw bytes, its text. */
export type ShelvedDocument = { name: string; sha256: string; text: string };

/** What an event file says of a source's document. */
export type NamedDocument = { name: string; sha256: string };

/** Of files, the one that a source names: by its hash before its name, names compared after NFC; undefined where it is not there. */
export function findNamed<File extends NamedDocument>(files: readonly File[], { name, sha256 }: NamedDocument): { file: File; by: 'hash' | 'name' } | undefined {
  const isCalledSo = (file: File): boolean => file.name.normalize() === name.normalize();
  const same = files.filter((file) => file.sha256 === sha256);
  const file = same.find(isCalledSo) ?? same[0];
  if (file) return { file, by: 'hash' };
  const called = files.find(isCalledSo);
  return called && { file: called, by: 'name' };
}

/** Documents that words are looked for in. A text is made ready when first something is looked for in it. */
export class DocumentShelf {
  #searched = new Map<ShelvedDocument, SearchedText>();

  constructor(readonly documents: readonly ShelvedDocument[]) {}

  /** Looks for words in one of the documents. */
  look(wanted: WantedWords, document: ShelvedDocument): Finding {
    const searched = this.#searched.get(document) ?? searchedText(document.text);
    this.#searched.set(document, searched);
    return findWords(wanted, searched);
  }

  /** Whether words stand in a document, set as they may be. */
  has(wanted: WantedWords, document: ShelvedDocument): boolean {
    return 'places' in this.look(wanted, document);
  }
}
