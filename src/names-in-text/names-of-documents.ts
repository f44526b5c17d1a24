import { evenSpelling, heard, type HeardWord } from './alike-names.js';
import type { KnownName, KnownNames } from './known-names.js';
import type { NamedKind, NameMention } from '../documents/mentions.js';

/** What `findNames` found in a document, with its language as a BCP 47 tag. */
export type NamesOfDocument = { language: string; names: readonly NameMention[] };

/** A name in one document, with all its mentions there. */
export type NamedInDocument = {
  document: number;
  language: string;
  name: string;
  kind: NamedKind;
  gender?: 'f' | 'm' | undefined;
  words: readonly string[];
  heard: readonly HeardWord[];
  /** Its words as `evenSpelling` has them. */
  even: readonly string[];
  known?: KnownName | undefined;
  mentions: NameMention[];
};

const evenName = (name: string): string => name.toLowerCase().replaceAll('’', '\'').replaceAll('.', '').replace(/\s+/g, ' ');

/** Known names by each of their spellings. */
function knownBySpelling(known: KnownNames): Map<string, KnownName> {
  const found = new Map<string, KnownName>();
  for (const entry of known)
    for (const spelling of [entry.name, ...(entry.names ?? [])]) {
      const key = `${entry.kind} ${evenName(spelling)}`;
      if (!found.has(key)) found.set(key, entry);
    }
  return found;
}

function begin(mention: NameMention, document: number, tag: string, bySpelling: ReadonlyMap<string, KnownName>): NamedInDocument {
  const language = tag.toLowerCase().split('-', 1)[0]!;
  const words = mention.name.split(/[\s\u00a0]+/).filter((word) => /\p{L}/u.test(word));
  return {
    document,
    language,
    name: mention.name,
    kind: mention.kind,
    words,
    heard: words.map((word) => heard(word, language)),
    even: words.map(evenSpelling),
    known: bySpelling.get(`${mention.kind} ${evenName(mention.name)}`),
    mentions: [],
  };
}

/** The names of documents, each once a document, in their order. */
export function namesOfDocuments(documents: readonly NamesOfDocument[], known: KnownNames): NamedInDocument[] {
  const bySpelling = knownBySpelling(known);
  return documents.flatMap(({ language, names }, document) => {
    const found = new Map<string, NamedInDocument>();
    for (const mention of names) {
      const key = `${mention.kind} ${evenName(mention.name)}`;
      const named = found.get(key) ?? begin(mention, document, language, bySpelling);
      found.set(key, named);
      named.gender ??= mention.gender;
      named.mentions.push(mention);
    }
    return [...found.values()];
  });
}
