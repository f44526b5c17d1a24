import type { Place } from './find-words.js';

/** Shorter lines are wrapped by nobody: a text whose lines are all shorter holds one paragraph a line. */
const narrowest = 40;
/** And longer ones neither. */
const widest = 100;

type Line = Place & { isBlank: boolean };

/** The lines of a text, without their breaks. */
const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next;
    lines.push({ start, end, isBlank: !/\S/u.test(text.slice(start, end)) });
    start = next + 1;
  }
  return lines;
};

const lengthOf = ({ start, end }: Place): number => end - start;

/** The width that lines which another follows are broken at: nine of ten are no longer. */
const usualWidth = (lengths: readonly number[]): number => lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length * 0.9)] ?? 0;

/**
 * The width at which a text is wrapped, or nothing where a line is a paragraph. Wrapped lines that another line follows come close to
 * one width; paragraphs are as long as they like.
 */
const wrappedAt = (lines: readonly Line[]): number | undefined => {
  const followed = lines.filter((line, index) => !line.isBlank && lines[index + 1]?.isBlank === false).map(lengthOf);
  if (followed.length < 3) return undefined;
  const width = usualWidth(followed);
  if (width < narrowest || width > widest || lines.some((line) => lengthOf(line) > width * 1.4)) return undefined;
  const full = followed.filter((length) => length > width * 0.75);
  return full.length > followed.length * 0.75 ? width : undefined;
};

/**
 * The paragraphs of a text, without white space around them: by empty lines; and, where lines are not wrapped at a width, by every
 * line break. Places are in UTF-16 units of the text.
 */
export function paragraphsOf(text: string): Place[] {
  const lines = linesOf(text);
  const width = wrappedAt(lines);
  const paragraphs: Place[] = [];
  let isOpen = false;
  for (const { start, end, isBlank } of lines) {
    const last = paragraphs.at(-1);
    if (isBlank) isOpen = false;
    else if (isOpen && last) last.end = end;
    else paragraphs.push({ start, end });
    if (!isBlank) isOpen = width !== undefined && end - start > width * 0.6;
  }
  return paragraphs.map(({ start, end }) => trimmed(text, start, end));
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Place {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
