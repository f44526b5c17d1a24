import { differsFromPassage, joinedPassages } from '../event-file/differs-from-passage.js';
import { evenTypography } from '../event-file/even-typography.js';
import type { Passage } from '../event-file/types.js';
import { checkEdits } from './check-edits.js';
import type { DocumentShelf, ShelvedDocument } from './document-shelf.js';
import type { Finding, Place } from './find-words.js';
import { isOtherScript } from './main-script.js';
import { negationIn } from './negations.js';
import type { Fix, WordProblem } from './word-problems.js';
import type { HeldWords, PassageAt } from './words-in-file.js';

/** What words are held to: a document, and the others that they may stand in instead. */
export type Held = { words: HeldWords; document: ShelvedDocument; shelf: DocumentShelf; sourceLanguage?: string | undefined };

type Wanted = { passage: Passage; path: HeldWords['path'] };

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words as they stand in the document, in the place of words that are set otherwise. */
const asTheyStand = ({ words, document }: Held, { path }: Wanted, { start, end }: Place): Fix[] => {
  const value = oneLine(document.text.slice(start, end));
  const ofText = { path: [...words.path, 'text'], value };
  if (!words.passages.length) return [ofText];
  // What the text says otherwise is somebody’s words, or a translation: it is never written over.
  const isAll = words.passages.length === 1 && words.text !== undefined && evenTypography(words.text).text === evenTypography(value).text;
  return [{ path: [...path, 'exact'], value }, ...(isAll ? [ofText] : [])];
};

const withoutContext = ({ path, passage }: Wanted): Fix[] =>
  (['prefix', 'suffix'] as const).filter((name) => passage[name] !== undefined).map((name) => ({ path: [...path, name], value: undefined }));

/** Where words that do not stand in their document stand: in another one, nearly in their own, or nowhere. */
function lost({ document, shelf }: Held, { passage }: Wanted, finding: Finding) {
  const other = shelf.documents.find((one) => one !== document && shelf.has(passage, one));
  if (other) return { code: 'words-in-other-document', document: document.name, other: other.name } as const;
  if (finding.kind !== 'near') return { code: 'words-absent', document: document.name } as const;
  const { passage: stands, wanted, stands: word } = finding;
  return { code: 'words-near', document: document.name, passage: stands, wanted, stands: word } as const;
}

/** What is wrong with one passage, undefined where it stands in its document once. */
function problemOf(held: Held, wanted: Wanted, finding: Finding): WordProblem | undefined {
  const at = { level: 'error', path: wanted.path, event: held.words.event, fixes: [] } as const;
  const document = held.document.name;
  if (!('places' in finding)) return { ...at, ...lost(held, wanted, finding) };
  const times = finding.places.length;
  if (finding.kind === 'elsewhere') return { ...at, code: 'context-wrong', document, times, fixes: times === 1 ? withoutContext(wanted) : [] };
  if (times > 1) return { ...at, code: 'passage-repeated', document, times };
  if (finding.kind === 'typography')
    return { ...at, level: 'notice', code: 'typography-differs', document, fixes: asTheyStand(held, wanted, finding.places[0]!) };
  return undefined;
}

const placesOf = (finding: Finding): readonly Place[] => ('places' in finding && finding.kind !== 'elsewhere' ? finding.places : []);

/** Marks that end what somebody said: beyond one of them nothing was cut out of it. */
const anyMark = /[”»“„«"]/u;

/** Pieces that stand in the document in another order, or between which a negation was cut out. */
function betweenPieces(held: Held, places: readonly Place[]): WordProblem[] {
  const { words, document } = held;
  return places.slice(1).flatMap((place, index): WordProblem[] => {
    const before = places[index]!;
    const at = { level: 'error', path: words.passages[index + 1]!.path, event: words.event, fixes: [] } as const;
    if (place.start < before.end) return [{ ...at, code: 'pieces-out-of-order', document: document.name }];
    const cut = document.text.slice(before.end, place.start);
    const said = cut.split(anyMark);
    const word = [said[0]!, said.at(-1)!].flatMap((part) => [words.language ?? held.sourceLanguage, held.sourceLanguage].map((language) => negationIn(part, language))).find((found) => found !== undefined);
    return word === undefined ? [] : [{ ...at, code: 'negation-cut', word }];
  });
}

function checkPassages(held: Held, passages: readonly PassageAt[]): WordProblem[] {
  const findings = passages.map(({ passage }) => held.shelf.look(passage, held.document));
  const problems = passages.flatMap((wanted, index) => problemOf(held, wanted, findings[index]!) ?? []);
  const places = findings.map(placesOf);
  return places.every(({ length }) => length === 1) ? [...problems, ...betweenPieces(held, places.flat())] : problems;
}

/** Whether a text is in another language than the words it should be, by what the file says or by its letters. */
const isTranslated = ({ words, sourceLanguage, document }: Held): boolean => {
  const { text = '', language, original, passages, kind } = words;
  if (kind !== 'quotation' || original !== undefined || !text) return false;
  const stands = passages.length ? joinedPassages(passages.map(({ passage }) => passage)) : document.text;
  const isOther = language !== undefined && sourceLanguage !== undefined && language.split('-')[0] !== sourceLanguage.split('-')[0];
  return isOther || isOtherScript(text, stands);
};

const differs = ({ text, passages, edited }: HeldWords): boolean =>
  text !== undefined && differsFromPassage({ text, passage: passages.map(({ passage }) => passage), ...(edited && { edited }) });

/** Words without a passage are their own: all of them have to stand in the document. */
function checkText(held: Held): WordProblem[] {
  const { words } = held;
  if (words.text === undefined) return [];
  if (words.edited) return [{ level: 'error', code: 'edit-without-passage', path: words.path, event: words.event, fixes: [] }];
  const wanted = { passage: { exact: words.text }, path: [...words.path, 'text'] };
  const finding = held.shelf.look(wanted.passage, held.document);
  // A quotation may well be printed twice; only a passage says which place it means.
  return [problemOf(held, wanted, 'places' in finding ? { ...finding, places: finding.places.slice(0, 1) } : finding) ?? []].flat();
}

/** Holds words to their document. */
export function checkWords(held: Held): WordProblem[] {
  const { words, document } = held;
  const edits = checkEdits(words, document.text, held.sourceLanguage);
  const found = words.passages.length ? checkPassages(held, words.passages) : checkText(held);
  if (words.passages.length ? differs(words) && isTranslated(held) : found.length > 0 && isTranslated(held)) {
    const told: WordProblem = { level: 'error', code: 'translation-not-said', path: [...words.path, 'text'], event: words.event, fixes: [] };
    return [told, ...(words.passages.length ? found : [])];
  }
  const isExplained = edits.some(({ code }) => code === 'edit-not-declared') && !words.passages.length;
  return isExplained ? edits : [...edits, ...found];
}
