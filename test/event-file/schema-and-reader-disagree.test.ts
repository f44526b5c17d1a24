import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEventFile, type Story } from '../../src/event-file/reader.js';
import { eventFile } from '../../src/event-file/schema.js';
import { soundFile } from './sound-file.js';

type Path = (string | number)[];
type Holder = Record<string | number, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function pathsOf(value: unknown, path: Path = []): Path[] {
  const below = isHolder(value) ? Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key])) : [];
  return [path, ...below];
}

const nested = (levels: number): unknown => (levels ? [nested(levels - 1)] : 'deep');

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((part, step) => (isHolder(part) ? part[step] : undefined), value);

/** Sets an own property of any name, `__proto__` as well. */
const set = (holder: Holder, key: string | number, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const replacements: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e9, NaN, Infinity, -Infinity, '', ' ', 'closed', 'mayor-1', 'gazette', 'nobody', 'a b', 'x#y',
  'Gazette\u0301', 'x'.repeat(20_000), 'x'.repeat(20_001), 'x'.repeat(129), 'x'.repeat(33), '2031-02-30', '2031-13', '2031-03-05T10:00',
  '2031-03-09/2031-03-01', '2031-03-01/..', '203X', '2031-03-01T10:00:00Z', '2031-02-30T10:00:00Z', 'soon', 'javascript:alert(1)', 'JAVA\nSCRIPT:alert(1)',
  'data:text/html,x', '//elsewhere.example/a', 'https://a.example/', 'https://', 'http://[', 'pictures/a.jpg', 'a.jpg 1x, javascript:x 2x',
  'en', 'english', 'en-US-u-ca-buddhist', 'unknown', 'Nowhere/Nothing', 'UTC', '+01:00', '../secret.txt', 'A'.repeat(64),
  'image', 'retracted', 'expected', [], {}, [null], [[]], { en: 'x' }, { en: 1 }, { 'not a tag': 'x' }, { en: 'x'.repeat(20_001) },
  JSON.parse('{"__proto__": "x"}'), JSON.parse('{"__proto__": {"name": 1}}'), JSON.parse('{"__proto__": {"name": "x"}}'), nested(17), nested(30), ['closed'], ['nobody'], ['mayor'],
  { id: 'x', date: '2031', headline: 'x' }, { source: 'gazette' }, { exact: 'x' }, { text: 'x', source: 'gazette' },
];

const fieldNames = ['__proto__', 'constructor', 'colour', 'x-own', 'id', 'date', 'text', 'source', 'draft', 'sensitive', 'retraction', 'original', 'e\u0301', '\u00e9', 'a b'];

type Mutation = { kind: string; where: number; other: number; value: unknown; name: string };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'replace', 'swap', 'duplicate', 'add', 'anything'),
  where: fc.nat(), other: fc.nat(),
  value: fc.constantFrom(...replacements),
  name: fc.constantFrom(...fieldNames),
});

function remove(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function mutate(file: unknown, { kind, where, other, value, name }: Mutation, anything: unknown): void {
  const paths = pathsOf(file).slice(1);
  const [path, second] = [paths[where % paths.length], paths[other % paths.length]];
  if (!path || !second) return;
  const [holder, key] = [valueAt(file, path.slice(0, -1)) as Holder, path.at(-1) as string];
  const part = valueAt(file, path);
  if (kind === 'delete') remove(holder, key);
  else if (kind === 'replace') set(holder, key, value);
  else if (kind === 'anything') set(holder, key, anything);
  else if (kind === 'duplicate' && Array.isArray(holder)) holder.push(structuredClone(part));
  else if (kind === 'add' && isHolder(part)) set(part, Array.isArray(part) ? part.length : name, value);
  else if (kind === 'swap') set(holder, key, structuredClone(valueAt(file, second)));
}

const toFile = (story: Story): unknown => ({
  ...story,
  people: Object.fromEntries(story.people), sources: Object.fromEntries(story.sources), topics: Object.fromEntries(story.topics),
});

function freeze(value: unknown): void {
  if (isHolder(value)) for (const part of Object.values(Object.freeze(value))) freeze(part);
}

let agreedSound = 0;
let agreedUnsound = 0;

function assertSameVerdict(file: unknown): void {
  const issues = eventFile.safeParse(file).error?.issues ?? [];
  const { story, problems } = readEventFile(file);
  const errors = problems.filter(({ level }) => level === 'error');
  if (!errors.length !== !issues.length) {
    assert.fail(`schema: ${JSON.stringify(issues)}, reader: ${JSON.stringify(errors)}`);
  }
  if (issues.length) agreedUnsound += 1;
  else agreedSound += 1;
  if (!story || !issues.length) return;
  const left = eventFile.safeParse(toFile(story));
  assert.ok(left.success, `what the reader kept: ${JSON.stringify(left.error?.issues)}`);
}

test('the file that is mutated has no fault to begin with', () => {
  assert.deepEqual(eventFile.safeParse(soundFile()).error?.issues ?? [], []);
  assert.deepEqual(readEventFile(soundFile()).problems, []);
});

test('schema and reader come to the same verdict on 10,000 mutated files, and what the reader keeps is sound', () => {
  const mutations = fc.array(fc.tuple(mutation, fc.anything()), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(mutations, (list) => {
    const file = soundFile();
    for (const [one, anything] of list) mutate(file, { ...one, value: structuredClone(one.value) }, structuredClone(anything));
    freeze(file);
    assertSameVerdict(file);
  }), { numRuns: 10_000, includeErrorInReport: true });
  assert.ok(agreedSound > 500 && agreedUnsound > 5000, `${agreedSound} sound, ${agreedUnsound} unsound: one of the two is hardly tried`);
});

test('schema and reader come to the same verdict on values that are no files at all', () => {
  fc.assert(fc.property(fc.anything(), assertSameVerdict), { numRuns: 1000, includeErrorInReport: true });
});
