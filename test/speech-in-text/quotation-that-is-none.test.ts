import assert from 'node:assert/strict';
import test from 'node:test';
import { findQuotations } from '../../src/speech-in-text/find-quotations.js';

const wordsOf = (text: string, language: string): string[] => findQuotations(text, { language, names: [] }).map((found) => found.text);

const none: [language: string, text: string][] = [
  ['en', 'The film “A Winter in Town” won the “Golden Harbour” prize, the jury said.'],
  ['en', 'The so-called “harbour tax” was scrapped.'],
  ['en', 'He has no time for talk of ‘heritage’.'],
  ['en', 'They signed the treaty “On the opening of the four bridges” in May.'],
  ['de', 'Die „Alte Liebe“ sank vor Lowerhafen. Das „Bündnis für den Hafen“ protestierte.'],
  ['fr', 'Le ferry « Belle-Anne » figure dans la charte « Bouger mieux ».'],
  ['es', 'La película «Blanca como la nieve» se rodó en el llamado «valle de los tejados».'],
  ['ru', 'Компания «Порт» и газета «Вестник порта» подписали договор «О мостах».'],
  ['uk', 'Як пише «Чайка», порт закрито.'],
  ['ru', 'Порт закрыт, сообщает «Чайка».'],
  ['en', 'In response to a question on the “harbour tax” the council was silent.'],
  ['uk', 'Місто прийняло проєкти «договору про мости» та «угоди про річки».'],
];

for (const [language, text] of none) test(`no quotation: ${text}`, () => assert.deepEqual(wordsOf(text, language), []));

test('short fragments that somebody is said to have said are kept', () => {
  assert.deepEqual(wordsOf('The minister said that the plan was “deeply unfair”.', 'en'), ['deeply unfair']);
  assert.deepEqual(wordsOf('The minister described it as “a list of old demands”.', 'en'), ['a list of old demands']);
  assert.deepEqual(wordsOf('“Never,” the minister said.', 'en'), ['Never,']);
});

test('asides are cut out, and speech that goes on in one sentence is one quotation', () => {
  assert.deepEqual(wordsOf('« Nous fermerons le pont, a déclaré la maire, et pour longtemps. »', 'fr'), ['Nous fermerons le pont […] et pour longtemps.']);
  assert.deepEqual(wordsOf('«Мы закроем мост, — отметил министр, — и надолго».', 'ru'), ['Мы закроем мост […] и надолго']);
  assert.deepEqual(wordsOf('“We will close it,” said the mayor, “and soon.” “It is far too old.”', 'en'), ['We will close it, […] and soon.', 'It is far too old.']);
});
