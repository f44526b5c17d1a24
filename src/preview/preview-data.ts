/** What the server of a preview tells its page, as JSON. All places are UTF-16 units of a document's text. */

/** A stretch of a document's text. */
export type MarkedPlace = { start: number; end: number };

/**
 * How words stand in their document: as they are, but for how they are set, somewhere else than their prefix and suffix say, nearly,
 * or not at all. `unheld`: there is no document to hold them to.
 */
export type Standing = 'exact' | 'typography' | 'elsewhere' | 'near' | 'absent' | 'unheld';

/** Words of the story that a document has to hold. */
export type ShownWords = {
  /** Id of their event. */
  event: string;
  kind: 'quotation' | 'version' | 'citation';
  /** The words as the story shows them; of a citation those of its passage. */
  text: string;
  /** Key of their source. */
  source: string;
  /** BCP 47 tag of the document's language, where the file says it. */
  language?: string | undefined;
  /** Number of the document, and what it is called; missing where there is none. */
  document?: { number: number; name: string };
  /** The number of the quotation that an editor or a machine translated: its words stand in a document, these do not. */
  of?: number | undefined;
  /** Where their source can be read online. */
  address?: string | undefined;
  standing: Standing;
  /** Whether it is a passage that stands so, beside the words that the story shows. */
  byPassage: boolean;
  /** Where they stand, piece by piece; where they only nearly stand there, what is most like them. */
  places: MarkedPlace[];
};

/** Something to mend. `draft`: what no person has read. */
export type ShownProblem = {
  level: 'error' | 'warning' | 'notice' | 'draft';
  /** What it is about, and what is wrong with it; of a draft, what the program that made it was unsure of. */
  subject: string;
  sentence: string;
  /** Where in the file, from 1. */
  line?: number | undefined;
  column?: number | undefined;
  /** The words that it concerns, by their number. */
  words?: number | undefined;
};

/** What was found in one event, or, without a title, in the rest of the file. */
export type FoundIn = {
  title?: string | undefined;
  /** The event's id, where the story shows it. */
  event?: string | undefined;
  problems: ShownProblem[];
  /** Numbers of its words. */
  words: number[];
};

/** A story to show: the parsed file as it was last sound; the reader's language, as a BCP 47 tag, and its direction. */
export type StoryNews = { file: string; story: unknown; language: string; direction: 'ltr' | 'rtl' };

/** What `dateline check` says of the file as it is now. */
export type CheckedNews = {
  file: string;
  /** When it was saved, in milliseconds since 1970; missing where it is gone. */
  savedAt?: number | undefined;
  /** Whether the file as it is now cannot be shown, so that an older one is. */
  isKept: boolean;
  /** How many problems keep it from being published, drafts left out; how many drafts there are. */
  refused: number;
  drafts: number;
  /** Whether it was held to documents. */
  isHeld: boolean;
  found: FoundIn[];
  words: ShownWords[];
};

/** A document's text. */
export type DocumentText = { name: string; text: string };

/** The names of what the server tells, and of where it does. */
export type NewsName = 'story' | 'checked';
