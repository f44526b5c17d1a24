import { longText } from './long-text.js';

/** So much of a long text is seen at least and at most, and so much is worth folding away. */
const leastSeen = 350;
const mostSeen = 1400;
const leastFolded = 200;

/** Whether what stands before is Markdown that is whole: no link, emphasis or strong word is cut in two. */
const isWhole = (head: string): boolean => {
  const count = (sign: string): number => head.split(sign).length - 1;
  return count('[') === count(']') && !/\]\([^)]*$/.test(head) && count('*') % 2 === 0 && count('_') % 2 === 0;
};

/** Where sentences begin in what may be seen of a text of a language, but for the first. */
const sentencesIn = (text: string, language: string): number[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.slice(0, mostSeen))].map(({ index }) => index).slice(1);

/**
 * A long text in two: what is seen, which ends with a whole sentence, and the rest; undefined for one that is not long, or
 * has no sentence to end with there. The two together are the text, to the character.
 */
export const splitText = (text: string, language: string): [seen: string, rest: string] | undefined => {
  if (text.length <= longText) return undefined;
  const at = sentencesIn(text, language).find((index) => index >= leastSeen && isWhole(text.slice(0, index)));
  return at !== undefined && text.length - at >= leastFolded ? [text.slice(0, at), text.slice(at)] : undefined;
};
