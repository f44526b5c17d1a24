import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderEventCard, renderPage, renderPlainHtml, renderQuoteBlock, renderTimeline, type Rendered } from '../../src/server/server.js';
import { largeStory, someWords } from './large-story.js';

const cpuOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
};

/**
 * Processor time of each work, in microseconds: the least of several runs, for what else the machine does adds to it and never
 * takes away. The works take turns, so that a busy minute is nobody's alone.
 */
const costs = (works: (() => unknown)[], runs: number): number[] => {
  const rounds = Array.from({ length: runs }, () => works.map(cpuOf));
  return works.map((_, index) => Math.min(...rounds.map((round) => round[index]!)));
};

/** How much dearer an event is in a large story than in a small one: 1 where time is proportional to their number. */
const dearer = (render: (file: object) => Rendered, make: (events: number) => object, [small, ...larger]: [number, ...number[]], runs: number): number => {
  const sizes = [small, ...larger];
  const files = sizes.map(make);
  assert.ok(render(files[0]!).html.length > 500, 'there is something to render');
  const perEvent = costs(files.map((file) => () => render(file)), runs).map((cost, index) => cost / sizes[index]!);
  return Math.max(...perEvent.slice(1)) / perEvent[0]!;
};

/** Larger heaps are dearer to keep clean, and small works are measured badly: up to 1.6 was seen. A step that is quadratic makes it ten and more. */
const most = 2.5;

const ways: Record<string, (file: object) => Rendered> = {
  'a timeline': renderTimeline,
  'a page, compact, newest first, behind «Show all»': (file) => renderPage(file, { layout: 'compact', order: 'newest-first', limit: 10 }),
  'plain HTML': renderPlainHtml,
  'one card': (file) => renderEventCard(file, 'e30'),
  'one quotation': (file) => renderQuoteBlock(file, 'q30'),
};

for (const [what, render] of Object.entries(ways)) {
  test(`${what} of 4,000 events takes no more than sixteen times as long as one of 250`, () => {
    const ratio = dearer(render, largeStory, [250, 1000, 4000], 2);
    assert.ok(ratio < most, `an event takes ${ratio.toFixed(2)} times as long`);
  });
}

type Event = { id: string; date: string; headline: string; [field: string]: unknown };

const storyOf = (size: number, fieldsOf: (index: number) => object, fields: object = {}): object => ({
  version: 1, language: 'en', title: 'The harbour',
  events: Array.from({ length: size }, (_, index): Event => ({ id: `e${index}`, date: '2031-03-01', headline: 'It opens', ...fieldsOf(index) })),
  ...fields,
});

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const record = (count: number, make: (index: number) => object): object => Object.fromEntries(numbers(count).map((index) => [`k${index}`, make(index)]));
/** Five keys that no other event uses. */
const fiveOf = (index: number): string[] => numbers(5).map((each) => `k${index * 5 + each}`);

/** Stories that have little but very many of one thing: a step that goes through all of them for each of them shows. */
const crowds: Record<string, (size: number) => object> = {
  'sources of its own': (size) => storyOf(size, (index) => ({ citations: fiveOf(index).map((source) => ({ source })) }),
    { sources: record(size * 5, (index) => ({ publisher: `Gazette ${index}`, url: `https://gazette.example/${index}` })) }),
  'sources of one publisher': (size) => storyOf(size, (index) => ({ citations: fiveOf(index).map((source) => ({ source })) }),
    { sources: record(size * 5, (index) => ({ publisher: 'Gazette', title: `Page ${index}` })) }),
  'people of its own': (size) => storyOf(size, (index) => ({ people: fiveOf(index), quotes: fiveOf(index).map((speaker) => ({ text: 'We stay', speaker, source: 'k0' })) }),
    { people: record(size * 5, (index) => ({ name: `Pilot ${index}` })), sources: record(1, () => ({ publisher: 'Gazette' })) }),
  'answers to one event': (size) => storyOf(size, () => ({ respondsTo: ['e0'] })),
  corrections: (size) => storyOf(size, (index) => ({ quotes: [{ id: `k${index}`, text: 'We stay', source: 'k0' }] }),
    { sources: record(1, () => ({ publisher: 'Gazette' })), corrections: numbers(size).map((index) => ({ date: '2031-03-02', note: 'No.', quote: `k${index}` })) }),
  'old names': (size) => storyOf(size, (index) => ({ aliases: fiveOf(index) })),
  'months of its own': (size) => storyOf(size, (index) => ({ date: `${2000 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}` })),
  'emphasised words': (size) => storyOf(size, (index) => ({ summary: `*${someWords(20, index).replaceAll(' ', '* *')}*` })),
};

for (const [what, make] of Object.entries(crowds)) {
  test(`events with many ${what} are drawn in time proportional to their number`, () => {
    const ratio = dearer((file) => renderTimeline(file), make, [200, 2000], 3);
    assert.ok(ratio < most, `an event takes ${ratio.toFixed(2)} times as long`);
  });
}
