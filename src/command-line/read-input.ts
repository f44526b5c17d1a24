import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The text of a file, or of standard input where the path is `-`. Throws where it cannot be had. */
export const readInput = (path: string): Promise<string> => (path === '-' ? text(process.stdin) : readFile(path, 'utf8'));
