import { UnreadableDocument } from './unreadable-document.js';

/** Mammoth unpacks what it is given as the bytes of a file; that they are Node's own kind of bytes is asked by its types alone. */
type Input = Parameters<typeof import('mammoth')['extractRawText']>[0];

const inputOf = (bytes: Uint8Array): Input => ({ buffer: bytes } as unknown as Input);

/** The text of a Word document, a paragraph to a line with an empty one between. What is deleted under «track changes» is left out. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText(inputOf(bytes));
    return value.trimEnd();
  } catch (error) {
    throw new UnreadableDocument('broken-docx', '', { cause: error });
  }
}
