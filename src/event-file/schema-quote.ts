import * as z from 'zod';
import { objectOf } from './schema-object.js';
import {
  affix, dateTime, edtf, language, originalLanguage, personKey, quoteId, sourceKey, text, words,
} from './schema-scalars.js';

export const draft = objectOf('Draft', {
  by: text.optional().meta({ description: 'The program that made it.' }),
  confidence: z.number().min(0).max(1).optional().meta({ description: 'How sure the program is, from 0 to 1.' }),
  questions: z.array(text).optional().meta({ description: 'What a person should look at.' }),
}, {
  title: 'Draft',
  description: 'Made by a program and not yet read by a person: not shown to readers. Remove it once you have read it.',
});

export const review = objectOf('Review', {
  by: text.meta({ description: 'Who read it.' }),
  at: dateTime.meta({ description: 'When.' }),
}, { title: 'Review', description: 'Who has read this and stands behind it.' });

export const passage = objectOf('Passage', {
  exact: words.meta({ description: 'The words exactly as they stand in the document.' }),
  prefix: affix.optional().meta({ description: 'Up to 32 characters before them, only to tell repeats apart.' }),
  suffix: affix.optional().meta({ description: 'Up to 32 characters after them, only to tell repeats apart.' }),
}, { title: 'Passage', description: 'A place in the source’s text (a W3C TextQuoteSelector).' });

const passages = z.union([passage, z.array(passage)]);

export const citation = objectOf('Citation', {
  source: sourceKey.meta({ description: 'The source, by its key in «sources».' }),
  passage: passage.optional().meta({ description: 'The words in the source that say so.' }),
  via: text.optional().meta({ description: 'Whom the source names as its own source.' }),
  note: text.optional().meta({
    description: 'A remark for readers. May carry *emphasis*, **strong** words and [links](https://example.org).',
  }),
}, { title: 'Citation', description: 'A source that reports this.' });

export const quoteVersion = objectOf('QuoteVersion', {
  language: language.meta({ description: 'The language of this version.' }),
  text: words.meta({ description: 'The words in that language.' }),
  source: sourceKey.optional().meta({ description: 'Where this version stands, by its key in «sources».' }),
  passage: passages.optional().meta({ description: 'The words as they stand there: one passage, or its pieces in order.' }),
  translator: z.enum(['source', 'editor', 'machine']).meta({
    description: 'Who translated: the source, an editor of this story, or a machine.',
  }),
}, { title: 'Version of a quotation', description: 'The same words in another language.' });

export const quote = objectOf('Quote', {
  id: quoteId.optional().meta({ description: 'Id of the quotation, by which a page can show it.', examples: ['mayor-denial'] }),
  lead: text.optional().meta({ description: 'Our words that run into it, before the opening mark.', examples: ['He said that'] }),
  text: words.meta({
    description: 'The words, without quotation marks. Pieces of one quotation are joined by « […] ».',
    examples: ['The bridge stays open.'],
  }),
  language: language.optional().meta({ description: 'The language of the text; where it is missing, that of the source.' }),
  speaker: personKey.optional().meta({ description: 'Who said it, by the key in «people».' }),
  role: text.optional().meta({ description: 'The speaker’s role then, where it is not the role in «people».' }),
  context: text.optional().meta({ description: 'Where it was said.', examples: ['at a press conference in Tallinn'] }),
  date: edtf.optional().meta({ description: 'When it was said, where that is not the event’s date.' }),
  source: sourceKey.meta({ description: 'The source that reports the words, by its key in «sources».' }),
  via: text.optional().meta({ description: 'Through whom the source has the words: an agency, another outlet.' }),
  passage: passages.optional().meta({ description: 'The words as they stand in the source: one passage, or its pieces in order.' }),
  edited: z.literal(true).optional().meta({
    description: 'True where the ellipses […] and the [words] in brackets in the text are the editor’s.',
  }),
  original: originalLanguage.optional().meta({
    description: 'Present where these words are a translation: the language they were spoken in, or «unknown».',
    guards: true,
  }),
  translator: text.optional().meta({ description: 'Who translated them.' }),
  roundTrip: z.literal(true).optional().meta({
    description: 'True where words spoken in this language were translated and translated back: they may not be exact.',
  }),
  versions: z.array(quoteVersion).optional().meta({ description: 'The same words in other languages.' }),
  draft: draft.optional().meta({ description: 'Present while no person has read it.' }),
  reviewed: review.optional().meta({ description: 'Who has read it against the document.' }),
}, { title: 'Quotation', description: 'What somebody said or wrote, word for word, and the source that says so.' });

export const account = objectOf('Account', {
  by: personKey.optional().meta({ description: 'Whose account it is, by the key in «people».' }),
  source: sourceKey.optional().meta({ description: 'The source that gives it, by its key in «sources».' }),
  date: edtf.optional().meta({ description: 'The date by this account.' }),
  summary: text.optional().meta({
    description: 'What this account says, in our words. May carry *emphasis*, **strong** words and links.',
  }),
  quotes: z.array(quote).optional().meta({ description: 'What it says word for word.' }),
  citations: z.array(citation).optional().meta({ description: 'Further sources that say the same.' }),
}, {
  title: 'Account',
  description: 'One telling of what happened: by a person, by a source, or told by one and reported by the other.',
  anyOf: [{ required: ['by'] }, { required: ['source'] }],
});

export const difference = objectOf('Difference', {
  about: text.meta({ description: 'The question on which they differ.', examples: ['How many people were on the bridge?'] }),
  accounts: z.array(account).meta({ description: 'Two accounts or more, shown side by side.', minItems: 2 }),
}, { title: 'Difference', description: 'A question on which the sources differ.' });
