import { unwatchFile, watch, watchFile, type FSWatcher } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/** Editors write a file in steps, or put another in its place: what comes this close together is one change, in milliseconds. */
const pause = 60;

/** Where the system tells of no change, as on some network drives, it is asked: this often, in milliseconds. */
const interval = 1000;

/** The folder is watched and not the file: an editor that puts a new file in its place would leave the old one watched. */
const watchFolderOf = (path: string, changed: () => void): FSWatcher | undefined => {
  try {
    const watcher = watch(dirname(path), (_, name) => (name === null || name === basename(path)) && changed());
    return watcher.on('error', () => watcher.close());
  } catch {
    // There may be no more watches: then it is asked, as below.
    return undefined;
  }
};

/** Tells of each change of a file, or of the file that it links to. Gives what ends the watch. */
export async function watchSaved(file: string, changed: () => void): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, pause);
  };
  const path = resolve(file);
  const target = await realpath(path).catch(() => path);
  const watchers = [...new Set([path, target])].map((one) => watchFolderOf(one, soon));
  watchFile(path, { interval }, soon);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
    unwatchFile(path, soon);
  };
}
