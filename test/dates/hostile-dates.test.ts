import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suitableUnit, unitKey, writeUnit, type Unit } from '../../src/dates/calendar-unit.js';
import { dateFault, readDate } from '../../src/dates/edtf-date.js';
import { elapsedDays, elapsedInWords } from '../../src/dates/elapsed.js';
import { isUncertain, shapeOf, spanOf } from '../../src/dates/span.js';
import { dateInWords, extentInWords, htmlDateTime, writeDate } from '../../src/dates/write-date.js';
import { english } from './english.js';
import { anyDate } from './generated-dates.js';

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

test('a long text is refused unread', () => {
  const pieces = fc.constantFrom('2', '-', 'X', 'T', '[', ']', '{', ',', '..', '/', '2022-02-10', ' ', 'Y', 'Z',
    '+00:00');
  const units = fc.array(pieces, { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(units, fc.integer({ min: 1001, max: 20000 }), (unit, length) => {
    const text = unit.join('').repeat(length).slice(0, length);
    assert.equal(dateFault(text), 'not-edtf');
  }), { numRuns: 300 });
  const long = `[${'2022-02-10,'.repeat(100000)}2022-02-10]`;
  assert.ok(milliseconds(() => assert.equal(dateFault(long), 'not-edtf')) < 50);
});

test('the time to read grows no faster than the text', () => {
  const repeats: readonly (readonly [head: string, piece: string, tail: string])[] =
    [['', '2', ''], ['', '-', ''], ['[', '2022,', ']'], ['{', ', ', '}'], ['', '[', ''], ['2022-02-10T11:26:00.',
      '0', 'x'], ['[', '..', ']'], ['', '/', '']];
  for (const [head, piece, tail] of repeats) {
    const time = (length: number): number => Math.min(...Array.from({ length: 5 }, (_, run) => milliseconds(() => {
      for (let count = 0; count < 100; count++) dateFault(head + piece.repeat(length / piece.length) + tail + run + count);
    })));
    time(450);
    assert.ok(time(900) < 20 * time(90) + 20, `${head}${piece}…`);
  }
});

test('whatever is read is written, in whatever language and zone, and nothing throws', () => {
  const languages = fc.constantFrom('en-GB', 'ar-EG', 'ja', 'he', 'th', 'fa-AF', 'C', '', 'not a language', 'x'.repeat(50));
  const zones = fc.constantFrom('UTC', 'America/Sao_Paulo', 'Nowhere/Else', '', '__proto__');
  const units = fc.constantFrom<Unit>('day', 'month', 'year', 'decade', 'century');
  fc.assert(fc.property(anyDate, anyDate, languages, zones, units, (text, other, language, timeZone, unit) => {
    const [date, next] = [readDate(text), readDate(other)];
    if (!date || !next) return;
    const style = { language, timeZone, words: english };
    const { start, end } = spanOf(date, timeZone);
    assert.ok(start < end || timeZone !== 'UTC', text);
    assert.notEqual(dateInWords(date, style), '');
    const { text: written, time } = writeDate(date, style, unit);
    assert.ok(written || time !== undefined || unit === 'day', text);
    assert.notEqual(writeUnit(unitKey(date, unit, timeZone), style), '');
    assert.notEqual(extentInWords([date, next], style), '');
    assert.ok(['point', 'span', 'loose'].includes(shapeOf(date)));
    const days = elapsedDays(date, next, timeZone);
    assert.ok(days === undefined ? true : Number.isInteger(days) && !isUncertain(date), text);
    elapsedInWords(date, next, style);
    assert.equal(typeof (htmlDateTime(date) ?? ''), 'string');
    suitableUnit([date, next, date, next, date, next], timeZone);
  }), { numRuns: 4000 });
});

test('random text never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    assert.equal(readDate(text) === undefined, dateFault(text) !== undefined);
  }), { numRuns: 5000 });
});

test('words from a pattern put nothing in twice', () => {
  const style = { language: 'en-GB', timeZone: 'UTC', words: { ...english, doubt: { ...english.doubt, '~': '{date} {start} $& {date}' } } };
  assert.equal(dateInWords(readDate('2022~') ?? assert.fail(), style), '2022  $& 2022');
});
