import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEventFile, type Story } from '../../src/event-file/reader.js';
import type { TimelineEvent } from '../../src/event-file/types.js';
import { countsOf, facets, filterEntries, filterEvents, isFiltering, noFilter, toggled, without, type Entry, type Filter } from '../../src/timeline/filter.js';
import { english } from '../dates/english.js';
import { soundFile } from '../event-file/sound-file.js';

const story = readEventFile(soundFile()).story ?? assert.fail('the file is not read');
const entriesOf = (events: readonly TimelineEvent[] = story.events, language = 'en', from: Story = story): Entry[] =>
  filterEntries(events, from, { language, timeZone: 'UTC', words: english });
const left = (filter: Partial<Filter>, entries = entriesOf()): string[] => filterEvents(entries, { ...noFilter, ...filter }).map(({ id }) => id);

test('any of one list is enough, and something of every list is needed', () => {
  assert.deepEqual(left({ topics: ['traffic'] }), ['closed']);
  assert.deepEqual(left({ topics: ['traffic', 'money'] }), ['closed', 'answer']);
  assert.deepEqual(left({ topics: ['traffic', 'money'], people: ['__proto__'] }), ['closed']);
  assert.deepEqual(left({ topics: ['money'], people: ['__proto__'] }), []);
  assert.deepEqual(left({ topics: ['nobody'] }), []);
  assert.deepEqual(left({}), story.events.map(({ id }) => id));
});

test('who is named, who speaks and whose account it is are an event’s people', () => {
  assert.deepEqual(left({ people: ['mayor'] }), ['closed', 'answer']);
  assert.deepEqual(left({ people: ['council'] }), ['count']);
});

test('an event’s sources are those of its citations, quotations in every wording, and accounts with theirs', () => {
  const event = (fields: object): Entry => entriesOf([{ id: 'e', date: '2031', headline: 'The bridge', ...fields }])[0]!;
  const quote = { id: 'q', text: 'We stay', source: 's' };
  assert.deepEqual([...event({ citations: [{ source: 's' }] }).sources], ['s']);
  assert.deepEqual([...event({ quotes: [quote] }).sources], ['s']);
  assert.deepEqual([...event({ quotes: [{ ...quote, versions: [{ language: 'pt', text: 'Ficamos', source: 't', translator: 'source' }, { language: 'de', text: 'Wir bleiben', translator: 'editor' }] }] }).sources], ['s', 't']);
  const account = (fields: object): object => ({ differences: [{ about: 'How many?', accounts: [{ by: 'mayor', ...fields }] }] });
  assert.deepEqual([...event(account({ source: 's' })).sources], ['s']);
  assert.deepEqual([...event(account({ citations: [{ source: 's' }] })).sources], ['s']);
  assert.deepEqual([...event(account({ quotes: [quote] })).sources], ['s']);
  assert.deepEqual([...event(account({})).sources], []);
});

test('all words of the search are needed, each at any place in what is shown', () => {
  assert.deepEqual(left({ text: 'harbour CLOSED' }), ['closed']);
  assert.deepEqual(left({ text: 'tavira sixty' }), []);
  assert.deepEqual(left({ text: 'radio repair' }), ['answer']);
  assert.deepEqual(left({ text: 'lorries' }), [], 'questions of a draft are not shown');
  assert.deepEqual(left({ text: ' \u0301 ' }), story.events.map(({ id }) => id), 'no words filter nothing');
});

test('quotations are found in every wording, names and summaries in the reader’s language', () => {
  assert.deepEqual(left({ text: 'vamos pagar' }), ['answer']);
  assert.deepEqual(left({ text: 'tavira' }), ['closed', 'answer']);
  const event = { id: 'e', date: '2031', headline: { en: 'The bridge', pt: 'A ponte' } } as TimelineEvent;
  assert.deepEqual(left({ text: 'ponte' }, entriesOf([event], 'pt')), ['e']);
  assert.deepEqual(left({ text: 'ponte' }, entriesOf([event], 'en')), []);
});

test('a date is found as the reader’s language writes it, and as the file does', () => {
  const event = { id: 'e', date: '1987-06-14', headline: 'The bridge' } as TimelineEvent;
  for (const text of ['14 June 1987', 'june 1987', '1987-06-14', '1987-06']) assert.deepEqual(left({ text }, entriesOf([event])), ['e'], text);
  assert.deepEqual(left({ text: 'juin 1987' }, entriesOf([event], 'fr')), ['e']);
  assert.deepEqual(left({ text: 'july 1987' }, entriesOf([event])), []);
});

test('a retracted event is found by its date and headline, and by nothing that is shown no longer', () => {
  const fields = { people: ['mayor'], topics: ['traffic'], citations: [{ source: 'radio' }], summary: 'The span gave way.', status: 'retracted', importance: 'key' };
  const entries = entriesOf([{ id: 'gone', date: '2031', headline: 'Bridge falls', ...fields } as unknown as TimelineEvent]);
  assert.deepEqual(left({ text: 'falls' }, entries), ['gone']);
  for (const filter of [{ text: 'span' }, { text: 'tavira' }, { people: ['mayor'] }, { topics: ['traffic'] }, { sources: ['radio'] }]) assert.deepEqual(left(filter, entries), []);
  for (const facet of facets) assert.equal(countsOf(entries, noFilter, facet).size, 0);
});

const id = fc.constantFrom('a', 'b', 'c', '__proto__');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const anyEvents = fc.array(fc.record({ people: ids, topics: ids, sources: ids, isKey: fc.boolean(), text: fc.constantFrom('', 'bridge', 'bridge town', 'town') }), { maxLength: 12 })
  .map((all) => all.map(({ people, topics, sources, ...rest }, index): Entry =>
    ({ ...rest, id: `e${index}`, people: new Set(people), topics: new Set(topics), sources: new Set(sources) })));
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  people: ids, topics: ids, sources: ids, importance: fc.constantFrom('key' as const, '' as const), text: fc.constantFrom('', ' ', 'bridge', 'TOWN  bridge', 'nowhere'),
});

/** The rule, word by word: any of each list, all words, key ones alone. */
const isLeft = (entry: Entry, filter: Filter): boolean => {
  for (const facet of facets) if (filter[facet].length && !filter[facet].some((one) => entry[facet].has(one))) return false;
  for (const word of filter.text.toLowerCase().split(' ')) if (!entry.text.includes(word)) return false;
  return filter.importance !== 'key' || entry.isKey;
};

test('what is left is what every list, every word and the importance leave', () => {
  fc.assert(fc.property(anyEvents, anyFilter, (entries, filter) => {
    assert.deepEqual(filterEvents(entries, filter), entries.filter((entry) => isLeft(entry, filter)));
    if (!isFiltering(filter)) assert.equal(filterEvents(entries, filter).length, entries.length);
  }), { numRuns: 500 });
});

test('a count is what choosing that alone of its list would leave, by everything else that is filtered for', () => {
  fc.assert(fc.property(anyEvents, anyFilter, fc.constantFrom(...facets), (entries, filter, facet) => {
    const counts = countsOf(entries, filter, facet);
    assert.deepEqual([...counts.keys()].toSorted(), [...new Set(entries.flatMap((entry) => [...entry[facet]]))].toSorted());
    for (const [choice, count] of counts) {
      assert.equal(count, entries.filter((entry) => isLeft(entry, { ...filter, [facet]: [choice] })).length, choice);
    }
  }), { numRuns: 500 });
});

test('choices stand by how often they are in the whole story, whatever is filtered for', () => {
  fc.assert(fc.property(anyEvents, anyFilter, fc.constantFrom(...facets), (entries, filter, facet) => {
    const order = [...countsOf(entries, filter, facet).keys()];
    assert.deepEqual(order, [...countsOf(entries, noFilter, facet).keys()]);
    const often = order.map((choice) => entries.filter((entry) => entry[facet].has(choice)).length);
    assert.deepEqual(often, often.toSorted((one, other) => other - one));
  }));
});

test('a choice that is made twice is taken back, and each part of a filter can be taken away', () => {
  fc.assert(fc.property(anyFilter, fc.constantFrom(...facets), id, (filter, facet, choice) => {
    const once = toggled(filter, facet, choice);
    assert.notEqual(once[facet].includes(choice), filter[facet].includes(choice));
    assert.deepEqual(toggled(once, facet, choice)[facet].toSorted(), filter[facet].toSorted());
    assert.ok(!without(filter, facet, choice)[facet].includes(choice));
    const nothing = facets.reduce((rest, list) => rest[list].reduce((all, one) => without(all, list, one), rest), without(without(filter, 'text'), 'importance'));
    assert.deepEqual(nothing, noFilter);
  }));
});
