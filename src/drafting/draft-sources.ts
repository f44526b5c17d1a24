import type { Source } from '../event-file/types.js';
import type { AnalysedDocument } from './analysed-document.js';
import { Ids } from './ids.js';

const nameOf = ({ document: { publisher, author, title, name } }: AnalysedDocument): string =>
  publisher?.value ?? author?.value ?? title?.value.split(' ').slice(0, 4).join(' ') ?? name;

const sourceOf = ({ document, sha256, language, published }: AnalysedDocument, fileLanguage: string): Source => {
  const { title, publisher, author, url, name } = document;
  const inItsLanguage = (text: string) => (language === fileLanguage ? text : { [language]: text });
  return {
    ...(publisher && { publisher: publisher.value }),
    ...(author && { author: author.value }),
    // A source has to say something of itself: at least what its file is called.
    ...((title || !(publisher ?? author ?? url)) && { title: title ? inItsLanguage(title.value) : name }),
    ...(url && { url: url.value }),
    ...(published !== undefined && { published }),
    language,
    document: { name, sha256 },
  };
};

/** The documents as sources of an event file, and the key of each in their order. */
export function sourcesOf(documents: readonly AnalysedDocument[], fileLanguage: string): { keys: string[]; sources: Record<string, Source> } {
  const ids = new Ids();
  const keys = documents.map((document) => ids.make(nameOf(document)));
  return { keys, sources: Object.fromEntries(documents.map((document, index) => [keys[index]!, sourceOf(document, fileLanguage)])) };
}
