import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinPeople } from '../../src/names-in-text/join-people.js';
import { assertLinear } from '../rig/assert-linear.js';
import type { NamedKind, NameMention } from '../../src/documents/mentions.js';

type Given = string | { name: string; kind?: NamedKind; gender?: 'f' | 'm'; role?: string };

const mention = (given: Given, at: number): NameMention => {
  const { name, kind = 'person', ...rest } = typeof given === 'string' ? { name: given } : given;
  return { start: at * 100, end: at * 100 + name.length, words: name, name, kind, ...rest };
};
const document = (language: string, ...names: Given[]): { language: string; names: NameMention[] } => ({ language, names: names.map(mention) });
const groups = (...documents: ReturnType<typeof document>[]): string[][] => joinPeople(documents).map(({ names }) => names);

test('spellings of one person in two languages and scripts are one', () => {
  for (const [english, language, other] of [
    ['Sergey Lavrov', 'uk', 'Сергій Лавров'], ['Sergei Lavrov', 'ru', 'Сергей Лавров'], ['Sergey Lavrov', 'de', 'Sergej Lawrow'],
    ['Sergey Lavrov', 'fr', 'Sergueï Lavrov'], ['Vladimir Putin', 'fr', 'Vladimir Poutine'], ['Vladimir Putin', 'uk', 'Володимир Путін'],
    ['Volodymyr Zelensky', 'de', 'Wolodymyr Selenskyj'], ['Volodymyr Zelenskyy', 'uk', 'Володимир Зеленський'], ['Antony Blinken', 'uk', 'Ентоні Блінкен'],
    ['Josep Borrell', 'ru', 'Жозеп Боррель'], ['Jens Stoltenberg', 'uk', 'Єнс Столтенберг'], ['Joe Biden', 'uk', 'Джо Байден'], ['Liz Truss', 'ru', 'Лиз Трасс'],
    ['Chen Weihua', 'uk', 'Чен Вейхуа'], ['John Sullivan', 'uk', 'Джон Салліван'], ['Vladimir Chizhov', 'ru', 'Владимир Чижов'],
    ['Ada Vale', 'uk', 'Ада Вейл'], ['Ben Orr', 'ru', 'Бен Орр'], ['Inés Quiroga', 'fr', 'Inès Quiroga'],
  ] as const) assert.deepEqual(groups(document('en', english), document(language, other)), [[english, other]], `${english} ${other}`);
});

test('even spellings of one language are one', () => {
  assert.deepEqual(groups(document('en', 'Sergey Lavrov'), document('en', 'Sergei Lavrov')), [['Sergey Lavrov', 'Sergei Lavrov']]);
  assert.deepEqual(groups(document('en', 'Antony Blinken'), document('en', 'Anthony Blinken')), [['Antony Blinken', 'Anthony Blinken']]);
});

test('people who are not one stay two', () => {
  for (const [a, language, b] of [
    ['Ada Vale', 'en', 'Ida Vale'], ['Ada Vale', 'en', 'Ben Vale'], ['Maria Orr', 'en', 'Mario Orr'], ['Maria Orr', 'es', 'Mario Orr'], ['Ada Vale', 'uk', 'Бен Вейл'],
    ['Ben Orr', 'en', 'Ben Carr'], ['Paula Quist', 'en', 'Paula Quest'], ['Paul Quist', 'de', 'Paula Quist'], ['Jonas Reed', 'en', 'Jonas Reid'],
    ['Olga Petrova', 'ru', 'Олег Петров'], ['Ivan Petrov', 'ru', 'Иван Перов'],
  ] as const) assert.equal(groups(document('en', a), document(language, b)).length, 2, `${a} ${b}`);
  const [f, m] = [{ name: 'Kim Vale', gender: 'f' }, { name: 'Kim Vale', gender: 'm' }] as const;
  assert.equal(joinPeople([document('en', f), document('fr', m)]).length, 2);
});

test('a surname alone joins the one who has it, and nobody where two do', () => {
  assert.deepEqual(groups(document('en', 'Ada Vale'), document('uk', 'Вейл')), [['Ada Vale', 'Вейл']]);
  assert.deepEqual(groups(document('en', 'Ada Vale', 'Ben Vale'), document('en', 'Vale')), [['Ada Vale'], ['Ben Vale'], ['Vale']]);
  assert.deepEqual(groups(document('en', 'Ada Vale'), document('en', 'Ben Vale', 'Vale')), [['Ada Vale'], ['Ben Vale', 'Vale']]);
});

test('one who may be either of two is neither', () => {
  const joined = groups(document('en', 'Sara Orr', 'Sera Orr'), document('uk', 'Сіра Орр'));
  assert.equal(joined.length, 3);
});

test('organisations are one by the list and by their acronym', () => {
  const organization = (name: string): Given => ({ name, kind: 'organization' });
  assert.deepEqual(groups(document('en', organization('EU')), document('uk', organization('ЄС'), organization('Європейський Союз'))).length, 1);
  assert.equal(groups(document('en', organization('Russian Foreign Ministry')), document('uk', organization('МЗС РФ'))).length, 1);
  assert.equal(groups(document('en', organization('Harbour Safety Board'), organization('HSB'))).length, 1);
  assert.equal(groups(document('en', organization('Harbour Safety Board'), organization('Home Savings Bank'), organization('HSB'))).length, 3);
});

test('ids are ASCII, Latin spellings first, each once', () => {
  const ids = joinPeople([document('uk', 'Єва Щур', 'Ада Вейл'), document('de', 'Ada Vale', 'Jörg Groß'), document('en', { name: 'Ada Vale', kind: 'organization' })])
    .map(({ id }) => id);
  assert.deepEqual(ids, ['yeva-shchur', 'ada-vale', 'jorg-gross', 'ada-vale-2']);
});

test('no mention is lost or doubled, whatever the names are', () => {
  const given = fc.record({ name: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('Ada Vale', 'Вейл', 'Vale', 'A. Vale', 'Ада Вейл', 'EU', 'ЄС', '—')),
    kind: fc.constantFrom<NamedKind>('person', 'organization', 'place', 'unnamed') });
  const documents = fc.array(fc.tuple(fc.constantFrom('en', 'uk', 'ru', 'de', 'xx'), fc.array(given, { maxLength: 8 })), { maxLength: 5 });
  fc.assert(fc.property(documents, (all) => {
    const input = all.map(([language, names]) => document(language, ...names));
    const joined = joinPeople(input);
    const count = joined.reduce((sum, { mentions }) => sum + mentions.length, 0);
    assert.equal(count, input.reduce((sum, { names }) => sum + names.length, 0));
    assert.equal(new Set(joined.map(({ id }) => id)).size, joined.length);
    for (const { id } of joined) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }));
});

test('time is linear in the number of names', () => assertLinear((size) => {
  const input = [document('en', ...Array.from({ length: size }, (_, at) => `Ada V${'bcdfghjklm'[at % 10]}${'aeiou'[at % 5]}l${at}`))];
  return () => void joinPeople(input);
}, 100));
