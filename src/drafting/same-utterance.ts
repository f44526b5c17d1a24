import type { FoundQuotation, NameMention } from '../documents/mentions.js';
import { liesIn } from '../documents/place.js';
import type { IdOf } from './merge-statements.js';
import { wordsOf } from './statements.js';

/** A quotation as it is compared with another: its words, its speaker, and whom and what it names in order. */
export type Utterance = { quotation: FoundQuotation; language: string; speaker: string | undefined; names: readonly NameMention[] };

/** Fewer words are said by many. */
const fewestWords = 6;
/** A translation is seldom shorter or longer than this, in letters. */
const [shortest, longest] = [0.6, 1.7];
/** The least share of names that stand in both in one order. */
const leastOrder = 0.6;

const namesIn = ({ quotation, names }: Utterance, idOf: IdOf): string[] =>
  names.filter((name) => quotation.pieces.some((piece) => liesIn(name, piece))).flatMap((name) => idOf(name) ?? []);

/** The length of the longest sequence that stands in both lists in one order. */
function commonOrder(one: readonly string[], other: readonly string[]): number {
  let row = Array<number>(other.length + 1).fill(0);
  for (const id of one) {
    const next = [0];
    for (const [index, same] of other.entries()) next.push(id === same ? row[index]! + 1 : Math.max(next[index]!, row[index + 1]!));
    row = next;
  }
  return row.at(-1)!;
}

const evenWords = (text: string): string => wordsOf(text.normalize('NFC').toLowerCase()).join(' ');

/** Whether two quotations are the very same words. */
export const isRepeated = (one: Utterance, other: Utterance): boolean =>
  one.language === other.language && evenWords(one.quotation.text) === evenWords(other.quotation.text);

/**
 * Whether two quotations are one utterance in two languages: of one speaker, about as long, naming the same in the same order.
 * Whether they were said on one day is for the caller to know.
 */
export function isSameUtterance(one: Utterance, other: Utterance, idOf: IdOf): boolean {
  if (one.language === other.language || one.speaker === undefined || one.speaker !== other.speaker) return false;
  const [a, b] = [one.quotation.text, other.quotation.text];
  const ratio = a.length / b.length;
  if (wordsOf(a).length < fewestWords || wordsOf(b).length < fewestWords || ratio < shortest || ratio > longest) return false;
  const [names, others] = [namesIn(one, idOf), namesIn(other, idOf)];
  if (!names.length && !others.length) return ratio > 0.75 && ratio < 1.35;
  return commonOrder(names, others) >= leastOrder * Math.max(names.length, others.length);
}
