import type { ShownWords, Standing } from './preview-data.js';

const sentences: Readonly<Record<Standing, string>> = {
  exact: 'Stands there word for word.',
  typography: 'Stands there, set otherwise: other marks, dashes, spaces or line breaks.',
  elsewhere: 'Stands there, but not between this prefix and suffix.',
  near: 'Does not stand there word for word. This is most like it.',
  absent: 'Does not stand there, nor anything like it.',
  unheld: 'There is no document to hold it to.',
};

/** What is said of words by how they, or their passage, stand in their document. */
export const standingSentence = ({ standing, byPassage }: ShownWords): string => {
  const sentence = sentences[standing];
  return byPassage && standing !== 'unheld' ? `Its passage ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
};

const kinds: Readonly<Record<ShownWords['kind'], string>> = { quotation: 'Quotation', version: 'Version', citation: 'Passage' };

const longest = 90;

/** Words as they are called in a list: their kind, and how they begin. */
export const wordsTitle = ({ kind, text }: ShownWords): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `${kinds[kind]} «${line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/u, '')}…` : line}»`;
};
