/** Why a file tells nothing. */
export type UnreadableCode =
  | 'unknown-form' | 'old-word' | 'not-utf-8' | 'unknown-charset' | 'empty'
  | 'password' | 'broken-pdf' | 'no-text-in-pdf' | 'broken-docx' | 'broken-html';

const sentences: Readonly<Record<UnreadableCode, string>> = {
  'unknown-form': 'It is none of the forms that can be read. Save it as plain text (.txt), Markdown (.md), a web page (.html), PDF or Word (.docx).',
  'old-word': 'It is an old Word or rich text file. Open it, and save it as .docx or as plain text in UTF-8.',
  'not-utf-8': 'It is not in UTF-8, so its letters cannot be told. Open it in an editor, check that its words look right, and save it with the encoding UTF-8.',
  'unknown-charset': 'The page names an encoding that nobody knows. Open it in a browser, and save its text as UTF-8.',
  empty: 'It has no words in it. Check whether it is the right file, and whether it was saved.',
  password: 'It is protected with a password. Open it with the password, and save it without one.',
  'broken-pdf': 'It is no whole PDF: the file is damaged or was not loaded to its end. Get it again from where it comes from.',
  'no-text-in-pdf': 'It has pictures of pages and no text. Run it through text recognition (OCR), read the result against the pages, and save that.',
  'broken-docx': 'It is no whole Word document: the file is damaged or was not loaded to its end. Open it in Word, and save it anew.',
  'broken-html': 'It is no web page that can be read: it is damaged, or its tags lie too deep in each other. Save its text as plain text in UTF-8.',
};

/**
 * A file that cannot be read as a document. The message is for whoever drafts: what is wrong with the file, and what to do. `hint`
 * is what else could be told of this one file.
 */
export class UnreadableDocument extends Error {
  constructor(readonly code: UnreadableCode, hint = '', options?: ErrorOptions) {
    super(hint ? `${sentences[code]} ${hint}` : sentences[code], options);
    this.name = 'UnreadableDocument';
  }
}
