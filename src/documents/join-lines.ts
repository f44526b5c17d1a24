import type { PdfLine } from './pdf-lines.js';

/** The words that stand in the lines of a text, to tell a hyphen of a word from one of a line's end. */
export type KnownWords = ReadonlySet<string>;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-‐‑’'][\p{L}\p{M}\p{N}]+)*/gu;

/** All words of the lines but those that a line's end may have cut. */
export function knownWords(lines: readonly string[]): KnownWords {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.replace(/[\p{L}\p{M}]+[-‐\u00ad]$/u, '').matchAll(wordPattern)) words.add(word.toLowerCase().replace(/[‐‑]/g, '-'));
  return words;
}

const cut = /([\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)([-‐\u00ad])$/u;
const firstWord = /^[\p{L}\p{M}]+/u;
const softHyphen = '\u00ad';

/**
 * Two lines as one. A hyphen at a line's end is either the word's own or the printer's, and no letter is dropped on a guess: it stays
 * where the word stands so elsewhere in the text, before a capital and before a number («Franco-|German»); otherwise it becomes a soft
 * hyphen, which is not seen, which the search for words passes over, and which says that a line ended here.
 */
export function joinLines(before: string, after: string, known: KnownWords): string {
  const [, head = '', hyphen = ''] = cut.exec(before.slice(-80)) ?? [];
  if (!hyphen) return `${before} ${after}`;
  const bare = before.slice(0, -1);
  const tail = firstWord.exec(after)?.[0] ?? '';
  if (hyphen === softHyphen) return `${before}${after}`;
  if (!tail || tail[0] !== tail[0]!.toLowerCase() || /\d$/.test(head)) return `${before}${after}`;
  const own = `${head}-${tail}`.toLowerCase();
  return known.has(own) && !known.has(`${head}${tail}`.toLowerCase()) ? `${before}${after}` : `${bare}${softHyphen}${after}`;
}

const ends = /[.!?…:;。！？]["'”’»)\]]{0,3}$/u;
const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** What lines of a page usually are, to tell where a paragraph ends. */
export type PageMeasure = { gap: number; right: number };

export const measure = (lines: readonly PdfLine[]): PageMeasure => {
  const gaps = lines.slice(1).map(({ bottom }, at) => lines[at]!.bottom - bottom).filter((gap) => gap > 0);
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other);
  return { gap: median(gaps), right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
};

const otherSize = (one: PdfLine, other: PdfLine): boolean => Math.abs(one.height - other.height) > Math.max(one.height, other.height) * 0.12;

/**
 * Whether a new paragraph begins with a line: after a wider gap, with letters of another size, after a last line that does not reach the
 * margin, or where it stands further in. Where a column or a page begins, only the words can tell.
 */
export function beginsParagraph(before: PdfLine, line: PdfLine, { gap, right }: PageMeasure): boolean {
  if (otherSize(before, line)) return true;
  const step = before.bottom - line.bottom;
  if (step <= 0 || step > 8 * Math.max(gap, 1)) return ends.test(before.words) || /^[\p{Lu}\d“"«„—–•-]/u.test(line.words) && !cut.test(before.words) && before.right < right * 0.9;
  // The usual gap is at most that of lines set with much air: in a text of single lines the gap between paragraphs is the usual one.
  if (step > Math.min(gap * 1.3, line.height * 2.2)) return true;
  const short = before.right < before.left + (right - before.left) * 0.8;
  if (short && ends.test(before.words)) return true;
  return line.left - before.left > line.height * 0.8 && ends.test(before.words);
}
