import { problemSentence } from '../event-file/problem-sentences.js';
import type { Problem } from '../event-file/problems.js';

/** Writes problems to standard error: a sentence a line, or each as JSON for machines. `name` is that of the file. */
export const tellProblems = (problems: readonly Problem[], name: string, asJson: boolean): void => {
  for (const problem of problems) {
    const sentence = problemSentence(problem);
    console.error(asJson ? JSON.stringify({ file: name, ...problem, sentence }) : `${name}: ${problem.level}: ${sentence}`);
  }
};
