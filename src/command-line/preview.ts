import { exitCodes } from './exit-codes.js';
import { documentFiles } from './document-files.js';
import { previewAssets } from './preview-assets.js';
import { openAddress } from './preview-open.js';
import { listenOn } from './preview-port.js';
import { previewRequest, type PreviewRequest } from './preview-request.js';
import { PreviewServer } from './preview-server.js';
import { watchSaved } from './preview-watch.js';
import { readInput } from './read-input.js';
import { tell } from './tell.js';
import { writeResult } from './write-output.js';

/** What ends the program: Ctrl+C, and whoever asks it to. A second one ends it at once. */
const askedToEnd = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });

/** What is not there at all is told at once, in a fault; a file that is only broken can be mended while the preview runs. */
const checkThere = async ({ file, documents }: PreviewRequest): Promise<void> => {
  await readInput(file);
  if (documents !== undefined) await documentFiles(documents);
};

const hint = (sentence: string): void => tell({ code: 'preview', level: 'notice', sentence }, false);

/** `dateline preview`: shows a story at an address of this machine, and what is wrong with it, until somebody ends it. */
export const preview = async (flags: string[]): Promise<number> => {
  const ended = askedToEnd();
  const request = previewRequest(flags);
  const assets = await previewAssets();
  await checkThere(request);
  const served = new PreviewServer(request, assets);
  await listenOn(served.server, request.port);
  const endWatch = await watchSaved(request.file, () => void served.followed.look());
  const address = `http://127.0.0.1:${served.port}/`;
  await writeResult(`${address}\n`);
  if (process.stderr.isTTY) hint(`Shows ${request.file} as it is saved. Ctrl+C ends it.`);
  if (request.open) openAddress(address, () => hint(`No browser could be opened. Open ${address} yourself.`));
  void served.followed.look();
  await ended;
  endWatch();
  await served.close();
  return exitCodes.well;
};
