import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/documents/read-document.js';
import { analyseDocument } from '../../src/drafting/analysed-document.js';
import { draftStory } from '../../src/drafting/draft-story.js';
import { documentNames, hashOfDocument, rawDocument, whereDocumentsAre } from '../data/documents.js';
import { readCorpus, type CorpusDocument } from './corpus.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A date without its doubt and its time of day; intervals as they are. */
const bare = (date: string): string => (/^[[{]|\//.test(date) ? date : date.replace(/[?~%]/g, '').slice(0, 10)).replace(/[?~%]/g, '');

/** The days of which events were drafted from one document; what has none of its own is no day. */
async function daysDrafted({ file, text, published }: CorpusDocument): Promise<string[]> {
  const document = await readDocument(file, bytes(text));
  const { file: drafted } = draftStory([analyseDocument(document, { sha256: '0'.repeat(64), published: document.published?.value ?? published ?? undefined })]);
  return [...new Set(drafted.events.map(({ date }) => bare(date)))].filter((date) => !date.startsWith('['));
}

/** Of the days of all events in a half of the corpus: how many were drafted, and how many of those that were are right. */
async function score(half: 'tuned' | 'kept-aside') {
  let [right, drafted, told, met] = [0, 0, 0, 0];
  for (const document of readCorpus(half)) {
    const days = await daysDrafted(document);
    const events = new Map(document.events.map(({ date, dates = [] }) => [bare(date), [date, ...dates].map(bare)]));
    const all = [...events.values()].flat();
    told += events.size;
    met += [...events.values()].filter((spellings) => spellings.some((day) => days.includes(day))).length;
    drafted += days.length;
    right += days.filter((day) => all.includes(day)).length;
  }
  return { told, met, drafted, right, recall: met / told, precision: right / drafted };
}

for (const [half, least] of [['tuned', { recall: 0.88, precision: 0.82 }], ['kept-aside', { recall: 0.8, precision: 0.73 }]] as const) {
  test(`events are drafted for the days that documents tell of: ${half}`, async (t) => {
    const { told, met, drafted, right, recall, precision } = await score(half);
    t.diagnostic(`${half}: of ${told} days of events ${met} drafted (${(recall * 100).toFixed(0)} %); of ${drafted} days drafted ${right} right (${(precision * 100).toFixed(0)} %)`);
    assert.ok(recall >= least.recall && precision >= least.precision, `recall ${recall}, precision ${precision}`);
  });
}

const elevenDays = [
  '2021-12-17', '2022-01-10', '2022-01-12', '2022-01-13', '2022-01-26', '2022-01-28', '2022-02-01', '2022-02-10', '2022-02-12', '2022-02-14', '2022-02-15',
];

test('of the five documents the eleven days are drafted, and no other', whereDocumentsAre, async () => {
  const analysed = await Promise.all(documentNames().map(async (name) =>
    analyseDocument(await readDocument(name, bytes(rawDocument(name))), { sha256: hashOfDocument(name) })));
  const { file, undated, leftOut } = draftStory(analysed);
  assert.deepEqual([...new Set(file.events.map(({ date }) => date))].filter((date) => !date.startsWith('[')), elevenDays);
  assert.deepEqual([undated.length, leftOut.length], [2, 0]);
  const [drafts] = file.events;
  assert.deepEqual(drafts!.differences?.map(({ about, accounts }) => [about, accounts.length]), [['What was done', 3]]);
  const versions = file.events.flatMap(({ quotes = [] }) => quotes.flatMap((quote) => quote.versions ?? []));
  assert.deepEqual(versions.map(({ language, translator }) => [language, translator]), [['uk', 'source']]);
});
