import { findWords, searchedText, type Finding, type SearchedText, type WantedWords } from './find-words.js';

/** A document as words are held to it: its file's name, the SHA-256 of its raw bytes, its text. */
export type ShelvedDocument = { name: string; sha256: string; text: string };

/** What an event file says of a source's document. */
export type NamedDocument = { name: string; sha256: string };

/** How a document was found: by its hash, or by its name alone, so that it is another file than was meant. */
export type FoundDocument = { document: ShelvedDocument; by: 'hash' | 'name' };

/** Documents that words are looked for in. A text is made ready when first something is looked for in it. */
export class DocumentShelf {
  #searched = new Map<ShelvedDocument, SearchedText>();

  constructor(readonly documents: readonly ShelvedDocument[]) {}

  /** The document that a source names, by its hash before its name; undefined where it is not there. */
  find({ name, sha256 }: NamedDocument): FoundDocument | undefined {
    const same = this.documents.filter((document) => document.sha256 === sha256);
    const document = same.find((one) => one.name === name) ?? same[0];
    if (document) return { document, by: 'hash' };
    const named = this.documents.find((one) => one.name.normalize() === name.normalize());
    return named && { document: named, by: 'name' };
  }

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
