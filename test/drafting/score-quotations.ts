import type { Place } from '../../src/documents/find-words.js';
import type { FoundQuotation, FoundSpeaker } from '../../src/documents/mentions.js';
import { placesOf, rightSpeakers, type AnnotatedQuotation } from './corpus.js';
import type { Drafted, DraftedSet } from './score-drafts.js';
import { folded, namesThere, peopleMeant } from './score-names.js';

/** `elsewhere`: told, over a quotation but not at its exact place. `false`: told, and over no quotation. */
export type QuotationScore = { wanted: number; exact: number; elsewhere: number; false: number };

/**
 * Of the quotations found at their exact place. `right`: the right speaker, or none where none is right. `asked`: nobody, though the
 * text names somebody, or only what stands beside the words («the minister»), which begs the question who is meant. `wrong`: another.
 */
export type SpeakerScore = { right: number; asked: number; wrong: number };

/** Of the same: through whom the document has the words. `wrong`: another, or one where there is none. */
export type ViaScore = { wanted: number; right: number; wrong: number };

export type SpeechScore = { quotations: QuotationScore; speakers: SpeakerScore; via: ViaScore };

/** A quotation as it was annotated with the one that was found at its exact place. */
type Pair = { draft: Drafted; document: number; annotated: AnnotatedQuotation; found: FoundQuotation };

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** Commas, full stops and spaces at the ends are no difference. */
const trimmed = ({ start, end }: Place, text: string): string => {
  const words = text.slice(start, end);
  const from = start + words.length - words.replace(/^[\s.,]+/u, '').length;
  return `${from} ${end - (words.length - words.trimEnd().replace(/[\s.,]{1,9}$/u, '').length)}`;
};

const spanOf = (pieces: readonly Place[], text: string): string => pieces.map((piece) => trimmed(piece, text)).join();

const pairsIn = (draft: Drafted, document: number): Pair[] => {
  const { annotated: { text, quotations }, quotations: told } = draft;
  return quotations.flatMap((annotated): Pair[] => {
    const span = spanOf(placesOf(annotated, text) as Place[], text);
    const found = told.find(({ pieces }) => spanOf(pieces, text) === span);
    return found ? [{ draft, document, annotated, found }] : [];
  });
};

const isOver = ({ annotated: { text, quotations } }: Drafted, { pieces }: FoundQuotation): boolean =>
  quotations.some((quotation) => placesOf(quotation, text).some((place) => pieces.some((piece) => overlap(piece, place!))));

const scorePlaces = (drafts: readonly Drafted[], pairs: readonly Pair[]): QuotationScore => {
  const exact = new Set(pairs.map(({ found }) => found));
  const others = drafts.flatMap((draft) => draft.quotations.filter((found) => !exact.has(found)).map((found) => isOver(draft, found)));
  const elsewhere = others.filter(Boolean).length;
  const wanted = drafts.reduce((sum, { annotated }) => sum + annotated.quotations.length, 0);
  return { wanted, exact: pairs.length, elsewhere, false: others.length - elsewhere };
};

const isBareDescription = ({ mention, words }: FoundSpeaker): boolean => mention.kind === 'unnamed' && folded(words) === folded(mention.name);

/** A speaker goes by all the names that the one whom the name was joined to has in that document. */
function scoreSpeaker({ draft, document, annotated, found }: Pair, people: DraftedSet['people']): keyof SpeakerScore {
  const rights = rightSpeakers(annotated);
  if (!found.speaker) return rights.length && annotated.acceptable !== 'must-ask' ? 'asked' : 'right';
  const { mention } = found.speaker;
  const joined = people.find(({ mentions }) => mentions.some((each) => each.document === document && each.mention === mention));
  const meant = peopleMeant([mention.name, ...(joined ? namesThere(joined, document) : [])], draft.annotated.people);
  if (!meant.length && rights.length && isBareDescription(found.speaker)) return 'asked';
  return meant.length && meant.every(({ name }) => rights.includes(name)) ? 'right' : 'wrong';
}

const scoreVia = ({ draft, annotated, found }: Pair): Partial<ViaScore> => {
  const meant = found.via === undefined ? [] : peopleMeant([found.via], draft.annotated.people);
  const right = annotated.via !== undefined && meant.some(({ name }) => name === annotated.via);
  return { wanted: Number(annotated.via !== undefined), right: Number(right), wrong: Number(found.via !== undefined && !right) };
};

/** Quotations at their exact place, who spoke them, and through whom the document has them. */
export function scoreQuotations({ drafts, people }: DraftedSet): SpeechScore {
  const pairs = drafts.flatMap(pairsIn);
  const speakers: SpeakerScore = { right: 0, asked: 0, wrong: 0 };
  const via: ViaScore = { wanted: 0, right: 0, wrong: 0 };
  for (const pair of pairs) {
    speakers[scoreSpeaker(pair, people)] += 1;
    for (const [key, count] of Object.entries(scoreVia(pair))) via[key as keyof ViaScore] += count;
  }
  return { quotations: scorePlaces(drafts, pairs), speakers, via };
}
