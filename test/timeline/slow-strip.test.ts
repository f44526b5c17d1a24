import { test } from 'node:test';
import { scaleLabels } from '../../src/dates/scale-labels.js';
import { barsOf, marksOf } from '../../src/timeline/strip-marks.js';
import { stepFor } from '../../src/timeline/strip-steps.js';
import { words } from '../../src/languages/en.js';
import { assertLinear } from '../rig/assert-linear.js';
import { dated, scaleFor } from './strip-events.js';

const day = (index: number): string => new Date(Date.UTC(1960) + index * 1.3e8).toISOString().slice(0, 10);

test('the marks, bars and labels of 10,000 events are made in time proportional to their number', () => {
  assertLinear((size) => {
    const events = dated(Array.from({ length: size }, (_, index) => (index % 3 ? day(index) : day(index).slice(0, 4))));
    return () => {
      const scale = scaleFor(events);
      marksOf(events, scale, 'UTC', 1300);
      barsOf(events, scale, 'UTC');
      scaleLabels(scale, 1300, { language: 'en', timeZone: 'UTC', words: words.dates });
    };
  }, 1000);
});

test('thousands of events at one place become one mark in time proportional to their number', () => {
  assertLinear((size) => {
    const events = dated(Array.from({ length: size }, () => '2022-02-10'));
    return () => void marksOf(events, scaleFor(events), 'UTC', 320);
  }, 5000);
});

test('a Page key goes through 10,000 events in time proportional to their number', () => {
  assertLinear((size) => {
    const rows = dated(Array.from({ length: size }, (_, index) => day(index))).map((row) => ({ ...row, gapTo: undefined }));
    const ids = rows.map(({ event }) => event.id);
    const groups = Array.from({ length: 20 }, (_, index) => ({ key: String(index), rows: rows.slice((index * size) / 20, ((index + 1) * size) / 20) }));
    return () => void stepFor('PageUp', false)?.(ids, 0, groups);
  }, 2000);
});
