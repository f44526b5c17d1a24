import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findWords, searchedText, type Finding } from '../../src/documents/find-words.js';
import { alterations } from './alterations.js';
import { inventedDocuments } from './invented-documents.js';

const isFound = ({ kind }: Finding): boolean => kind === 'exact' || kind === 'typography';

const anyDocument = fc.constantFrom(...inventedDocuments);

for (const [name, alter] of Object.entries(alterations)) {
  test(`words that were altered do not stand in their document: ${name}`, () => {
    let tried = 0;
    fc.assert(fc.property(anyDocument, fc.nat(1000), (document, at) => {
      const altered = alter(document, at);
      if (altered === undefined || altered === document.quotation) return;
      tried += 1;
      assert.ok(!isFound(findWords({ exact: altered }, searchedText(document.text))), `${document.script}: ${altered}`);
    }), { numRuns: 500 });
    assert.ok(tried > 50, `${tried} were tried`);
  });
}

test('words do not stand in another document than theirs', () => {
  for (const { quotation } of inventedDocuments)
    for (const { text } of inventedDocuments.filter((other) => other.quotation !== quotation))
      assert.ok(!isFound(findWords({ exact: quotation }, searchedText(text))));
});

const documentOf = (text: string) => searchedText(text);

test('a part of a word, of a number or of a letter is not found', () => {
  const wanted: [string, string][] = [
    ['I can', 'I can’t stay.'], ['binding', 'It is non-binding.'], ['199', 'It was 1999.'], ['3', 'It rose by 3.5 points.'], ['5', 'It was −5 that night.'],
    ['5', 'It cost $5.'], ['5', 'It fell by 5%.'], ['000', 'It took 1,000 men.'], ['міст', 'Це мости.'], ['👩', 'She 👩‍🚀 flew.'], ['cafe', 'A café.'], ['in a short state', 'in a short state\u00adment'], ['ment ends', 'The state\u00ad\u200bment ends'], ['क', 'कि'], ['.', 'And then…'],
  ];
  for (const [words, text] of wanted) assert.ok(!isFound(findWords({ exact: words }, documentOf(text))), `${words} in ${text}`);
});

test('what stands whole beside marks and dashes is found', () => {
  const wanted: [string, string][] = [
    ['We stay', '“We stay—whatever comes.”'], ['we stay', 'She said ‘we stay’ and left.'], ['1999', 'In 1999, it ended.'], ['stay', 'We stay.On Monday they left.'],
    ['橋を閉じます', '明日橋を閉じますと述べた'], ['5%', 'It fell by 5%.'], ['can’t', 'I can’t.'], ['👩‍🚀', 'She 👩‍🚀 flew.'],
  ];
  for (const [words, text] of wanted) assert.equal(findWords({ exact: words }, documentOf(text)).kind, 'exact', `${words} in ${text}`);
});
