import type { Document, Noise, Stated } from './document.js';
import { beginsParagraph, joinLines, knownWords, measure, type KnownWords } from './join-lines.js';
import { pageFurniture, type Furniture } from './page-furniture.js';
import { pdfLines, type PdfLine, type PdfPiece } from './pdf-lines.js';
import { dateInField } from './stated-date.js';
import { UnreadableDocument } from './unreadable-document.js';

/** A PDF as text, what of it is not its story, and what its properties state. */
export type ReadPdf = { text: string; noise: readonly Noise[]; stated: Partial<Pick<Document, 'title' | 'author' | 'published' | 'language'>> };

type Pages = { pages: PdfPiece[][]; info: Readonly<Record<string, unknown>> };

/** Marks of a paper's structure have no words. */
const piecesOf = (items: readonly object[]): PdfPiece[] => items.filter((item): item is PdfPiece => 'str' in item);

/** No script of the paper is evaluated, no font is loaded, nothing is fetched; pdf.js takes the bytes for itself, so that it gets a copy. */
const open = async (bytes: Uint8Array): Promise<Pages> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, enableXfa: false,
  });
  try {
    const paper = await task.promise;
    const pages: PdfPiece[][] = [];
    for (let number = 1; number <= paper.numPages; number += 1) {
      const page = await paper.getPage(number);
      pages.push(piecesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    return { pages, info: (await paper.getMetadata()).info as Record<string, unknown> };
  } finally {
    await task.destroy();
  }
};

const fault = (error: unknown): UnreadableDocument =>
  new UnreadableDocument(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken-pdf', '', { cause: error });

/** Puts paragraphs and furniture into one text, the furniture behind the paragraph that goes on over it. */
class Sheet {
  readonly noise: Noise[] = [];
  #pieces: string[] = [];
  #length = 0;
  #paragraph = '';
  #waiting: [PdfLine, Furniture][] = [];

  constructor(private readonly known: KnownWords) {}

  continue(line: PdfLine): void {
    this.#paragraph = this.#paragraph ? joinLines(this.#paragraph, line.words, this.known) : line.words;
  }

  /** Furniture in the midst of a paragraph waits for its end: a sentence goes on over the foot of a page. */
  furniture(line: PdfLine, kind: Furniture): void {
    this.#waiting.push([line, kind]);
    if (!this.#paragraph) this.close();
  }

  close(): void {
    if (this.#paragraph) this.#put(this.#paragraph);
    this.#paragraph = '';
    for (const [{ words }, kind] of this.#waiting) {
      const start = this.#put(words);
      this.noise.push({ start, end: start + words.length, kind });
    }
    this.#waiting = [];
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #put(words: string): number {
    const piece = this.#length ? `\n\n${words}` : words;
    this.#pieces.push(piece);
    this.#length += piece.length;
    return this.#length - words.length;
  }
}

const write = (pages: readonly PdfLine[][]): Sheet => {
  const furniture = pageFurniture(pages);
  const sheet = new Sheet(knownWords(pages.flat().map(({ words }) => words)));
  let before: PdfLine | undefined;
  for (const lines of pages) {
    const usual = measure(lines.filter((line) => !furniture.has(line)));
    for (const line of lines) {
      const kind = furniture.get(line);
      if (kind) {
        sheet.furniture(line, kind);
        continue;
      }
      if (before && beginsParagraph(before, line, usual)) sheet.close();
      sheet.continue(line);
      before = line;
    }
  }
  sheet.close();
  return sheet;
};

/** What programs write into a title by themselves. */
const noTitle = /^(microsoft word|untitled|document\d*$|dokument|slide \d|powerpoint|print|null$)|\.(docx?|odt|rtf|indd|qxd|pdf|txt|html?|xlsx?)$/i;

const dateOf = (property: unknown): string | undefined => {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(String(property)) ?? [];
  return year && dateInField(`${year}-${month}-${day}`);
};

/** A file's properties are what its program filled in: they are told as unsure. When it was made is not yet when it was published. */
const statedBy = (info: Readonly<Record<string, unknown>>): ReadPdf['stated'] => {
  const words = (key: string): string => (typeof info[key] === 'string' ? info[key].replace(/\s+/g, ' ').trim().slice(0, 500) : '');
  const stated = (value: string | undefined, confidence: number): Stated | undefined => (value ? { value, ground: 'file-properties', confidence } : undefined);
  const entries = {
    title: stated(noTitle.test(words('Title')) ? '' : words('Title'), 0.4),
    author: stated(words('Author'), 0.35),
    published: stated(dateOf(info.CreationDate), 0.25),
    language: stated(/^[a-z]{2,3}(-[\w-]{2,20})?$/i.test(words('Language')) ? words('Language') : '', 0.5),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value));
};

/**
 * Reads a PDF. Lines are joined to paragraphs as `beginsParagraph` and `joinLines` tell; running heads and feet and numbers of pages are
 * noise. Throws `UnreadableDocument` where it is broken, protected, or has pictures of pages alone.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { pages, info } = await open(bytes).catch((error: unknown) => {
    throw fault(error);
  });
  const sheet = write(pages.map(pdfLines));
  const text = sheet.toString();
  // Some scanners put a stamp or a number on each page: that is no text.
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 2 * pages.length) throw new UnreadableDocument('no-text-in-pdf');
  return { text, noise: sheet.noise, stated: statedBy(info) };
}
