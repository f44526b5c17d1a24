import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument } from '../../src/documents/read-document.js';
import { findMetadata } from '../../src/documents/find-metadata.js';
import { assertLinear } from '../rig/assert-linear.js';

const read = (text: string, name = 'a.txt') => readDocument(name, new TextEncoder().encode(text));

const story = 'The harbour office closed the lower bridge on Thursday, and nobody will pay for the ferry.';

const undated: readonly [what: string, text: string][] = [
  ['a day that the story tells of', `Bridge closed\n\nOn 15 February 2031 the lower bridge was closed, the office said.\n\n${story}`],
  ['a day without a year', `LISBON, March 3 (Agency) — ${story}`],
  ['entries of a chronology', '12 February 2031: The council met in the hall.\n14 February 2031: The council met once more.'],
  ['headings of a chronology', '12 February 2031\nThe council met in the hall.\n14 February 2031\nThe council met once more.'],
  ['datelines of a chronology', 'LISBON, 12 February 2031 — The council met in the hall.\nLISBON, 14 February 2031 — The council met once more.'],
  ['when it was changed', `Bridge closed\nUpdated: 3 March 2031\n${story}`],
  ['when it was changed, in German', `Brücke zu\nAktualisiert am 3. März 2031\n${story}`],
  ['a year of a copyright', `Bridge closed\n${story}\n© 2031 Lower Harbour Gazette`],
  ['numbers of which nobody knows which is the month', `Bridge closed\nPublished: 02/10/2031\n${story}`],
  ['a day that the calendar has not', `Bridge closed\nPublished: 31.02.2031\n${story}`],
  ['a sentence with a number of pages', `Bridge closed\n${story}\n3/10/31`],
  ['a quotation with a day', `Bridge closed\n“We met on 3 March 2031,” said Ada Vale. ${story}`],
];

/** Lines with a day that is not the document's own, each put under the title, above it and at the end. */
const otherDays: readonly string[] = [
  '© 2031', '© 2031 Harbour Gazette', 'Copyright 2029–2031 Harbour Gazette', 'Updated 3 March 2031', 'Last updated: 3 March 2031, 14:20', 'Last modified on March 3, 2031', '3 March 2031 (updated)',
  'Updated\n3 March 2031', 'Last updated:\n3 March 2031, 14:20', 'Stand: 03.03.2031, 14.20 Uhr', 'Zuletzt aktualisiert am 3. März 2031', 'Mis à jour le 3 mars 2031 à 14h20', 'Dernière mise à jour : 03/03/2031',
  'Actualizado a las 10:20 del 3/03/2031', 'Última actualización: 3 de marzo de 2031', 'Оновлено: 3 березня 2031', 'Обновлено 3 марта 2031, 14:20', 'Deadline: 3 March 2031', 'Deadline – 3 March 2031', 'Born 3 March 1931',
  'Ada Vale, born 3 March 1931', 'Ada Vale (3 March 1931 – 5 April 2030)', '3 March – 5 April 2031', '3 March 2031 – 5 April 2031', 'From 3 March 2031 to 5 April 2031', 'Retrieved 3 March 2031', 'Accessed: 3 March 2031',
  'Abgerufen am 3. März 2031', 'Archived on 3 March 2031', 'Photo: Ada Vale, 3 March 2031', 'Foto: Ada Vale, 03.03.2031', 'Фото: Ада Вейл, 3 березня 2031', 'The bridge on 3 March 2031', 'Bridge Closed On 3 March 2031',
  'Harbour Battle of 3 March 2031', 'Opening: 3 March 2031, 19:00', 'Valid until 3 March 2031', 'Gültig ab 3. März 2031', 'Frist: 3. März 2031', 'Date: 3 March 2031\nTime: 19:00\nVenue: Lower Harbour hall',
  'Datum: 03.03.2031\nOrt: Hafenhalle', 'Where: the hall\nLower Harbour, 3 March 2031', 'Next meeting: 3 March 2031', 'Next Meeting, 3 March 2031', 'Published 02/10/2031', 'March 3', 'Published: March 3', '3 марта', '14:20',
  'Monday', 'Issue 12/2031', 'No 12/2031', 'Room 3.3.20', 'Version 3.3.2', '03/31', 'March 2031', 'Spring 2031', 'He was there on 3 March 2031, he said.', '“3 March 2031”, says the sign', 'Read also: Bridge open, 3 March 2031',
  'Ada Vale on 3 March 2031 in the hall', 'The act of 3 March 2031', 'Law No 12 of 3 March 2031', 'Наказ № 12 від 3 березня 2031 року', 'Закон от 3 марта 2031 года № 12-ФЗ', 'Gesetz vom 3. März 2031', 'Loi du 3 mars 2031',
  'Ada Vale (right), 3 March 2031', 'Ada Vale 3 March 2031', 'Harbour Concert, 3 March 2031', 'Council Meeting 3 March 2031 19:00', 'Harbour Hall on 3 March 2031, 19:00',
  'Ley de 3 de marzo de 2031', '3. März 2031: Der Rat tagt', '3 March 2031: the council meets',
];

for (const line of otherDays)
  test(`«${line.replaceAll('\n', ' | ')}» is not when it was published`, async () => {
    for (const text of [`Bridge closed for two weeks\n${line}\n${story}`, `${line}\nBridge closed for two weeks\n${story}`, `Bridge closed for two weeks\n${story}\n${line}`])
      assert.equal((await read(text)).published, undefined, text);
  });

const whenYearIsNear: readonly [what: string, text: string, date: string | undefined][] = [
  ['a dateline, and the year of the copyright', `LISBON, March 3 (Agency) — ${story}\n© 2031 Harbour News`, '2031-03-03'],
  ['a dateline in Spanish, and the year of the copyright', `Puente cerrado\nLisboa, 3 mar (Agencia).- La oficina del puerto cerró el puente inferior, y nadie pagará el transbordador.\n(c) Agencia 2031`, '2031-03-03'],
  ['a dateline without a comma', `MADRID 3 Mar. (AGENCIA) - La oficina del puerto cerró el puente inferior, y nadie pagará el transbordador.\n© 2031 Agencia`, '2031-03-03'],
  ['a header, and a line of when it was changed', `Bridge closed\nMonday, March 3\n${story}\nLast updated: March 4, 2031`, '2031-03-03'],
  ['a header with a word, and a whole date in the story', `Bridge closed\nPublished: March 3, 14:20\n${story} It had been open since 28 February 2031.`, '2031-03-03'],
  ['a header at the turn of the year', `Bridge closed\nJanuary 2, 14:20\n${story}\nUpdated 30 December 2030`, '2031-01-02'],
  ['a header whose weekday is another', `Bridge closed\nTuesday, March 3\n${story}\n© 2031 Harbour News`, undefined],
  ['two years of copyrights', `Bridge closed\nMarch 3\n${story}\n© 2031 Harbour News\n© 2030 Ada Vale`, undefined],
  ['an anniversary in the story', `Bridge closed\nMarch 3, 14:20\n${story} It was opened on 3 March 2027 and mended in 2029.`, undefined],
  ['a whole date that is far', `Bridge closed\nMarch 3, 14:20\n${story} It was opened on 3 August 2030.`, undefined],
  ['a later year', `Bridge closed\nMarch 3, 14:20\n${story} It was mended in 2031.\n© 2030 Harbour News`, undefined],
  ['a day that the year has not', `Bridge closed\n29 February, 14:20\n${story}\n© 2031 Harbour News`, undefined],
  ['headings of a chronology', `Bridge closed\nMarch 3\n${story}\nMarch 5\n${story}\n© 2031 Harbour News`, undefined],
];

for (const [what, text, date] of whenYearIsNear)
  test(`a day without a year, of ${what}: ${date ?? 'not stated'}`, async () => {
    const { published } = await read(text);
    assert.equal(published?.value, date);
    assert.ok((published?.confidence ?? 0) <= 0.6, 'it is not sure');
  });

test('of many days the one above the story is its own where the others are of a list below it', async () => {
  const text = `Bridge closed for two weeks\n5 March 2031, 10:20\n${story}\n${story}\nMore from the harbour\nA new ferry\n4 March 2031, 08:00\nA new mayor\n2 March 2031, 09:00`;
  assert.equal((await read(text)).published?.value, '2031-03-05');
});

for (const [what, text] of undated)
  test(`${what} is not when it was published`, async () => assert.equal((await read(text)).published, undefined));

const dated: readonly [what: string, text: string, date: string][] = [
  ['a collector’s line', `date 2031-03-05 Bridge closed\n${story}`, '2031-03-05'],
  ['a collector’s line with an address', ` date 2031-03-05 https://gazette.example/bridge\n\nBridge closed\n${story}`, '2031-03-05'],
  ['a moment of the same day says more', `date 2031-03-05 https://gazette.example/b\n\nBridge closed\n\n2031-03-05T11:26+0100\n\n${story}`, '2031-03-05T11:26:00+01:00'],
  ['place, day and author', `Lisbon 05.03.2031 Ada Vale: ${story}`, '2031-03-05'],
  ['day and agency', `March 5, 2031 (HARBOUR)—${story}`, '2031-03-05'],
  ['place, day and agency', `LISBON, March 5, 2031 (Harbour News) — ${story}`, '2031-03-05'],
  ['place, day and a full stop', `ЛИССАБОН, 5 марта 2031 года. Управление порта закрыло нижний мост на две недели.`, '2031-03-05'],
  ['place, day and an agency in small letters', `Lissabon, 05.03.2031 (hfn). Das Hafenamt hat die untere Brücke für zwei Wochen geschlossen.`, '2031-03-05'],
  ['a line of its own', `Bridge closed\nMarch 5, 2031\n${story}`, '2031-03-05'],
  ['a line with the time of day', `Міст закрито\n05.03.2031, 10:26\nУправа порту закрила нижній міст, і ніхто не платитиме за пором.`, '2031-03-05'],
  ['a word before it', `Bridge closed\nPublished: 5 March 2031 | Updated: 6 March 2031\n${story}`, '2031-03-05'],
  ['a word before it in French, with numbers', `Pont fermé\nPublié le 05/03/2031 à 10h26\nLe bureau du port a fermé le pont inférieur pour deux semaines, et personne ne paiera le bac.`, '2031-03-05'],
  ['behind the author', `Bridge closed\nBy Ada Vale | March 5, 2031\n${story}`, '2031-03-05'],
  ['before the author', `Pont fermé\nLe 5 mars 2031 à 14 h 20, par Ada Vale\nLe bureau du port a fermé le pont inférieur, et personne ne paiera le bac.`, '2031-03-05'],
  ['in the address alone', `https://gazette.example/2031/03/05/bridge\nBridge closed\n${story}`, '2031-03-05'],
  ['Japanese', `橋が閉鎖\n2031年3月5日\n港湾局は木曜日に下の橋を閉じた。`, '2031-03-05'],
];

for (const [what, text, date] of dated)
  test(`${what}: it was published then`, async () => {
    const { published, text: whole } = await read(text);
    assert.equal(published?.value, date);
    assert.ok(published.place && whole.slice(published.place.start, published.place.end).length >= 8);
  });

test('front matter says it, and its other keys', async () => {
  const text = '---\ntitle: "Bridge closed"\ncreator:\n  - Ada Vale\ndate: 2031-03-05\nlang: en-GB\nurl: https://gazette.example/b # its own\ndraft: true\n---\n\n# Bridge\n\n' + story;
  const document = await read(text, 'a.md');
  assert.deepEqual([document.title, document.author, document.published, document.url, document.language].map((stated) => stated?.value),
    ['Bridge closed', 'Ada Vale', '2031-03-05', 'https://gazette.example/b', 'en-GB']);
  assert.deepEqual(document.noise[0], { start: 0, end: text.indexOf('\n\n# Bridge'), kind: 'machine' });
  const rule = await read(`${story}\n\n---\nlang: de\n---\n`, 'a.md');
  assert.equal(rule.language?.value, 'en', 'a rule further down begins none');
});

const heads: readonly [text: string, field: 'title' | 'author' | 'publisher' | 'url', value: string | undefined][] = [
  [`Bridge closed for two weeks\nBy Ada Vale\n${story}`, 'title', 'Bridge closed for two weeks'],
  [`Home | News | Sport\nBridge closed for two weeks\n${story}`, 'title', 'Bridge closed for two weeks'],
  [`HARBOUR OFFICE\nPress release\n5 March 2031\nBridge closed for two weeks\n${story}`, 'title', 'Bridge closed for two weeks'],
  [`HARBOUR OFFICE\nPress release\n5 March 2031\nBridge closed for two weeks\n${story}`, 'publisher', 'HARBOUR OFFICE'],
  [`${story}\n${story}`, 'title', undefined],
  [`Bridge closed\nBy Ada Vale and Ben Orr\n${story}`, 'author', 'Ada Vale and Ben Orr'],
  [`Brücke zu\nVon unserem Korrespondenten Ben Orr\n${story}`, 'author', 'Ben Orr'],
  [`Pont fermé\nPar Ada Vale\n${story}`, 'author', 'Ada Vale'],
  [`Міст закрито\nАвтор: Ада Вейл\n${story}`, 'author', 'Ада Вейл'],
  [`Bridge closed\nBy Thursday, Ada Vale had left the office for good.\n${story}`, 'author', undefined],
  [`By the harbour\n${story}`, 'author', undefined],
  [`${story}\n\nSource: Harbour News`, 'publisher', 'Harbour News'],
  [`LISBON (Harbour News) - ${story}`, 'publisher', 'Harbour News'],
  [`Ada Vale (left) – ${story}`, 'publisher', undefined],
  [`Ada Vale (Harbour Party) said on Thursday – it was her first day – that the bridge is closed.`, 'publisher', undefined],
  [`Ben Orr, the keeper of the lighthouse (HARBOUR) — that is his paper — was not there on Thursday.`, 'publisher', undefined],
  [`${story} 05.03.2031, Harbour News`, 'publisher', 'Harbour News'],
  [`${story}\nhttps://img.example/bridge.jpg`, 'url', undefined],
];

for (const [text, field, value] of heads)
  test(`${field} of «${text.slice(0, 40).replaceAll('\n', ' | ')} …» is ${value ?? 'not stated'}`, async () => assert.equal((await read(text))[field]?.value, value));

const documents = new URL('../../../shared/documents/', import.meta.url);
const skip = existsSync(documents) ? false : 'shared/documents does not stand beside the checkout';

test('of the five documents two state no date, and three theirs', { skip }, async () => {
  const files = readdirSync(documents).toSorted();
  const dates = await Promise.all(files.map(async (file) => (await readDocument(file, readFileSync(new URL(file, documents)))).published?.value));
  assert.deepEqual(dates, ['2022-02-10', '2022-02-10T11:26:00Z', undefined, '2022-02-01', undefined]);
});

test('the time that it takes grows with the text', () => {
  for (const part of ['3 March ', 'By A', '10.02.', 'A ', 'A (', '1 de ', '- ', 'по', 'https://a/', 'LISBON, ', 'Ada von ', 'March 3', 'Published: March 3', 'LISBON, March 3 (Agency) — We met. ', '© 2031 '])
    for (const end of ['', '\n']) assertLinear((size) => () => findMetadata(`${part}${end}`.repeat(size), [], 'en'), 400);
});
