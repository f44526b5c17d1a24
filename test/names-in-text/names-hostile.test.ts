import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNames } from '../../src/names-in-text/find-names.js';
import { assertLinear } from '../rig/assert-linear.js';

const languages = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'xx'];
const pieces = ['Ada', 'Vale', 'Ben', 'Orr', 'minister', 'Minister', 'of', 'the', 'міністр', 'Сергія', 'Вейла', 'Frau', 'von', 'der', 'de', 'EU', 'ЄС',
  'USA', 'said', 'сказав', 'a', 'source', '«', '»', '“', '”', ',', '.', '(', ')', '[', ']', '’s', '\'', '—', '\n', '\n\n', '😀', 'Authority', 'служба', 'É', 'l’', '…'];

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join('')),
);

test('of any text every mention is a stretch of it, in order, none over another', () => {
  fc.assert(fc.property(texts, fc.constantFrom(...languages), (text, language) => {
    let end = 0;
    for (const mention of findNames(text, { language })) {
      assert.equal(text.slice(mention.start, mention.end), mention.words);
      assert.ok(mention.start >= end && mention.end > mention.start && mention.name.trim(), JSON.stringify(mention));
      end = mention.end;
    }
  }), { numRuns: 400 });
});

test('nothing is found in noise', () => {
  fc.assert(fc.property(texts, fc.nat(100), fc.nat(100), (text, from, length) => {
    const noise = [{ start: from, end: from + length }];
    for (const { start, end } of findNames(text, { language: 'en', noise }))
      assert.ok(end <= from || start >= from + length || (start < from && end > from + length));
  }), { numRuns: 200 });
  const text = 'Ada Vale left. Ben Orr left.';
  assert.deepEqual(findNames(text, { language: 'en', noise: [{ start: 0, end: 14 }] }).map(({ name }) => name), ['Ben Orr']);
});

for (const [risk, language, words] of [
  ['a text of names', 'en', 'Minister Ada Vale of the Harbour Authority told Ben Orr. '],
  ['only capital words', 'en', 'Vale '],
  ['only roles', 'en', 'minister of '],
  ['only particles', 'de', 'von der '],
  ['only articles', 'en', 'a very '],
  ['genitives', 'uk', 'міністра оборони України Сергія Вейла '],
  ['marks', 'ru', 'агентство «'],
  ['one word', 'de', 'hafenmeister'],
  ['one capital word', 'uk', 'Вейл'],
  ['apostrophes', 'fr', 'l’'],
  ['initials', 'ru', 'А.'],
] as const) test(`time is linear: ${risk}`, () => assertLinear((size) => {
  const text = words.repeat(size);
  return () => void findNames(text, { language });
}, 50));
