import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unitKey, writeUnit } from '../../src/dates/calendar-unit.js';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { dateInWords, extentInWords, writeDate, type DateStyle } from '../../src/dates/write-date.js';
import { english } from './english.js';
import { anyDate } from './generated-dates.js';

const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const plain = (text: string): string => text.replace(/[\u200e\u200f]/g, '').replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ ?–\s?/g, '–');
const styleOf = (language: string, timeZone = 'UTC'): DateStyle => ({ language, timeZone, words: english });
const inWords = (text: string, language: string, timeZone?: string): string => plain(dateInWords(date(text), styleOf(language, timeZone)));

test('a day and a time are written in the calendar that the tag asks for', () => {
  assert.equal(inWords('2022-02-10', 'fa-u-ca-persian'), '۲۱ بهمن ۱۴۰۰');
  assert.equal(inWords('2022-02-10', 'ar-SA-u-ca-islamic-umalqura'), '٩ رجب ١٤٤٣ هـ');
  assert.equal(inWords('2022-02-10', 'th-u-ca-buddhist'), '10 กุมภาพันธ์ 2565');
  assert.equal(inWords('2022-02-10', 'ja-JP-u-ca-japanese'), '令和4年2月10日');
  assert.equal(inWords('2022-02-10', 'fa-u-ca-persian-nu-latn'), '21 بهمن 1400');
  assert.equal(inWords('2022-02-10', 'fa-u-nu-latn-ca-persian'), '21 بهمن 1400');
  assert.match(inWords('2022-02-10T11:26Z', 'fa-u-ca-persian'), /^۲۱ بهمن ۱۴۰۰.* ۱۱:۲۶/);
  assert.equal(inWords('2022-02-10?', 'th-u-ca-buddhist'), 'perhaps 10 กุมภาพันธ์ 2565');
  assert.equal(inWords('2022-02-10/2022-02-12', 'fa-u-ca-persian'), '۲۱ تا ۲۳ بهمن ۱۴۰۰');
});

test('the day is that of the time zone: an evening in Tehran is the next day of the year there', () => {
  assert.match(inWords('2022-03-20T21:00Z', 'en-u-ca-persian', 'Asia/Tehran'), /^Farvardin 1, 1401 AP/);
  assert.match(inWords('2022-03-20T20:00Z', 'en-u-ca-persian', 'Asia/Tehran'), /^Esfand 29, 1400 AP/);
});

test('without being asked for, and where the Gregorian is, no other calendar is used', () => {
  for (const language of ['fa', 'ar-SA', 'th', 'fa-u-nu-latn', 'th-u-ca-gregory', 'fa-u-ca-gregory', 'fa-u-ca-iso8601', 'fa-x-ca']) {
    const inLatin = inWords('2022-02-10', language).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    assert.match(inLatin, /^10 .*2022$/, language);
  }
});

const calendars = ['persian', 'islamic-umalqura', 'buddhist', 'japanese', 'hebrew', 'roc', 'coptic', 'indian'];

test('months and all that is coarser stay Gregorian in every calendar', () => {
  for (const calendar of calendars) {
    for (const text of ['2022-02', '2022-02-XX', '2022', '2022-21', '196X', '18XX', '2021/2022', '2022-01/2022-03', '-0043', 'Y-66000000', '[..2022-02]']) {
      assert.equal(inWords(text, `en-GB-u-ca-${calendar}`), inWords(text, 'en-GB'), `${text} in ${calendar}`);
    }
    assert.equal(writeUnit('2022-02', styleOf(`en-GB-u-ca-${calendar}`)), 'February 2022');
  }
});

test('under a Gregorian heading a day of another calendar keeps its year', () => {
  const style = styleOf('fa-u-ca-persian');
  for (const said of ['month', 'year', 'decade'] as const) {
    assert.equal(writeDate(date('2022-02-10'), style, said).text, '۲۱ بهمن ۱۴۰۰', said);
    assert.equal(plain(writeDate(date('2022-02-10/2022-02-12'), style, said).text), '۲۱ تا ۲۳ بهمن ۱۴۰۰', said);
  }
  assert.equal(writeDate(date('2022-02-10'), styleOf('en-GB-u-ca-gregory'), 'month').text, '10 February');
});

test('the heading of a day is in the reader’s calendar, and has said the whole day', () => {
  const style = styleOf('fa-u-ca-persian');
  assert.equal(writeUnit(unitKey(date('2022-02-10T11:26Z'), 'day', 'UTC'), style), '۲۱ بهمن ۱۴۰۰');
  assert.equal(writeDate(date('2022-02-10T11:26Z'), style, 'day').text, '');
  assert.equal(writeDate(date('2022-02-10?'), style, 'day').text, 'perhaps ۲۱ بهمن ۱۴۰۰');
});

test('a story reaches from day to day in the reader’s calendar', () => {
  const extent = extentInWords(['2021-12-17', '2022-02-15'].map(date), styleOf('en-GB-u-ca-buddhist'));
  assert.match(plain(extent), /^17 December 2564–15 February 2565/);
});

test('every date can be written in every calendar, and none is written with less than in the Gregorian', () => {
  fc.assert(fc.property(anyDate, fc.constantFrom(...calendars, 'chinese', 'foo', 'x'), fc.constantFrom('en', 'fa', 'ar', 'ja'), (text, calendar, language) => {
    const tag = `${language}-u-ca-${calendar}`;
    assert.ok(dateInWords(date(text), styleOf(tag)));
    const { text: under } = writeDate(date(text), styleOf(tag), 'month');
    assert.equal(under, writeDate(date(text), styleOf(tag)).text);
  }));
});
