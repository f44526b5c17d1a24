import type { Problem } from '../event-file/problems.js';

const told = new WeakSet<readonly Problem[]>();

/**
 * Writes each problem of a file to the console, once a file and not once an element, as sentences that are loaded only
 * when there is something to say.
 */
export const tellProblems = async (problems: readonly Problem[], address: string): Promise<void> => {
  if (!problems.length || told.has(problems)) return;
  told.add(problems);
  const { problemSentence } = await import('../event-file/problem-sentences.js');
  console.warn(`Dateline: ${address}\n${problems.map((problem) => `– ${problemSentence(problem)}`).join('\n')}`);
};
