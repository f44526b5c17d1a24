import assert from 'node:assert/strict';
import test from 'node:test';

import { findDates } from '../../src/dates-in-text/find-dates.js';

const none: Readonly<Record<string, readonly string[]>> = {
  en: [
    'He waited for three years, aged 45, for the second time.',
    'the 2,000 men of Lower Harbour, 1500 soldiers, of 2000 people',
    'a Boeing 737 and flight 2014, resolution 2202 and No. 1999',
    'They may march in the sun, and Ada may stay. May said so.',
    'within 3 days, in two weeks, over the past two weeks, to last three days',
    'Black Friday, every Monday, the Sunday Times',
    'call +74956456601, 12:30, 3.5 per cent, 1.10.2, version 2.0.14, 50/50',
    'see https://news.example/2022/02/10/talks-2022-02-10.html or 2021@vale.example',
    'He died twelve years before the sale, two days after the vote, a few days ago, several years ago.',
    'out of the 2030 Rivers Fund',
    'in his seventies, now, on 31 February and on 45 May',
  ],
  uk: ['за три роки, 5 років, зараз, у 2000 осіб', 'кілька днів тому, пів року тому'],
  ru: ['окружающей среды, за три года, 5 лет', 'мая', 'несколько дней назад'],
  de: ['seit drei Jahren, in zwei Wochen, 1500 Soldaten, er mag am Morgen mögen, vor einigen Tagen'],
  fr: ['pendant trois ans, dans deux semaines, la planète Mars', 'une marche de 2000 personnes'],
  es: ['durante tres años, a las seis de la mañana, 1931 metros'],
};

for (const [language, texts] of Object.entries(none))
  for (const text of texts)
    test(`${language}: no date in «${text}»`, () =>
      assert.deepEqual(findDates(text, { language, reference: '2022-02-10' }).map(({ words, date }) => `${words} = ${date}`), []));

const place = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('dates in quotations are marked, and what comes after is not counted from them', () => {
  const text = 'On 5 January Ada Vale said: “On 3 February 2021 we began, on 4 February we ended.” The day before, Ben Orr had left.';
  const quotations = [place(text, 'On 3 February 2021 we began, on 4 February we ended.')];
  const found = findDates(text, { language: 'en', reference: '2022-02-10', quotations });
  assert.deepEqual(found.map(({ inQuotation }) => inQuotation), [undefined, true, true, undefined]);
  assert.equal(found[3]?.date, '2022-01-04');
});

test('dates in noise are left out', () => {
  const text = 'On 5 January she spoke.\n\n© 2 May 2019 Harbour News\n\nOn 7 January she left.';
  const found = findDates(text, { language: 'en', reference: '2022-02-10', noise: [place(text, '© 2 May 2019 Harbour News')] });
  assert.deepEqual(found.map(({ date }) => date), ['2022-01-05', '2022-01-07']);
});
