import type { Named, Path } from './problems.js';
import type { Account, Citation, EventFile, Quote, TimelineEvent } from './types.js';

/** An id that a second part of the file bears, or that names nothing. */
export type ReferenceFault = { code: 'unknown-id' | 'duplicate-id'; path: Path; named: Named; id: string };

type Use = { named: Named; id: string | undefined; path: Path };

const keysOf = (record: object | undefined): Set<string> => new Set(Object.keys(record ?? {}).map((key) => key.normalize()));

function* usesOfCitations(citations: readonly Citation[] | undefined, path: Path): Generator<Use> {
  for (const [i, { source }] of (citations ?? []).entries()) {
    yield { named: 'source', id: source, path: [...path, 'citations', i, 'source'] };
  }
}

function* usesOfQuotes(quotes: readonly Quote[] | undefined, path: Path): Generator<Use> {
  for (const [i, { speaker, source, versions }] of (quotes ?? []).entries()) {
    const here = [...path, 'quotes', i];
    yield { named: 'person', id: speaker, path: [...here, 'speaker'] };
    yield { named: 'source', id: source, path: [...here, 'source'] };
    for (const [k, version] of (versions ?? []).entries()) {
      yield { named: 'source', id: version.source, path: [...here, 'versions', k, 'source'] };
    }
  }
}

function* usesOfAccount(account: Account, path: Path): Generator<Use> {
  yield { named: 'person', id: account.by, path: [...path, 'by'] };
  yield { named: 'source', id: account.source, path: [...path, 'source'] };
  yield* usesOfQuotes(account.quotes, path);
  yield* usesOfCitations(account.citations, path);
}

function* usesOfEvent(event: TimelineEvent, path: Path): Generator<Use> {
  const lists = { person: 'people', topic: 'topics', event: 'respondsTo' } as const;
  for (const [named, field] of Object.entries(lists)) {
    for (const [i, id] of (event[field] ?? []).entries()) yield { named: named as Named, id, path: [...path, field, i] };
  }
  yield* usesOfCitations(event.citations, path);
  yield* usesOfQuotes(event.quotes, path);
  for (const [i, account, k] of accountsOf(event)) yield* usesOfAccount(account, [...path, 'differences', i, 'accounts', k]);
}

function accountsOf({ differences }: TimelineEvent): [number, Account, number][] {
  return (differences ?? []).flatMap(({ accounts }, i) => accounts.map((account, k): [number, Account, number] => [i, account, k]));
}

function* usesOf({ events, corrections }: EventFile): Generator<Use> {
  for (const [i, event] of events.entries()) yield* usesOfEvent(event, ['events', i]);
  for (const [i, { event, quote }] of (corrections ?? []).entries()) {
    yield { named: 'event', id: event, path: ['corrections', i, 'event'] };
    yield { named: 'quote', id: quote, path: ['corrections', i, 'quote'] };
  }
}

/** The ids that events and quotations bear, in the file's order. */
function* bornBy({ events }: EventFile): Generator<Use> {
  for (const [i, event] of events.entries()) {
    yield { named: 'event', id: event.id, path: ['events', i, 'id'] };
    const quotes = [...event.quotes ?? [], ...accountsOf(event).flatMap(([, account]) => account.quotes ?? [])];
    for (const quote of quotes) yield { named: 'quote', id: quote.id, path: ['events', i, 'quotes'] };
  }
}

/**
 * The faults between the parts of a file whose shape is sound: ids used that nothing bears, ids that two bear. Ids are
 * compared after NFC. It stands apart from the reader, which meets them as it goes and leaves parts out, so that each can
 * be held against the other.
 */
export function referenceFaults(file: EventFile): ReferenceFault[] {
  const known: Record<Named, Set<string>> = {
    person: keysOf(file.people), source: keysOf(file.sources), topic: keysOf(file.topics), event: new Set(), quote: new Set(),
  };
  const faults: ReferenceFault[] = [];
  for (const { named, id, path } of bornBy(file)) {
    const name = id?.normalize();
    if (name === undefined) continue;
    if (known[named].has(name)) faults.push({ code: 'duplicate-id', path, named, id: name });
    known[named].add(name);
  }
  for (const { named, id, path } of usesOf(file)) {
    if (id !== undefined && !known[named].has(id.normalize())) faults.push({ code: 'unknown-id', path, named, id });
  }
  return faults;
}
