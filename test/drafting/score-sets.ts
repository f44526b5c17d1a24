import { readFileSync } from 'node:fs';
import { rawDocument } from '../data/documents.js';
import { readCorpus, type AnnotatedDate, type AnnotatedPerson, type AnnotatedQuotation, type CorpusDocument, type Half } from './corpus.js';

/** `names`: what else the document calls it, where one name does not hold the other. */
export type ScoredPerson = AnnotatedPerson & { names?: readonly string[] };

/** A document with what a reader found in it: what is scored against. */
export type Annotated = Pick<CorpusDocument, 'file' | 'text' | 'language' | 'published' | 'author' | 'dates' | 'quotations'> & {
  people: readonly ScoredPerson[];
};

/** The two halves of the corpus, and five real documents, which are not part of the project. */
export type SetName = Half | 'real';

/** Of the publishers' texts no more is kept than points at a place: the first and last three words of each quotation. */
type PointedAt = Omit<AnnotatedQuotation, 'pieces' | 'occurrences'> & { begins: string; ends: string };

type RealDocument = Omit<Annotated, 'text' | 'quotations'> & { dates: readonly AnnotatedDate[]; quotations: readonly PointedAt[] };

const between = (text: string, begins: string, ends: string): string => {
  const start = text.indexOf(begins);
  const end = text.indexOf(ends, start);
  if (start < 0 || end < 0) throw new Error(`«${begins} … ${ends}» does not stand in the document`);
  return text.slice(start, end + ends.length);
};

function readReal(): Annotated[] {
  const annotations = JSON.parse(readFileSync(new URL('five-documents.json', import.meta.url), 'utf8')) as RealDocument[];
  return annotations.map((annotation) => {
    const text = rawDocument(annotation.file);
    const quotations = annotation.quotations.map(({ begins, ends, ...rest }) => ({ ...rest, pieces: [between(text, begins, ends)] }));
    return { ...annotation, text, quotations };
  });
}

export const readSet = (name: SetName): readonly Annotated[] => (name === 'real' ? readReal() : readCorpus(name));
