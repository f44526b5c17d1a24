import { findDates } from '../../src/dates-in-text/find-dates.js';
import type { Document } from '../../src/documents/document.js';
import type { DateMention, FoundQuotation, NameMention } from '../../src/documents/mentions.js';
import { readDocument } from '../../src/documents/read-document.js';
import { findNames } from '../../src/names-in-text/find-names.js';
import { joinPeople, type JoinedPerson } from '../../src/names-in-text/join-people.js';
import { findQuotations } from '../../src/speech-in-text/find-quotations.js';
import type { Annotated } from './score-sets.js';

/** All that is found in a document that is told from nothing but its bytes and its file's name. */
export type Drafted = {
  annotated: Annotated;
  document: Document;
  names: readonly NameMention[];
  quotations: readonly FoundQuotation[];
  dates: readonly DateMention[];
};

export type DraftedSet = { drafts: readonly Drafted[]; people: readonly JoinedPerson[] };

async function draft(annotated: Annotated): Promise<Drafted> {
  const document = await readDocument(annotated.file, new TextEncoder().encode(annotated.text));
  const { text, noise } = document;
  const language = document.language?.value ?? 'und';
  const names = findNames(text, { language, noise });
  const quotations = findQuotations(text, { language, noise, names });
  const pieces = quotations.flatMap((quotation) => quotation.pieces);
  const dates = findDates(text, { language, reference: document.published?.value, quotations: pieces, noise });
  return { annotated, document, names, quotations, dates };
}

/** The whole chain, as the product runs it: each document is read and searched, then the people of all of them are joined. */
export async function draftAll(set: readonly Annotated[]): Promise<DraftedSet> {
  const drafts = await Promise.all(set.map(draft));
  const people = joinPeople(drafts.map(({ document, names }) => ({ language: document.language?.value ?? 'und', names })));
  return { drafts, people };
}
