import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { checkAgainstDocuments } from '../../src/documents/check-story.js';
import { DocumentShelf } from '../../src/documents/document-shelf.js';
import { readDocument } from '../../src/documents/read-document.js';
import { analyseDocument } from '../../src/drafting/analysed-document.js';
import { draftStory, type Drafted } from '../../src/drafting/draft-story.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { warnings } from '../../src/event-file/warnings.js';
import { readCorpus } from './corpus.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Given = { name: string; text: string; published?: string };

async function draft(given: readonly Given[]): Promise<{ drafted: Drafted; shelf: DocumentShelf }> {
  const analysed = await Promise.all(given.map(async ({ name, text, published }) =>
    analyseDocument(await readDocument(name, new TextEncoder().encode(text)), { sha256: hashOf(text), ...(published && { published }) })));
  const shelf = new DocumentShelf(analysed.map(({ document, sha256 }) => ({ name: document.name, sha256, text: document.text })));
  return { drafted: draftStory(analysed), shelf };
}

/** What a draft would be refused for, that it is a draft aside. */
const faultsOf = ({ drafted: { file }, shelf }: Awaited<ReturnType<typeof draft>>): string[] => [
  ...readEventFile(JSON.parse(JSON.stringify(file)), undefined, warnings).problems.map(({ code, path }) => `${code} ${path.join('/')}`),
  ...checkAgainstDocuments(file, shelf).problems.filter(({ level }) => level === 'error').map(({ code, path }) => `${code} ${path.join('/')}`),
];

const english = `Harbour Gazette

Bridge at Lower Harbour closed

LOWER HARBOUR, March 5, 2031 — Harbour master Ada Vale met ferryman Ben Orr at Lower Harbour on Wednesday and closed the bridge there. “We close the bridge because Ben Orr saw a crack in Portugal’s oldest stone, and nobody from Lisbon is to walk on it,” Vale said.

On March 3, Vale sent a letter to 12 ferrymen in Tolvania. A second meeting is expected on March 9.

Vale and Orr first met on February 20.
`;

const german = `Tolvanischer Bote

Brücke in Lower Harbour gesperrt

LOWER HARBOUR, 6. März 2031. Hafenmeisterin Ada Vale hat am 3. März in Tolvania einen Brief an 14 Fährleute veröffentlicht. „Wir sperren die Brücke, weil Ben Orr in Portugals ältestem Stein einen Riss sah, und niemand aus Lissabon soll darauf gehen“, sagte Ada Vale am 5. März.
`;

describe('a draft from two documents', () => {
  let made: Awaited<ReturnType<typeof draft>>;
  before(async () => {
    made = await draft([{ name: 'gazette.txt', text: english }, { name: 'bote.txt', text: german }]);
  });
  const events = () => made.drafted.file.events;
  const days = () => events().map(({ date }) => date);

  it('has an event for each day that they tell of, in order', () => assert.deepEqual([...new Set(days())], ['2031-02-20', '2031-03-03', '2031-03-05']));
  it('has none for what is only expected', () => assert.ok(!days().includes('2031-03-09')));
  it('keeps two meetings of one pair on two days apart', () => {
    const met = events().filter(({ people = [] }) => people.includes('ada-vale') && people.includes('ben-orr'));
    assert.equal(new Set(met.map(({ date }) => date)).size, 2);
  });
  it('makes one quotation with a version of one utterance in two languages', () => {
    const quotes = events().flatMap((event) => event.quotes ?? []);
    assert.deepEqual(quotes.map(({ speaker, source, versions }) => [speaker, source, versions?.map(({ language }) => language)]), [['ada-vale', 'harbour-gazette', ['de']]]);
  });
  it('shows side by side what they tell differently', () => {
    const letter = events().find(({ date }) => date === '2031-03-03')!;
    assert.deepEqual(letter.differences?.map(({ about, accounts }) => [about, accounts.map(({ source }) => source)]), [
      ['What was done', ['harbour-gazette', 'tolvanischer-bote']], ['How many there were', ['harbour-gazette', 'tolvanischer-bote']],
    ]);
  });
  it('is a draft in every event and quotation, with questions', () => {
    for (const { draft: mark, quotes = [] } of events()) {
      assert.ok(mark?.questions?.length);
      assert.ok(quotes.every((quote) => quote.draft));
    }
  });
  it('is sound, and every word in it stands in its document', () => assert.deepEqual(faultsOf(made), []));
});

describe('a draft from any documents', () => {
  it('of the corpus holds every word', async () => {
    for (const half of ['tuned', 'kept-aside'] as const) {
      const made = await draft(readCorpus(half).map(({ file, text, published }) => ({ name: file, text, ...(published && { published }) })));
      assert.deepEqual(faultsOf(made).filter((fault) => !fault.startsWith('negation-cut')), []);
    }
  });

  it('is sound whatever their text', async () => {
    const piece = fc.constantFrom('“We stay,” said Ada Vale. ', 'On 5 March 2031 ', 'Ada Vale ', '«', '"', '\n\n', 'she said ', 'We stay. ', 'We stay. ', '2031-03-05', '🌉', ' in Lisbon ', '…', '[', ']');
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 12 })), { minLength: 1, maxLength: 40 }).map((parts) => `Harbour news. ${parts.join('')}`);
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
      const made = await draft(texts.map((one, index) => ({ name: `${index}.txt`, text: one, published: '2031-03-06' })));
      assert.deepEqual(faultsOf(made).filter((fault) => !/^(negation-cut|passage-repeated)/.test(fault)), []);
    }), { numRuns: 200 });
  });
});
