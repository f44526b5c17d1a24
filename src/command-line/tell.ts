import { problemSentence } from '../event-file/problem-sentences.js';
import type { Level, Problem } from '../event-file/problems.js';

/** What standard error carries: a sentence, its code for machines, and the file that it is about, `-` for a standard stream. */
export type Told = { file?: string; line?: number; column?: number; code: string; level: Level | 'notice'; sentence: string } & Record<string, unknown>;

/** Files may hold what would move a terminal's cursor or begin a line of its own: it is written out instead. */
const printable = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

type Paint = (level: Told['level']) => string;

/** The line that a person is told: `story.json:12:5: error: …`. `paint` gives the level its colour on a terminal. */
export const lineOfTold = ({ file, line, column, code, level, sentence }: Told, paint: Paint = (plain) => plain): string => {
  if (file === undefined) return printable(`dateline: ${sentence}`);
  const name = file !== '-' ? file : code === 'unwritable' ? 'standard output' : 'standard input';
  const place = line === undefined ? name : `${name}:${line}:${column ?? 1}`;
  return `${printable(place)}: ${paint(level)}: ${printable(sentence)}`;
};

/** Writes one line to standard error: a sentence, or JSON for machines. */
export const tell = (told: Told, asJson: boolean): void => console.error(asJson ? JSON.stringify(told) : lineOfTold(told));

/** Writes what is wrong in a file to standard error, a problem a line. */
export const tellProblems = (problems: readonly Problem[], file: string, asJson: boolean): void => {
  for (const problem of problems) tell({ file, ...problem, sentence: problemSentence(problem) }, asJson);
};
