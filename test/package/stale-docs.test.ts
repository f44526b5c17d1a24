import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { withTables } from '../../build/readme-tables.js';

type Named = { name: string; description?: string };
type Element = Named & {
  tagName?: string;
  members: (Named & { privacy?: string })[];
  events: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
};
type Manifest = { modules: { declarations: Element[] }[] };

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** What the rooms that draw are written with. */
const rooms = ['story', 'quote-block', 'event-card', 'timeline'];
const sources = rooms.flatMap((room) =>
  readdirSync(join(root, 'src', room)).map((file) => read(`src/${room}/${file}`).replace(/\/\*[^]*?\*\//g, '')),
);
const tokens = new Set(sources.flatMap((text) => text.match(/--dateline-[\w-]+/g) ?? []));
const tokensOf = ({ cssProperties = [] }: Element): string[] => cssProperties.map(({ name }) => name);

describe('the description of the elements', () => {
  it('has the three elements', () => {
    const tags = elements.map(({ tagName }) => tagName).toSorted();
    assert.deepEqual(tags, ['dateline-event-card', 'dateline-quote-block', 'dateline-timeline']);
  });

  it('names custom properties that are used, and all of them', () => {
    const documented = new Set(elements.flatMap(tokensOf));
    assert.deepEqual([...documented].toSorted(), [...tokens].toSorted());
  });

  for (const { tagName, members, events, slots = [], cssParts = [], cssProperties = [] } of elements) {
    it(`says something of all that <${tagName}> shows to the outside`, () => {
      const undescribed = [...members, ...events, ...slots, ...cssParts, ...cssProperties].filter(({ description }) => !description);
      assert.deepEqual(undescribed.map(({ name }) => name), []);
    });
    it(`keeps to itself what is private in <${tagName}>`, () => {
      assert.deepEqual(members.filter(({ name, privacy }) => name.startsWith('#') || (privacy ?? 'public') !== 'public').map(({ name }) => name), []);
      assert.deepEqual(events.filter(({ name }) => !name.startsWith('dateline-')), []);
    });
  }
});

describe('the tables of the README', () => {
  const readme = read('README.md');

  it('are there for each element', () => {
    for (const { tagName } of elements) assert.ok(readme.includes(`<!-- manifest:${tagName} -->`), tagName);
  });
  it('say what the elements’ description says (npm run docs writes them)', () => {
    assert.equal(withTables(readme, manifest), readme);
  });
});
