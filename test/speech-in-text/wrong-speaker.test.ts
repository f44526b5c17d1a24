import assert from 'node:assert/strict';
import test from 'node:test';
import { findQuotations } from '../../src/speech-in-text/find-quotations.js';
import type { NameMention } from '../../src/documents/mentions.js';

type Known = Pick<NameMention, 'name' | 'kind' | 'role' | 'gender'>;

/** Names by hand: `{Ada Vale}` in a text is a mention, whose last word is looked up. */
const known: readonly Known[] = [
  { name: 'Ada Vale', kind: 'person', gender: 'f', role: 'harbour minister' },
  { name: 'Ben Orr', kind: 'person', gender: 'm' },
  { name: 'Ministry of Harbours', kind: 'organization' },
  { name: 'Harbour Herald', kind: 'organization' },
  { name: 'Ада Вейл', kind: 'person', gender: 'f' },
  { name: 'Бен Орр', kind: 'person', gender: 'm' },
];

const read = (marked: string, language: string) => {
  const names: NameMention[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[{}]/u).entries()) {
    const found = index % 2 ? known.find(({ name }) => name.endsWith(part.split(' ').at(-1)!)) : undefined;
    if (found) names.push({ ...found, words: part, start: text.length, end: text.length + part.length });
    text += part;
  }
  return findQuotations(text, { language, names }).map(({ text: words, speaker, via, questions }) => ({ words, by: speaker?.mention.name, ground: speaker?.ground, via, asks: questions.length > 0 }));
};

const cases: [language: string, text: string, by: (string | undefined)[]][] = [
  ['en', '“We will close it,” said {Ada Vale}, “and soon.”', ['Ada Vale']],
  ['en', '{Ada Vale} met {Ben Orr} and said “the bridge is closed for good.”', ['Ada Vale']],
  ['en', '{Ada Vale} spoke with {Ben Orr}. “We agreed on nothing,” she said.', ['Ada Vale']],
  ['en', 'After talks with {Ada Vale}, {Ben Orr} left. “We agreed on nothing,” he said.', ['Ben Orr']],
  ['en', '{Ada Vale} came. {Ben Orr} left. “We agreed on nothing,” the minister explained.', ['Ada Vale']],
  ['en', 'The {Ministry of Harbours} answered {Ben Orr}. “Nothing was agreed,” the ministry said.', ['Ministry of Harbours']],
  ['en', 'According to {Ada Vale}, {Ben Orr} “knew of it all along.”', ['Ada Vale']],
  ['en', '“It is a list of old demands.”', [undefined]],
  ['de', '„Das ist“, so {Ben Orr}, „ein schlechter Witz.“', ['Ben Orr']],
  ['fr', '« Nous fermerons le pont, a déclaré {Ada Vale}, et pour longtemps. »', ['Ada Vale']],
  ['es', '—Cerraremos el puente —dijo {Ada Vale}—. Es demasiado viejo.', ['Ada Vale']],
  ['ru', '{Бен Орр} встретился с {Ада Вейл}. «Разговор был долгим и трудным», — сказал он.', ['Бен Орр']],
  ['uk', '— Ми закриємо міст, — сказала {Ада Вейл}. — Він застарий.', ['Ада Вейл']],
  ['uk', '{Бен Орр} приїхав у місто. За його словами, міст «закрито назавжди і його не відкриють».', ['Бен Орр']],
];

for (const [language, text, by] of cases)
  test(`the right speaker: ${text}`, () => assert.deepEqual(read(text, language).map((each) => each.by), by));

test('nobody is taken from within the quotation, and where nobody is named a question is asked', () => {
  const [found] = read('“{Ben Orr} knows that nothing was agreed here.”', 'en');
  assert.equal(found?.by, undefined);
  assert.equal(found?.asks, true);
});

test('the sentence behind a quotation tells who spoke, and through whom', () => {
  const [found] = read('{Ben Orr} was clear.\n\n“Nothing was agreed here,”\n\nhe said, reported the {Harbour Herald}.', 'en');
  assert.deepEqual([found?.by, found?.ground, found?.via], ['Ben Orr', 'next-sentence', 'Harbour Herald']);
});

test('who listened is no speaker and, without a name, no medium', () => {
  assert.deepEqual(read('“Nothing was agreed here,” {Ada Vale} told {Ben Orr}.', 'en').map(({ by }) => by), ['Ada Vale']);
  assert.deepEqual(read('“Nothing was agreed here,” {Ada Vale} told reporters.', 'en').map(({ via }) => via), [undefined]);
  assert.deepEqual(read('“Nothing was agreed here,” {Ada Vale} told the {Harbour Herald}.', 'en').map(({ via }) => via), ['Harbour Herald']);
});
