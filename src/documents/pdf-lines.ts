/** A line of a page: its words, where it stands on the page (points, from the bottom left), and how high its letters are. */
export type PdfLine = { words: string; left: number; right: number; bottom: number; height: number };

/** A piece of text as pdf.js gives it. */
export type PdfPiece = { str: string; transform: readonly number[]; width: number; height: number; hasEOL: boolean };

const join = (pieces: readonly PdfPiece[]): PdfLine | undefined => {
  const words = pieces.map(({ str }) => str).join('').replace(/\s+/g, ' ').trim();
  const inked = pieces.filter(({ str }) => str.trim());
  if (!words || !inked.length) return undefined;
  const lefts = inked.map(({ transform }) => transform[4] ?? 0);
  const rights = inked.map(({ transform, width }) => (transform[4] ?? 0) + width);
  const heights = inked.map(({ height, transform }) => height || Math.abs(transform[3] ?? 0));
  const largest = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  return { words, left: -largest(lefts.map((left) => -left)), right: largest(rights), bottom: inked[0]!.transform[5] ?? 0, height: largest(heights) };
};

/** Pieces that are further apart than this share of the letters' height stand on two lines, or are a note beside one. */
const sameLine = 0.6;

const startsLine = (before: PdfPiece | undefined, piece: PdfPiece): boolean => {
  if (!before) return false;
  if (before.hasEOL) return true;
  const height = Math.max(before.height, piece.height, 1);
  return Boolean(piece.str.trim()) && Math.abs((before.transform[5] ?? 0) - (piece.transform[5] ?? 0)) > height * sameLine;
};

/** The lines of a page, in the order in which its maker wrote them. */
export function pdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfPiece[] = [];
  const end = (): void => {
    const joined = join(line);
    if (joined) lines.push(joined);
    line = [];
  };
  for (const piece of pieces) {
    if (startsLine(line.at(-1), piece)) end();
    line.push(piece);
  }
  end();
  return lines;
}
