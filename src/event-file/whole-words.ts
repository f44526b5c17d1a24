import { seen, type EvenText } from './even-typography.js';

const wordSign = /^[\p{L}\p{N}\p{M}\u200c\u200d]$/u;
const digit = /^\p{N}$/u;

/** Scripts that put no spaces between words have no boundary that could be missed. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Between letters these hold one word together («can’t», «non-binding»), the others numbers («3.5», «1,000», «10:26»). */
const joinsLetters = /^['’‘‛ʼ′´`״׳־‐‑-]$/u;
const joinsDigits = /^[.,:'’‘′/·٫٬，．–×]$/u;

/** Without these before or behind it a number is another one. */
const ofNumber = /^[-‐‑−+%‰°$€£¥₴₽]$/u;

/** What before and behind a place makes one thing of both. */
const holds: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/\p{N}$/u, /^\s?[%‰٪°×±]/u],
  [/[$€£¥₴₽±~≈<>≤≥×]\s?$/u, /^\p{N}/u],
  [/(?:^|\s)[–.]$/u, /^\p{N}/u],
  [/(?<!\p{N})\p{N}{1,3}\s$/u, /^\p{N}{3}(?!\p{N})/u],
  [/(?<!\p{N})\p{N}{1,3}$/u, /^\s\p{N}{3}(?!\p{N})/u],
  [/[\p{L}\p{M}][-‐\u00ad]\s*[\n\r]\s*$/u, /^\p{L}/u],
  [/[〇零一二三四五六七八九十百千万萬億亿兆\p{Nd}]$/u, /^[〇零一二三四五六七八九十百千万萬億亿兆]/u],
];

/** Far enough to see two signs on each side past what nobody sees, such as a soft hyphen. */
const sight = 16;

/** The signs of a raw text on both sides of a place: two before and two behind it. */
const around = (raw: string, at: number): string[] => {
  const before = [...seen(raw.slice(Math.max(0, at - sight), at))].slice(-2);
  return [...Array<string>(2 - before.length).fill(''), ...before, ...[...seen(raw.slice(at, at + sight))].slice(0, 2), '', ''];
};

const isJoint = (one: string, joint: string, other: string): boolean =>
  (joinsLetters.test(joint) && wordSign.test(one) && wordSign.test(other)) || (joinsDigits.test(joint) && digit.test(one) && digit.test(other));

const isOfNumber = (one: string, other: string): boolean => (ofNumber.test(one) && digit.test(other)) || (digit.test(one) && ofNumber.test(other));

const isWithinWord = (before: string, after: string): boolean =>
  wordSign.test(before) && wordSign.test(after) && !unspaced.test(before) && !unspaced.test(after);

/**
 * Whether a place in an even text cuts in two what a reader takes for one: a word, also with an apostrophe or a hyphen in it, a
 * number with its sign, or a letter with its accents. «I can» does not stand in «I can’t».
 */
export function cutsWord({ starts }: EvenText, raw: string, at: number): boolean {
  if (at > 0 && starts[at] === starts[at - 1]) return true;
  const [first = '', before = '', after = '', last = ''] = around(raw, starts[at]!);
  const place = starts[at]!;
  const [head, tail] = [raw.slice(Math.max(0, place - sight), place), raw.slice(place, place + sight)];
  if (holds.some(([one, other]) => one.test(head) && other.test(tail))) return true;
  return isWithinWord(before, after) || isOfNumber(before, after) || isJoint(first, before, after) || isJoint(before, after, last);
}
