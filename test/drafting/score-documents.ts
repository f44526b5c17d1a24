import type { Drafted } from './score-drafts.js';

/** Documents whose language, and whose own day, was told right; and days told that are none. */
export type DocumentScore = { documents: number; language: number; dated: number; published: number; falsePublished: number };

const isTheDay = (value: string, day: string | null): boolean => day !== null && value.startsWith(day);

/** What the documents say of themselves; a moment of the right day is right. */
export function scoreDocuments(drafts: readonly Drafted[]): DocumentScore {
  const score: DocumentScore = { documents: drafts.length, language: 0, dated: 0, published: 0, falsePublished: 0 };
  for (const { annotated, document } of drafts) {
    if (document.language?.value.split('-')[0] === annotated.language) score.language += 1;
    if (annotated.published !== null) score.dated += 1;
    const told = document.published?.value;
    if (told !== undefined) score[isTheDay(told, annotated.published) ? 'published' : 'falsePublished'] += 1;
  }
  return score;
}
