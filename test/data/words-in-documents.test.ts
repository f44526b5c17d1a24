import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  documentNames, documentText, hashOfDocument, oneSpaced, placesOf, standsBetweenMarks, whereDocumentsAre,
} from './documents.js';
import { passagesOf, piecesOf, quotations, references, story, wordings, type Passage } from './story-file.js';

const textBehind = (source: string | undefined): string => {
  const origin = story.sources[source ?? ''];
  assert.ok(origin, `no source «${source}»`);
  return documentText(origin.document.name);
};

const standsOnce = ({ exact, prefix = '', suffix = '' }: Passage, text: string): boolean =>
  placesOf(`${prefix}${exact}${suffix}`, text).length === 1;

/** The words with one of them left out, for each of them: what a careless hand could make of a quotation. */
const withAWordLost = (words: string): string[] => {
  const all = words.split(' ');
  return all.map((_, at) => all.filter((_word, other) => other !== at).join(' '));
};

test('the own reader finds words across line breaks and no others', () => {
  const text = oneSpaced('The mayor said:\n “We  open\nthe bridge in May,” and left.');
  assert.ok(standsBetweenMarks('We open the bridge in May', text));
  assert.equal(standsBetweenMarks('We open the bridge', text), false);
  assert.equal(standsBetweenMarks('We opened the bridge in May', text), false);
  assert.deepEqual(placesOf('the bridge in June', text), []);
});

test('each document is one source, and its hash that of its bytes', whereDocumentsAre, () => {
  const origins = Object.values(story.sources);
  assert.deepEqual(origins.map((origin) => origin.document.name).sort(), documentNames());
  for (const { document } of origins) assert.equal(document.sha256, hashOfDocument(document.name), document.name);
});

test('a source says of itself only what its document states', whereDocumentsAre, () => {
  for (const [id, origin] of Object.entries(story.sources)) {
    const text = documentText(origin.document.name).toLowerCase();
    const stated = [origin.publisher, origin.author, origin.title, origin.via, origin.url].flatMap(wordings);
    for (const words of stated) assert.ok(text.includes(words.toLowerCase()), `${id}: «${words}» is not stated`);
  }
});

for (const quotation of quotations) {
  test(`quotation ${quotation.id} stands word for word in its document`, whereDocumentsAre, () => {
    const text = textBehind(quotation.source);
    const places = piecesOf(quotation).map((piece) => {
      assert.ok(standsBetweenMarks(piece, text), `not between marks: «${piece}»`);
      return placesOf(piece, text)[0] ?? -1;
    });
    assert.deepEqual(places, [...places].sort((a, b) => a - b), 'its pieces are not in the document’s order');
    for (const passage of passagesOf(quotation)) assert.ok(standsOnce(passage, text), `not once: «${passage.exact}»`);
  });

  test(`quotation ${quotation.id} with a word lost is not taken for the document's`, whereDocumentsAre, () => {
    const text = textBehind(quotation.source);
    for (const piece of piecesOf(quotation)) {
      for (const altered of withAWordLost(piece)) assert.equal(standsBetweenMarks(altered, text), false, altered);
    }
  });

  test(`quotation ${quotation.id} is its passages, piece by piece`, () => {
    assert.deepEqual(passagesOf(quotation).map((passage) => passage.exact), piecesOf(quotation));
  });

  for (const version of quotation.versions ?? []) {
    test(`the version of ${quotation.id} in «${version.language}» is a source's own or says who made it`, () => {
      assert.equal(version.source !== undefined, version.translator === 'source');
      assert.equal(version.passage?.exact, version.source && version.text);
    });

    if (version.source) {
      test(`the version of ${quotation.id} in «${version.language}» stands in its document`, whereDocumentsAre, () => {
        const text = textBehind(version.source);
        assert.ok(standsBetweenMarks(version.text, text));
        assert.ok(version.passage && standsOnce(version.passage, text));
      });
    }
  }
}

test('every passage of a citation stands once in its document', whereDocumentsAre, () => {
  const lost = references.filter(({ source, passage }) => !passage || !standsOnce(passage, textBehind(source)));
  assert.deepEqual(lost, []);
});
