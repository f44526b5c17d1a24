import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filterFromAttributes, filterFromText, filterToText } from '../../src/timeline/filter-address.js';
import { facets, isFiltering, noFilter, type Filter } from '../../src/timeline/filter.js';

const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: fc.constantFrom(...'&=%+#?;, \n'), minLength: 1 }),
  fc.constantFrom('__proto__', 'people', 'text=x', '%00', '%C3', 'мер', 'رئيس', '市長', '😀'));
const ids = fc.uniqueArray(id, { maxLength: 4 });
const filters: fc.Arbitrary<Filter> = fc.record({ people: ids, topics: ids, sources: ids, text: id, importance: fc.constantFrom('key' as const, '' as const) });

test('a filter that was kept in the address is the one that comes back', () => {
  fc.assert(fc.property(filters, (filter) => {
    assert.deepEqual(filterFromText(filterToText(filter)), { ...filter, text: filter.text.trim() });
  }), { numRuns: 1000 });
});

test('it comes back also as the value of a parameter of the page', () => {
  fc.assert(fc.property(filters, (filter) => {
    const address = new URL('https://paper.example/story?page=2#top');
    address.searchParams.set('timeline', filterToText(filter));
    const kept = new URL(address.href).searchParams;
    assert.deepEqual(filterFromText(kept.get('timeline') ?? ''), { ...filter, text: filter.text.trim() });
    assert.equal(kept.get('page'), '2');
  }));
});

test('nothing that is filtered for is nothing in the address', () => {
  assert.equal(filterToText(noFilter), '');
  assert.equal(filterToText({ ...noFilter, text: ' \n ' }), '');
  assert.deepEqual(filterFromText(''), noFilter);
  assert.equal(filterToText({ ...noFilter, people: ['mayor'], text: 'bridge' }), 'people=mayor&text=bridge');
});

test('whatever stands in the address, the filter is a filter, without empty ids or the same one twice', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('people=', 'people=a', 'people=a&people=a', 'text', 'importance=none', 'importance=key&importance=x', '__proto__=x',
    'constructor=x', 'people[]=a', 'topics=%', 'sources=%E0%A4%A', 'people=a'.repeat(50), '&&&', '==='));
  fc.assert(fc.property(fc.array(part, { maxLength: 6 }).map((parts) => parts.join('&')), (text) => {
    const filter = filterFromText(text);
    assert.deepEqual(Object.keys(filter).toSorted(), Object.keys(noFilter).toSorted());
    for (const facet of facets) {
      assert.equal(new Set(filter[facet]).size, filter[facet].length);
      assert.ok(filter[facet].every((one) => typeof one === 'string' && one));
    }
    assert.equal(typeof filter.text, 'string');
    assert.ok(filter.importance === 'key' || filter.importance === '');
    assert.deepEqual(filterFromText(filterToText(filter)), { ...filter, text: filter.text.trim() });
  }), { numRuns: 1000 });
});

test('what the address does not know filters nothing', () => {
  for (const text of ['page=2', 'people', 'people=', 'importance=high', 'importance=', 'text=', 'people[]=mayor', 'People=mayor', '=', '%']) {
    assert.ok(!isFiltering(filterFromText(text)), text);
  }
});

test('attributes are ids between spaces, each once; what is not there filters nothing', () => {
  assert.deepEqual(filterFromAttributes({ people: ' mayor\n council mayor ', topics: 'traffic', importance: 'key' }),
    { ...noFilter, people: ['mayor', 'council'], topics: ['traffic'], importance: 'key' });
  for (const empty of [undefined, null, '', ' \t\n']) assert.deepEqual(filterFromAttributes({ people: empty, topics: empty, importance: empty }), noFilter);
  assert.deepEqual(filterFromAttributes({ importance: 'KEY' }), noFilter);
});
