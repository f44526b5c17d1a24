import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedFiles, jsonSchema, staleFiles } from '../../build/generate-event-file.js';

type Schema = { [keyword: string]: unknown };

const root = JSON.parse(jsonSchema()) as Schema;
const definitions = root['$defs'] as Record<string, Schema>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

function* schemasIn(value: unknown): Generator<Schema> {
  if (!isSchema(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* schemasIn(part);
}

test('the JSON Schema and the reader’s description are those that the schema gives', () => {
  assert.deepEqual(staleFiles(), [], 'run: npx tsx build/generate-event-file.ts');
});

test('a generated file that was changed by hand is found', () => {
  const changed = staleFiles((path) => readFileSync(path, 'utf8').replace('Quote', 'Quotation'));
  assert.equal(changed.length, generatedFiles().size);
});

test('every object and every field of the JSON Schema is explained', () => {
  for (const [name, definition] of Object.entries(definitions)) {
    assert.match(String(definition['title']), /\S/, name);
    for (const [field, schema] of Object.entries((definition['properties'] ?? {}) as Record<string, Schema>)) {
      assert.match(String(schema['description']), /\w.*[.»)]$/, `${name}.${field}`);
    }
  }
});

test('the JSON Schema says where it is published, resolves by itself, and has patterns that can be read', () => {
  assert.equal(root['$schema'], 'https://json-schema.org/draft/2020-12/schema');
  assert.match(String(root['$id']), /^https:\/\/.+\/event-file\.schema\.json$/);
  for (const { $ref, pattern } of schemasIn(root)) {
    if (typeof $ref === 'string') assert.ok($ref.replace('#/$defs/', '') in definitions, $ref);
    if (typeof pattern === 'string') assert.doesNotThrow(() => new RegExp(pattern, 'u'));
  }
});

test('nothing that only the generator needs is published', () => {
  const words = [...schemasIn(root)].flatMap((schema) => ('guards' in schema || /^[#@]/.test(String(schema['kind'])) ? [schema] : []));
  assert.deepEqual(words, []);
});
