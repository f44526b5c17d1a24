import type { Path } from '../event-file/problems.js';
import { isPart, stringIn, type Part } from './part-of-file.js';
import { checkEdits } from './check-edits.js';
import { checkWords } from './check-words.js';
import type { DocumentShelf, NamedDocument, ShelvedDocument } from './document-shelf.js';
import { wordsInFile, type HeldWords } from './words-in-file.js';
import type { WordProblem } from './word-problems.js';

const recordIn = (value: unknown, name: string): Part => {
  const record = isPart(value) ? value[name] : undefined;
  return isPart(record) ? record : {};
};

/** A source of the file, the document that it names, and the one on the shelf that it was found to be. */
type CheckedSource = { key: string; path: Path; language: string | undefined; document?: ShelvedDocument; problems: WordProblem[] };

const namedDocument = ({ document }: Part): NamedDocument | undefined =>
  isPart(document) && typeof document['name'] === 'string' && typeof document['sha256'] === 'string'
    ? { name: document['name'], sha256: document['sha256'] }
    : undefined;

/** What is looked for in the document of some words: their passages, or else they themselves. */
const wantedOf = ({ passages, text }: HeldWords) => (passages.length ? passages.map(({ passage }) => passage) : text === undefined ? [] : [{ exact: text }]);

const allStandIn = (words: readonly HeldWords[], document: ShelvedDocument, shelf: DocumentShelf): boolean =>
  words.flatMap(wantedOf).every((wanted) => shelf.has(wanted, document));

function foundSource(source: CheckedSource, named: NamedDocument, words: readonly HeldWords[], shelf: DocumentShelf): CheckedSource {
  const found = shelf.find(named);
  const path = [...source.path, 'document'];
  const at = { level: 'error', event: undefined, fixes: [] } as const;
  if (!found) return { ...source, problems: [{ ...at, path, code: 'document-missing', name: named.name }] };
  const { document, by } = found;
  if (by === 'hash' && document.name === named.name) return { ...source, document, problems: [] };
  if (by === 'hash') {
    const fixes = [{ path: [...path, 'name'], value: document.name }];
    return { ...source, document, problems: [{ ...at, level: 'notice', path, code: 'document-renamed', name: named.name, now: document.name, fixes }] };
  }
  const wordsHold = allStandIn(words, document, shelf);
  const fixes = wordsHold ? [{ path: [...path, 'sha256'], value: document.sha256 }] : [];
  return { ...source, document, problems: [{ ...at, path: [...path, 'sha256'], code: 'document-changed', name: document.name, wordsHold, fixes }] };
}

/** A source that names no document: told where words are held to it, with the documents that have all of them. */
function homelessSource(source: CheckedSource, words: readonly HeldWords[], shelf: DocumentShelf): CheckedSource {
  if (!words.length) return source;
  const homes = shelf.documents.filter((document) => allStandIn(words, document, shelf));
  const [home] = homes;
  const fixes = home && homes.length === 1 ? [{ path: [...source.path, 'document'], value: { name: home.name, sha256: home.sha256 } }] : [];
  const candidates = homes.map(({ name }) => name);
  return { ...source, problems: [{ level: 'error', code: 'source-without-document', path: source.path, event: undefined, candidates, fixes }] };
}

function checkSource(key: string, value: unknown, words: readonly HeldWords[], shelf: DocumentShelf): CheckedSource {
  const part = isPart(value) ? value : {};
  const source: CheckedSource = { key: key.normalize(), path: ['sources', key], language: stringIn(part, 'language'), problems: [] };
  const named = namedDocument(part);
  const own = words.filter((one) => one.source?.normalize() === source.key && wantedOf(one).length);
  return named ? foundSource(source, named, own, shelf) : homelessSource(source, own, shelf);
}

/** What an event file's words were held to, and what is wrong with them. `held`: words that stand in their documents. */
export type WordCheck = { problems: WordProblem[]; quotations: number; passages: number; documents: number };

const isRefused = ({ level }: WordProblem): boolean => level === 'error';

/**
 * Holds all words of an event file to the documents of its sources: every quotation, version and passage, each by its source.
 * `value` is the parsed file, sound or not; what its reader tells is not told here.
 */
export function checkAgainstDocuments(value: unknown, shelf: DocumentShelf): WordCheck {
  const words = wordsInFile(value);
  const sources = Object.entries(recordIn(value, 'sources')).map(([key, source]) => checkSource(key, source, words, shelf));
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const found = words.flatMap((one) => {
    const { document, language } = (one.source !== undefined && byKey.get(one.source.normalize())) || {};
    return document ? [{ one, problems: checkWords({ words: one, document, shelf, sourceLanguage: language }) }] : [];
  });
  const sound = found.filter(({ problems }) => !problems.some(isRefused)).map(({ one }) => one);
  return {
    problems: [...sources.flatMap(({ problems }) => problems), ...found.flatMap(({ problems }) => problems)],
    quotations: sound.filter(({ kind }) => kind !== 'citation').length,
    passages: sound.flatMap(({ passages }) => passages).length,
    documents: new Set(sources.flatMap(({ document }) => document?.name ?? [])).size,
  };
}

/** What can be said of an event file's words without any document: an editor's marks, and cuts, that are not declared. */
export const checkEditsAlone = (value: unknown): WordProblem[] =>
  wordsInFile(value).filter(({ passages }) => passages.length).flatMap((words) => checkEdits(words));
