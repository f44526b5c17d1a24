import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evenTypography } from '../../src/event-file/even-typography.js';
import { findWords, searchedText } from '../../src/documents/find-words.js';
import { assertLinear } from '../rig/assert-linear.js';
import { settings } from './harmless-settings.js';
import { inventedDocuments } from './invented-documents.js';

const anySetting = fc.constantFrom(...Object.values(settings));

test('words that are set otherwise stand where they stand', () => {
  fc.assert(fc.property(fc.constantFrom(...inventedDocuments), fc.array(fc.tuple(anySetting, fc.nat(100)), { maxLength: 4 }), fc.array(fc.tuple(anySetting, fc.nat(100)), { maxLength: 4 }), (document, ofWords, ofText) => {
    const words = ofWords.reduce((text, [set, at]) => set(text, at), document.quotation);
    const text = ofText.reduce((all, [set, at]) => set(all, at), document.text);
    const finding = findWords({ exact: words }, searchedText(text));
    assert.ok(finding.kind === 'exact' || finding.kind === 'typography', `${finding.kind}: ${words} in ${text}`);
    const [place, ...others] = finding.places;
    assert.equal(others.length, 0);
    assert.equal(evenTypography(text.slice(place!.start, place!.end)).text.trim(), evenTypography(document.quotation).text);
  }), { numRuns: 1000 });
});

test('to the last character is exact, set otherwise is not', () => {
  for (const { text, quotation } of inventedDocuments) assert.equal(findWords({ exact: quotation }, searchedText(text)).kind, 'exact');
  assert.equal(findWords({ exact: "Ben Orr's ferry" }, searchedText(inventedDocuments[0]!.text)).kind, 'typography');
});

const twice = searchedText('The mayor said: “We stay.” In the evening the ferryman said: “We stay.”');

test('words that stand there twice are told apart by what is around them', () => {
  const finding = findWords({ exact: 'We stay' }, twice);
  assert.equal('places' in finding && finding.places.length, 2);
  for (const [prefix, suffix, start] of [['ferryman said: “', '', 62], ['mayor said:  "', '.” In', 17], ['', '.” In the', 17]] as const) {
    const one = findWords({ exact: 'We stay', prefix, suffix }, twice);
    assert.deepEqual('places' in one && one.places, [{ start, end: start + 7 }], prefix + suffix);
  }
  assert.equal(findWords({ exact: 'We stay', prefix: 'the pilot said: “' }, twice).kind, 'elsewhere');
});

test('of words that do not stand there, the nearest that do are told, with the first word in which they differ', () => {
  const near = findWords({ exact: 'We opened the lower bridge in May' }, searchedText('Then she said that «We open the lower\nbridge in May» and left.'));
  assert.deepEqual(near, { kind: 'near', start: 20, end: 51, passage: 'We open the lower\nbridge in May', wanted: 'opened', stands: 'open' });
  assert.equal(findWords({ exact: 'A wholly different sentence on the weather' }, searchedText('Then she said that we open the bridge.')).kind, 'absent');
  assert.equal(findWords({ exact: ' ' }, searchedText('Then she said.')).kind, 'absent');
});

test('places count UTF-16 units of the raw text', () => {
  const raw = '🌉🌉 e\u0301te\u0301: “we stay”';
  const finding = findWords({ exact: 'we stay' }, searchedText(raw));
  assert.deepEqual('places' in finding && finding.places.map(({ start, end }) => raw.slice(start, end)), ['we stay']);
});

test('a document is made ready in time proportional to its length', () => {
  assertLinear((size) => {
    const text = 'We open “the bridge” in May. '.repeat(size);
    return () => void findWords({ exact: 'We close the bridge in June' }, searchedText(text));
  }, 300);
});
