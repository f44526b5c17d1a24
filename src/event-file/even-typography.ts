/** A text whose typography is made even, and where each of its characters stood before. */
export type EvenText = {
  text: string;
  /** For each UTF-16 unit of `text` the place in the raw text at which the character begins that it comes from; the raw text's length at the end. */
  starts: readonly number[];
};

/** Signs of which one stands for another without a word being altered, in the spelling that they are compared in. */
const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'“”„‟«»″「」『』＂〝〞〟❝❞״'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‘’‚‛ʼ‹›′´`׳'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'‐‑‒–—―−־'].map((dash) => [dash, '-'])),
  '…': '...',
};

/** What nobody sees and no word is told by: soft hyphen, space of no width, word joiner, byte order mark, marks of direction. */
const unseenSigns = '[\\u00ad\\u200b\\u2060\\ufeff\\u200e\\u200f\\u061c\\u2066-\\u2069\\u202a-\\u202c]';
const unseen = new RegExp(`^${unseenSigns}+$`, 'u');
const everyUnseen = new RegExp(unseenSigns, 'gu');

/** A text without what nobody sees. */
export const seen = (raw: string): string => raw.replace(everyUnseen, '');

/** What one character, as readers count them, is compared as. */
const evened = (grapheme: string): string => {
  if (unseen.test(grapheme)) return '';
  if (/^\s+$/u.test(grapheme)) return ' ';
  const composed = grapheme.normalize('NFC');
  return signs[composed] ?? composed;
};

/** Canonical composition never reaches beyond a grapheme cluster (UAX #29), so that each can be composed by itself. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Before each of these a cluster begins: the segmenter, whose time grows faster than the text, is given what is between. */
const begins = /(?=[\x20-\x7e]|(?<!\r)\n|\r|[\u2010-\u2027]|(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** The grapheme clusters of a text, each with the place at which it begins. */
function* graphemesIn(raw: string): Generator<[grapheme: string, index: number]> {
  let from = 0;
  for (const piece of raw.split(begins)) {
    if (piece.length === 1) yield [piece, from];
    else for (const { segment, index } of segmenter.segment(piece)) yield [segment, from + index];
    from += piece.length;
  }
}

/**
 * A text in which kinds of quotation marks, of dashes and of spaces, line breaks, soft hyphens and Unicode composition make no
 * difference. White space that follows white space is dropped. Letters, digits, case, and every other sign stay what they are.
 */
export function evenTypography(raw: string): EvenText {
  const starts: number[] = [];
  const pieces: string[] = [];
  let last = '';
  let isBroken = false;
  for (const [grapheme, index] of graphemesIn(raw)) {
    const piece = evened(grapheme);
    const isSoft = last === '\u00ad';
    last = grapheme;
    if (!piece) continue;
    if (piece === ' ') {
      const breaks = /[\n\r\u2028\u2029]/u.test(grapheme);
      if (breaks && isSoft) { last = '\u00ad'; continue; }
      isBroken = breaks || (isBroken && pieces.at(-1) === ' ');
      if (pieces.at(-1) === ' ') continue;
    } else if (isBroken && pieces.at(-1) === ' ' && unspaced.test(piece) && unspaced.test(pieces.at(-2) ?? '')) {
      pieces.pop();
      starts.pop();
    }
    if (piece !== ' ') isBroken = false;
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(index);
  }
  starts.push(raw.length);
  return { text: pieces.join(''), starts };
}

/** Between these a line break stands for nothing: Chinese and Japanese put no spaces between words. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff1fー「」『』。、]/u;
