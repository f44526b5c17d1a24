import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { dateInWords } from '../../src/dates/write-date.js';
import { allWords } from '../../src/languages/all-words.js';

const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);

/** Engines differ in which spaces stand round a dash and in marks of direction: neither is ours to choose. */
const plain = (text: string): string => text.replace(/[\u200e\u200f]/g, '').replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ ?–\s?/g, '–');

const inWords = (text: string, language: string): string =>
  plain(dateInWords(date(text), { language, timeZone: 'UTC', words: allWords[language]!.dates }));

const dates = ['2022-02-10', '2022-02', '2022', '196X', '18XX', '2022-21', '2022-02-15/..', '[..2022-02-15]', '1999~', '2022-02-XX'];

/** What a reader of each language sees, as a sub-editor would let it pass. */
const expected: Readonly<Record<string, readonly string[]>> = {
  uk: ['10 лютого 2022 р.', 'лютий 2022 р.', '2022', 'десятиліття від 1960 року', 'XIX століття', 'весна 2022',
    'початок: 15 лютого 2022 р., триває', '15 лютого 2022 р. або раніше', 'приблизно 1999', 'лютий 2022 р., день не вказано'],
  ar: ['10 فبراير 2022', 'فبراير 2022', '2022', 'عقد 1960', 'القرن الـ19', 'ربيع 2022',
    'منذ 15 فبراير 2022، مستمر', '15 فبراير 2022 أو قبل ذلك', 'نحو 1999', 'فبراير 2022، دون تحديد اليوم'],
  fa: ['۱۰ فوریهٔ ۲۰۲۲', 'فوریهٔ ۲۰۲۲', '۲۰۲۲', 'دههٔ ۱۹۶۰', 'قرن ۱۹ میلادی', 'بهار ۲۰۲۲',
    'از ۱۵ فوریهٔ ۲۰۲۲، ادامه دارد', '۱۵ فوریهٔ ۲۰۲۲ یا پیش از آن', 'حدود ۱۹۹۹', 'فوریهٔ ۲۰۲۲، روز ذکر نشده'],
  ja: ['2022年2月10日', '2022年2月', '2022年', '1960年代', '19世紀', '2022年春',
    '2022年2月15日から継続中', '2022年2月15日までに', '1999年ごろ', '2022年2月、日の記載なし'],
  fr: ['10 février 2022', 'février 2022', '2022', 'années 1960', 'XIXe siècle', 'printemps 2022',
    'début : 15 février 2022, en cours', '15 février 2022 au plus tard', '1999 environ', 'février 2022, jour non précisé'],
  de: ['10. Februar 2022', 'Februar 2022', '2022', '1960er-Jahre', '19. Jahrhundert', 'Frühjahr 2022',
    'ab 15. Februar 2022, andauernd', 'spätestens 15. Februar 2022', 'etwa 1999', 'Februar 2022, Tag nicht angegeben'],
  hu: ['2022. február 10.', '2022. február', '2022.', '1960. évvel kezdődő évtized', '19. század', '2022. tavasz',
    'kezdete: 2022. február 15., még tart', '2022. február 15. vagy korábban', 'kb. 1999.', '2022. február, a nap nincs megadva'],
  fi: ['10. helmikuuta 2022', 'helmikuu 2022', '2022', '1960-luku', '1800-luku', 'kevät 2022',
    'alku: 15. helmikuuta 2022, jatkuu yhä', '15. helmikuuta 2022 tai aiemmin', 'noin 1999', 'helmikuu 2022, päivää ei mainittu'],
};

for (const [language, written] of Object.entries(expected)) {
  test(`in ${language} dates of every exactness read as a sub-editor would write them`, () => {
    assert.deepEqual(dates.map((text) => inWords(text, language)), written);
  });
}

test('what a date leaves out stands behind a comma of the script, in no language behind «and»', () => {
  const commas = { ar: '، ', fa: '، ', ja: '、', 'zh-Hans': '，', 'zh-Hant': '，' } as Readonly<Record<string, string>>;
  for (const [language, { dates: { notGiven } }] of Object.entries(allWords)) {
    const expectedText = `${inWords('1985-04', language)}${commas[language] ?? ', '}${plain(notGiven.month)}`;
    assert.equal(inWords('1985-04-XX', language), expectedText, language);
  }
});

test('the first century is none of a year 0', () => {
  const first = { en: '1st century', de: '1. Jahrhundert', uk: 'I століття', da: '1. århundrede', nb: '1. århundre', sv: '1:a århundradet', fi: '1. vuosisata' };
  for (const [language, words] of Object.entries(first)) assert.equal(inWords('00XX', language), words);
  for (const language of Object.keys(allWords)) {
    const era = new Intl.DateTimeFormat(language, { era: 'short', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' }).formatToParts(Date.UTC(-1, 0));
    assert.ok(!inWords('00XX', language).includes(era.find(({ type }) => type === 'era')!.value), language);
  }
});

test('centuries that are called after a year begin with it', () => {
  assert.deepEqual(['01XX', '10XX', '19XX'].map((text) => inWords(text, 'da')), ['100-tallet', '1000-tallet', '1900-tallet']);
  assert.deepEqual(['01XX', '18XX'].map((text) => inWords(text, 'fi')), ['100-luku', '1800-luku']);
});

test('years and hundreds of years BCE, and decades too early to be read without their era, are ranges', () => {
  const written = (text: string): string[] => ['da', 'fi', 'de', 'en'].map((language) => inWords(text, language));
  assert.deepEqual(written('-01XX'), ['200–101 f.Kr.', '200–101 eKr.', '200–101 v. Chr.', '200–101 BC']);
  assert.deepEqual(written('-00XX'), ['100–1 f.Kr.', '100–1 eKr.', '100–1 v. Chr.', '100–1 BC']);
  assert.deepEqual(written('001X'), ['10–19 e.Kr.', '10–19 jKr.', '10–19 n. Chr.', '10–19 AD']);
  assert.deepEqual(written('000X'), ['1 f.Kr.–9 e.Kr.', '1 eKr.–9 jKr.', '1 v. Chr.–9 n. Chr.', '1 BC–9 AD']);
  assert.equal(inWords('010X', 'en'), '100s');
});
