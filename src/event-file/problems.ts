import type { DateFault } from '../dates/edtf-date.js';
import type { ScalarName } from './scalar-checks.js';

/** Field names and list positions that lead from the file to one of its parts. */
export type Path = readonly (string | number)[];

/** Errors were left out, warnings are shown all the same. */
export type Level = 'error' | 'warning';

/** What an id names. */
export type Named = 'person' | 'source' | 'topic' | 'event' | 'quote';

/** What was expected where something of another type stands. */
export type Expected = 'object' | 'list' | 'string' | 'number' | 'text' | 'true';

/** A rule of the format that one of its objects breaks. */
export type RuleCode =
  | 'nothing-to-show' | 'source-without-name' | 'account-of-nobody' | 'too-few-accounts' | 'retraction-not-retracted'
  | 'image-without-alt' | 'text-differs-from-passage' | 'retracted-words-kept';

type Detail =
  | { code: 'not-json'; line: number; column: number }
  | { code: 'version-unknown'; version: unknown; reads: readonly number[] }
  | { code: 'missing' }
  | { code: 'wrong-type'; expected: Expected }
  | { code: 'not-one-of'; allowed: readonly string[]; text: string }
  | { code: 'out-of-range'; min: number; max: number; value: number }
  | { code: 'date-unreadable'; fault: DateFault; text: string }
  | { code: 'string-unreadable'; kind: ScalarName; text: string }
  | { code: 'too-long'; limit: number }
  | { code: 'too-deep'; limit: number }
  | { code: 'too-many-events'; limit: number; count: number }
  | { code: 'no-text' }
  | { code: 'unknown-id'; named: Named; id: string }
  | { code: 'duplicate-id'; named: Named; id: string }
  | { code: 'answers-later-event'; id: string }
  | { code: 'unknown-field'; name: string }
  | { code: RuleCode };

/**
 * Something in an event file that is not as it should be. `path` leads to it. `event` is the id, or else the headline, of the
 * event that it is in.
 */
export type Problem = Detail & { level: Level; path: Path; event?: string };

export type ProblemCode = Problem['code'];
