import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findWords, searchedText, type Finding } from '../../src/documents/find-words.js';
import { inventedDocuments, type InventedDocument } from './invented-documents.js';

/** One way of altering words; undefined where these words have nothing to alter in that way. */
type Alteration = (document: InventedDocument, at: number) => string | undefined;

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

const alterations: Readonly<Record<string, Alteration>> = {
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

const isFound = ({ kind }: Finding): boolean => kind === 'exact' || kind === 'typography';

const anyDocument = fc.constantFrom(...inventedDocuments);

for (const [name, alter] of Object.entries(alterations)) {
  test(`words that were altered do not stand in their document: ${name}`, () => {
    let tried = 0;
    fc.assert(fc.property(anyDocument, fc.nat(1000), (document, at) => {
      const altered = alter(document, at);
      if (altered === undefined || altered === document.quotation) return;
      tried += 1;
      assert.ok(!isFound(findWords({ exact: altered }, searchedText(document.text))), `${document.script}: ${altered}`);
    }), { numRuns: 500 });
    assert.ok(tried > 50, `${tried} were tried`);
  });
}

test('words do not stand in another document than theirs', () => {
  for (const { quotation } of inventedDocuments)
    for (const { text } of inventedDocuments.filter((other) => other.quotation !== quotation))
      assert.ok(!isFound(findWords({ exact: quotation }, searchedText(text))));
});

const documentOf = (text: string) => searchedText(text);

test('a part of a word, of a number or of a letter is not found', () => {
  const wanted: [string, string][] = [
    ['I can', 'I can’t stay.'], ['binding', 'It is non-binding.'], ['199', 'It was 1999.'], ['3', 'It rose by 3.5 points.'], ['5', 'It was −5 that night.'],
    ['5', 'It cost $5.'], ['5', 'It fell by 5%.'], ['000', 'It took 1,000 men.'], ['міст', 'Це мости.'], ['👩', 'She 👩‍🚀 flew.'], ['cafe', 'A café.'], ['क', 'कि'], ['.', 'And then…'],
  ];
  for (const [words, text] of wanted) assert.ok(!isFound(findWords({ exact: words }, documentOf(text))), `${words} in ${text}`);
});

test('what stands whole beside marks and dashes is found', () => {
  const wanted: [string, string][] = [
    ['We stay', '“We stay—whatever comes.”'], ['we stay', 'She said ‘we stay’ and left.'], ['1999', 'In 1999, it ended.'], ['stay', 'We stay.On Monday they left.'],
    ['橋を閉じます', '明日橋を閉じますと述べた'], ['5%', 'It fell by 5%.'], ['can’t', 'I can’t.'], ['👩‍🚀', 'She 👩‍🚀 flew.'],
  ];
  for (const [words, text] of wanted) assert.equal(findWords({ exact: words }, documentOf(text)).kind, 'exact', `${words} in ${text}`);
});
