import assert from 'node:assert/strict';
import test from 'node:test';

import { findDates } from '../../src/dates-in-text/find-dates.js';
import type { DateMention } from '../../src/documents/mentions.js';
import { placeOf, readCorpus, type AnnotatedDate, type CorpusDocument } from '../drafting/corpus.js';

const isSomewhere = <T>(value: T | undefined): value is T => value !== undefined;

function find({ text, language, published, quotations }: CorpusDocument): DateMention[] {
  const pieces = quotations.flatMap((quotation) => quotation.pieces.map((words) => placeOf({ words }, text)).filter(isSomewhere));
  return findDates(text, { language, reference: published ?? undefined, quotations: pieces });
}

const overlaps = (mention: DateMention, document: CorpusDocument, words: AnnotatedDate): boolean => {
  const place = placeOf(words, document.text);
  return place !== undefined && mention.start < place.end && place.start < mention.end;
};

const isRight = ({ date, dates = [] }: AnnotatedDate, mention: DateMention): boolean => [date, ...dates].includes(mention.date);

test('most dates of the corpus are found with their value, and little else', () => {
  const counts = { wanted: 0, right: 0, told: 0, flagged: 0, inQuotation: 0 };
  for (const document of readCorpus('tuned')) {
    const mentions = find(document);
    const wanted = document.dates.filter(({ date, inNoise }) => date !== null && !inNoise);
    counts.wanted += wanted.length;
    counts.told += mentions.filter((mention) => !document.dates.some((date) => date.inNoise && overlaps(mention, document, date))).length;
    for (const date of wanted) {
      const mention = mentions.find((found) => overlaps(found, document, date) && isRight(date, found));
      if (mention) counts.right += 1;
      if (mention && date.inQuotation) counts.inQuotation += 1;
      if (mention?.inQuotation && date.inQuotation) counts.flagged += 1;
    }
  }
  assert.ok(counts.right >= counts.wanted * 0.95, `${counts.right} of ${counts.wanted} are right`);
  assert.ok(counts.right >= counts.told * 0.95, `${counts.right} of ${counts.told} that are told are right`);
  assert.equal(counts.flagged, counts.inQuotation);
});
