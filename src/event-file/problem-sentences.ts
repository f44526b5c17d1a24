import { leftOutFor } from './left-out.js';
import type { Expected, Named, Path, Problem, ProblemCode, RuleCode } from './problems.js';
import type { ScalarName } from './scalar-checks.js';

type Of<Code extends ProblemCode> = Extract<Problem, { code: Code }>;
type Sentences = { [Code in ProblemCode]: (problem: Of<Code>) => string };

const expectations: Record<Expected, string> = {
  object: 'an object in braces, { … }',
  list: 'a list in square brackets, [ … ]',
  string: 'text in quotation marks',
  number: 'a number, without quotation marks',
  text: 'text in quotation marks, or one text for each language: { "en": "…", "uk": "…" }',
  true: 'the word true, without quotation marks',
};

const things: Record<Named, string> = {
  person: 'person', source: 'source', topic: 'topic', event: 'event', quote: 'quotation',
};

const homes: Record<Named, string> = {
  person: 'Add it under «people»', source: 'Add it under «sources»', topic: 'Add it under «topics»',
  event: 'Correct the id, or add the event', quote: 'Correct the id, or add the quotation',
};

const dateFaults: Record<Of<'date-unreadable'>['fault'], string> = {
  'not-edtf': 'Write it as 2022-02-10, 2022-02, 2022 or 2022-01-10/2022-01-13, with «?» or «~» at the end where it is unsure.',
  'no-offset': 'A time of day needs its zone: add «Z» for UTC, or an offset such as «+01:00».',
  'no-such-day': 'The calendar has no such day or month: check it in the source.',
  'ends-before-begin': 'It ends before it begins: turn the two dates round.',
};

const idForm = 'Use 1 to 128 characters without spaces and without «#».';
const stringForms: Partial<Record<ScalarName, string>> = {
  Words: 'It is empty: write the words, or remove it.',
  Language: 'Write the language as a tag such as en, uk or pt-BR.',
  OriginalLanguage: 'Write the language as a tag such as en, uk or pt-BR, or «unknown».',
  Interval: 'Write from when to when, with a slash: 1939-09/1945-09, or 2014/.. where it goes on.',
  DateTime: 'Write date, time and zone, as 2022-02-15T09:30:00Z.',
  TimeZone: 'Write a zone by its IANA name, such as Europe/Brussels.',
  Address: 'Only complete addresses that begin with https:// or http:// are taken.',
  RelativeAddress: 'Only addresses that begin with https:// or http://, or that are relative to this file, are taken.',
  Srcset: 'Each picture in it needs an address that begins with https:// or http://, or that is relative to this file.',
  FileName: 'Write the file’s name alone, without folders.',
  Sha256: 'Write the 64 digits of the file’s SHA-256 hash in lower case.',
  Affix: 'Shorten it to 32 characters.',
};

const rules: Record<RuleCode, string> = {
  'nothing-to-show': 'has nothing to show. Give it a headline, a summary, a quotation or a picture.',
  'source-without-name': 'says nothing of itself. Give it a publisher, an author, a title or an address.',
  'account-of-nobody': 'does not say whose it is. Name a person under «by», or a source.',
  'too-few-accounts': 'has fewer than two accounts left, so nothing differs. Add the other account.',
  'retraction-not-retracted': 'stands in an event that is not retracted. Give the event the status «retracted», or remove it.',
  'image-without-alt': 'is a picture without a description. Say in «alt» what it shows; write "" if it is mere decoration.',
  'text-differs-from-passage':
    'does not say what its passage says. Take the words over as they stand there; where an editor shortened or ' +
    'completed them in [brackets], set «edited».',
  'retracted-words-kept':
    'is retracted, and the file still carries its words or pictures: no page shows them, but whoever opens the file reads them. ' +
    'Remove them.',
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const quoted = (value: unknown): string => `«${shorten(typeof value === 'string' ? value : JSON.stringify(value) ?? '')}»`;
const count = (number: number): string => number.toLocaleString('en');

const ruleSentences = Object.fromEntries(
  Object.entries(rules).map(([code, sentence]) => [code, () => sentence]),
) as unknown as Pick<Sentences, RuleCode>;

const sentences: Sentences = {
  ...ruleSentences,
  'not-json': ({ line, column }) =>
    `is not JSON from line ${line}, column ${column} on. Look there for a missing comma, bracket or quotation mark, or one too many.`,
  'version-unknown': ({ version, reads }) =>
    `is ${quoted(version)}, which cannot be read; version ${reads.join(', ')} can. Use a newer Dateline, or save the file in that version.`,
  missing: () => 'is missing. Add it.',
  'wrong-type': ({ expected }) => `is not what belongs there. Write ${expectations[expected]}.`,
  'not-one-of': ({ allowed, text }) => `is ${quoted(text)}. It can be ${allowed.join(', ')}.`,
  'out-of-range': ({ min, max, value }) => `is ${value}. It goes from ${min} to ${max}.`,
  'date-unreadable': ({ fault, text }) => `is ${quoted(text)}, which is no date. ${dateFaults[fault]}`,
  'string-unreadable': ({ kind, text }) => `is ${quoted(text)}. ${stringForms[kind] ?? idForm}`,
  'too-long': ({ limit }) => `is longer than the ${count(limit)} characters that are read. Shorten it.`,
  'too-deep': ({ limit }) => `nests more deeply than the ${limit} levels that are read. Make it flatter.`,
  'too-many-events': ({ limit, count: all }) =>
    `are ${count(all)}; the first ${count(limit)} are read. Divide the story into several files.`,
  'no-text': () => 'has no text in any language. Write one, or remove it.',
  'unknown-id': ({ named, id }) => `names the ${things[named]} ${quoted(id)}, which is not in the file. ${homes[named]}.`,
  'duplicate-id': ({ named, id }) => `gives the id ${quoted(id)} to a second ${things[named]}. The first one keeps it: choose another.`,
  'answers-later-event': ({ id }) => `answers ${quoted(id)}, which came later. Check both dates, or turn the answer round.`,
  'unknown-field': ({ name }) =>
    `is no field that is read here. Check how ${quoted(name)} is spelt, or where it belongs; begin its name with «x-» if it is your own.`,
};

/** A path as in code: `events[3].media[0].url`, what is no plain name in quotation marks. */
function writePath(path: Path): string {
  const written = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(shorten(step))}]`);
  return written.join('').replace(/^\./, '');
}

/** Where a problem is, in words: the event by its id or headline, then the way from there; in the file otherwise. */
export function placeOf({ event, path }: { event?: string | undefined; path: Path }): string {
  if (event === undefined) return writePath(path) || 'The file';
  const inside = writePath(path.slice(2));
  return inside ? `Event ${quoted(event)}: ${inside}` : `Event ${quoted(event)}`;
}

/** What an error cost, where that is the file, the event, or otherwise more than the part itself. */
function costOf(problem: Problem): string {
  const leftOut = leftOutFor(problem);
  if (!leftOut) return '';
  if (!leftOut.length) return ' The file is not shown.';
  const inEvent = leftOut[0] === 'events' && leftOut.length > 1;
  if (inEvent && leftOut.length === 2) return ' The event is left out.';
  return leftOut.length === problem.path.length ? '' : ` ${writePath(inEvent ? leftOut.slice(2) : leftOut)} is left out.`;
}

/**
 * What a desk editor needs to know of a problem, in English: where it is, what is wrong, how to mend it, and what is
 * left out until then where that is more than the place itself.
 */
export function problemSentence(problem: Problem): string {
  const sentence = sentences[problem.code] as (problem: Problem) => string;
  return `${placeOf(problem)} ${sentence(problem)}${costOf(problem)}`;
}
