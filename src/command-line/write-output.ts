import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a text to a file, or to standard output without a path. The file is exchanged as a whole: where the writing fails, what
 * stood there before stays.
 */
export const writeOutput = async (text: string, path?: string): Promise<void> => {
  if (path === undefined) return void process.stdout.write(text);
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};
