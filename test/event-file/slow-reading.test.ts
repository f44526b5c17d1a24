import { test } from 'node:test';
import { differsFromPassage } from '../../src/event-file/differs-from-passage.js';
import { jsonFault } from '../../src/event-file/json-fault.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { assertLinear } from '../rig/assert-linear.js';

const text = (length: number, part: string): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

const eventOf = (i: number, fields: object): object =>
  ({ id: `e${i}`, date: `2031-0${1 + (i % 9)}-1${i % 10}`, headline: { en: `Event ${i}` }, ...fields });

const fileOf = (events: object[]): unknown => ({
  version: 1, language: 'en', title: 'T', sources: { s: { publisher: 'P' } }, events,
});

const reading = (fields: (i: number) => object) => (size: number) => {
  const file = fileOf(Array.from({ length: size }, (_, i) => eventOf(i, fields(i))));
  return () => void readEventFile(file);
};

test('10,000 sound events are read in time proportional to their number', () => {
  assertLinear(reading((i) => ({
    respondsTo: i ? [`e${i - 1}`] : [], quotes: [{ id: `q${i}`, text: 'We stay', source: 's', passage: { exact: 'We stay' } }],
  })), 1000);
});

test('events full of problems are read in time proportional to their number', () => {
  assertLinear(reading((i) => ({
    id: `e${i % 2}`, date: i % 3 ? '2031' : 'soon', respondsTo: ['nobody'], [`unknown${i}`]: 1, media: [{}, 7],
    quotes: [{ id: 'q', text: 'We stay', source: i % 5 ? 's' : 'nobody' }],
  })), 1000);
});

test('long texts of nothing but marks, commas or brackets are compared in time proportional to their length', () => {
  for (const part of ['"', ',', '[', '[]', '[a', ' […] ', ' ']) {
    assertLinear((size) => {
      const [exact, quoted] = [`${text(size, part)}x`, `y${text(size, part)}`];
      return () => [undefined, true as const].forEach((edited) => differsFromPassage({ text: quoted, passage: { exact }, edited }));
    }, 30_000);
  }
});

test('the place of a fault in JSON is found in time proportional to the text', () => {
  for (const part of ['[', '{"a":', '"a",', '1 ,', '\\"', ' ']) {
    assertLinear((size) => {
      const json = `["${part.startsWith('\\') ? '' : '",'}${text(size, part)}`;
      return () => void jsonFault(json);
    }, 30_000);
  }
});
