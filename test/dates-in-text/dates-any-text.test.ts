import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { readDate } from '../../src/dates/edtf-date.js';
import { findDates } from '../../src/dates-in-text/find-dates.js';
import { assertLinear } from '../rig/assert-linear.js';

const languages = ['en', 'en-GB', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'pl', 'ja', 'zh', 'ar', 'und', '', 'not a tag!', '__proto__'];

/** Pieces of which dates are made, in any order. */
const pieces = fc.constantFrom(
  ' ', '\n', ', ', '1', '31', '12', '2022', '1999', '00', '-', '/', '.', ':', 'T', 'Z', '+0000', 'January', 'May', 'Feb.', 'late',
  'early ', 'the end of ', 'last', 'next', 'the same', 'ago',
  'week', 'year', 'Thursday', 'quarter', 'first', 'Q3', '1990s', 'січня', 'минулого', 'року', 'февраля', 'Ende', 'Freitag', 'fin ',
  'de', 'enero', 'два дня назад',
  'two days', 'earlier', 'the day before', 'between', 'and', 'to', '11:26', 'GMT', '😀', 'XX века', '年', '2月10日', '“', '”', 'W06',
  'century', '20th',
);

const joined = (by: string) => fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(by));

const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), joined(''), joined(' '));

test('in any text every date is readable and its words stand at its place', () => {
  const references = fc.constantFrom(undefined, '2022-02-10', '2022-02', 'nonsense', '0001-01-01', '9999-12-31', '2024-02-29T10:00:00Z');
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), references, (text, language, reference) => {
      let last = 0;
      for (const { start, end, words, date, confidence } of findDates(text, { language, reference, quotations: [{ start: 3, end: 20 }] })) {
        assert.equal(text.slice(start, end), words);
        assert.ok(readDate(date), date);
        assert.ok(start >= last && end > start && confidence > 0 && confidence <= 1);
        last = end;
      }
    }),
    { numRuns: 600 },
  );
});

test('places count UTF-16 units', () => {
  const [mention] = findDates('😀😀 on 5 May 2021', { language: 'en' });
  assert.deepEqual([mention?.start, mention?.words], [8, '5 May 2021']);
});

const repeated = [
  '1', 'a', 'a/', '1-', '1.', ' ', '\n', '"', 'January ', 'last ', '2021 ', '10 January 2021 ', 'the end of ', 'Monday ', 'a.b@', '12:30 ',
];

for (const piece of repeated)
  test(`time is linear in a text of «${piece.trim() || JSON.stringify(piece)}»`, () =>
    assertLinear((size) => {
      const text = piece.repeat(size);
      return () => void findDates(text, { language: 'en', reference: '2022-02-10', quotations: [{ start: 5, end: 50 }] });
    }, 200));
