import type { NameMention } from '../documents/mentions.js';
import type { Statement } from './statements.js';
import { writtenSpan } from './written-span.js';

/** What documents tell of one thing that happened on one day. */
export type DraftedEvent = { date: string; statements: Statement[] };

/** The id of the person, organisation or place that a mention names, over all documents; undefined where it names none. */
export type IdOf = (mention: NameMention) => string | undefined;

const dayOf = (date: string): string => /^-?\d{4}-\d\d-\d\d(?=T|$)/.exec(date)?.[0] ?? date;

const idsIn = ({ names }: Statement, idOf: IdOf, kinds: readonly NameMention['kind'][]): Set<string> =>
  new Set(names.filter(({ kind }) => kinds.includes(kind)).flatMap((mention) => idOf(mention) ?? []));

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((id) => other.has(id)).length;

/** Sentences apart, in UTF-16 units, that are told in one breath. */
const oneBreath = 400;

/** Whether two statements of one day tell of one thing: by who took part, by where it was, told in one breath, or what was done with a document. */
function isSame(one: Statement, other: Statement, idOf: IdOf): boolean {
  const people = shared(idsIn(one, idOf, ['person', 'organization']), idsIn(other, idOf, ['person', 'organization']));
  const places = shared(idsIn(one, idOf, ['place']), idsIn(other, idOf, ['place']));
  if (one.document === other.document) return Math.abs(one.clause.start - other.clause.start) < oneBreath && people + places > 0;
  return people > 0 || places > 1 || (!!one.act && !!other.act);
}

const contains = (outer: string, inner: string): boolean => {
  const [a, b] = [writtenSpan(outer), writtenSpan(inner)];
  return !!a && !!b && a.start <= b.start && a.end >= b.end;
};

function addTo(events: DraftedEvent[], statement: Statement, idOf: IdOf): void {
  const date = dayOf(statement.date);
  const same = events.find((event) => dayOf(event.date) === date && event.statements.some((other) => isSame(other, statement, idOf)));
  if (!same) return void events.push({ date: statement.date, statements: [statement] });
  same.statements.push(statement);
  if (statement.date.length > same.date.length && same.date.length <= 10) same.date = date;
}

/** A month or a year is told of what has its day elsewhere: it is one more source for that, where somebody takes part in both. */
function addCoarse(events: DraftedEvent[], statement: Statement, idOf: IdOf): void {
  const within = events.filter(({ date }) => contains(statement.date, date));
  const ids = idsIn(statement, idOf, ['person', 'organization', 'place']);
  const weighed = within.map((event) =>
    [event, Math.max(...event.statements.map((other) => shared(ids, idsIn(other, idOf, ['person', 'organization', 'place']))))] as const);
  const [best] = weighed.sort((a, b) => b[1] - a[1]);
  if (best && best[1] > 1) best[0].statements.push(statement);
  else if (!within.length) events.push({ date: statement.date, statements: [statement] });
}

/**
 * The events that statements of several documents tell of. Statements of different days are never one event. A vaguer date adds to
 * an event within it, and makes one of its own only where no day within it is known.
 */
export function mergeStatements(statements: readonly Statement[], idOf: IdOf): DraftedEvent[] {
  const events: DraftedEvent[] = [];
  for (const statement of statements.filter(({ isExact }) => isExact)) addTo(events, statement, idOf);
  for (const statement of statements.filter(({ isExact }) => !isExact)) addCoarse(events, statement, idOf);
  return events;
}
