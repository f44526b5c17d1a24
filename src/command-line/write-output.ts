import { randomUUID } from 'node:crypto';
import { fstat } from 'node:fs';
import { access, chmod, constants, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { systemFault } from './system-fault.js';

/** Writes to standard output. Whoever reads it may have had enough, as `head` has: that is nobody's fault. */
export const writeResult = (text: string): Promise<void> =>
  new Promise((done, fail) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? done() : fail(systemFault(error, 'unwritable', '-')));
    process.stdout.write(text, (error) => error ?? done());
  });

/** What stands at a path, at the end of its links; undefined where nothing does. */
const whatStandsAt = (path: string) =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** The path at the end of links, so that they stay; the file there may be yet to be made. */
const endOfLinks = async (path: string): Promise<string> => {
  const next = await readlink(path).catch(() => undefined);
  return next === undefined ? path : endOfLinks(resolve(await realpath(dirname(path)), next));
};

/** Puts a text in a file's place as a whole, under the permissions that the file had. */
const exchange = async (text: string, path: string, mode?: number): Promise<void> => {
  const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`);
  try {
    await writeFile(unfinished, text, { flag: 'wx', mode });
    // What it was made with has lost what new files of this user lack.
    if (mode !== undefined) await chmod(unfinished, mode);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
};

/** A file is exchanged. Pipes and devices are written into, for an exchange would destroy them; a folder refuses that. */
const writeTo = async (text: string, path: string): Promise<void> => {
  const old = await whatStandsAt(path);
  if (old && !old.isFile()) return writeFile(path, text);
  if (old) await access(path, constants.W_OK);
  return exchange(text, await endOfLinks(path), old && old.mode & 0o7777);
};

/**
 * Writes a text to a file, or to standard output where the path is `-`. Where the writing fails, what stood there before stays,
 * and a `Fault` says why.
 */
export const writeOutput = async (text: string, path: string): Promise<void> => {
  if (path === '-') return writeResult(text);
  return writeTo(text, path).catch((error: unknown) => {
    throw systemFault(error, 'unwritable', path);
  });
};

/** What is read from a path, where it can be told: of standard input it is what the shell has opened. */
const whatIsReadFrom = (path: string) => (path === '-' ? promisify(fstat)(0) : stat(path)).catch(() => undefined);

/** Whether what is read from one path, `-` for standard input, is the file at another. Neither need exist. */
export const isSameFile = async (input: string, output: string): Promise<boolean> => {
  const [a, b] = await Promise.all([whatIsReadFrom(input), stat(output).catch(() => undefined)]);
  return !!a?.isFile() && a.ino === b?.ino && a.dev === b.dev;
};
