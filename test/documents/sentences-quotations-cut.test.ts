import assert from 'node:assert/strict';
import test from 'node:test';
import { paragraphsOf } from '../../src/documents/paragraphs.js';
import { sentencesOf } from '../../src/documents/sentences.js';

const cut = (text: string, language = 'en'): string[] => sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

test('abbreviations end no sentence', () => {
  assert.deepEqual(cut('Feb. 1, 2031 (HH)—U.S. Secretary Ada Vale met Mr. Orr. They spoke.'), ['Feb. 1, 2031 (HH)—U.S. Secretary Ada Vale met Mr. Orr.', 'They spoke.']);
  assert.deepEqual(cut('She lives in the U.S. The house is old.'), ['She lives in the U.S.', 'The house is old.']);
});

test('a lost space parts sentences, a dot in an address does not', () => {
  assert.deepEqual(cut('“Go,” Vale tweeted.On Monday it rained.'), ['“Go,” Vale tweeted.', 'On Monday it rained.']);
  assert.deepEqual(cut('It stands on the site harbour.example today.'), ['It stands on the site harbour.example today.']);
});

test('wrapped lines are one paragraph, lines of any length are one each', () => {
  const wrapped = 'The harbour was closed on Monday, and nobody in the\ntown could say when it would be opened again, since\nthe mayor had left for the islands with all the keys\nand would not be back.';
  assert.equal(paragraphsOf(wrapped).length, 1);
  assert.equal(paragraphsOf('Short line.\nAnother one that is quite a bit longer than the first.\nThird.\nFour.').length, 4);
});
