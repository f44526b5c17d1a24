import type { Place } from './find-words.js';

/** Why a stretch of a document tells nothing of its story. */
export type NoiseKind =
  | 'navigation' | 'repeated' | 'contact' | 'tags' | 'address' | 'comment-form' | 'moment' | 'machine' | 'advertisement' | 'related' | 'credit';

/** Such a stretch. It stays in the text, so that every place in the text is one in the document. */
export type Noise = Place & { kind: NoiseKind };

/** Where something that a document says of itself was found. */
export type Ground = 'json-ld' | 'open-graph' | 'meta' | 'markup' | 'file-properties' | 'front-matter' | 'header' | 'byline' | 'text' | 'guess';

/** What a document says of itself, where it says so, and how sure that is (0 to 1). `place` where it stands in its text. */
export type Stated = { value: string; ground: Ground; confidence: number; place?: Place };

/** A document as text with what it says of itself. */
export type Document = {
  /** The file's name, without folders. */
  name: string;
  /** All of its text: of plain text and Markdown the file as it is, of other forms what a reader sees, in order. */
  text: string;
  noise: readonly Noise[];
  /** BCP 47 tag of the language that it is written in. */
  language?: Stated;
  title?: Stated;
  publisher?: Stated;
  author?: Stated;
  url?: Stated;
  /** When it was published, in EDTF. Missing where it does not say so: the clock is never asked. */
  published?: Stated;
};
