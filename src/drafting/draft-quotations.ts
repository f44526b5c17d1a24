import { languageOf } from '../documents/find-language.js';
import type { SearchedText } from '../documents/find-words.js';
import type { FoundQuotation } from '../documents/mentions.js';
import type { Passage, Quote, QuoteVersion } from '../event-file/types.js';
import type { AnalysedDocument } from './analysed-document.js';
import type { Cast } from './draft-people.js';
import type { Ids } from './ids.js';
import type { JoinedUtterance } from './join-utterances.js';
import { passageOf } from './passage-of.js';
import type { PlacedQuotation } from './place-quotations.js';

/** The program that drafts, as it signs. */
export const draftedBy = 'dateline draft';

/** What a draft is made of: the documents, their texts made ready to be searched, their keys in «sources», their cast. */
export type Workshop = { documents: readonly AnalysedDocument[]; searched: readonly SearchedText[]; keys: readonly string[]; cast: Cast; ids: Ids };

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A comma before the closing mark belongs to the sentence around. */
const textOf = ({ pieces }: FoundQuotation, text: string): string =>
  pieces.map(({ start, end }) => oneLine(text.slice(start, end)).replace(/,$/u, '')).join(' […] ');

const passagesOf = ({ pieces }: FoundQuotation, searched: SearchedText): Passage | Passage[] => {
  const passages = pieces.map((piece) => passageOf(searched, piece, true));
  return passages.length === 1 ? passages[0]! : passages;
};

/** Words that a document quotes in another language than its own. */
const otherLanguage = (text: string, language: string): string | undefined => {
  const found = languageOf(text)?.language;
  return found !== undefined && found !== language.split('-')[0] ? found : undefined;
};

const versionOf = ({ document, quotation }: PlacedQuotation, { documents, searched, keys }: Workshop): QuoteVersion => ({
  language: documents[document]!.language,
  text: textOf(quotation, documents[document]!.document.text),
  source: keys[document]!,
  passage: passagesOf(quotation, searched[document]!),
  translator: 'source',
});

const questionsOf = ({ quotation, questions, versions }: JoinedUtterance): string[] => [
  ...quotation.questions,
  ...questions,
  ...(versions.length ? ['In which of these languages was it said? If this text is a translation, say so in «original».'] : []),
];

/** A quotation of the event file, with what a person should look at. */
export function draftQuotation(utterance: JoinedUtterance, workshop: Workshop): Quote {
  const { document, quotation, versions } = utterance;
  const { documents, searched, keys, cast, ids } = workshop;
  const { document: { text }, language } = documents[document]!;
  const speaker = quotation.speaker && cast.idOf(quotation.speaker.mention);
  const words = textOf(quotation, text);
  const other = otherLanguage(words, language);
  const questions = questionsOf(utterance);
  return {
    id: ids.make(speaker ?? 'quotation'),
    text: words,
    ...(other !== undefined && { language: other }),
    ...(speaker !== undefined && { speaker }),
    source: keys[document]!,
    ...(quotation.via !== undefined && { via: quotation.via }),
    passage: passagesOf(quotation, searched[document]!),
    ...(versions.length && { versions: versions.map((version) => versionOf(version, workshop)) }),
    draft: { by: draftedBy, confidence: Math.min(quotation.confidence, quotation.speaker?.confidence ?? 0.3), ...(questions.length && { questions }) },
  };
}
