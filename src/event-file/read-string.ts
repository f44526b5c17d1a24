import { dateFault } from '../dates/edtf-date.js';
import { limits } from './limits.js';
import type { Named } from './problems.js';
import { scalarChecks, type ScalarName } from './scalar-checks.js';
import { tell, type Born, type Walk } from './walk.js';

/** The kinds of string that refer to something by its id. */
const references: Readonly<Record<string, Named>> = {
  PersonKey: 'person', SourceKey: 'source', TopicKey: 'topic', EventReference: 'event', QuoteReference: 'quote',
};

/** The kinds of string that are something's id. */
const births: Readonly<Record<string, Born>> = { EventId: 'event', QuoteId: 'quote' };

/** A string of no more than the length that is read, or undefined. */
export function readPlain(value: unknown, walk: Walk): string | undefined {
  if (typeof value !== 'string') return tell(walk, { code: 'wrong-type', expected: 'string' });
  return value.length > limits.text ? tell(walk, { code: 'too-long', limit: limits.text }) : value;
}

function bear(named: Born, id: string, walk: Walk): string | undefined {
  if (walk.known[named].has(id)) return tell(walk, { code: 'duplicate-id', named, id });
  walk.known[named].add(id);
  walk.born.push([named, id]);
  return id;
}

/** An event may answer one that comes later in the file: those references are judged once all events are read. */
function refer(named: Named, id: string, walk: Walk): string | undefined {
  const early = named === 'event' && !walk.eventsRead;
  return early || walk.known[named].has(id) ? id : tell(walk, { code: 'unknown-id', named, id });
}

/** A string of one of the kinds that the format knows; ids come back in NFC, so that they can be looked up as they are. */
export function readScalar(kind: ScalarName, value: unknown, walk: Walk): string | undefined {
  const text = readPlain(value, walk);
  if (text === undefined) return text;
  if (!scalarChecks[kind](text, walk.base)) {
    const fault = kind === 'Edtf' || kind === 'Interval' ? dateFault(text) : undefined;
    return tell(walk, fault ? { code: 'date-unreadable', fault, text } : { code: 'string-unreadable', kind, text });
  }
  const [born, referred] = [births[kind], references[kind]];
  if (born) return bear(born, text.normalize(), walk);
  return referred ? refer(referred, text.normalize(), walk) : text;
}
