import type { Path } from '../event-file/problems.js';
import { checkEdits } from './check-edits.js';
import { checkWords } from './check-words.js';
import { findNamed, type DocumentShelf, type NamedDocument, type ShelvedDocument } from './document-shelf.js';
import { sourcesOf, stringIn, type SourceAt } from './part-of-file.js';
import { wordsInFile, type HeldWords } from './words-in-file.js';
import type { WordProblem } from './word-problems.js';

/** A source of the file, the document that it names, and the one on the shelf that it was found to be. */
type CheckedSource = { key: string; path: Path; language: string | undefined; document?: ShelvedDocument; problems: WordProblem[] };

/** What is looked for in the document of some words: their passages, or else they themselves. */
const wantedOf = ({ passages, text }: HeldWords) => (passages.length ? passages.map(({ passage }) => passage) : text === undefined ? [] : [{ exact: text }]);

const allStandIn = (words: readonly HeldWords[], document: ShelvedDocument, shelf: DocumentShelf): boolean =>
  words.flatMap(wantedOf).every((wanted) => shelf.has(wanted, document));

function foundSource(source: CheckedSource, named: NamedDocument, words: readonly HeldWords[], shelf: DocumentShelf): CheckedSource {
  const found = findNamed(shelf.documents, named);
  const path = [...source.path, 'document'];
  const at = { level: 'error', event: undefined, fixes: [] } as const;
  if (!found) return { ...source, problems: [{ ...at, path, code: 'document-missing', name: named.name }] };
  const { file: document, by } = found;
  if (by === 'hash' && document.name.normalize() === named.name.normalize()) return { ...source, document, problems: [] };
  const other = by === 'hash' && shelf.documents.find(({ name }) => name.normalize() === named.name.normalize());
  if (other) return { ...source, document, problems: [{ ...at, path, code: 'document-mismatched', name: named.name, now: document.name }] };
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

function checkSource({ source: part, path, key, named }: SourceAt, words: readonly HeldWords[], shelf: DocumentShelf): CheckedSource {
  const source: CheckedSource = { key, path, language: stringIn(part, 'language'), problems: [] };
  const own = words.filter((one) => one.source?.normalize() === key && wantedOf(one).length);
  return named ? foundSource(source, named, own, shelf) : homelessSource(source, own, shelf);
}

/** What an event file's words were held to, and what is wrong with them. The numbers count what stands there. */
export type WordCheck = { problems: WordProblem[]; quotations: number; passages: number; documents: number };

const isRefused = ({ level }: WordProblem): boolean => level === 'error';

/**
 * Holds all words of an event file to the documents of its sources: every quotation, version and passage, each by its source.
 * `value` is the parsed file, sound or not; what its reader tells is not told here.
 */
export function checkAgainstDocuments(value: unknown, shelf: DocumentShelf): WordCheck {
  const words = wordsInFile(value);
  const sources = sourcesOf(value).map((source) => checkSource(source, words, shelf));
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
