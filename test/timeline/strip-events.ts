import assert from 'node:assert/strict';
import { readDate } from '../../src/dates/edtf-date.js';
import { scaleOf, type Scale } from '../../src/dates/scale.js';
import type { TimelineEvent } from '../../src/event-file/types.js';
import { marksOf, type Dated, type Mark } from '../../src/timeline/strip-marks.js';

/** Events `e0`, `e1` … of these dates, in their order. */
export const dated = (texts: readonly string[], fields: Partial<TimelineEvent> = {}): Dated[] =>
  texts.map((text, index) => ({
    event: { id: `e${index}`, headline: 'The bridge', ...fields, date: text },
    date: readDate(text) ?? assert.fail(`${text} is not read`),
  }));

export const scaleFor = (events: readonly Dated[], zone = 'UTC'): Scale =>
  scaleOf(events.map(({ date }) => date), zone) ?? assert.fail('no scale');

export const marksFor = (texts: readonly string[], width: number, zone = 'UTC'): Mark[] => {
  const events = dated(texts);
  return marksOf(events, scaleFor(events, zone), zone, width);
};
