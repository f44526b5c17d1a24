import type { Noise, NoiseKind, Stated } from './document.js';
import { ownSentence, publishedLead, updatedWord } from './day-labels.js';
import { readDayLine } from './day-line.js';
import type { Metadata } from './find-metadata.js';
import { isProse, linesOf, type Line } from './lines-of.js';
import { writtenDates } from './stated-date.js';

/** No line that is nothing but a byline or a date is longer. */
const longest = 140;

/** How far from its ends a text says when it was changed. */
const nearEnds = 14;

const isIn = ({ start, end }: Line, stated: Stated | undefined): boolean => stated?.place !== undefined && stated.place.start >= start && stated.place.end <= end;

const hasDate = (words: string, language: string): boolean => writtenDates(words, language).length > 0;

const kindOf = (line: Line, { published, author }: Metadata, language: string): NoiseKind | undefined => {
  const day = readDayLine(line.words, language);
  if (isIn(line, published) && (day || ownSentence.test(line.words)) || (day?.updated && !day.published)) return 'moment';
  if (isProse(line.words)) return undefined;
  if (isIn(line, published) && publishedLead.test(line.words)) return 'moment';
  if (updatedWord.test(line.words.slice(0, 24)) && line.words.length <= 90 && hasDate(line.words, language)) return 'moment';
  return isIn(line, author) && author?.ground === 'byline' && !/[:—]\s|\s[-–]\s\p{Lu}/u.test(line.words) ? 'credit' : undefined;
};

/**
 * Lines that say who wrote a text and when it was published or changed, and nothing of its story: their dates are no dates of its events,
 * their names no names in it. A dateline before the first sentence is none, since the sentence goes on.
 */
export function statedLines(text: string, metadata: Metadata, language: string): Noise[] {
  const lines = linesOf(text);
  return lines.flatMap((line, at): Noise[] => {
    const isNear = at < nearEnds || at >= lines.length - nearEnds;
    const kind = isNear && line.words.length <= longest ? kindOf(line, metadata, language) : undefined;
    return kind ? [{ start: line.start, end: line.end, kind }] : [];
  });
}
