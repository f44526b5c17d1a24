import { problemSentence } from '../event-file/problem-sentences.js';
import type { Level, Problem } from '../event-file/problems.js';

/** What standard error carries: a sentence, its code for machines, and the file that it is about, `-` for a standard stream. */
export type Told = { file?: string; code: string; level: Level | 'notice'; sentence: string };

/** Files may hold what would move a terminal's cursor or begin a line of its own: it is written out instead. */
const printable = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const lineOf = ({ file, code, level, sentence }: Told): string => {
  if (file === undefined) return `dateline: ${sentence}`;
  const name = file !== '-' ? file : code === 'unwritable' ? 'standard output' : 'standard input';
  return `${name}: ${level}: ${sentence}`;
};

/** Writes one line to standard error: a sentence, or JSON for machines. */
export const tell = (told: Told, asJson: boolean): void => console.error(asJson ? JSON.stringify(told) : printable(lineOf(told)));

/** Writes what is wrong in a file to standard error, a problem a line. */
export const tellProblems = (problems: readonly Problem[], file: string, asJson: boolean): void => {
  for (const problem of problems) tell({ file, ...problem, sentence: problemSentence(problem) }, asJson);
};
