import type { Place } from '../../src/documents/find-words.js';
import { placeOf, rightDates, type AnnotatedDate } from './corpus.js';
import type { Drafted } from './score-drafts.js';

/** `marked`: of the right ones in quotations those that are told to stand in one. `false`: told, and no date of the text or a second one for it. */
export type DateScore = { wanted: number; found: number; right: number; false: number; inQuotation: number; marked: number };

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** Where a document does not say when it was published, a year that is held for uncertain is right as well. */
const isRight = (date: AnnotatedDate, told: string, published: string | null): boolean =>
  rightDates(date).some((right) => told === right || (published === null && told === `${right}?`));

function scoreDocument({ annotated, dates: mentions }: Drafted): DateScore {
  const score: DateScore = { wanted: 0, found: 0, right: 0, false: 0, inQuotation: 0, marked: 0 };
  const left = new Set(mentions);
  for (const date of annotated.dates) {
    const place = placeOf(date, annotated.text)!;
    const here = mentions.filter((mention) => left.has(mention) && overlap(mention, place));
    const best = here.find((mention) => isRight(date, mention.date, annotated.published)) ?? here[0];
    if (date.inNoise) for (const mention of here) left.delete(mention);
    if (date.inNoise || date.date === null) continue;
    score.wanted += 1;
    if (!best) continue;
    left.delete(best);
    score.found += 1;
    if (!isRight(date, best.date, annotated.published)) continue;
    score.right += 1;
    if (date.inQuotation) score.inQuotation += 1;
    if (date.inQuotation && best.inQuotation) score.marked += 1;
  }
  return { ...score, false: left.size };
}

/** Dates by overlap of their words, then by value. A value told where a reader cannot say one is false. */
export function scoreDates(drafts: readonly Drafted[]): DateScore {
  const sum: DateScore = { wanted: 0, found: 0, right: 0, false: 0, inQuotation: 0, marked: 0 };
  for (const score of drafts.map(scoreDocument))
    for (const key of Object.keys(sum) as (keyof DateScore)[]) sum[key] += score[key];
  return sum;
}
