import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate, type EdtfDate } from '../../src/dates/edtf-date.js';
import { scaleLabels, type ScaleLabel } from '../../src/dates/scale-labels.js';
import { scaleOf, type Scale } from '../../src/dates/scale.js';
import { spanOf } from '../../src/dates/span.js';
import { allWords } from '../../src/languages/all-words.js';
import { anyDate } from './generated-dates.js';

const date = (text: string): EdtfDate => readDate(text) ?? assert.fail(`${text} is not read`);
const languages = ['en', 'uk', 'ar', 'ja', 'de'];
const zones = ['UTC', 'Europe/Brussels', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu'];
const scaleFor = (texts: readonly string[], zone = 'UTC'): Scale => scaleOf(texts.map(date), zone) ?? assert.fail('no scale');

const labelsOf = (texts: readonly string[], width: number, language = 'en', timeZone = 'UTC'): ScaleLabel[] =>
  scaleLabels(scaleFor(texts, timeZone), width, { language, timeZone, words: allWords[language]!.dates });

/** A letter at 13 px is about half as wide as high, an ideograph as wide as high. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u3000-\u9fff\uf900-\uffef]/.test(one) ? 13 : 6.5), 0);

/** How far a label reaches, in pixels. */
const edgesOf = ({ place, text }: ScaleLabel, width: number): [start: number, end: number] =>
  [-1, 1].map((side) => (place * width) / 1000 + (side * widthOf(text)) / 2) as [number, number];

/** Stories of a random length around a random time, from an hour to billions of years. */
const spans = fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.double({ min: 0, max: 6, noNaN: true }), fc.boolean()).map(([year, power, isClock]) => {
  const start = Date.UTC(2000) + year * 3.15e10;
  const length = 10 ** power * 36e5;
  const written = (instant: number): string => {
    const [years = '', rest = ''] = new Date(instant).toISOString().replace(/^([+-])00/, '$1').split(/(?<=\d)-(.*)/);
    return `${years.replace('+', '')}-${isClock && instant > -6e13 ? `${rest.slice(0, 11)}Z` : rest.slice(0, 5)}`;
  };
  return [written(start), written(start + length)];
});
const deepSpans = fc.tuple(fc.double({ min: 4, max: 14.9, noNaN: true }), fc.double({ min: -6, max: 0, noNaN: true })).map(([power, share]) => {
  const years = Math.floor(10 ** power);
  const last = Math.floor(years * (1 - 10 ** share));
  return [`Y-${years}`, last > 9999 ? `Y-${last}` : '2022'];
});
const stories = fc.oneof(spans, deepSpans, fc.array(anyDate, { minLength: 1, maxLength: 4 }));
const widths = fc.integer({ min: 320, max: 1300 });

const assertReadable = (labels: readonly ScaleLabel[], width: number): void => {
  assert.ok(labels.length, 'no label');
  const edges = labels.map((label) => edgesOf(label, width));
  edges.forEach(([start, end], index) => {
    assert.ok(start >= 0 && end <= width, `${labels[index]!.text} runs over`);
    const before = edges[index - 1];
    assert.ok(!before || start >= before[1] + 8, `${labels[index - 1]?.text} touches ${labels[index]!.text}`);
  });
};

test('labels are there, stand in order, and neither touch nor run over, whatever the span, width and language', () => {
  fc.assert(fc.property(stories, widths, fc.constantFrom(...languages), fc.constantFrom(...zones), (texts, width, language, zone) => {
    assertReadable(labelsOf(texts, width, language, zone), width);
  }), { numRuns: 500 });
});

test('no label is written twice, except a time of day on several days', () => {
  fc.assert(fc.property(stories, widths, fc.constantFrom(...languages), fc.constantFrom(...zones), (texts, width, language, zone) => {
    const written = labelsOf(texts, width, language, zone).map(({ text }) => text).filter((text) => !text.includes(':'));
    assert.equal(new Set(written).size, written.length, written.join(' | '));
  }), { numRuns: 500 });
});

test('a wide axis has more labels than a narrow one, and both have several where they fit', () => {
  for (const texts of [['2022-02-10', '2022-02-15'], ['2021-12', '2022-02'], ['1950', '2022'], ['-0300', '0400'], ['Y-13800000000', 'Y-66000000']]) {
    const [narrow, wide] = [labelsOf(texts, 320), labelsOf(texts, 1300)];
    assert.ok(wide.length >= 5 && wide.length > narrow.length, texts.join());
  }
});

test('a story of one instant, of one day and of one year in deep time has a label', () => {
  for (const texts of [['2022-02-10T11:26Z'], ['2022-02-10T11:26:30.5Z'], ['2022-02-10'], ['../1999'], ['2011-12-30'], ['Y-13800000000'], ['../Y-999999999999999']]) {
    for (const language of languages) assertReadable(labelsOf(texts, 320, language, 'Pacific/Apia'), 320);
  }
});

test('an hour’s happening has hours, days have days, centuries have years, billions of years say how long ago', () => {
  const texts = (...story: string[]): string[] => labelsOf(story, 700).map(({ text }) => text.replace(/\s/g, ' '));
  assert.deepEqual(texts('2022-02-10T09:10Z', '2022-02-10T12:50Z'), ['10:00 AM', '11:00 AM', '12:00 PM']);
  assert.deepEqual(texts('2022-02-10', '2022-02-14').slice(0, 3), ['Feb 11', 'Feb 12', 'Feb 13']);
  assert.deepEqual(texts('1905', '1995').slice(0, 3), ['1910', '1920', '1930']);
  assert.deepEqual(texts('Y-13800000000', '2022'), ['10 billion years ago', '5 billion years ago']);
  assert.deepEqual(labelsOf(['Y-300000', '2022'], 320).map(({ text }) => text), ['200 thousand years ago']);
});

test('no dates, and dates without an end on either side, make no scale', () => {
  assert.equal(scaleOf([], 'UTC'), undefined);
  assert.deepEqual(scaleOf([date('2022/..')], 'UTC'), scaleOf([date('../2021')], 'UTC'));
});

test('every date lies on the scale of its story, which is an hour or more however short the story', () => {
  fc.assert(fc.property(fc.array(anyDate, { minLength: 1, maxLength: 5 }), fc.constantFrom(...zones), (texts, zone) => {
    const { start, end } = scaleFor(texts, zone);
    assert.ok(end - start >= 36e5 && Number.isFinite(end - start));
    for (const text of texts) {
      const edges = Object.values(spanOf(date(text), zone)).filter(Number.isFinite);
      assert.ok(edges.every((edge) => edge >= start && edge <= end), text);
    }
  }));
});
