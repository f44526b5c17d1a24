import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkAgainstDocuments, checkEditsAlone } from '../../src/documents/check-story.js';
import { DocumentShelf } from '../../src/documents/document-shelf.js';
import type { WordProblem } from '../../src/documents/word-problems.js';
import type { Problem } from '../../src/event-file/problems.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { warnings } from '../../src/event-file/warnings.js';
import { alterations } from './alterations.js';
import { settings } from './harmless-settings.js';
import { inventedDocuments, type InventedDocument } from './invented-documents.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Quote = { id: string; text: string; source: string; passage?: { exact: string; prefix?: string } | { exact: string }[]; edited?: true; [more: string]: unknown };
type Story = { sources: Record<string, { document: { sha256: string } }>; events: { quotes: Quote[] }[] };

const tags: Readonly<Record<string, string>> = { Latin: 'en', Cyrillic: 'uk', Greek: 'el', Arabic: 'ar', Devanagari: 'hi', Japanese: 'ja' };

/** A sound story: a source and an event for each of the documents, its quotation with a passage and once without. */
const storyOf = (documents: readonly InventedDocument[]): Story => structuredClone({
  version: 1, language: 'en', title: 'The lower bridge',
  sources: Object.fromEntries(documents.map(({ script, text }) =>
    [script, { title: `A document in ${script}`, language: tags[script], document: { name: `${script}.txt`, sha256: hashOf(text) } }])),
  events: documents.map(({ script, quotation }) => ({
    id: script, date: '2031-03-05', headline: `Told in ${script}`,
    quotes: [
      { id: `${script}-with`, text: quotation, source: script, passage: { exact: quotation } },
      { id: `${script}-without`, text: quotation, source: script },
    ],
    citations: [{ source: script, passage: { exact: quotation } }],
  })),
});

const shelf = new DocumentShelf(inventedDocuments.map(({ script, text }) => ({ name: `${script}.txt`, sha256: hashOf(text), text })));

/** A document and the one after it: the story of two of them, in which the first is altered. */
const storyAround = (event: number): Story => storyOf([inventedDocuments[event]!, inventedDocuments[(event + 1) % inventedDocuments.length]!]);

const problemsOf = (story: unknown): (Problem | WordProblem)[] =>
  [...readEventFile(story, undefined, warnings).problems, ...checkAgainstDocuments(story, shelf).problems].filter(({ level }) => level !== 'notice');

const told = (problems: readonly (Problem | WordProblem)[]): string => problems.map(({ code, path }) => `${code} ${path.join('/')}`).join(', ');

/** Expects that a story is refused for one quotation: every problem leads into it. */
const refusedAt = (story: Story, event: number, quote: number, what: string): void => {
  const problems = problemsOf(story);
  assert.ok(problems.length, `${what} was passed`);
  for (const { path } of problems) assert.deepEqual(path.slice(0, 4), ['events', event, 'quotes', quote], `${what}: ${told(problems)}`);
};

test('a story whose words stand in their documents passes', () => {
  assert.deepEqual(problemsOf(storyOf(inventedDocuments)), []);
  const { quotations, passages, documents } = checkAgainstDocuments(storyOf(inventedDocuments), shelf);
  assert.deepEqual([quotations, passages, documents], [12, 12, 6]);
});

/** Where in a quotation words are altered: in what is shown, in its passage, in both, or where there is no passage. */
const spots: Readonly<Record<string, (story: Story, event: number, words: string) => number>> = {
  text: ({ events }, event, words) => ((events[event]!.quotes[0]!.text = words), 0),
  passage: ({ events }, event, words) => ((events[event]!.quotes[0]!.passage = { exact: words }), 0),
  both: ({ events }, event, words) => (Object.assign(events[event]!.quotes[0]!, { text: words, passage: { exact: words } }), 0),
  alone: ({ events }, event, words) => ((events[event]!.quotes[1]!.text = words), 1),
};

const anySpot = fc.constantFrom(...Object.entries(spots));
const anyIndex = fc.nat(inventedDocuments.length - 1);

for (const [name, alter] of Object.entries(alterations)) {
  test(`a story is refused, and the quotation named: ${name}`, () => {
    let tried = 0;
    fc.assert(fc.property(anyIndex, anySpot, fc.nat(1000), (event, [spot, put], at) => {
      const document = inventedDocuments[event]!;
      const altered = alter(document, at);
      if (altered === undefined || altered === document.quotation) return;
      tried += 1;
      const story = storyAround(event);
      refusedAt(story, 0, put(story, 0, altered), `${spot}: ${altered}`);
    }), { numRuns: 500 });
    assert.ok(tried > 50, `${tried} were tried`);
  });
}

test('a story is refused, and the quotation named: a wrong source', () => {
  fc.assert(fc.property(anyIndex, anyIndex, fc.nat(1), (event, other, quote) => {
    if (event === other) return;
    const story = storyOf(inventedDocuments);
    story.events[event]!.quotes[quote]!.source = inventedDocuments[other]!.script;
    refusedAt(story, event, quote, 'a wrong source');
    assert.ok(problemsOf(story).some(({ code }) => code === 'words-in-other-document' || code === 'translation-not-said'));
  }), { numRuns: 500 });
});

test('a story passes when its words are set otherwise', () => {
  const anySetting = fc.constantFrom(...Object.values(settings));
  fc.assert(fc.property(anyIndex, anySpot, fc.array(fc.tuple(anySetting, fc.nat(100)), { maxLength: 4 }), (event, [spot, put], changes) => {
    const story = storyAround(event);
    const words = changes.reduce((text, [set, at]) => set(text, at), inventedDocuments[event]!.quotation);
    put(story, 0, words);
    assert.deepEqual(problemsOf(story), [], `${spot}: ${words}`);
  }), { numRuns: 1000 });
});

/** The story of one English document, its quotation as it is given. */
const withQuote = (quote: object): Story => {
  const story = storyOf(inventedDocuments.slice(0, 1));
  story.events[0]!.quotes = [{ id: 'q', source: 'Latin', ...quote } as Quote];
  return story;
};
const codes = (quote: object): string[] => problemsOf(withQuote(quote)).map(({ code }) => code);

test('what an editor did is declared or refused, and a negation is never cut out', () => {
  const exact = 'Ben Orr’s ferry goes “every hour” — and nobody pays 2 crowns';
  assert.deepEqual(codes({ text: 'Ben Orr’s ferry goes [now] “every hour” — and nobody pays 2 crowns', passage: { exact } }), ['text-differs-from-passage', 'edit-not-declared']);
  assert.deepEqual(codes({ text: 'Ben Orr’s ferry goes “every hour” … nobody pays 2 crowns' }), ['edit-not-declared']);
  assert.deepEqual(codes({ text: '[The] ferry goes “every hour” […] nobody pays 2 crowns', passage: { exact }, edited: true }), []);
  assert.deepEqual(codes({ text: 'Ben Orr’s ferry goes “every hour” — and […] pays 2 crowns', passage: { exact }, edited: true }), ['negation-cut']);
  assert.deepEqual(codes({ text: 'Ben Orr’s ferry goes “every hour” — and [not one] pays 2 crowns', passage: { exact }, edited: true }), [], 'a negation for another');
  assert.deepEqual(codes({ text: 'Ben Orr’s ferry [never] goes “every hour”', passage: { exact }, edited: true }), ['negation-added'], 'that the rest of its passage denies is something else');
  assert.deepEqual(codes({ text: 'Ben Orr’s ferry [never] goes', passage: { exact: 'Ben Orr’s ferry goes' }, edited: true }), ['negation-added']);
  assert.deepEqual(codes({ text: 'We close the Lower Bridge […] Ben Orr’s ferry', edited: true }), ['edit-without-passage']);
  assert.deepEqual(codes({ text: '[…]', passage: { exact }, edited: true }), ['text-differs-from-passage']);
});

test('pieces stand in their order, and between them no negation was cut out', () => {
  const pieces = (...exact: string[]) => ({ text: exact.join(' […] '), passage: exact.map((words) => ({ exact: words })) });
  assert.deepEqual(codes(pieces('We close the Lower Bridge', 'Ben Orr’s ferry goes')), []);
  assert.deepEqual(codes(pieces('Ben Orr’s ferry goes', 'We close the Lower Bridge')), ['pieces-out-of-order']);
  assert.deepEqual(codes(pieces('Ben Orr’s ferry goes “every hour”', 'pays 2 crowns')), ['negation-cut']);
});

test('a passage that stands there twice needs what is around it', () => {
  assert.deepEqual(codes({ text: 'bridge', passage: { exact: 'bridge' } }), []);
  assert.deepEqual(codes({ text: 'a', passage: { exact: 'a' } }), [], 'a small letter stands once');
  assert.deepEqual(codes({ text: 'the', passage: { exact: 'the' } }), ['passage-repeated']);
  assert.deepEqual(codes({ text: 'the', passage: { exact: 'the', prefix: '; ' } }), []);
  assert.deepEqual(codes({ text: 'the', passage: { exact: 'the', prefix: 'nowhere ' } }), ['context-wrong']);
});

test('a translation says that it is one', () => {
  assert.deepEqual(codes({ text: 'Wir schließen die Untere Brücke für 14 Tage', language: 'de' }), ['translation-not-said']);
  assert.deepEqual(codes({ text: 'Ми закриваємо Нижній міст', passage: { exact: 'We close the Lower Bridge' } }), ['text-differs-from-passage', 'translation-not-said']);
  assert.deepEqual(codes({ text: 'We close the Lower Bridge', versions: [{ language: 'uk', text: 'Ми закриваємо Нижній міст', translator: 'editor' }] }), []);
  assert.deepEqual(codes({ text: 'We close the Lower Bridge', versions: [{ language: 'uk', text: 'Це слова, яких ніхто не писав', translator: 'source' }] }), ['words-absent']);
});

test('a hash that is stale, a document that is not there, a source without one: told with what mends it', () => {
  const story = storyOf(inventedDocuments);
  story.sources['Latin']!.document.sha256 = '0'.repeat(64);
  const [stale, ...more] = checkAgainstDocuments(story, shelf).problems;
  assert.equal(more.length, 0);
  assert.deepEqual(stale!.code === 'document-changed' && [stale!.wordsHold, stale!.fixes], [true, [{ path: ['sources', 'Latin', 'document', 'sha256'], value: hashOf(inventedDocuments[0]!.text) }]]);
  story.events[0]!.quotes[0]!.text = 'We never said so';
  story.events[0]!.quotes[0]!.passage = { exact: 'We never said so' };
  assert.deepEqual(checkAgainstDocuments(story, shelf).problems.map(({ code, fixes }) => [code, fixes.length]), [['document-changed', 0], ['words-absent', 0]]);
  Object.assign(story.sources['Greek']!, { document: { name: 'lost.txt', sha256: '1'.repeat(64) } });
  delete (story.sources['Arabic'] as { document?: object }).document;
  const problems = checkAgainstDocuments(story, shelf).problems;
  assert.deepEqual(problems.map(({ code }) => code), ['document-changed', 'document-missing', 'source-without-document', 'words-absent']);
  assert.deepEqual(problems[2]!.fixes, [{ path: ['sources', 'Arabic', 'document'], value: { name: 'Arabic.txt', sha256: hashOf(inventedDocuments[3]!.text) } }]);
});

test('a source that has the name of one document and the hash of another is refused', () => {
  const story = storyOf(inventedDocuments);
  story.sources['Latin']!.document.sha256 = hashOf(inventedDocuments[1]!.text);
  assert.ok(checkAgainstDocuments(story, shelf).problems.some(({ code, level }) => code === 'document-mismatched' && level === 'error'));
});

test('no value is so odd that the check breaks, and what is no story has nothing to hold', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (events, sources, quotes) => {
    for (const value of [events, { events, sources }, { sources: { Latin: sources }, events: [{ quotes }, { quotes: [{ source: 'Latin', text: 'We', passage: quotes, versions: events }] }] }]) {
      checkAgainstDocuments(value, shelf);
      checkEditsAlone(value);
    }
  }), { numRuns: 2000 });
});
