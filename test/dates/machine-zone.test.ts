/** The runner starts these in Pacific/Kiritimati (+14), America/Los_Angeles (−8) and UTC: nothing may move by a day. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unitKey, writeUnit } from '../../src/dates/calendar-unit.js';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { elapsedDays } from '../../src/dates/elapsed.js';
import { spanOf } from '../../src/dates/span.js';
import { dateInWords, htmlDateTime, writeDate } from '../../src/dates/write-date.js';
import { english } from './english.js';
import { days, dayText, type GeneratedDay } from './generated-dates.js';

const DAY = 864e5;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November',
  'December'];
const zones = fc.constantFrom(
  'UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Kyiv', 'Asia/Kathmandu', 'America/Sao_Paulo',
);
const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const styleIn = (timeZone: string) => ({ language: 'en-GB', timeZone, words: english });
const utc = ({ year, month, day }: GeneratedDay): number => Date.UTC(year, month - 1, day);
const modern = days(1700, 2400);

test('a day is written as it stands, whatever the zone of the machine or of the file', () => {
  fc.assert(fc.property(modern, zones, (day, timeZone) => {
    const read = date(dayText(day));
    const written = `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
    assert.equal(dateInWords(read, styleIn(timeZone)), written);
    assert.equal(writeDate(read, styleIn(timeZone), 'month').text, `${day.day} ${MONTHS[day.month - 1]}`);
    assert.equal(htmlDateTime(read), dayText(day));
    assert.equal(unitKey(read, 'day', timeZone), dayText(day));
    assert.equal(writeUnit(dayText(day), styleIn(timeZone)), written);
  }), { numRuns: 2000 });
});

test('a span in UTC begins and ends at midnight in UTC', () => {
  fc.assert(fc.property(modern, (day) => {
    assert.deepEqual(spanOf(date(dayText(day)), 'UTC'), { start: utc(day), end: utc(day) + DAY });
  }));
});

test('a span in a time zone begins when its clock shows that day, and not a second before', () => {
  fc.assert(fc.property(days(1975, 2035), zones, (day, timeZone) => {
    const shown = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
    const { start, end } = spanOf(date(dayText(day)), timeZone);
    if (start === end) return; // Kiritimati left out a day when it went over the date line
    assert.deepEqual([start, end - 1].map((at) => shown.format(at)), [dayText(day), dayText(day)]);
    assert.ok(shown.format(start - 1) < dayText(day) && shown.format(end) > dayText(day));
  }), { numRuns: 2000 });
});

test('days are counted by the calendar', () => {
  fc.assert(fc.property(modern, modern, zones, (one, other, timeZone) => {
    const [from, to] = [one, other].map((day) => date(dayText(day))) as [EdtfDate, EdtfDate];
    assert.equal(elapsedDays(from, to, timeZone), (utc(other) - utc(one)) / DAY);
  }), { numRuns: 2000 });
});

test('a time is written in the zone asked for, on the day that it was there', () => {
  const late = date('2022-02-10T23:30:00Z');
  assert.deepEqual(writeDate(late, styleIn('UTC')), { text: '10 February 2022', time: '23:30 UTC', note: undefined });
  assert.deepEqual(writeDate(late, styleIn('Europe/Brussels')), { text: '11 February 2022', time: '00:30 CET', note: undefined });
  assert.equal(unitKey(late, 'day', 'Europe/Brussels'), '2022-02-11');
  assert.equal(unitKey(late, 'month', 'America/Los_Angeles'), '2022-02');
  assert.equal(htmlDateTime(late), '2022-02-10T23:30Z');
});
