import type { InventedDocument } from './invented-documents.js';

/** One way of altering words; undefined where these words have nothing to alter in that way. */
export type Alteration = (document: InventedDocument, at: number) => string | undefined;

const tokensOf = ({ quotation, spaces }: InventedDocument): string[] =>
  spaces ? quotation.split(' ') : [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(quotation)].map(({ segment }) => segment);

const join = (tokens: readonly string[], { spaces }: InventedDocument): string => tokens.join(spaces ? ' ' : '');

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** One of the tokens that may be altered, the first and the last left alone: without them the rest would still stand there. */
const innerWord = (tokens: readonly string[], at: number): number => {
  const inner = tokens.flatMap((token, index) => (index > 0 && index < tokens.length - 1 && isWord(token) ? [index] : []));
  return inner[at % inner.length]!;
};

const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10);

const oneOf = (text: string, pattern: RegExp, at: number, change: (found: string) => string): string | undefined => {
  const all = [...text.matchAll(pattern)];
  const found = all[at % (all.length || 1)];
  return found && text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
};

export const alterations: Readonly<Record<string, Alteration>> = {
  'a word dropped': (document, at) => {
    const tokens = tokensOf(document);
    return join(tokens.toSpliced(innerWord(tokens, at), 1), document);
  },
  'two words swapped': (document, at) => {
    const tokens = tokensOf(document);
    const index = innerWord(tokens, at);
    const other = tokens.findIndex((token, one) => one > index && isWord(token) && token !== tokens[index]);
    if (other < 0) return undefined;
    return join(tokens.with(index, tokens[other]!).with(other, tokens[index]!), document);
  },
  negated: (document, at) => {
    const tokens = tokensOf(document);
    return join(tokens.toSpliced(innerWord(tokens, at), 0, document.negation), document);
  },
  'one digit changed': ({ quotation }, at) => oneOf(quotation, /\d/gu, at, otherDigit),
  'a digit lost': ({ quotation }, at) => oneOf(quotation, /\d(?=\d)/gu, at, () => ''),
  'the case of a name': ({ quotation }, at) => oneOf(quotation, /(?<= )\p{Lu}/gu, at, (letter) => letter.toLowerCase()),
  'an accent or a vowel sign lost': ({ quotation }, at) => oneOf(quotation.normalize('NFD'), /\p{M}/gu, at, () => '')?.normalize('NFC'),
  'brackets added': (document, at) => {
    const tokens = tokensOf(document);
    const index = innerWord(tokens, at);
    return join(tokens.with(index, `[${tokens[index]!}]`), document);
  },
  'an ellipsis for a word': (document, at) => {
    const tokens = tokensOf(document);
    return join(tokens.with(innerWord(tokens, at), '…'), document);
  },
  'two passages spliced': ({ text, quotation }, at) => `${text.slice(0, 20 + (at % 10))}${quotation.slice(30)}`,
  'an emoji for another': ({ quotation }) => (quotation.includes('🌉') ? quotation.replace('🌉', '🌁') : undefined),
};
