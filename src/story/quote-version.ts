import { chooseText } from '../event-file/text.js';
import type { Passage, Quote, QuoteVersion } from '../event-file/types.js';
import type { Story } from '../event-file/reader.js';

/** One wording of a quotation: its own text, or a version of it in another language. */
export type Wording = {
  language: string;
  text: string;
  source: string;
  passage?: Passage | Passage[] | undefined;
  /** Who made a version; undefined for the quotation's own text. */
  translator: QuoteVersion['translator'] | undefined;
};

/** The language of a quotation's own text: what it says, else its source's, else the file's. */
export const quoteLanguage = (quote: Quote, story: Story): string =>
  quote.language ?? story.sources.get(quote.source)?.language ?? story.language;

/** Every wording of a quotation: its own text first, then its versions in the order of the file. */
export const wordingsOf = (quote: Quote, story: Story): Wording[] => [
  { ...quote, language: quoteLanguage(quote, story), translator: undefined },
  ...(quote.versions ?? []).map((version) => ({ source: quote.source, ...version })),
];

/**
 * Which wording a reader sees first: the one in the reader's language by the rule of `Text`, else in the file's, else the quotation's own.
 * Answers with its place in `wordingsOf`.
 */
export const firstVersion = (quote: Quote, story: Story, language: string): number => {
  if (!quote.versions?.length) return 0;
  const wordings = wordingsOf(quote, story);
  const byLanguage: Record<string, string> = {};
  for (const wording of wordings) byLanguage[wording.language] ??= wording.text;
  const { language: chosen } = chooseText(byLanguage, language, story.language);
  return Math.max(0, wordings.findIndex((wording) => wording.language === chosen));
};
