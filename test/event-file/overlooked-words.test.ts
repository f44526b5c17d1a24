import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText, searchedWords } from '../../src/event-file/fold-text.js';

/** What is typed, and what it should be found in. */
const finds = (pairs: readonly (readonly [typed: string, text: string])[]): void => {
  for (const [typed, text] of pairs) {
    assert.ok(searchedWords(typed).length, typed);
    for (const word of searchedWords(typed)) assert.ok(foldText(text).includes(word), `«${typed}» in «${text}»: ${foldText(typed)} in ${foldText(text)}`);
  }
};

const differ = (pairs: readonly (readonly [one: string, other: string])[]): void => {
  for (const [one, other] of pairs) assert.notEqual(foldText(one), foldText(other), `${one} is not ${other}`);
};

test('Latin is found without case and accents, and accents without them', () => finds([
  ['sao', 'São'], ['SÃO', 'sao'], ['malaga', 'Málaga'], ['reykjavik', 'Reykjavík'], ['zurich', 'ZÜRICH'], ['lodz', 'Łódź'],
  ['tromso', 'Tromsø'], ['cesky', 'Český'], ['gharb', 'Għarb'], ['decembre', 'DÉCEMBRE'],
]));

test('Vietnamese is found without its tones and hooks', () => finds([
  ['viet nam', 'Việt Nam'], ['nguyen', 'NGUYỄN'], ['da nang', 'Đà Nẵng'], ['Đường', 'duong'],
]));

test('Turkish is found with and without the dot of the i', () => finds([
  ['istanbul', 'İSTANBUL'], ['ISTANBUL', 'İstanbul'], ['Diyarbakır', 'DIYARBAKIR'], ['diyarbakir', 'Diyarbakır'], ['ığdır', 'IĞDIR'],
]));

test('German ß is ss in every case, and ligatures are their letters', () => finds([
  ['strasse', 'Straße'], ['straße', 'STRASSE'], ['STRAẞE', 'strasse'], ['fix', 'ﬁx'], ['ﬂow', 'flow'], ['oeuvre', 'Œuvre'], ['caesar', 'Cæsar'],
]));

test('Greek is found without accents, whatever the sigma', () => finds([
  ['οδος', 'ΟΔΌΣ'], ['ΟΔΟΣ', 'οδός'], ['οδοσ', 'Οδός'], ['αθηνα', 'Ἀθῆνα'], ['τω', 'τῷ'],
]));

test('Cyrillic is found in any case and with any apostrophe, and ё as е', () => finds([
  ['київ', 'КИЇВ'], ['елка', 'Ёлка'], ["об'єкт", 'об’єкт'], ['обʼєкт', "об'єкт"], ['Йод', 'йод'],
]));

test('Arabic and Hebrew are found without vowel marks and points', () => finds([
  ['محمد', 'مُحَمَّد'], ['مُدَرِّس', 'مدرس'], ['احمد', 'أحمد'], ['القران', 'القرآن'], ['سلام', 'ســلام'], ['على', 'علي'],
  ['שלום', 'שָׁלוֹם'], ['בית-ספר', 'בֵּית־סֵפֶר'],
]));

test('Persian is found with Arabic letters, and with or without joiners', () => finds([
  ['ایران', 'ايران'], ['كتاب', 'کتاب'], ['میخواهم', 'می‌خواهم'],
]));

test('Chinese, Japanese and Korean are found in full and half width', () => finds([
  ['ABC123', 'ＡＢＣ１２３'], ['ガス', 'ｶﾞｽ'], ['北京', '北京市'], ['서울', '서울특별시'], ['각', '각'],
]));

test('what is encoded in parts is found as what is encoded whole', () => finds([
  ['café', 'cafe\u0301'], ['cafe\u0301', 'café'], ['한', '\u1112\u1161\u11ab'], ['Å', 'A\u030a'],
]));

test('soft hyphens, directions and spaces that do not break hide nothing', () => finds([
  ['Donaudampfschiff', 'Donau\u00addampf\u00adschiff'], ['vor hier', 'vor\u00a0hier'], ['שלום', '\u200fש\u200eלום'], ['1969-1972', '1969–1972'],
]));

test('marks that are letters of their script are kept', () => differ([
  ['दिल', 'दल'], ['दाल', 'दल'], ['バラ', 'ハラ'], ['ぱん', 'はん'], ['กา', 'กี'], ['தீ', 'தா'],
]));

test('other letters stay other letters', () => differ([['bridge', 'fridge'], ['и', 'н'], ['α', 'a'], ['ة', 'ت'], ['ש', 'ס']]));

test('what is searched for are words, each once, in any white space', () => {
  assert.deepEqual(searchedWords('  The\tbridge\u00a0 the\nBRIDGE '), ['the', 'bridge']);
  for (const nothing of ['', ' \n\t', '\u0301', '\u200d\u00ad']) assert.deepEqual(searchedWords(nothing), []);
});
