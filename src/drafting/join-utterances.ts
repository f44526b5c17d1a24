import { liesIn } from '../documents/place.js';
import type { AnalysedDocument } from './analysed-document.js';
import type { Cast } from './draft-people.js';
import type { PlacedQuotation } from './place-quotations.js';
import { isRepeated, isSameUtterance, type Utterance } from './same-utterance.js';

/** One utterance: the quotation that stands for it, the same words in other languages, and where they are printed again. */
export type JoinedUtterance = PlacedQuotation & { versions: PlacedQuotation[]; repeats: PlacedQuotation[] };

const utteranceOf = ({ document, quotation }: PlacedQuotation, documents: readonly AnalysedDocument[], cast: Cast): Utterance => {
  const { language, names } = documents[document]!;
  const mention = quotation.speaker?.mention;
  const within = names.filter((name) => quotation.pieces.some((piece) => liesIn(name, piece)));
  return { quotation, language, speaker: mention && cast.idOf(mention), names: within };
};

/** Two quotations of different days are two utterances. */
const mayBeOne = (one: PlacedQuotation, other: PlacedQuotation): boolean =>
  one.document !== other.document && (!one.event || !other.event || one.event.date.slice(0, 10) === other.event.date.slice(0, 10));

const isCounted = ({ questions }: PlacedQuotation): boolean => questions.length > 0;

/** What is dated surely comes first, then what is in the file’s language: it stands for the others. */
const byStanding = (documents: readonly AnalysedDocument[], language: string) => (one: PlacedQuotation, other: PlacedQuotation): number => {
  const rank = (placed: PlacedQuotation): number =>
    (placed.event ? 0 : 4) + (documents[placed.document]!.language === language ? 0 : 2) + (isCounted(placed) ? 1 : 0);
  return rank(one) - rank(other);
};

/** Joins quotations that are one utterance, told in several languages or printed in several documents. */
export function joinUtterances(placed: readonly PlacedQuotation[], documents: readonly AnalysedDocument[], cast: Cast, language: string): JoinedUtterance[] {
  const joined: (JoinedUtterance & { utterance: Utterance })[] = [];
  for (const one of [...placed].sort(byStanding(documents, language))) {
    const utterance = utteranceOf(one, documents, cast);
    const like = joined.filter((other) => mayBeOne(one, other));
    const repeated = like.find((other) => isRepeated(utterance, other.utterance));
    const translated = like.find((other) => isSameUtterance(utterance, other.utterance, cast.idOf));
    if (repeated) repeated.repeats.push(one);
    else if (translated) translated.versions.push(one);
    else joined.push({ ...one, versions: [], repeats: [], utterance });
  }
  return joined;
}
