import { problemSentence } from '../event-file/problem-sentences.js';
import type { Problem } from '../event-file/problems.js';

const told = new WeakSet<readonly Problem[]>();

/** Writes each problem of a file to the console, once a file and not once an element. Loaded when there is something to say. */
export const tellProblems = (problems: readonly Problem[], address: string): void => {
  if (told.has(problems)) return;
  told.add(problems);
  console.warn(`Dateline: ${address}\n${problems.map((problem) => `– ${problemSentence(problem)}`).join('\n')}`);
};
