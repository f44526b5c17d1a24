import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { startOfMonth } from '../../src/dates/civil-day.js';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { scaleLabels, type ScaleLabel } from '../../src/dates/scale-labels.js';
import { instantAt, placeOn, scaleOf, type Scale } from '../../src/dates/scale.js';
import { english } from './english.js';

const HOUR = 36e5;
const DAY = 24 * HOUR;
const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const scaleFor = (texts: readonly string[], zone: string): Scale => scaleOf(texts.map(date), zone) ?? assert.fail('no scale');
const labelsOn = (scale: Scale, width: number, timeZone: string): ScaleLabel[] =>
  scaleLabels(scale, width, { language: 'en-GB', timeZone, words: english });
/** Engines differ in whether an hour has a nought before it. */
const textsOf = (scale: Scale, zone: string, width = 1300): string[] => labelsOn(scale, width, zone).map(({ text }) => text.replace(/^0/, ''));
const utc = (text: string): number => Date.parse(text);

const placed = (texts: readonly string[], zone: string, width = 1300): Record<string, number> =>
  Object.fromEntries(labelsOn(scaleFor(texts, zone), width, zone).map(({ place, text }) => [text, place]));

test('a day begins at midnight of the time zone', () => {
  for (const [zone, ahead] of [['UTC', 0], ['Europe/Kyiv', 2], ['America/Los_Angeles', -8], ['Asia/Kathmandu', 5.75], ['Pacific/Kiritimati', 14]] as const) {
    const scale = { start: utc('2022-02-09T00:00Z'), end: utc('2022-02-16T00:00Z') };
    const place = labelsOn(scale, 1300, zone).find(({ text }) => text === '12 Feb')?.place;
    assert.equal(place, placeOn(scale, utc('2022-02-12T00:00Z') - ahead * HOUR), zone);
  }
});

test('hours are those of the clock before and after it is changed', () => {
  const hours = (text: string, zone: string): string[] => textsOf(scaleFor([text], zone), zone, 900);
  assert.deepEqual(hours('2022-03-27', 'Europe/Brussels'), ['3:00', '6:00', '9:00', '12:00', '15:00', '18:00', '21:00']);
  assert.deepEqual(hours('2022-10-30', 'Europe/Brussels'), ['3:00', '6:00', '9:00', '12:00', '15:00', '18:00', '21:00']);
  const scale = { start: utc('2022-03-26T10:00Z'), end: utc('2022-03-28T14:00Z') };
  assert.deepEqual(textsOf(scale, 'Europe/Brussels'), ['18:00', '27 Mar', '6:00', '12:00', '18:00', '28 Mar', '6:00', '12:00']);
});

test('a day whose midnight the clock skips is at the hour at which it begins', () => {
  const scale = { start: utc('2018-11-03T00:00Z'), end: utc('2018-11-06T00:00Z') };
  const label = labelsOn(scale, 500, 'America/Sao_Paulo').find(({ text }) => text === '4 Nov');
  assert.equal(label?.place, placeOn(scale, utc('2018-11-04T03:00Z')));
});

test('a day that a country left out has no label', () => {
  const scale = { start: utc('2011-12-28T00:00Z'), end: utc('2012-01-02T00:00Z') };
  const days = textsOf(scale, 'Pacific/Apia', 700).filter((text) => !text.includes(':'));
  assert.deepEqual(days, ['28 Dec', '29 Dec', '31 Dec', '1 Jan', '2 Jan']);
});

test('round years before our era are round in what is written: there was no year 0', () => {
  const places = placed(['-0499', '0400'], 'UTC');
  const scale = scaleFor(['-0499', '0400'], 'UTC');
  for (const [text, year] of [['400 BC', -399], ['300 BC', -299], ['100 BC', -99], ['AD 1', 1], ['100', 100], ['300', 300]] as const) {
    const written = text === 'AD 1' ? Object.keys(places).find((one) => /\b1\b/.test(one))! : text;
    assert.equal(places[written], placeOn(scale, startOfMonth(year)), text);
  }
});

test('single years at the turn of the era are each there once, and months there name their era', () => {
  const years = Object.keys(placed(['-0006', '0006'], 'UTC', 1000));
  assert.deepEqual(years.map((text) => text.replace('AD', '').trim()), ['7 BC', '6 BC', '5 BC', '4 BC', '3 BC', '2 BC', '1 BC', '1', '2', '3', '4', '5', '6', '7']);
  const months = Object.keys(placed(['0000', '0001'], 'UTC', 1000));
  assert.ok(months.length > 3 && months.every((text) => /BC|AD/.test(text)), months.join());
});

test('deep time is counted back from now, not from our era', () => {
  const scale = scaleFor(['Y-4600000000', '2022'], 'UTC');
  for (const { place, text } of labelsOn(scale, 1300, 'UTC')) {
    const years = Number(/^([\d.]+) billion years ago$/.exec(text)?.[1]) * 1e9;
    assert.ok(Math.abs(place - placeOn(scale, startOfMonth(-years))) <= 1, text);
  }
});

test('the first and the last point of the calendar within the scale are among the labels', () => {
  const scale = { start: utc('2022-02-10T00:30Z'), end: utc('2022-02-10T06:30Z') };
  assert.deepEqual(textsOf(scale, 'UTC'), ['1:00', '2:00', '3:00', '4:00', '5:00', '6:00']);
});

/** What a calendar of the zone shows at an instant, by the kind of label. */
const readings = (instant: number, timeZone: string): string[] => {
  const show = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone, calendar: 'gregory', ...options }).format(instant);
  return [{ day: 'numeric', month: 'short' }, { month: 'short', year: 'numeric' }, { year: 'numeric' }, { hour: 'numeric', minute: '2-digit' }]
    .map((options) => show(options as Intl.DateTimeFormatOptions));
};

test('a label stands where its day, month or year begins, in every zone', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Brussels', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'America/Los_Angeles', 'Pacific/Kiritimati');
  const lengths = fc.double({ min: 0.3, max: 5.2, noNaN: true }).map((power) => 10 ** power * DAY);
  fc.assert(fc.property(fc.integer({ min: -8000, max: 18000 }), lengths, zones, fc.integer({ min: 320, max: 1300 }), (day, length, zone, width) => {
    const scale = { start: day * DAY, end: day * DAY + length };
    // Places are rounded to thousandths: the point lies within half of one on either side.
    for (const { place, text } of labelsOn(scale, width, zone).filter((label) => !label.text.includes(':'))) {
      const [before, after] = [instantAt(scale, place - 0.51), instantAt(scale, place + 0.51)];
      assert.ok(readings(after, zone).includes(text), `${text} after`);
      assert.ok(!readings(before, zone).includes(text), `${text} before`);
    }
  }), { numRuns: 400 });
});

test('a place and its instant lead to each other, and what lies beyond an end is at the end', () => {
  fc.assert(fc.property(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 1e7, max: 1e15 }), fc.integer({ min: 0, max: 1000 }), (start, length, place) => {
    const scale = { start, end: start + length };
    assert.equal(placeOn(scale, instantAt(scale, place)), place);
    assert.deepEqual([placeOn(scale, start - 1e9), placeOn(scale, scale.end + 1e9), placeOn(scale, -Infinity), placeOn(scale, Infinity)], [0, 1000, 0, 1000]);
  }));
});
