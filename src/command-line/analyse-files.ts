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

/** A thread starts from a file of JavaScript; where the sources run as they are written there is none. */
const isBuilt = import.meta.url.endsWith('.js');

/** In megabytes, for a thread: what its words and patterns need, and ten documents more. Left alone, each would keep twice as much. */
const memory = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 192 };

const isOutOfMemory = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

const inThreads = (): Analyser => {
  const filename = new URL('./analyse-file.js', import.meta.url).href;
  const pool = new Tinypool({ filename, runtime: 'worker_threads', resourceLimits: memory, maxThreads: availableParallelism(), concurrentTasksPerWorker: 1 });
  // A document that is too large for a thread is read here, where there is more room.
  const analyse = (task: AnalysisTask): Promise<Analysis> =>
    (pool.run(task) as Promise<Analysis>).catch((error: unknown) => {
      if (isOutOfMemory(error)) return analyseFile(task);
      throw error;
    });
  return { analyse, stop: () => pool.destroy() };
};

/** Analyses documents, many of them in several threads, and gives them in their order. */
export async function analyseFiles(tasks: readonly AnalysisTask[]): Promise<Analysis[]> {
  const { analyse, stop } = isBuilt && tasks.length >= manyDocuments ? inThreads() : here();
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
