import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stated } from '../../src/documents/document.js';
import { findLanguage, languageOf } from '../../src/documents/find-language.js';
import { findNoise } from '../../src/documents/find-noise.js';
import { assertLinear } from '../rig/assert-linear.js';
import { textsInLanguages } from './texts-in-languages.js';

for (const [language, text] of Object.entries(textsInLanguages))
  test(`a story in ${language} is in ${language}, and so are its sentences`, () => {
    assert.equal(findLanguage(text, [])?.value, language);
    for (const sentence of text.split(/(?<=[.。])\s*/).filter((one) => one.length > 8))
      assert.ok([language, undefined].includes(languageOf(sentence)?.language), `${sentence}: ${languageOf(sentence)?.language}`);
    assert.equal(languageOf(text)?.language, language);
  });

/** Every piece of one to seven words of the stories. */
const pieces = Object.entries(textsInLanguages).flatMap(([language, text]) => {
  const words = text.split(' ');
  return [1, 2, 3, 4, 5, 6, 7].flatMap((length) => words.slice(length - 1).map((_, at) => ({ language, words: words.slice(at, at + length).join(' ') })));
});

test('of few words it says nothing rather than something wrong', () => {
  const said = pieces.filter(({ words }) => languageOf(words));
  const wrong = said.filter(({ language, words }) => languageOf(words)?.language !== language);
  assert.ok(said.length / pieces.length > 0.7, `${said.length} of ${pieces.length}`);
  assert.ok(wrong.length / said.length < 0.01, wrong.map(({ words }) => words).join(' | '));
});

test('names, numbers and single words that many languages have are in none', () => {
  for (const words of ['', '12.5', '…', 'Ada', 'Ada Vale', 'No', 'Ні', 'нет', 'port', '港']) assert.equal(languageOf(words), undefined, words);
});

test('letters of a neighbour’s alphabet are believed more than n-grams', () => {
  assert.equal(languageOf('їжа')?.language ?? 'uk', 'uk');
  assert.notEqual(languageOf('Порт ще працює')?.language, 'ru');
  assert.notEqual(languageOf('Мы тут были')?.language, 'uk');
  assert.equal(languageOf('Ќе го затвориме мостот')?.language, undefined);
});

const declared = (value: string): Stated => ({ value, ground: 'markup', confidence: 0.75 });

test('what a page declares is one vote', () => {
  const { de = '', pt = '' } = textsInLanguages;
  assert.equal(findLanguage(de, [], declared('en'))?.value, 'de', 'the text is long and sure');
  assert.equal(findLanguage(pt, [], declared('pt-BR'))?.value, 'pt-BR', 'it adds its region');
  assert.equal(findLanguage('Ada Vale', [], declared('pl'))?.value, 'pl', 'the text is short');
  assert.equal(findLanguage('', [], declared('pl'))?.value, 'pl');
  assert.equal(findLanguage('12', []), undefined);
});

test('quotations in another language and a page’s buttons do not decide', () => {
  const { uk = '', en = '' } = textsInLanguages;
  assert.equal(findLanguage(`${uk} ${en.slice(0, 100)} ${uk}`, [])?.value, 'uk');
  const buttons = Array(30).fill('Subscribe to our newsletter\nRead more\nLeave a Reply').join('\n');
  const text = `${buttons}\n${uk}\n${buttons}`;
  assert.equal(findLanguage(text, findNoise(text))?.value, 'uk');
});

test('the time that it takes grows with the text', () => {
  for (const part of ['Ada ', 'є', 'カ', 'x', '\ud83c']) assertLinear((size) => () => findLanguage(part.repeat(size), []), 20_000);
});
