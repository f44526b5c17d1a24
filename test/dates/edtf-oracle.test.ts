import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { dateFault, readDate } from '../../src/dates/edtf-date.js';
import { spanOf } from '../../src/dates/span.js';
import * as generated from './generated-dates.js';

const oracle = (text: string): { min: number; max: number } | undefined => {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
};

/** The level at which edtf reads a text as a date; its centuries of two digits are no EDTF of ISO 8601-2's levels. */
const levelOf = (text: string): number => {
  try {
    const { type, level } = parse(text);
    return type === 'Century' ? 3 : level;
  } catch {
    return 3;
  }
};

const ours = (text: string): { start: number; end: number } => {
  const date = readDate(text);
  assert.ok(date, `${text} is not read: ${dateFault(text)}`);
  return spanOf(date, 'UTC');
};

test('dates, intervals and sets take up the time that edtf says, in UTC', () => {
  const { simpleDates, unspecifiedDates, intervals, sets, longYears } = generated;
  fc.assert(fc.property(fc.oneof(simpleDates, unspecifiedDates, intervals, sets, longYears), (text) => {
    const { min, max } = edtf(text);
    assert.deepEqual(ours(text), { start: min, end: max === Infinity ? Infinity : max + 1 }, text);
  }), { numRuns: 3000 });
});

test('a time is the instant that edtf says, and lasts as long as it is exact', () => {
  fc.assert(fc.property(generated.times, (text) => {
    const { start, end } = ours(text);
    assert.equal(start, edtf(text).min, text);
    assert.equal(end - start, /T\d\d:\d\d:/.test(text) ? 1000 : 60000, text);
  }), { numRuns: 1000 });
});

test('edtf reads the ends that it cannot measure; where an end is unknown, the span is that of the other', () => {
  fc.assert(fc.property(generated.unknownEnds, (text) => {
    assert.ok(oracle(text), text);
    assert.deepEqual(ours(text), ours(text.replace('/', '')), text);
  }));
});

// edtf forgets the end of [a..b], so that it is asked for a and b by themselves.
test('once in between reaches from the start of the one to the end of the other', () => {
  fc.assert(fc.property(generated.within, (text) => {
    assert.ok(oracle(text), text);
    const [start = '', end = ''] = text.slice(1, -1).split('..');
    assert.deepEqual(ours(text), { start: edtf(start).min, end: edtf(end).max + 1 }, text);
  }));
});

// edtf takes a season for a quarter of the year: spring from January. A reader does not.
test('a season is read where edtf reads it, and lasts three months from March, June, September or December', () => {
  fc.assert(fc.property(generated.seasons, (text) => {
    assert.ok(oracle(text), text);
    const month = (Number(text.slice(-2)) - 20) * 3;
    const first = `${text.slice(0, -2)}${String(month).padStart(2, '0')}`;
    const { start, end } = ours(text);
    assert.equal(start, edtf(first).min, text);
    assert.equal(Math.round((end - start) / 864e5 / 30.4), 3, text);
  }));
});

const nearDates = fc.tuple(generated.anyDate, fc.array(fc.tuple(fc.nat(30), fc.constantFrom('cut', 'put', 'set'),
  fc.constantFrom(...'0123456789-/.XT:Z[]{},~?%+')), { minLength: 1, maxLength: 2 })).map(([text, changes]) =>
  changes.reduce((before, [at, way, put]) => {
    const place = at % (before.length + 1);
    return before.slice(0, place) + (way === 'cut' ? '' : put) + before.slice(way === 'put' ? place : place + 1);
  }, text));

/**
 * What the event file allows and edtf does not: marks and long years everywhere, seasons, `X` and times in sets and ranges.
 */
const isOurs = (text: string): boolean =>
  /(X|-2[1-4]|Y-?\d+)[?~%]/.test(text) || /[/[{].*(X|-2[1-4]\b|Y|T)|(X|-2[1-4]|Y-?\d+|T.*)\//.test(text) ||
  /^[[{].*[?~%]/.test(text) || isRangeOfTwo(text);

/** edtf wants the ends of `[a..b]` in one precision, and those of an interval apart even where one contains the other. */
const isRangeOfTwo = (text: string): boolean => /^\[[^.]+\.\.[^.]+\]$|^[^./]+\/[^./]+$/.test(text);

test('what is nearly a date is read only where edtf reads it', () => {
  fc.assert(fc.property(nearDates, (text) => {
    if (readDate(text) && !isOurs(text)) assert.ok(levelOf(text) < 3, `${text} is no EDTF`);
  }), { numRuns: 20000 });
});

test('what edtf reads at levels 0 and 1 is read, or refused for what it says', () => {
  fc.assert(fc.property(nearDates, (text) => {
    const isNothing = /^-?XXXX|^(\.\.)?\/(\.\.)?$/.test(text);
    if (levelOf(text) < 2 && !isNothing) assert.notEqual(dateFault(text), 'not-edtf', text);
  }), { numRuns: 20000 });
});
