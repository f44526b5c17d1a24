import { declaredCharset, decodeText } from './decode-text.js';
import type { Document, Noise, Stated } from './document.js';
import { findLanguage } from './find-language.js';
import { findMetadata, type Metadata } from './find-metadata.js';
import { findNoise } from './find-noise.js';
import { formOf, type Form } from './form-of.js';
import { readFrontMatter } from './front-matter.js';
import { statedLines } from './stated-lines.js';
import { UnreadableDocument } from './unreadable-document.js';

/** A file's text, with what its form alone tells. */
type Raw = { text: string; noise: readonly Noise[]; stated: Partial<Metadata> & { language?: Stated } };

const readText = (text: string): Raw => ({ text, noise: findNoise(text), stated: {} });

/** A picture that stands alone on a line of Markdown. */
const picture = /^[ \t]*!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)[ \t]*$/gm;

const readMarkdown = (text: string): Raw => {
  const matter = readFrontMatter(text);
  const after = matter?.place.end ?? 0;
  const pictures = [...text.matchAll(picture)].map(({ 0: { length }, index }): Noise => ({ start: index, end: index + length, kind: 'address' }));
  const found = [...findNoise(text), ...pictures].filter(({ start }) => start >= after);
  return { text, noise: [...(matter ? [{ ...matter.place, kind: 'machine' as const }] : []), ...found], stated: matter?.stated ?? {} };
};

const readers: Readonly<Record<Form, (bytes: Uint8Array) => Raw | Promise<Raw>>> = {
  text: (bytes) => readText(decodeText(bytes)),
  markdown: (bytes) => readMarkdown(decodeText(bytes)),
  html: async (bytes) => {
    const { readHtml } = await import('./read-html.js');
    return readHtml(decodeText(bytes, declaredCharset(bytes)));
  },
  pdf: async (bytes) => {
    const { readPdf } = await import('./read-pdf.js');
    const { text, noise, stated } = await readPdf(bytes);
    return { text, noise: [...noise, ...findNoise(text)], stated };
  },
  docx: async (bytes) => {
    const { readDocx } = await import('./read-docx.js');
    return readText(await readDocx(bytes));
  },
};

/** Noise in the text's order; of two that overlap the one that begins first, or is longer. */
const inOrder = (noise: readonly Noise[]): Noise[] => {
  const kept: Noise[] = [];
  for (const one of [...noise].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.end > one.start && one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};

/** Of two statements the surer, with the place where the text has its words. */
const surer = (one: Stated | undefined, other: Stated | undefined): Stated | undefined => {
  if (!one || !other) return one ?? other;
  const [best, second] = other.confidence > one.confidence ? [other, one] : [one, other];
  return best.place || !second.place || best.value !== second.value ? best : { ...best, place: second.place };
};

/** In front matter nothing of the text's own lines is looked for: it would be read twice. */
const hidden = (text: string, { noise }: Raw): string => {
  const [first] = noise;
  return first?.start === 0 && text.startsWith('---') ? ' '.repeat(first.end) + text.slice(first.end) : text;
};

/**
 * Reads a file as a document: text, Markdown, a web page, PDF or Word, as its bytes and its name say. Its text is the file as it is
 * (plain text and Markdown) or what a reader sees; all places in it are UTF-16 units. Throws `UnreadableDocument`, whose message says
 * what is wrong and what to do. Libraries for pages, PDF and Word are loaded only when one comes; nothing is run or requested.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Document> {
  if (!bytes.length) throw new UnreadableDocument('empty');
  const raw = await readers[formOf(name, bytes)](bytes);
  if (!/[\p{L}\p{N}]/u.test(raw.text)) throw new UnreadableDocument('empty');
  const { text, stated } = raw;
  const noise = inOrder(raw.noise);
  const language = findLanguage(text, noise, stated.language);
  const inText = findMetadata(hidden(text, raw), noise, language?.value);
  const lines = statedLines(hidden(text, raw), inText, language?.value ?? '');
  const document: Document = { name: name.replace(/^.*[/\\]/s, ''), text, noise: inOrder([...noise, ...lines]) };
  if (language) document.language = language;
  for (const field of ['title', 'publisher', 'author', 'url', 'published'] as const) {
    const best = surer(stated[field], inText[field]);
    if (best) document[field] = best;
  }
  return document;
}
