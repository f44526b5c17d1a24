import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allWords } from '../../src/languages/all-words.js';
import { replaceWords } from '../../src/languages/replace-words.js';
import type { Words } from '../../src/languages/words.js';

const english = allWords['en']!;

/** Whether a value has the kinds of `model`: strings where it has strings, in plurals and dates too. */
const isOfKind = (value: unknown, model: unknown): boolean =>
  typeof model !== 'object' || model === null
    ? typeof value === typeof model
    : typeof value === 'object' && value !== null && !Array.isArray(value) === !Array.isArray(model) &&
      Object.entries(model).every(([key, part]) => isOfKind((value as Record<string, unknown>)[key], part));

test('a word takes the place of the interface’s, and the others stay', () => {
  const words = replaceWords(english, { kicker: 'The story so far' });
  assert.deepEqual(words, { ...english, kicker: 'The story so far' });
});

test('forms of a plural and patterns of dates are replaced one by one', () => {
  const words = replaceWords(english, { events: { one: '{n} step' }, dates: { decade: 'the {year}s', doubt: { '~': 'circa {date}' }, notGiven: { month: 'no day' } } });
  assert.deepEqual(words.events, { one: '{n} step', other: '{n} events' });
  assert.deepEqual(words.dates, { ...english.dates, decade: 'the {year}s', doubt: { ...english.dates.doubt, '~': 'circa {date}' }, notGiven: { ...english.dates.notGiven, month: 'no day' } });
});

test('a language may have forms and patterns that English has not', () => {
  const words = replaceWords(english, { events: { few: '{n} steps' }, dates: { comma: '، ', century: { first: 'the first century' } } });
  assert.equal(words.events.few, '{n} steps');
  assert.equal(words.dates.comma, '، ');
  assert.deepEqual(words.dates.century, { ...english.dates.century, first: 'the first century' });
});

test('what is no object of words changes nothing', () => {
  for (const own of [undefined, null, 0, 1, true, '', 'words', [], ['a'], [['kicker', 'x']], () => 'x', Symbol('x'), new Date(0)]) {
    assert.deepEqual(replaceWords(english, own), english);
  }
});

test('values of a wrong kind are left out, wherever they stand', () => {
  const wrong = [null, 0, 1, false, [], ['a'], {}, { other: 1 }, { one: null, other: [] }, undefined];
  for (const key of ['kicker', 'events', 'dates', 'reviewed'] as const) {
    for (const value of wrong) if (typeof value !== 'boolean' || key !== 'reviewed') assert.deepEqual(replaceWords(english, { [key]: value }), english, `${key}: ${JSON.stringify(value)}`);
  }
  for (const value of [null, 1, [], 'x', { '~': 1 }]) assert.deepEqual(replaceWords(english, { dates: { doubt: value, seasons: value, forms: value, century: value, notGiven: value } }), english);
  assert.deepEqual(replaceWords(english, { events: 'x', dates: 'x', kicker: {} }), english);
});

test('seasons are replaced one by one, and stay four', () => {
  const seasons = ['in spring {year}', 'in summer {year}', 'in autumn {year}', 'in winter {year}'];
  assert.deepEqual(replaceWords(english, { dates: { seasons } }).dates.seasons, seasons);
  assert.deepEqual(replaceWords(english, { dates: { seasons: ['a', 4, null, 'd', 'e'] } }).dates.seasons, ['a', english.dates.seasons[1], english.dates.seasons[2], 'd']);
  for (const wrong of [[], { 0: 'a', length: 9 }, 'abcd', [[]]]) assert.deepEqual(replaceWords(english, { dates: { seasons: wrong } }), english);
});

test('names of Object are names like others, and reach nothing', () => {
  const own: unknown = JSON.parse('{"__proto__": {"kicker": "x"}, "constructor": {"kicker": "x"}, "toString": 1, "events": {"__proto__": {"one": "x"}, "valueOf": []}}');
  const words = replaceWords(english, own);
  assert.deepEqual(words, english);
  assert.equal(Object.getPrototypeOf(words), Object.prototype);
  assert.equal(Object.getPrototypeOf(words.events), Object.prototype);
  assert.equal(({} as Words).kicker, undefined);
});

test('neither the interface’s words nor the page’s are written to', () => {
  const [before, own] = [structuredClone(english), { events: { one: 'x' }, dates: { doubt: { '~': '~{date}' } } }];
  const given = structuredClone(own);
  replaceWords(english, own);
  assert.deepEqual(english, before);
  assert.deepEqual(own, given);
});

test('an empty string replaces nothing', () => {
  assert.deepEqual(replaceWords(english, { kicker: '', events: { one: '', few: '' }, dates: { decade: '', doubt: { '?': '' } } }), english);
});

test('whatever a page hands over, every phrase is one that can be said', () => {
  const key = fc.oneof(fc.constantFrom(...Object.keys(english), 'one', 'other', 'doubt', 'seasons', 'forms', 'century', '__proto__', 'constructor'), fc.string());
  const { own } = fc.letrec((tie) => ({
    own: fc.dictionary(key, tie('value'), { maxKeys: 8 }),
    value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.anything(), tie('own')),
  }));
  fc.assert(fc.property(own, (given) => {
    assert.ok(isOfKind(replaceWords(english, given), english));
  }), { numRuns: 1000 });
});
