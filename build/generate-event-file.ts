import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { eventFileShape } from '../src/event-file/schema.js';

/** Where the schema is published. */
const address = 'https://unpkg.com/dateline-elements/data/event-file.schema.json';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

const definitionOf = (schema: Schema): Definition => (schema as z.core.$ZodTypes)._zod.def;

type Named = { id?: string; kind?: string };

/** What is said of a schema itself, or else of the one that it was made from by describing it for a field. */
function namesOf(schema: Schema): Named {
  const { id, kind } = (z.globalRegistry.get(schema) ?? {}) as Named;
  return id === undefined && schema._zod.parent ? namesOf(schema._zod.parent) : { id, kind };
}

/** The bounds that a number is given, as «least..most». */
function boundsOf(schema: Schema): string {
  const { minValue, maxValue } = schema as z.ZodNumber;
  if (!Number.isFinite(minValue) || !Number.isFinite(maxValue)) throw new Error('A number of the format needs both bounds');
  return `${minValue}..${maxValue}`;
}

/** The compact word for a schema that stands for itself: see `description.ts`. */
function kindOf(schema: Schema): string {
  const { id, kind } = namesOf(schema);
  if (id) return kind ?? id;
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

/** A field's kind: `!` before what is required, `^` before what is not but costs the object where it is unsound. */
function fieldKind(schema: Schema): string {
  const definition = definitionOf(schema);
  if (definition.type !== 'optional') return `!${kindOf(schema)}`;
  const guards = z.globalRegistry.get(schema)?.['guards'] === true;
  return `${guards ? '^' : ''}${kindOf(definition.innerType)}`;
}

/** The fields of an object, those of one kind together: `kind field field`, between them semicolons. */
function fieldsOf(shape: Record<string, Schema>): string[] {
  const byKind = new Map<string, string[]>();
  for (const [field, schema] of Object.entries(shape)) {
    const kind = fieldKind(schema);
    byKind.set(kind, [...byKind.get(kind) ?? [], field]);
  }
  return [...byKind].map(([kind, fields]) => [kind, ...fields].join(' '));
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
function objectsOf(schema: Schema, found = new Map<string, string[]>()): Map<string, string[]> {
  const definition = definitionOf(schema);
  const { id: name } = namesOf(schema);
  if (definition.type === 'object' && name && !found.has(name)) {
    found.set(name, fieldsOf(definition.shape));
  }
  for (const part of partsOf(schema)) objectsOf(part, found);
  return found;
}

const writeObject = ([name, fields]: [string, string[]]): string => `  ${name}:\n    '${fields.join(";' +\n    '")}',\n`;

/** The text of `src/event-file/description.ts`. */
export function descriptionModule(): string {
  return `// Generated from the schema by build/generate-event-file.ts: change the schema and run that.

/**
 * What the reader walks: each object of the format, with the kinds of its fields and, after each kind, the fields of that kind.
 * A kind is the name of an object or of a sort of string, \`string\`, \`=value\`, \`least..most\`, \`one|another\`, \`#id borne\`,
 * \`@id referred to\`, \`[list of]\`, \`{record of}\`, or \`one or several+\`. Before it stands \`!\` where the field is required,
 * \`^\` where it may be missing but, when it is unsound, costs the object.
 */
export const description: Readonly<Record<string, string>> = {
${[...objectsOf(eventFileShape)].map(writeObject).join('')}};
`;
}

/** Fields are called `kind` too: what the description writes is told by its first character. */
const isReaderKind = (key: string, value: unknown): boolean => key === 'kind' && typeof value === 'string' && /^[#@]/.test(value);

/** Leaves out what serves the generator alone, and that an object takes further fields, which it does unless told. */
function forEditors(key: string, value: unknown): unknown {
  return key === 'guards' || isReaderKind(key, value) || (key === 'additionalProperties' && JSON.stringify(value) === '{}') ? undefined : value;
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
