import type { Path, Problem } from '../event-file/problems.js';

/** A change of the event file that mends a problem: the value to put at a path, undefined to take away what stands there. */
export type Fix = { path: Path; value: unknown };

type Detail =
  | { code: 'words-near'; document: string; passage: string; wanted: string; stands: string }
  | { code: 'words-absent'; document: string }
  | { code: 'words-in-other-document'; document: string; other: string }
  | { code: 'context-wrong'; document: string; times: number }
  | { code: 'passage-repeated'; document: string; times: number }
  | { code: 'typography-differs'; document: string }
  | { code: 'pieces-out-of-order'; document: string }
  | { code: 'edit-not-declared'; mark: string }
  | { code: 'edit-without-passage' }
  | { code: 'translation-not-said' }
  | { code: 'negation-cut' | 'negation-added'; word: string }
  | { code: 'document-missing'; name: string }
  | { code: 'document-changed'; name: string; wordsHold: boolean }
  | { code: 'document-renamed' | 'document-mismatched'; name: string; now: string }
  | { code: 'source-without-document'; candidates: readonly string[] }
  | { code: 'draft-unread'; what: 'event' | 'quotation' }
  | { code: 'expectation-over'; date: string };

/**
 * Something that keeps an event file from being published: an `error` is refused, a `notice` is only told. `fixes` mend it without
 * a person’s judgement; where there are none, a person has to.
 */
export type WordProblem = Detail & { level: 'error' | 'notice'; path: Path; event?: string | undefined; fixes: readonly Fix[] };

/** Of all problems of an event file, those of its words: the others its reader tells. */
export const isWordProblem = (problem: WordProblem | Problem): problem is WordProblem => 'fixes' in problem;

type Code = WordProblem['code'];
type Sentences = { [Name in Code]: (problem: Extract<WordProblem, { code: Name }>) => string };

const shown = 240;
const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return `«${line.length > shown ? `${line.slice(0, shown)}…` : line}»`;
};

const difference = (wanted: string, stands: string): string => {
  if (!stands) return `${quoted(wanted)} does not stand there`;
  return wanted ? `${quoted(stands)} stands there, not ${quoted(wanted)}` : `${quoted(stands)} is missing here`;
};

const sentences: Sentences = {
  'words-near': ({ document, passage, wanted, stands }) =>
    `does not stand in ${document} word for word. The nearest there is ${quoted(passage)}: ${difference(wanted, stands)}. Take the words over as they stand there.`,
  'words-absent': ({ document }) =>
    `does not stand in ${document}, nor anything like it. Check the source, and take the words over as they stand there.`,
  'words-in-other-document': ({ document, other }) =>
    `does not stand in ${document}, but in ${other}. Name the source that the words are taken from.`,
  'context-wrong': ({ document, times }) =>
    `stands in ${document}${times > 1 ? ` ${times} times` : ''}, but not between this prefix and suffix. ` +
    (times > 1 ? 'Take over what stands around the place that is meant.' : 'It stands there once: take prefix and suffix out.'),
  'passage-repeated': ({ document, times }) =>
    `stands in ${document} ${times} times, so that nobody can say which is meant. Add «prefix» or «suffix»: up to 32 characters that stand before or after it.`,
  'typography-differs': ({ document }) => `stands in ${document}, but set otherwise: other marks, dashes, spaces or line breaks.`,
  'pieces-out-of-order': ({ document }) => `is not after the piece before it in ${document}. Put the pieces in the order of the document.`,
  'edit-not-declared': ({ mark }) =>
    `has ${quoted(mark)}, which does not stand in the document. If an editor put it there, set «edited»: true; otherwise take the words over as they stand.`,
  'edit-without-passage': () => 'is edited, and has no «passage» that its words could be held to. Add the words as they stand in the document.',
  'translation-not-said': () =>
    'is in another language than the words in its document, and is not said to be a translation. ' +
    'Put the words as they stand there into «text», and the translation into «versions» with its «translator».',
  'negation-cut': ({ word }) => `leaves out ${quoted(word)}: a cut that takes a negation out can turn the sense round. Quote more, so that it stands there.`,
  'negation-added': ({ word }) => `has ${quoted(word)} from the editor, which turns the sense round. Quote the words as they stand, and say the rest in «lead».`,
  'document-missing': ({ name }) => `names the document ${quoted(name)}, which is not among the documents. Add the file, or correct its name and hash.`,
  'document-changed': ({ name, wordsHold }) =>
    `is not the hash of ${name} as it is now: the document was changed since. ` +
    (wordsHold ? 'All words from it still stand there: take over the new hash.' : 'Words from it no longer stand there: look at them first.'),
  'document-renamed': ({ name, now }) => `calls a document ${quoted(name)} that is now called ${quoted(now)}.`,
  'document-mismatched': ({ name, now }) =>
    `has the name of one document, ${quoted(name)}, and the hash of another, ${quoted(now)}. Look which of them the words are from, and correct the other field.`,
  'source-without-document': ({ candidates }) =>
    'has no «document», so that the words from it cannot be held to anything. Add its name and SHA-256' +
    (candidates.length ? `; all of them stand in ${candidates.join(' and in ')}.` : '.'),
  'draft-unread': ({ what }) => `is a draft that no person has read. Hold this ${what} to its document, then put «reviewed» in the place of «draft».`,
  'expectation-over': ({ date }) => `was expected for ${date}, which is over. Say what became of it.`,
};

/** What a desk editor needs to know of such a problem, in English, without the place it is at: what is wrong, and how to mend it. */
export const wordProblemSentence = (problem: WordProblem): string =>
  (sentences[problem.code] as (problem: WordProblem) => string)(problem);
