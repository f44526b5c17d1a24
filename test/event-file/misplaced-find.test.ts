import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText, placesOf, searchedWords } from '../../src/event-file/fold-text.js';
import { assertLinear } from '../rig/assert-linear.js';

/** What would be marked in a text. */
const marked = (text: string, typed: string): string[] => placesOf(text, searchedWords(typed)).map(([start, end]) => text.slice(start, end));

test('what is marked is the word as it stands in the text', () => {
  assert.deepEqual(marked('The Bridge, a bridge', 'bridge'), ['Bridge', 'bridge']);
  assert.deepEqual(marked('Die Straße', 'strasse'), ['Straße']);
  assert.deepEqual(marked('ΟΔΟΣ και οδός', 'οδος'), ['ΟΔΟΣ', 'οδός']);
  assert.deepEqual(marked('مُحَمَّد هنا', 'محمد'), ['مُحَمَّد']);
  assert.deepEqual(marked('Donau\u00addampf', 'donaudampf'), ['Donau\u00addampf']);
});

test('a letter is marked with its accents, and a ligature as a whole', () => {
  assert.deepEqual(marked('cafe\u0301 noir', 'cafe'), ['cafe\u0301']);
  assert.deepEqual(marked('ﬁx', 'f'), ['ﬁ']);
  assert.deepEqual(marked('ﬁx', 'i'), ['ﬁ']);
  assert.deepEqual(marked('aßb', 's'), ['ß']);
  assert.deepEqual(marked('किताब', 'क'), ['कि']);
});

test('signs beyond the basic plane move nothing', () => {
  assert.deepEqual(marked('😀😀 the bridge 😀', 'bridge'), ['bridge']);
  assert.deepEqual(marked('𠮷野家 野', '野'), ['野', '野']);
  assert.deepEqual(marked('𝐁𝐫𝐢𝐝𝐠𝐞!', 'bridge'), ['𝐁𝐫𝐢𝐝𝐠𝐞']);
  assert.deepEqual(marked('a😀b', '😀'), ['😀']);
});

test('places that overlap or touch are one, in order', () => {
  assert.deepEqual(placesOf('abcd xbc', ['bc', 'ab', 'cd']), [[0, 4], [6, 8]]);
  assert.deepEqual(placesOf('a bridge', []), []);
  assert.deepEqual(placesOf('a bridge', ['']), []);
  assert.deepEqual(placesOf('', ['a']), []);
});

const letters = fc.constantFrom(...'aAbßSsﬁéeÉΣςσİıIЁеمُحَ־שָ\u0301\u0316\u00ad\u200c ①が\u3099कि각😀𠮷', '\ud83d', '\ude00', 'e\u0301');
const texts = fc.oneof(fc.array(letters, { maxLength: 30 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }));
/** A text, and a stretch of it that is searched for. */
const searches = fc.tuple(texts, fc.nat(), fc.integer({ min: 1, max: 5 }))
  .map(([text, at, length]) => [text, [...text].slice(at % ([...text].length + 1)).slice(0, length).join('')] as const);

const splitsPair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');

test('every place holds a searched word, splits no pair, and stands behind the one before', () => {
  fc.assert(fc.property(searches, texts, ([text, part], other) => {
    const words = searchedWords(`${part} ${other}`);
    let last = -1;
    for (const [start, end] of placesOf(text, words)) {
      assert.ok(start > last && end > start && end <= text.length);
      assert.ok(!splitsPair(text, start) && !splitsPair(text, end));
      const folded = foldText(text.slice(start, end));
      assert.ok(words.some((word) => folded.includes(word)), folded);
      last = end;
    }
  }), { numRuns: 2000 });
});

test('what the search finds is marked, and what is marked was found', () => {
  const plain = fc.array(fc.constantFrom(...'aAbßSsﬁéeÉΣςσİıIЁеمحש ①각', '😀', '𠮷', 'e\u0301'), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(fc.property(plain, fc.nat(), (text, at) => {
    const typed = [...text].slice(at % ([...text].length + 1)).slice(0, 3).join('');
    for (const word of searchedWords(typed)) assert.equal(placesOf(text, [word]).length > 0, foldText(text).includes(word));
    assert.deepEqual(placesOf(text, ['zzz']), []);
  }), { numRuns: 1000 });
});

test('hostile texts are folded and searched in time proportional to their length', () => {
  const parts = ['a', 'aß', '\ud83d', '\ude00', '😀', '\u0301', 'a\u0301', '\u0301\u0316', ' ', 'ΑΣ', 'ـ'];
  for (const part of parts) {
    assertLinear((size) => {
      const text = part.repeat(size);
      return () => void placesOf(text, searchedWords(`a aa aaa ss ${part}`));
    }, 2000);
  }
});

test('a word typed thousands of times is looked for once', () => {
  const text = 'a'.repeat(2000);
  assertLinear((size) => () => void placesOf(text, searchedWords('a '.repeat(size))), 2000);
  assert.deepEqual(searchedWords('a '.repeat(2000)), ['a']);
});
