import assert from 'node:assert/strict';
import test from 'node:test';
import { findNames } from '../../src/names-in-text/find-names.js';
import { findQuotations } from '../../src/speech-in-text/find-quotations.js';
import { placesOf, readCorpus, rightSpeakers } from '../drafting/corpus.js';

const sameWords = (one: string, other: string): boolean => one.includes(other) || other.includes(one) || one.split(' ').at(-1) === other.split(' ').at(-1);

const score = () => {
  let [right, found, wanted, named] = [0, 0, 0, 0];
  for (const { text, language, quotations } of readCorpus('tuned')) {
    const all = findQuotations(text, { language, names: findNames(text, { language, noise: [] }) });
    found += all.length;
    wanted += quotations.length;
    for (const quotation of quotations) {
      const [first] = placesOf(quotation, text);
      const match = all.find(({ pieces }) => pieces[0]!.start === first?.start && pieces.length === quotation.pieces.length);
      if (!match) continue;
      right += 1;
      const [name, rights] = [match.speaker?.mention.name.toLowerCase(), rightSpeakers(quotation)];
      if (name ? rights.some((each) => sameWords(each.toLowerCase(), name)) : !rights.length) named += 1;
    }
  }
  return { precision: right / found, recall: right / wanted, speakers: named / right };
};

test('of the quotations of the corpus hardly one is missed, misplaced or given to somebody else', () => {
  const { precision, recall, speakers } = score();
  assert.ok(precision > 0.97 && recall > 0.97, `precision ${precision}, recall ${recall}`);
  assert.ok(speakers > 0.93, `speakers ${speakers}`);
});
