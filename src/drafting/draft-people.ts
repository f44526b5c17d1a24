import type { NameMention } from '../documents/mentions.js';
import type { Person } from '../event-file/types.js';
import { joinPeople, type JoinedPerson } from '../names-in-text/join-people.js';
import type { AnalysedDocument } from './analysed-document.js';
import type { IdOf } from './merge-statements.js';

/** Everybody and every place that the documents name, each once. */
export type Cast = {
  idOf: IdOf;
  kindOf: (id: string) => NameMention['kind'] | undefined;
  /** The name of somebody or some place, as the event file writes it. */
  nameOf: (id: string) => Person['name'];
  /** The people and organisations of these ids, as entries of the event file. */
  people: (ids: ReadonlySet<string>) => Record<string, Person>;
};

const oneOrMany = (byLanguage: Readonly<Record<string, string>>, language: string): string | Record<string, string> => {
  const [[only, name] = ['', '']] = Object.entries(byLanguage);
  return Object.keys(byLanguage).length === 1 && only === language ? name : { ...byLanguage };
};

/** The office in the words of the documents, one wording a language; the first is the one that stands there first. */
const roleOf = ({ mentions }: JoinedPerson, documents: readonly AnalysedDocument[], language: string): Person['role'] => {
  const roles: Record<string, string> = {};
  for (const { document, mention } of mentions) if (mention.role !== undefined) roles[documents[document]!.language] ??= mention.role;
  return Object.keys(roles).length ? oneOrMany(roles, language) : undefined;
};

const personOf = (joined: JoinedPerson, documents: readonly AnalysedDocument[], language: string): Person => {
  const shown = new Set(Object.values(joined.name));
  const others = joined.names.filter((name) => !shown.has(name));
  const role = roleOf(joined, documents, language);
  return {
    name: oneOrMany(joined.name, language),
    ...(others.length && { names: others }),
    ...(role !== undefined && { role }),
    ...((joined.kind === 'organization' || joined.kind === 'unnamed') && { kind: joined.kind }),
  };
};

/** Joins the names of all documents. `language` is that of the event file. */
export function castOf(documents: readonly AnalysedDocument[], language: string): Cast {
  const joined = joinPeople(documents.map((document) => ({ language: document.language, names: document.names })));
  const ids = new Map(joined.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention, id] as const)));
  const byId = new Map(joined.map((person) => [person.id, person]));
  return {
    idOf: (mention) => ids.get(mention),
    kindOf: (id) => byId.get(id)?.kind,
    nameOf: (id) => oneOrMany(byId.get(id)?.name ?? { [language]: id }, language),
    people: (wanted) => Object.fromEntries(joined.filter(({ id, kind }) => wanted.has(id) && kind !== 'place').map((person) => [person.id, personOf(person, documents, language)])),
  };
}
