import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../src/speech-in-text/find-quotations.js';
import { sentencesOf } from '../../src/documents/sentences.js';
import { assertLinear } from '../rig/assert-linear.js';

const languages = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'nl', 'not a tag'];

const parts = [
  '“', '”', '„', '«', '»', '‘', '’', '"', "'", '「', '—', '- ', ', ', '. ', '? ', ': ', '\n', '\n\n', ' ', '😀', '5"', 'said ', 'he ', 'Ada Vale ', 'the minister ', 'according to ', 'that ',
  'dit-elle ', 'сказала ', 'він ', 'por ', 'so ', 'We will close the bridge',
];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((all) => all.join('')));

const namesIn = (text: string) =>
  [...text.matchAll(/Ada Vale/gu)].map(({ index }) => ({ start: index, end: index + 8, words: 'Ada Vale', name: 'Ada Vale', kind: 'person' as const }));

test('any text is read without an error, and what is found lies in it in order, never one over another', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
      const found = findQuotations(text, { language, names: namesIn(text) });
      let done = 0;
      for (const { pieces, text: words, whole, cue, speaker } of found) {
        assert.equal(words, pieces.map(({ start, end }) => text.slice(start, end)).join(' […] '));
        assert.ok(whole.start >= done && pieces[0]!.start >= whole.start && pieces.at(-1)!.end <= whole.end);
        for (const { start, end } of pieces) {
          assert.ok(start >= done && end > start);
          done = end;
        }
        done = whole.end;
        if (speaker) assert.equal(speaker.words, text.slice(speaker.start, speaker.end));
        if (cue) assert.ok(cue.end > cue.start && cue.end <= text.length);
      }
    }),
    { numRuns: 1500 },
  );
});

test('sentences cover every sign that is no white space, once', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
      let done = 0;
      for (const { start, end } of sentencesOf(text, language)) {
        assert.ok(start >= done && end > start);
        assert.doesNotMatch(text.slice(done, start), /\S/u);
        done = end;
      }
      assert.doesNotMatch(text.slice(done), /\S/u);
    }),
  );
});

const repeated: [language: string, words: string][] = [
  ['en', '“Go,” said Ada Vale. '], ['en', '“a\n\n'], ['en', 'U.S. A. '], ['en', 'He left. “Go on now please.” '], ['en', 'the minister '], ['en', "'a' "], ['ru', '— а, — сказала она, — '], ['fr', '« a, a déclaré la maire, b »'],
  ['en', 'Ada Vale, a a a a, '], ['en', 'Ada Vale’s answer '], ['de', '„Geh, sagte Ada Vale, und – '], ['en', '“Go,” Ada Vale, the x x x, '],
];

test('time is linear in the text', () => {
  for (const [language, words] of repeated)
    assertLinear((size) => {
      const text = words.repeat(size);
      const names = namesIn(text);
      return () => findQuotations(text, { language, names });
    }, 150);
});
