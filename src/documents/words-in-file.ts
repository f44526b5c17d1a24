import type { Path } from '../event-file/problems.js';
import { isObject } from '../event-file/read-part.js';
import type { Passage } from '../event-file/types.js';
import { eventsOf, stringIn, type Part } from './part-of-file.js';

/** A passage of an event file, and the path to it. */
export type PassageAt = { passage: Passage; path: Path };

/** Words of an event file that a document has to hold: of a quotation, of a version of one, or of a citation. */
export type HeldWords = {
  kind: 'quotation' | 'version' | 'citation';
  path: Path;
  /** The id, or else the headline, of the event that they belong to. */
  event: string | undefined;
  /** Key in «sources» of the document that has to hold them; missing where no document has to. */
  source: string | undefined;
  /** The words as they are shown; a citation has none of its own. */
  text: string | undefined;
  passages: readonly PassageAt[];
  /** The file says that an editor's ellipses and [words] are in the text. */
  edited: boolean;
  /** BCP 47 tag of the text as the file gives it at these words. */
  language: string | undefined;
  /** The language of the words that the text is a translation of, where the file says that it is one. */
  original: string | undefined;
  /** No person has read them yet. */
  isDraft: boolean;
};

const isPassage = (value: unknown): value is Passage => isObject(value) && stringIn(value, 'exact') !== undefined;

/** One passage stands as it is, pieces stand in a list. */
const passagesOf = ({ passage }: Part, path: Path): PassageAt[] => {
  if (!Array.isArray(passage)) return isPassage(passage) ? [{ passage, path: [...path, 'passage'] }] : [];
  return passage.flatMap((piece: unknown, index) => (isPassage(piece) ? [{ passage: piece, path: [...path, 'passage', index] }] : []));
};

const kinds = { quotes: 'quotation', versions: 'version', citations: 'citation' } as const;
type ListName = keyof typeof kinds;
const isListName = (name: string): name is ListName => Object.hasOwn(kinds, name);

/** Where a reader is in the file: the event, and the source of the quotation around. */
type Around = { event: string | undefined; source: string | undefined };

/** A version that a program or an editor made stands in no document. */
const sourceOf = (part: Part, kind: HeldWords['kind'], { source }: Around): string | undefined => {
  const own = stringIn(part, 'source');
  return own ?? (kind === 'version' && (part['translator'] === 'source' || part['passage'] !== undefined) ? source : undefined);
};

const wordsOf = (part: Part, kind: HeldWords['kind'], path: Path, around: Around): HeldWords => ({
  kind,
  path,
  event: around.event,
  source: sourceOf(part, kind, around),
  text: kind === 'citation' ? undefined : stringIn(part, 'text'),
  passages: passagesOf(part, path),
  edited: part['edited'] === true,
  language: stringIn(part, 'language'),
  original: stringIn(part, 'original'),
  isDraft: part['draft'] !== undefined,
});

function* wordsWithin(value: unknown, path: Path, around: Around): Generator<HeldWords> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* wordsWithin(part, [...path, index], around);
    return;
  }
  if (!isObject(value)) return;
  for (const [name, list] of Object.entries(value).filter(([name]) => !name.startsWith('x-'))) yield* wordsOfField(name, list, [...path, name], around);
}

function* wordsOfField(name: string, list: unknown, path: Path, around: Around): Generator<HeldWords> {
  if (!isListName(name) || !Array.isArray(list)) return yield* wordsWithin(list, path, around);
  for (const [index, part] of list.entries()) {
    const at = [...path, index];
    if (isObject(part)) yield wordsOf(part, kinds[name], at, around);
    yield* wordsWithin(part, at, { ...around, source: isObject(part) ? stringIn(part, 'source') ?? around.source : around.source });
  }
}

/**
 * All words of an event file that a document has to hold, in the file's order. `value` is the parsed file, sound or not: what
 * cannot be read as words is passed over, for the file's reader tells it.
 */
export function wordsInFile(value: unknown): HeldWords[] {
  return eventsOf(value).flatMap(({ event, path, name }) => [...wordsWithin(event, path, { event: name, source: undefined })]);
}
