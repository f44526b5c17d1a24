import { availableParallelism } from 'node:os';
import { SingleBar } from 'cli-progress';
import { Tinypool } from 'tinypool';
import analyseFile, { type Analysis, type AnalysisTask } from './analyse-file.js';

/** From so many documents on it pays to start threads. */
const manyDocuments = 12;

/** Shows on a terminal how far a long run is; elsewhere nothing. */
function progressOver(total: number): { done: () => void; stop: () => void } {
  if (!process.stderr.isTTY || total < manyDocuments) return { done: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: 'Reading documents {bar} {value} of {total}', stream: process.stderr, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0);
  return { done: () => bar.increment(), stop: () => bar.stop() };
}

type Analyser = { analyse: (task: AnalysisTask) => Promise<Analysis>; stop: () => Promise<void> };

const here = (): Analyser => ({ analyse: analyseFile, stop: () => Promise.resolve() });

/** The sources run as they are written, too: a thread starts from the file that is there. */
const threadFile = new URL(import.meta.url.endsWith('.ts') ? './analyse-file.ts' : './analyse-file.js', import.meta.url).href;

const inThreads = (): Analyser => {
  const pool = new Tinypool({ filename: threadFile, runtime: 'worker_threads', maxThreads: availableParallelism(), concurrentTasksPerWorker: 1 });
  return { analyse: (task) => pool.run(task) as Promise<Analysis>, stop: () => pool.destroy() };
};

/** Analyses documents, many of them in several threads, and gives them in their order. */
export async function analyseFiles(tasks: readonly AnalysisTask[]): Promise<Analysis[]> {
  const { analyse, stop } = tasks.length < manyDocuments ? here() : inThreads();
  const progress = progressOver(tasks.length);
  try {
    return await Promise.all(tasks.map(async (task) => {
      const analysis = await analyse(task);
      progress.done();
      return analysis;
    }));
  } finally {
    progress.stop();
    await stop();
  }
}
