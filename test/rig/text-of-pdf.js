import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The text of a PDF, page after page; a word that a line's end cuts is two.
 * @param {Uint8Array} pdf
 * @returns {Promise<string>}
 */
export async function textOfPdf(pdf) {
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const paper = await promise;
  const numbers = Array.from({ length: paper.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => (await paper.getPage(number)).getTextContent()));
  await paper.destroy();
  return pages.flatMap(({ items }) => items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))).join('');
}
