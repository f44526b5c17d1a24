import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { dateInWords, extentInWords, writeDate, type DateStyle, type WrittenDate } from '../../src/dates/write-date.js';
import { english } from './english.js';

const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);

/** Engines differ in which spaces stand round a dash and in marks of direction: neither is ours to choose. */
const plain = (text: string): string =>
  text.replace(/[\u200e\u200f]/g, '').replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ ?–\s?/g, '–');

const british: DateStyle = { language: 'en-GB', timeZone: 'UTC', words: english };
const inWords = (text: string, style = british): string => plain(dateInWords(date(text), style));
const write = (text: string, said?: 'day' | 'month' | 'year' | 'decade', style = british): Partial<WrittenDate> & { text: string } => {
  const { text: words, time, note } = writeDate(date(text), style, said);
  return { text: plain(words), ...(time && { time }), ...(note && { note }) };
};
const holds = (forms: Readonly<Record<string, string>>): void =>
  assert.deepEqual(Object.fromEntries(Object.keys(forms).map((text) => [text, inWords(text)])), forms);

test('a date says as much as is known and no more', () => holds({
  '2022-02-10': '10 February 2022', '2022-02': 'February 2022', '2022': '2022', '2022-21': 'spring 2022',
  '2022-24': 'winter 2022',
  '196X': '1960s', '202X': '2020s', '18XX': '19th century', '20XX': '21st century',
  '2004-XX': '2004, month not given', '1985-04-XX': 'April 1985, day not given', '1985-XX-XX': '1985, month not given',
}));

test('doubt is said in words', () => holds({
  '1999?': 'perhaps 1999', '2022-01~': 'about January 2022', '2021-12%': 'perhaps about December 2021',
  '2022-22~': 'about summer 2022',
  '[2022-02-10,2022-02-11]': '10 February 2022 or 11 February 2022',
  '[2022-02-10,2022-03]': '10 February 2022 or March 2022', '[2022,2020,2021]': '2020, 2021 or 2022',
  '[2022-02-15..]': '15 February 2022 or later', '[..2022-02-15]': 'by 15 February 2022',
  '[2022-01-26..2022-02-10]': 'between 26 January 2022 and 10 February 2022',
  '[1999..2001]': 'between 1999 and 2001',
  '[2021-12..2022-02]': 'between December 2021 and February 2022',
}));

test('intervals are written as ranges; what is open or unknown is said', () => holds({
  '2022-01-10/2022-01-13': '10–13 January 2022', '2022-01-26/2022-02-10': '26 January–10 February 2022',
  '1999/2001': '1999–2001',
  '2021-12-17/2022-02-15': '17 December 2021–15 February 2022', '2022-01/2022-03': 'January–March 2022',
  '2021/2022-03': '2021–March 2022',
  '2022-02-10/2022-02-10': '10 February 2022',
  '2022-02-10?/2022-02-12': 'perhaps 10 February 2022–12 February 2022', '196X/197X': '1960s–1970s',
  '2022-02-15/..': 'from 15 February 2022, ongoing', '2022-02-15/': 'from 15 February 2022, end not known',
  '../1999': 'until 1999',
  '/1999': 'until 1999, beginning not known', '{2022-01-10,2022-01-12}': '10 January 2022 and 12 January 2022',
  '{2022-01-10,2022-01-12,2022-01-13}':
    '10 January 2022, 12 January 2022 and 13 January 2022',
}));

test('year 0 is 1 BCE, and years below 100 have their era', () => holds({
  '-0043-03-15': '15 March 44 BC', '-0043': '44 BC', '0000': '1 BC', '0014': '14 AD', '0476': '476',
  '-0043/0014': '44 BC–14 AD',
  '-0043/-0030': '44–31 BC', '-004X': '50–41 BC', '-01XX': '200–101 BC',
  '00XX': '1st century', 'Y-12000': '12001 BC', 'Y12000': '12000',
}));

test('deep time is written in billions, to three figures', () => holds({
  'Y-13800000000': '13.8 billion years ago', 'Y-13800000000~': 'about 13.8 billion years ago',
  'Y-13787654321': '13.8 billion years ago',
  'Y-66000000': '66 million years ago', 'Y-66000000/Y-23000000': '66 million years ago–23 million years ago',
  'Y5000000000': 'in 5 billion years',
}));

test('a time names its zone, and no seconds', () => {
  assert.deepEqual(write('2022-02-10T11:26:00Z'), { text: '10 February 2022', time: '11:26 UTC' });
  assert.deepEqual(write('1969-07-20T20:17:40Z'), { text: '20 July 1969', time: '20:17 UTC' });
  assert.equal(write('2022-02-10T11:26Z', undefined, { ...british, timeZone: 'Europe/Brussels' }).time, '12:26 CET');
  assert.equal(write('2022-07-10T11:26Z', undefined, { ...british, timeZone: 'Europe/Brussels' }).time, '13:26 CEST');
  const inNepal = inWords('2022-02-10T11:26Z', { ...british, timeZone: 'Asia/Kathmandu' });
  assert.match(inNepal, /^10 February 2022.* 17:11 GMT\+5:45$/);
  assert.equal(plain(write('2022-02-10T11:26Z/2022-02-10T12:26Z').time ?? ''), '11:26–12:26 UTC');
  const overnight = write('2022-02-10T22:00Z/2022-02-11T02:00Z').text;
  assert.match(overnight, /^10 February 2022.* 22:00.*11 February 2022.* 02:00 UTC$/);
});

test('what the heading has said is left out, and nothing else', () => {
  assert.equal(write('2022-02-10', 'month').text, '10 February');
  assert.equal(write('2022-02-10', 'year').text, '10 February');
  assert.equal(write('2022-02-10', 'decade').text, '10 February 2022');
  assert.equal(write('2022-02', 'month').text, 'February');
  assert.equal(write('2022-21', 'month').text, 'spring 2022');
  assert.equal(write('2022', 'month').text, '2022');
  assert.equal(write('2022-01-26/2022-02-10', 'month').text, '26 January–10 February');
  assert.equal(write('2021-12-20/2022-01-05', 'month').text, '20 December 2021–5 January 2022');
  assert.equal(write('-0043-03-15', 'month').text, '15 March 44 BC');
  assert.deepEqual(write('[2022-01-26..2022-02-10]', 'month'), { text: 'between 26 January and 10 February' });
  assert.deepEqual(write('2022-02-15/..', 'month'), { text: 'from 15 February, ongoing' });
  assert.deepEqual(write('2022-02-XX', 'month'), { text: 'February', note: 'day not given' });
});

test('under a day only the time remains; doubt and longer dates are written out', () => {
  assert.deepEqual(write('2022-02-10', 'day'), { text: '' });
  assert.deepEqual(write('2022-02-10T11:26:00Z', 'day'), { text: '', time: '11:26 UTC' });
  assert.equal(write('2022-02-10?', 'day').text, 'perhaps 10 February');
  assert.equal(write('2022-02-10/2022-02-12', 'day').text, '10–12 February');
  assert.equal(write('2022-02', 'day').text, 'February');
});

test('the extent of a story reaches from its earliest start to its latest end', () => {
  const extent = (...texts: string[]): string => plain(extentInWords(texts.map(date), british));
  assert.equal(extent('2022-02-15', '2021-12-17', '2022-01-10/2022-01-13'), '17 December 2021–15 February 2022');
  assert.equal(extent('2022-02-15T11:26Z', '2022-02-10T10:00Z'), '10–15 February 2022');
  assert.equal(extent('2021', '2021-12-17'), '2021');
  assert.equal(extent('2021-12-17', '2022-02-15/..'), '17 December 2021–15 February 2022');
  assert.equal(extent('1999?', '2022-02-15'), 'perhaps 1999–15 February 2022');
  assert.equal(extent('Y-13800000000', '2022'), '13.8 billion years ago–2022');
  assert.equal(extent('2022-02-10'), '10 February 2022');
  assert.equal(extent(), '');
});

const languages: Readonly<Record<string, readonly [day: string, month: string, range: string, dayOfYear: string]>> = {
  'en-GB': ['10 February 2022', 'February 2022', '10–13 January 2022', '10 February'],
  'en-US': ['February 10, 2022', 'February 2022', 'January 10–13, 2022', 'February 10'],
  uk: ['10 лютого 2022 р.', 'лютий 2022 р.', '10–13 січня 2022 р.', '10 лютого'],
  ar: ['10 فبراير 2022', 'فبراير 2022', '10–13 يناير 2022', '10 فبراير'],
  'ar-EG': ['١٠ فبراير ٢٠٢٢', 'فبراير ٢٠٢٢', '١٠–١٣ يناير ٢٠٢٢', '١٠ فبراير'],
  de: ['10. Februar 2022', 'Februar 2022', '10.–13. Januar 2022', '10. Februar'],
  ja: ['2022年2月10日', '2022年2月', '2022/01/10～2022/01/13', '2月10日'],
  he: ['10 בפברואר 2022', 'פברואר 2022', '10–13 בינואר 2022', '10 בפברואר'],
  th: ['10 กุมภาพันธ์ 2022', 'กุมภาพันธ์ 2022', '10–13 มกราคม 2022', '10 กุมภาพันธ์'],
  'fa-IR': ['۱۰ فوریهٔ ۲۰۲۲', 'فوریهٔ ۲۰۲۲', '۱۰ تا ۱۳ ژانویهٔ ۲۰۲۲', '۱۰ فوریه'],
  C: ['February 10, 2022', 'February 2022', 'January 10–13, 2022', 'February 10'],
};

for (const [language, expected] of Object.entries(languages)) {
  test(`in ${language} dates are in the language's own order, digits and months, of the Gregorian calendar`, () => {
    const style = { ...british, language };
    const written = ['2022-02-10', '2022-02', '2022-01-10/2022-01-13'].map((text) => inWords(text, style));
    assert.deepEqual([...written, write('2022-02-10', 'month', style).text], expected);
  });
}

test('words stand in the order of the language', () => {
  const japanese: DateStyle = { ...british, language: 'ja', words: { ...english,
    forms: { ...english.forms, '[a..a]': '{start}から{end}の間' }, seasons: ['{year}春', '{year}夏', '{year}秋', '{year}冬'],
    decade: '{year}代', century: { other: '{number}世紀' } } };
  assert.equal(inWords('[1999..2001]', japanese), '1999年から2001年の間');
  assert.equal(inWords('2022-21', japanese), '2022年春');
  assert.equal(inWords('196X', japanese), '1960年代');
  assert.equal(inWords('19XX', japanese), '20世紀');
});

test('eras and the words between two dates are those of the language', () => {
  const german = { ...british, language: 'de' };
  assert.equal(inWords('-0043', german), '44 v. Chr.');
  assert.equal(inWords('-0043', { ...british, language: 'ja' }), '紀元前44年');
  assert.equal(inWords('[2022-02-10,2022-02-11]', german), '10. Februar 2022 oder 11. Februar 2022');
});
