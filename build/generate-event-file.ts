import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { eventFileShape } from '../src/event-file/schema.js';

/** Where the schema is published. */
const address = 'https://unpkg.com/dateline-elements/data/event-file.schema.json';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

const definitionOf = (schema: Schema): Definition => (schema as z.core.$ZodTypes)._zod.def;

/** The name that a schema or the one it was described from has under `$defs`. */
function nameOf(schema: Schema): string | undefined {
  const name = z.globalRegistry.get(schema)?.id;
  return name ?? (schema._zod.parent && nameOf(schema._zod.parent));
}

/** The bounds that a number is given, as «least..most». */
function boundsOf(schema: Schema): string {
  const { minValue, maxValue } = schema as z.ZodNumber;
  if (!Number.isFinite(minValue) || !Number.isFinite(maxValue)) throw new Error('A number of the format needs both bounds');
  return `${minValue}..${maxValue}`;
}

/** The compact word for a schema that stands for itself: see `description.ts`. */
function kindOf(schema: Schema): string {
  const name = nameOf(schema);
  if (name) return name;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string': return 'string';
    case 'number': return boundsOf(schema);
    case 'literal': return `=${String(definition.values[0])}`;
    case 'enum': return Object.values(definition.entries).join('|');
    case 'array': return `[${kindOf(definition.element)}]`;
    case 'record': return `{${kindOf(definition.valueType)}}`;
    case 'pipe': return kindOf(definition.out);
    case 'union': return `${kindOf(definition.options[0] as Schema)}+`;
    default: throw new Error(`The description has no word for ${definition.type}`);
  }
}

/** A field: `!` before what is required, `^` before what is not but costs the object where it is unsound. */
function fieldOf(schema: Schema): string {
  const definition = definitionOf(schema);
  if (definition.type !== 'optional') return `!${kindOf(schema)}`;
  const guards = z.globalRegistry.get(schema)?.['guards'] === true;
  return `${guards ? '^' : ''}${kindOf(definition.innerType)}`;
}

/** The schemas that a schema is directly made of. */
function partsOf(schema: Schema): Schema[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object': return Object.values(definition.shape);
    case 'optional': return [definition.innerType];
    case 'array': return [definition.element];
    case 'record': return [definition.valueType];
    case 'pipe': return [definition.out];
    case 'union': return [...definition.options];
    default: return [];
  }
}

/** Every object of the format by its name, those first that others are made of last. */
function objectsOf(schema: Schema, found = new Map<string, Record<string, string>>()): Map<string, Record<string, string>> {
  const definition = definitionOf(schema);
  const name = nameOf(schema);
  if (definition.type === 'object' && name && !found.has(name)) {
    found.set(name, Object.fromEntries(Object.entries(definition.shape).map(([field, part]) => [field, fieldOf(part)])));
  }
  for (const part of partsOf(schema)) objectsOf(part, found);
  return found;
}

const writeField = ([field, kind]: [string, string]): string => `    ${field}: '${kind}',\n`;

/** The text of `src/event-file/description.ts`. */
export function descriptionModule(): string {
  const objects = [...objectsOf(eventFileShape)].map(([name, fields]) =>
    `  ${name}: {\n${Object.entries(fields).map(writeField).join('')}  },\n`);
  return `// Generated from the schema by build/generate-event-file.ts: change the schema and run that.

/**
 * What the reader walks: each object of the format with its fields. A field is the name of an object or of a kind of string,
 * \`string\`, \`=value\`, \`least..most\`, \`one|another\`, \`[list of]\`, \`{record of}\`, or \`one or several+\`; before it
 * stands \`!\` where it is required, \`^\` where it may be missing but, when it is unsound, costs the object.
 */
export const description: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${objects.join('')}};
`;
}

/** Leaves out what serves the generator alone, and that an object takes further fields, which it does unless told. */
function forEditors(key: string, value: unknown): unknown {
  return key === 'guards' || (key === 'additionalProperties' && JSON.stringify(value) === '{}') ? undefined : value;
}

/** The text of `data/event-file.schema.json`. */
export function jsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(eventFileShape, { target: 'draft-2020-12', io: 'output' });
  const schema = { $schema, $id: address, title: 'Dateline event file', ...rest };
  return `${JSON.stringify(schema, forEditors, 2)}\n`;
}

/** The generated files by their addresses, with the text that they should hold. */
export function generatedFiles(): Map<URL, string> {
  return new Map([
    [new URL('../src/event-file/description.ts', import.meta.url), descriptionModule()],
    [new URL('../data/event-file.schema.json', import.meta.url), jsonSchema()],
  ]);
}

/** The paths of the generated files that no longer hold what the schema says. */
export function staleFiles(read: (path: URL) => string = (path) => readFileSync(path, 'utf8')): string[] {
  return [...generatedFiles()].filter(([path, text]) => read(path) !== text).map(([path]) => fileURLToPath(path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) writeFileSync(path, text);
}
