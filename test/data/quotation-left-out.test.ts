import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentNames, documentText, whereDocumentsAre, withoutStop, wordsBetweenMarks } from './documents.js';
import { piecesOf, quotations, story } from './story-file.js';

/** What stands between marks in the documents and is nobody's words. */
const notSpoken: Record<string, string> = {
  'Rosiya Segodnya': 'the name of an agency',
  'договору про гарантії безпеки': 'the title of a draft',
  'угоди про заходи забезпечення безпеки': 'the title of a draft',
  'гарантій': 'the paper’s marks of distance',
  'гарантій безпеки': 'the paper’s marks of distance',
};

const inDocument = (name: string): string[] => [...new Set(wordsBetweenMarks(documentText(name)))];

const inFile = (name: string): string[] => {
  const from = (source: string | undefined) => story.sources[source ?? '']?.document.name === name;
  return quotations.flatMap((quotation) => [
    ...(from(quotation.source) ? piecesOf(quotation) : []),
    ...(quotation.versions ?? []).flatMap((version) => (from(version.source) ? [version.text] : [])),
  ]).map(withoutStop);
};

test('words between marks are found whatever the marks', () => {
  assert.deepEqual(wordsBetweenMarks('“One,” said Ada. "Two." „Three“ «four»'), ['One', 'Two', 'Three', 'four']);
});

test('the file holds every direct quotation of every document and no other', whereDocumentsAre, () => {
  for (const name of documentNames()) {
    const spoken = inDocument(name).filter((words) => !(words in notSpoken));
    assert.deepEqual(inFile(name).sort(), spoken.sort(), name);
  }
});

test('nothing is excused that no document has', whereDocumentsAre, () => {
  const all = new Set(documentNames().flatMap(inDocument));
  assert.deepEqual(Object.keys(notSpoken).filter((words) => !all.has(words)), []);
});

test('no quotation is told twice', () => {
  const pieces = quotations.flatMap(piecesOf);
  assert.equal(new Set(pieces).size, pieces.length);
});
