import assert from 'node:assert/strict';
import test from 'node:test';

import { findDates } from '../../src/dates-in-text/find-dates.js';

/** A Thursday. */
const REFERENCE = '2022-02-10';

/** What is read in a text: «words = EDTF». */
const read = (text: string, language: string, reference: string | undefined = REFERENCE): string[] =>
  findDates(text, { language, reference }).map(({ words, date }) => `${words} = ${date}`);

type Cases = Readonly<Record<string, readonly string[]>>;

const cases: Readonly<Record<string, Cases>> = {
  en: {
    'He spoke on Thursday and on Monday.': ['Thursday = 2022-02-10', 'Monday = 2022-02-07'],
    'next Monday and last Friday': ['next Monday = 2022-02-14', 'last Friday = 2022-02-04'],
    'They will meet on Saturday.': ['Saturday = 2022-02-12'],
    'He said on Wednesday that they will meet on Saturday.': ['Wednesday = 2022-02-09', 'Saturday = 2022-02-12'],
    'on Thursday last week': ['Thursday last week = 2022-02-03'],
    'Thursday (February 10) was wet': ['Thursday (February 10) = 2022-02-10'],
    'Sat., Feb. 5': ['Sat., Feb. 5 = 2022-02-05'],
    'sent on January 28 of this year to Ada Vale': ['January 28 of this year = 2022-01-28'],
    'Feb. 1, 2022 (LHN)—Ben Orr spoke': ['Feb. 1, 2022 = 2022-02-01'],
    'On February 12 and on 12 December': ['February 12 = 2022-02-12', '12 December = 2021-12-12'],
    'The summit on 3 March will be short.': ['3 March = 2022-03-03'],
    '2022-02-10T11:26+0000 2022-02-10T11:26': ['2022-02-10T11:26+0000 = 2022-02-10T11:26:00Z', '2022-02-10 = 2022-02-10'],
    'At 11:26 GMT on 10 February 2022': ['11:26 GMT on 10 February 2022 = 2022-02-10T11:26:00Z'],
    'on 9 February at 3:05 p.m. EST': ['9 February at 3:05 p.m. EST = 2022-02-09T15:05:00-05:00'],
    'on 9 February at 3:05 p.m.': ['9 February = 2022-02-09'],
    'Lower Harbour 10.02.2022 Ada Vale': ['10.02.2022 = 2022-02-10'],
    'from 28 January to 3 February': ['28 January to 3 February = 2022-01-28/2022-02-03'],
    'January 10–13, 2022': ['January 10–13, 2022 = 2022-01-10/2022-01-13'],
    'on 10 and 12 January': ['10 and 12 January = {2022-01-10,2022-01-12}'],
    'between 10 and 12 January': ['10 and 12 January = 2022-01-10/2022-01-12'],
    'between June and August, from Monday to Friday': ['June and August = 2021-06/2021-08', 'Monday to Friday = 2022-02-07/2022-02-11'],
    'On 5 May 2020 she came, on 8 May of the same year he left': ['5 May 2020 = 2020-05-05', '8 May of the same year = 2020-05-08'],
    'In 2024 it opened. It closed the same year.': ['2024 = 2024', 'the same year = 2024'],
    'in the 1800s, a 2019 report, the Act of 2026 sets': ['the 1800s = 18XX', '2019 = 2019', '2026 = 2026'],
    'is to meet in the third quarter, before next\nspring': ['the third quarter = 2022-07/2022-09', 'next\nspring = 2022-21'],
    'from November to January 2021': ['November to January 2021 = 2020-11/2021-01'],
    'in January': ['January = 2022-01'],
    'in late 2021': ['late 2021 = 2021-10/2021-12'],
    'at the end of last year, in mid-January': ['the end of last year = 2021-10/2021-12', 'mid-January = 2022-01-11/2022-01-20'],
    'in the third quarter of 2021 and in Q4 2021': ['the third quarter of 2021 = 2021-07/2021-09', 'Q4 2021 = 2021-10/2021-12'],
    'spring 2021, last summer': ['spring 2021 = 2021-21', 'last summer = 2021-22'],
    'the 1990s, the late 1980s, the seventies': ['the 1990s = 199X', 'late 1980s = 1987/1989', 'the seventies = 197X'],
    'in the 20th century': ['the 20th century = 19XX'],
    'last week, next month, last year': ['last week = 2022-01-31/2022-02-06', 'next month = 2022-03', 'last year = 2021'],
    'over the weekend': ['the weekend = 2022-02-05/2022-02-06'],
    'yesterday and tonight, two days ago': ['yesterday = 2022-02-09', 'tonight = 2022-02-10', 'two days ago = 2022-02-08'],
    'On 5 January he came. Two days earlier he wrote, and the day before he called.': [
      '5 January = 2022-01-05', 'Two days earlier = 2022-01-03', 'the day before = 2022-01-02',
    ],
    'in 1999 and 2010 (2014), since 2015': ['1999 = 1999', '2010 = 2010', '2014 = 2014', '2015 = 2015'],
    'In 2014 he left. On 16 March he was back.': ['2014 = 2014', '16 March = 2014-03-16'],
    '\nFebruary 3\n\n4 men': ['February 3 = 2022-02-03'],
    'week 2022-W06': ['2022-W06 = 2022-02-07/2022-02-13'],
  },
  uk: {
    'у четвер, 10 лютого 2022 року': ['четвер, 10 лютого 2022 року = 2022-02-10'],
    '26 січня посол привіз лист': ['26 січня = 2022-01-26'],
    'наприкінці 2021 року': ['наприкінці 2021 року = 2021-10/2021-12'],
    'минулого тижня, минулої п’ятниці': ['минулого тижня = 2022-01-31/2022-02-06', 'минулої п’ятниці = 2022-02-04'],
    'позавчора, два дні тому': ['позавчора = 2022-02-08', 'два дні тому = 2022-02-08'],
    'з 28 січня по 3 лютого': ['28 січня по 3 лютого = 2022-01-28/2022-02-03'],
    'за два дні до того, торік, тиждень тому': [
      'за два дні до того = 2022-02-08', 'торік = 2021', 'тиждень тому = 2022-01-31/2022-02-06',
    ],
    'зустріч триватиме до 5 березня; до літа': ['5 березня = 2022-03-05', 'літа = 2022-22'],
    'у 2014 році, у 1990-х роках': ['2014 році = 2014', '1990-х роках = 199X'],
    'у січні цього року': ['січні цього року = 2022-01'],
  },
  ru: {
    '18-го февраля': ['18-го февраля = 2022-02-18'],
    '28 января этого года, в прошлую пятницу': ['28 января этого года = 2022-01-28', 'прошлую пятницу = 2022-02-04'],
    'в конце 2021 года, на прошлой неделе': ['в конце 2021 года = 2021-10/2021-12', 'прошлой неделе = 2022-01-31/2022-02-06'],
    'с 2014 по 2015 год; в девяностых': ['2014 по 2015 год = 2014/2015', 'девяностых = 199X'],
    'в 2014—2015 годах': ['2014—2015 годах = 2014/2015'],
    'в среду, в третьем квартале 2021 года': ['среду = 2022-02-09', 'третьем квартале 2021 года = 2021-07/2021-09'],
    'неделю назад; 5 января, за день до этого': [
      'неделю назад = 2022-01-31/2022-02-06', '5 января = 2022-01-05', 'за день до этого = 2022-01-04',
    ],
  },
  de: {
    'am Montag und vergangenen Freitag': ['Montag = 2022-02-07', 'vergangenen Freitag = 2022-02-04'],
    'Ende 2021, im Januar': ['Ende 2021 = 2021-10/2021-12', 'Januar = 2022-01'],
    'am Donnerstag, dem 10. Februar 2022': ['Donnerstag, dem 10. Februar 2022 = 2022-02-10'],
    'vom 10. bis zum 13. Januar': ['10. bis zum 13. Januar = 2022-01-10/2022-01-13'],
    'Januar bis März 2021, im zweiten Halbjahr 2021': ['Januar bis März 2021 = 2021-01/2021-03', 'zweiten Halbjahr 2021 = 2021-07/2021-12'],
    'wurde 2015 unterzeichnet, in den 1990er Jahren': ['2015 = 2015', '1990er Jahren = 199X'],
    'am 10.2., vor zwei Tagen, am Vortag': ['10.2. = 2022-02-10', 'vor zwei Tagen = 2022-02-08', 'am Vortag = 2022-02-07'],
    'am Mittwochabend; soll am Samstag beginnen': ['Mittwochabend = 2022-02-09', 'Samstag = 2022-02-12'],
  },
  fr: {
    'fin 2021, le 1er février': ['fin 2021 = 2021-10/2021-12', '1er février = 2022-02-01'],
    'la semaine dernière, lundi prochain': ['la semaine dernière = 2022-01-31/2022-02-06', 'lundi prochain = 2022-02-14'],
    'du 28 janvier au 3 février': ['28 janvier au 3 février = 2022-01-28/2022-02-03'],
    'le 15 janvier dernier, d’ici lundi': ['15 janvier dernier = 2022-01-15', 'lundi = 2022-02-14'],
    'dans les années quatre-vingt-dix': ['les années quatre-vingt-dix = 199X'],
    'il y a deux jours, avant-hier': ['il y a deux jours = 2022-02-08', 'avant-hier = 2022-02-08'],
    'à la fin de l’année dernière, en mars 2021': ['à la fin de l’année dernière = 2021-10/2021-12', 'mars 2021 = 2021-03'],
  },
  es: {
    'el jueves 10 de febrero de 2022': ['jueves 10 de febrero de 2022 = 2022-02-10'],
    'a finales de 2021, el pasado viernes': ['a finales de 2021 = 2021-10/2021-12', 'pasado viernes = 2022-02-04'],
    'del 10 al 13 de enero': ['10 al 13 de enero = 2022-01-10/2022-01-13'],
    'el próximo 1 de marzo, el primero de mayo': ['próximo 1 de marzo = 2022-03-01', 'primero de mayo = 2021-05-01'],
    'la semana pasada, hace dos días': ['la semana pasada = 2022-01-31/2022-02-06', 'hace dos días = 2022-02-08'],
    'a las seis de la mañana; vendrá mañana': ['mañana = 2022-02-11'],
  },
  it: { 'giovedì 10 febbraio 2022, ieri': ['giovedì 10 febbraio 2022 = 2022-02-10', 'ieri = 2022-02-09'] },
  pl: { '10 lutego 2022 r., w styczniu 2021': ['10 lutego 2022 r. = 2022-02-10', 'styczniu 2021 = 2021-01'] },
  ja: { '2022年2月10日、昨日': ['2022年2月10日 = 2022-02-10', '昨日 = 2022-02-09'] },
  und: { '10.02.2022, 2022-02-11': ['10.02.2022 = 2022-02-10', '2022-02-11 = 2022-02-11'] },
};

for (const [language, texts] of Object.entries(cases))
  for (const [text, expected] of Object.entries(texts))
    test(`${language}: ${text.trim()}`, () => assert.deepEqual(read(text, language), expected));

test('slashes begin with the month in English of no region, and that is a guess', () => {
  const [mention] = findDates('on 02/10/2022', { language: 'en' });
  assert.deepEqual([mention?.date, mention?.confidence], ['2022-02-10', 0.5]);
  assert.deepEqual(read('25/12/2021', 'en'), ['25/12/2021 = 2021-12-25']);
  assert.deepEqual(read('02/10/2021', 'en-US'), ['02/10/2021 = 2021-02-10']);
  assert.deepEqual(read('02/10/2021', 'en-GB'), ['02/10/2021 = 2021-10-02']);
  assert.deepEqual(read('02/10/2021', 'fr'), ['02/10/2021 = 2021-10-02']);
});

test('a date says how it came about', () => {
  const grounds = findDates('On 10 February 2022 and on Tuesday. The day before, he left.', { language: 'en', reference: REFERENCE });
  assert.deepEqual(grounds.map(({ ground }) => ground), ['stated', 'document-date', 'context']);
  assert.ok(grounds.every(({ confidence }, at) => at === 0 || confidence < grounds[at - 1]!.confidence));
});
