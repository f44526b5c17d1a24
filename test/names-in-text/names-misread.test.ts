import { test } from 'node:test';
import assert from 'node:assert/strict';
import { findNames } from '../../src/names-in-text/find-names.js';
import type { NameMention } from '../../src/documents/mentions.js';

const found = (language: string, text: string): NameMention[] => findNames(text, { language });
const names = (language: string, text: string, kind = 'person'): string[] =>
  found(language, text).filter((mention) => mention.kind === kind).map(({ name }) => name);
const first = (language: string, text: string): NameMention => {
  const mention = found(language, text)[0];
  assert.ok(mention, 'nobody was found');
  return mention;
};

test('a role stands with its name, and is told apart from it', () => {
  for (const [language, text, name, role] of [
    ['en', 'The Foreign Minister of Estmark Ada Vale said no.', 'Ada Vale', 'Foreign Minister of Estmark'],
    ['en', 'Ada Vale, the harbour master, said no.', 'Ada Vale', 'harbour master'],
    ['en', 'The mayor of Lower Harbour, Ben Orr, said no.', 'Ben Orr', 'mayor of Lower Harbour'],
    ['en', 'High Representative of the EU for Foreign Affairs and Security Policy Ben Orr left.', 'Ben Orr',
      'High Representative of the EU for Foreign Affairs and Security Policy'],
    ['de', 'Das sagte Hafenmeisterin Ada Vale am Montag.', 'Ada Vale', 'Hafenmeisterin'],
    ['de', 'Der Sprecher der Hafenbehörde, Ben Orr, schwieg.', 'Ben Orr', 'Sprecher der Hafenbehörde'],
    ['fr', 'La ministre de la Mer, Ada Vale, a dit non.', 'Ada Vale', 'ministre de la Mer'],
    ['fr', 'Ada Vale, directrice du port, a dit non.', 'Ada Vale', 'directrice du port'],
    ['es', 'El alcalde de Puerto Bajo, Benito Orr, dijo no.', 'Benito Orr', 'alcalde de Puerto Bajo'],
    ['uk', 'Міністр закордонних справ Естмарку Бен Орр сказав ні.', 'Бен Орр', 'Міністр закордонних справ Естмарку'],
    ['ru', 'Глава МИД Эстмарка Бен Орр сказал нет.', 'Бен Орр', 'Глава МИД Эстмарка'],
  ] as const) {
    const mention = first(language, text);
    assert.deepEqual({ name: mention.name, role: mention.role, kind: mention.kind }, { name, role, kind: 'person' }, text);
    assert.ok(mention.words.includes(role) && mention.words.includes(name), text);
  }
});

test('a surname alone is the person that the text names in full', () => {
  assert.deepEqual(names('en', 'Ada Vale left. “No,” Vale said. Vale’s plan stays.'), ['Ada Vale', 'Ada Vale', 'Ada Vale']);
  assert.deepEqual(names('de', 'Bürgermeisterin Ada Vale kam. „Nein“, sagte Vale. Frau Vale ging. Vales Plan bleibt.'), Array(4).fill('Ada Vale'));
  assert.deepEqual(names('fr', 'Ada Vale est venue. « Non », a dit Mme Vale.'), ['Ada Vale', 'Ada Vale']);
  assert.deepEqual(names('es', 'Habló Ana Ruiz Orr. La señora Ruiz dijo que no.'), ['Ana Ruiz Orr', 'Ana Ruiz Orr']);
});

test('of two people of one surname the title tells which', () => {
  const text = 'Ada Vale met Ben Vale. Ms Vale said no. Mr Vale said yes.';
  assert.deepEqual(names('en', text), ['Ada Vale', 'Ben Vale', 'Ada Vale', 'Ben Vale']);
});

test('Ukrainian and Russian names stand in the nominative', () => {
  for (const [language, text, name] of [
    ['uk', 'Про це йдеться в листі глави порту Сергія Гармашова.', 'Сергій Гармашов'],
    ['uk', 'Лист отримала Оксана Левченко. Відповіли Оксані Левченко.', 'Оксана Левченко'],
    ['uk', 'Бачили міністра Тараса Гнатюка.', 'Тарас Гнатюк'],
    ['uk', 'Розмовляли з Андрієм Коваленком.', 'Андрій Коваленко'],
    ['uk', 'Зустріли президента Мирона Верховинського.', 'Мирон Верховинський'],
    ['uk', 'Бачили Марію Прудку.', 'Марія Прудка'],
    ['ru', 'Беседовали с Андреем Гармашовым.', 'Андрей Гармашов'],
    ['ru', 'По словам Елены Гармашовой, моста нет.', 'Елена Гармашова'],
    ['ru', 'Письмо министра Сергея Верховского.', 'Сергей Верховский'],
    ['ru', 'Ответили Оксане Левченко.', 'Оксана Левченко'],
  ] as const) assert.equal(names(language, text).at(-1), name, text);
  assert.deepEqual(names('uk', 'Боррен приїхав. Бачили Жозепа Боррена. Жозеп Боррен мовчав. За словами Боррена, усе гаразд.').at(-1), 'Жозеп Боррен');
});

test('ordinary words, months, nations and headlines are nobody', () => {
  for (const [language, text] of [
    ['en', 'Yesterday Officials Said Ferry Talks Stalled After Long Night\n\nIn March the Russian side left. On Monday the British came. However, Experts disagree.'],
    ['en', 'The Clean Harbours Act and the Velna Convention hold. The World Cup is over.'],
    ['de', 'Im Januar kamen Hunderte Menschen zum Hafen. Das Ergebnis der Verhandlungen ist die Grundlage. Nach Angaben der Behörde half das. Neue Brücke gesperrt.'],
    ['de', 'Die Regierung sagte am Montag, der Streit sei beendet. Zwei Prozent Zustimmung.'],
    ['fr', 'Les Français attendent. Hier, le conseil a dit non. Lundi soir, tout était fini. Selon lui, rien.'],
    ['es', 'Los españoles esperan. Ayer, el consejo dijo que no. En Navidad se cierra.'],
    ['uk', 'Нагадаємо, мости закриті. У середу рада мовчала. Росіяни пішли. Того дня дощило.'],
    ['ru', 'Напомним, мосты закрыты. В среду совет молчал. Россияне ушли. Того дня шёл дождь.'],
  ] as const) assert.deepEqual(names(language, text), [], text);
});

test('a capital that a sentence begins with is no part of a name', () => {
  assert.deepEqual(names('en', 'Kit Marl left. “Ask Kit. Tell Marl,” he said.'), ['Kit Marl', 'Kit Marl', 'Kit Marl']);
  assert.deepEqual(names('de', 'Der Admiral Hugh Pell schwieg. Pells Buch erschien.'), ['Hugh Pell', 'Hugh Pell']);
  assert.deepEqual(names('uk', 'Приїхав Мирон Вербинський. Зустріч Вербинського скасували.'), ['Мирон Вербинський', 'Мирон Вербинський']);
});

test('small words belong to a name, not to what follows it', () => {
  assert.deepEqual(names('en', 'Piet de Vale left. Vale said no.'), ['Piet de Vale', 'Piet de Vale']);
  assert.deepEqual(names('de', 'Wer wie Ada Vale von Freundschaft spricht, irrt. Das sagte Anna von der Leith.'), ['Ada Vale', 'Anna von der Leith']);
  assert.deepEqual(names('es', 'Habló Juan Carlos de la Vega. Ana y Luis callan.')[0], 'Juan Carlos de la Vega');
});

test('an organisation found once is one everywhere', () => {
  const text = 'The operator, Blue Marl, said no. A spokesman confirmed it. Later Blue Marl left.';
  assert.deepEqual(names('en', text), []);
  assert.deepEqual(names('en', text, 'organization'), ['Blue Marl', 'Blue Marl']);
});

test('organisations are named by their head words, by marks and by acronyms', () => {
  for (const [language, text, name] of [
    ['en', 'The Lower Harbour Authority said no.', 'Lower Harbour Authority'],
    ['en', 'The Ministry of Inland Waters said no.', 'Ministry of Inland Waters'],
    ['en', 'The HSBX said no.', 'HSBX'],
    ['de', 'Das Außenministerium Varniens schwieg.', 'Außenministerium Varniens'],
    ['de', 'Die Universität Nordhafen schwieg.', 'Universität Nordhafen'],
    ['fr', 'La Commission européenne a dit non.', 'Commission européenne'],
    ['fr', 'Le ministère des Affaires maritimes a dit non.', 'ministère des Affaires maritimes'],
    ['es', 'El Ministerio de Costas dijo que no.', 'Ministerio de Costas'],
    ['uk', 'У Міністерстві річкового господарства мовчать.', 'Міністерство річкового господарства'],
    ['uk', 'Пише видання «Лоугейвенська пошта».', 'Лоугейвенська пошта'],
    ['ru', 'Сообщает агентство «Меридиан».', 'Меридиан'],
  ] as const) assert.deepEqual(names(language, text, 'organization'), [name], text);
  assert.deepEqual(names('en', 'The Ministry of Inland Waters met. The Ministry said no.', 'organization').at(-1), 'Ministry of Inland Waters');
});

test('known names are found in the cases of their language, an editor’s list instead', () => {
  assert.deepEqual(names('uk', 'Між Росією та Україною', 'place'), ['Росія', 'Україна']);
  assert.deepEqual(names('de', 'Moskaus Antwort an die Europäischen Kommission', 'place'), ['Moskau']);
  const known = [{ name: 'Tidewatch', names: ['TW'], kind: 'organization' as const }];
  const mentions = findNames('The tide, TW said. Russia waits.', { language: 'en', known });
  assert.deepEqual(mentions.map(({ name, kind }) => [name, kind]), [['TW', 'organization']]);
});

test('people without a name are described, those with one are not', () => {
  for (const [language, text, words] of [
    ['en', 'It was a senior diplomat who said it.', 'a senior diplomat'],
    ['de', 'Das sagte ein hochrangiger Diplomat.', 'ein hochrangiger Diplomat'],
    ['fr', 'Selon une source diplomatique, oui.', 'une source'],
    ['es', 'Lo dijo un alto funcionario.', 'un alto funcionario'],
    ['uk', 'Це сказало джерело в міністерстві.', 'джерело в міністерстві'],
    ['ru', 'Это сказал источник в министерстве.', 'источник в министерстве'],
  ] as const) assert.ok(names(language, text, 'unnamed').some((name) => name.startsWith(words)), text);
  assert.deepEqual(names('en', 'Ben Orr, a spokesman for the union, left.', 'unnamed'), []);
});

test('gender is told where title, role, given name or ending tell it', () => {
  assert.equal(first('en', 'Mr Vale said no.').gender, 'm');
  assert.equal(first('de', 'Frau Vale schwieg.').gender, 'f');
  assert.equal(first('fr', 'La ministre Sacha Orr a dit non.').gender, 'f');
  assert.equal(first('uk', 'Міністерка Міра Вейл мовчить.').gender, 'f');
  assert.equal(first('ru', 'Приехал Зенон Гармашов.').gender, 'm');
  assert.equal(first('en', 'Kit Vale said no.').gender, undefined);
});
