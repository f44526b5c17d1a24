import type { Place } from './find-words.js';

/** On what ground a date was read: said in full; counted from the document's own date; or from another date in the text. */
export type DateGround = 'stated' | 'document-date' | 'context';

/** A date that a text names: its words, what they mean in EDTF, and how sure that is (0 to 1). */
export type DateMention = Place & {
  words: string;
  date: string;
  ground: DateGround;
  confidence: number;
  /** It stands in a quotation, and belongs to what was said there rather than to the story. */
  inQuotation?: true;
};

export type NamedKind = 'person' | 'organization' | 'place' | 'unnamed';

/** Somebody or some place that a text names. */
export type NameMention = Place & {
  /** As it stands there, with its role and in its case: «міністра Лаврова». */
  words: string;
  /** The name alone, in the nominative as far as that can be told: «Лавров», «Ada Vale». For `unnamed` the description. */
  name: string;
  kind: NamedKind;
  /** Office or function that stands beside the name. */
  role?: string;
  /** Where the role, a title, the given name or an ending tells it. */
  gender?: 'f' | 'm';
};

/** On what ground a speaker was named. */
export type SpeakerGround =
  | 'name-after-cue' | 'name-before-cue' | 'according-to' | 'colon' | 'description' | 'next-sentence' | 'pronoun' | 'quotation-before';

/** Who spoke. `mention` is the name that it was resolved to, `words` what stands at the quotation («he», «the agency»). */
export type FoundSpeaker = Place & { mention: NameMention; words: string; ground: SpeakerGround; confidence: number };

/** A direct quotation. */
export type FoundQuotation = {
  /** Its pieces without the marks, in the text's order: more than one where the cue stands within. */
  pieces: readonly Place[];
  /** The pieces as they stand, joined by « […] ». */
  text: string;
  /** Everything from its first mark to its last. */
  whole: Place;
  /** The verb or phrase that says that somebody spoke. */
  cue?: Place;
  /** Missing where nobody could be named with enough confidence. */
  speaker?: FoundSpeaker;
  /** Through whom the document has the words: an agency, another outlet. */
  via?: string;
  confidence: number;
  /** What a person should look at, in English. */
  questions: readonly string[];
};
