import { knownNames, type KnownName, type KnownNames } from './known-names.js';
import { namesOfDocuments, type NamedInDocument, type NamesOfDocument } from './names-of-documents.js';
import { clusterPeople } from './cluster-people.js';
import { toLatin, withoutMarks } from './translit.js';
import type { NamedKind, NameMention } from '../documents/mentions.js';

/** Somebody, or something, that documents name: all spellings, and every mention. */
export type JoinedPerson = {
  /** Small ASCII letters and hyphens, from the Latin spelling if there is one. */
  id: string;
  /** The fullest name by language. */
  name: Record<string, string>;
  /** Every spelling that was seen, each once. */
  names: string[];
  /** The office named most often. */
  role?: string;
  kind: NamedKind;
  gender?: 'f' | 'm';
  /** `document` is the number of the document in what was given. */
  mentions: { document: number; mention: NameMention }[];
};

const slug = (name: string, language: string): string =>
  withoutMarks(toLatin(name, language)).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');

/** Latin spellings first, English before others. */
function slugOf(name: Readonly<Record<string, string>>, known: KnownName | undefined): string {
  if (known) return slug(known.name, 'en') || 'unknown';
  const latin = Object.entries(name).filter(([, spelling]) => /^[\p{Script=Latin}\P{L}]+$/u.test(spelling));
  const english = latin.find(([language]) => language === 'en') ?? latin[0];
  const [language, spelling] = english ?? Object.entries(name)[0]!;
  return slug(spelling, language) || 'unknown';
}

/** The value that occurs most often, the first of equals. */
function commonest<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const wordCount = (name: string): number => name.split(' ').length;

function toPerson(cluster: readonly NamedInDocument[]): Omit<JoinedPerson, 'id'> & { slug: string } {
  const name: Record<string, string> = {};
  for (const named of cluster) {
    const before = name[named.language];
    if (before === undefined || (named.kind === 'person' && wordCount(named.name) > wordCount(before))) name[named.language] = named.name;
  }
  const mentions = cluster.flatMap(({ document, mentions: own }) => own.map((mention) => ({ document, mention })));
  mentions.sort((a, b) => a.document - b.document || a.mention.start - b.mention.start);
  const role = commonest(mentions.map(({ mention }) => mention.role));
  const gender = commonest(mentions.map(({ mention }) => mention.gender));
  return {
    slug: slugOf(name, cluster.find(({ known }) => known)?.known),
    name,
    names: [...new Set(cluster.map((named) => named.name))],
    kind: cluster[0]!.kind,
    ...(role && { role }),
    ...(gender && { gender }),
    mentions,
  };
}

/**
 * Joins the names of several documents: one person in two languages and scripts is one, two of one surname stay two. Of two documents
 * in two languages names are one where all their consonants sound the same and at least `leastAlike` of their letters; in one language
 * only where their spelling is even. A surname alone joins a full name where only one has it. What is not sure stays apart: a missed
 * join is mended sooner than a wrong one. Organisations are joined by `known` and by their acronyms.
 */
export function joinPeople(documents: readonly NamesOfDocument[], known: KnownNames = knownNames): JoinedPerson[] {
  const taken = new Map<string, number>();
  return clusterPeople(namesOfDocuments(documents, known)).map((cluster) => {
    const { slug: base, ...person } = toPerson(cluster);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { id: count > 1 ? `${base}-${count}` : base, ...person };
  });
}
