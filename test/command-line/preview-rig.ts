import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { after } from 'node:test';
import { text } from 'node:stream/consumers';
import { previewAssets } from '../../src/command-line/preview-assets.js';
import { listenOn } from '../../src/command-line/preview-port.js';
import { PreviewServer } from '../../src/command-line/preview-server.js';
import { folderWith } from './start.js';

export const gazette = 'Harbour Gazette\n\nThe master, Ada Vale, said: “We can’t pay for the bridge — not this\nyear.” She left at 10:26.\n';

/** A story with a picture beside it, whose quotation, and whatever else of its event, are as they are given. */
export const bridgeStory = ({ text: words = 'We can’t pay for the bridge — not this year.', more = {}, media = [{ type: 'image', url: 'pictures/bridge.png', alt: 'The bridge' }] as object[] } = {}): string =>
  JSON.stringify({
    version: 1, language: 'en', title: 'The bridge', people: { vale: { name: 'Ada Vale' } },
    sources: { gazette: { publisher: 'Harbour Gazette', document: { name: 'gazette.txt', sha256: createHash('sha256').update(gazette).digest('hex') } } },
    events: [
      { id: 'unpaid', date: '2031-03-01', headline: 'Nobody pays', quotes: [{ id: 'vale-1', text: words, speaker: 'vale', source: 'gazette' }], media, ...more },
      { id: 'closed', date: '2031-03-02', headline: 'The bridge closes' },
    ],
  }, null, 2);

/** A folder with a story, its picture, its document, and what nobody named. */
export function bridgeFolder(story = bridgeStory()): string {
  const folder = folderWith({ 'story.json': story, 'secret.txt': 'a secret', 'secret.png': 'a secret' });
  for (const name of ['documents', 'pictures']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'documents', 'gazette.txt'), gazette);
  writeFileSync(join(folder, 'documents', 'other.txt'), 'a secret');
  writeFileSync(join(folder, 'pictures', 'bridge.png'), 'a picture');
  writeFileSync(join(folder, 'pictures', 'unnamed.png'), 'a secret');
  return folder;
}

/** A package as it was built, of which only the names matter here. */
function builtPackage(): string {
  const root = folderWith({ 'package.json': 'a secret' });
  for (const name of ['dist/preview', 'dist/cdn/languages', 'dist/command-line']) mkdirSync(join(root, name), { recursive: true });
  const files = { 'preview/page.html': '<p>The page', 'preview/page.js': '/* page */', 'cdn/dateline.js': '/* elements */', 'cdn/languages/uk.js': '/* words */', 'command-line/dateline.js': 'a secret' };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, 'dist', name), content);
  return root;
}

/** A preview of the story in a folder, that listens; closed after the tests. */
export async function previewOf(folder: string): Promise<PreviewServer> {
  const at = { file: join(folder, 'story.json'), documents: join(folder, 'documents'), language: undefined };
  const served = new PreviewServer(at, await previewAssets(builtPackage()));
  await listenOn(served.server, undefined);
  after(() => served.close());
  await served.followed.look();
  return served;
}

export type Answered = { status: number; headers: IncomingHttpHeaders; body: string };

/** Asks with exactly this path and these headers, as no browser would have to. */
export const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answered> =>
  new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      void text(response).then((body) => done({ status: response.statusCode ?? 0, headers: response.headers, body }), fail);
    });
    asked.on('error', fail).end();
  });
