import assert from 'node:assert/strict';

export type Thing = { [property: string]: unknown };

/**
 * The types that are written. `required`: what schema.org or its consumers ask for, `|` between two of which one will do;
 * `may`: what the vocabulary has for the type besides and is written. Looked up in schema.org's own data/schema.ttl.
 */
const types: Record<string, { required: string; may: string }> = {
  ItemList: { required: 'itemListElement', may: 'name description numberOfItems itemListOrder' },
  ListItem: { required: 'position item', may: 'url' },
  Event: { required: 'name startDate', may: 'description endDate eventStatus location subjectOf' },
  Thing: { required: 'name', may: 'description subjectOf' },
  Quotation: { required: 'text citation', may: 'inLanguage creator dateCreated isBasedOn' },
  Person: { required: 'name', may: 'jobTitle' },
  Organization: { required: 'name', may: '' },
  CreativeWork: { required: 'name|url', may: 'publisher author datePublished inLanguage' },
  Place: { required: 'name', may: 'geo' },
  GeoCoordinates: { required: 'latitude longitude', may: '' },
};

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a value, itself included. */
export const thingsIn = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  return isThing(value) ? [value, ...Object.values(value).flatMap(thingsIn)] : [];
};

export const typesOf = (thing: Thing): string[] => [thing['@type']].flat().map(String);

/** Every thing of a type in a value. */
export const thingsOf = (type: string, value: unknown): Thing[] => thingsIn(value).filter((thing) => typesOf(thing).includes(type));

/** Every value that is no object or list. */
const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

const split = (words: string): string[] => words.split(/[ |]/).filter(Boolean);

const checkType = (type: string, thing: Thing): void => {
  const known = types[type] ?? assert.fail(`«${type}» is not among the types that are written`);
  for (const alternatives of known.required.split(' ')) {
    assert.ok(alternatives.split('|').some((name) => name in thing), `${type} without ${alternatives}: ${JSON.stringify(thing)}`);
  }
};

/** Fails unless every thing is of a known type, has what that type requires and nothing that none of its types has. */
export const checkThings = (value: unknown): void => {
  for (const thing of thingsIn(value)) {
    const own = typesOf(thing);
    for (const type of own) checkType(type, thing);
    const allowed = own.flatMap((type) => split(`${types[type]?.required} ${types[type]?.may}`));
    for (const name of Object.keys(thing)) assert.ok(/^@(type|context)$/.test(name) || allowed.includes(name), `${own.join()} has no ${name}`);
  }
};

/** Fails unless a value is plain JSON that says something everywhere. */
export const checkValues = (value: unknown): void => {
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  for (const leaf of leavesOf(value)) {
    assert.ok(typeof leaf === 'number' ? Number.isFinite(leaf) : typeof leaf === 'string' && /\S/.test(leaf), `«${String(leaf)}»`);
  }
  for (const [name, inside] of thingsIn(value).flatMap(Object.entries)) {
    assert.ok(typeof inside !== 'object' || Object.keys(inside as object).length, `${name} is empty`);
  }
};
