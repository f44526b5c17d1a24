import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Fault } from './fault.js';
import { systemFault } from './system-fault.js';

const bytesOf = async (path: string): Promise<Buffer> => {
  try {
    return await (path === '-' ? buffer(process.stdin) : readFile(path));
  } catch (error) {
    throw systemFault(error, 'unreadable', path);
  }
};

/** Bytes that are no UTF-8 would become «�» in the middle of somebody's words: they are refused. */
const decode = (bytes: Buffer, path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('unreadable', 'It is not in UTF-8, so its letters cannot be told. Save it as UTF-8.', path);
  }
};

/**
 * The text of a file, or of standard input where the path is `-`, without its byte order mark. Throws a `Fault` where it cannot
 * be had or says nothing.
 */
export const readInput = async (path: string): Promise<string> => {
  const text = decode(await bytesOf(path), path);
  if (/\S/.test(text)) return text;
  throw new Fault('unreadable', 'It is empty. Check whether it is the right one, and whether it was saved.', path);
};
