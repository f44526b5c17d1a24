/**
 * The words by which one language tells who said what. Every list is comma-separated phrases in lower case; `(a|b)` stands for
 * either, `*` at the end of a word for any ending, `?` for any word. An apostrophe or a hyphen parts words: «dit-il» is `dit il`.
 */
export type SpeechWords = {
  /** Verbs of saying, in the forms that news have them. */
  say: string;
  /** Verbs that have the hearer behind them («told Orr»): the name after them did not speak. */
  tell: string;
  /** Verbs of naming and judging («described it as»): what stands in marks behind them was said, if it is one word. */
  call: string;
  /** What may stand before a verb of saying and belongs to it. */
  auxiliaries: string;
  /** What opens the clause that tells what was said. */
  that: string;
  /** What has the speaker behind it: «according to». */
  accordingTo: string;
  /** What has the speaker before it: «zufolge». */
  accordingAfter: string;
  /** Verbs that have a medium as their subject, and the speaker as their object. */
  cite: string;
  /** Nouns for what somebody says: «the answer», «the words». */
  sayings: string;
  /** How an aside goes on behind the speaker's name, where it stands within the marks between commas. */
  days?: string;
  /** Verbs and phrases that have the medium with them through which the words came. */
  report: string;
  /** Pronouns: the first of each list is the subject's form. */
  he: string;
  she: string;
  it: string;
  they: string;
  /** What begins a clause on whoever stands before it. */
  who: string;
  /** Behind one of these a name is no subject. */
  prepositions: string;
  and: string;
  /** What may stand between a preposition and its noun. */
  articles: string;
  /** Nouns for what has a title: works, treaties, documents. Marks right behind one hold its title. */
  documents: string;
  /** Nouns for what has a name in marks: agencies, ships, operations. */
  things: string;
  /** Phrases behind which marks keep a distance from a word or give a name. */
  soCalled: string;
  /** Sentences that begin so tell whose the quotation before them was: «Про це заявив …». */
  thisWas: string;
  /** Nouns for people, each with what the role of whoever is meant has in it. */
  people: Readonly<Record<string, string>>;
  /** Nouns for bodies, each with what the name of the one that is meant has in it; `*` for any. */
  bodies: Readonly<Record<string, string>>;
  /** The verb alone is a sentence: «dijo.» */
  dropsSubject?: boolean;
  hasNoArticles?: boolean;
  /** Share of a text's marks that are no quotation is high, so that only those with a cue are believed. */
  wantsCue?: boolean;
};
