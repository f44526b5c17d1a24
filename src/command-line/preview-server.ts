import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { CheckedNews, NewsName, StoryNews } from '../preview/preview-data.js';
import { answerTo, type Answer } from './preview-answer.js';
import type { Asset } from './preview-assets.js';
import { FollowedFile } from './preview-follow.js';
import type { LookedAt } from './preview-look.js';
import { rangeOf } from './preview-range.js';

/** Proxies and browsers take a connection on which nothing comes for a dead one: this often something does, in milliseconds. */
const pulse = 20_000;

const eventText = (name: NewsName, news: unknown): string => `event: ${name}\ndata: ${JSON.stringify(news)}\n\n`;

/** The file at the end of its links, undefined where it is none, or lies outside the folder that it has to be in. */
async function fileWithin(file: string, folder: string | undefined): Promise<{ path: string; size: number } | undefined> {
  const path = await realpath(file);
  if (folder !== undefined && !path.startsWith(`${await realpath(folder)}${sep}`)) return undefined;
  const found = await stat(path);
  return found.isFile() ? { path, size: found.size } : undefined;
}

async function sendFile({ headers, body }: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { file, within } = body as { file: string; within?: string };
  const found = await fileWithin(file, within).catch(() => undefined);
  if (!found) return void response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
  const { status, start, end, headers: ofRange } = rangeOf(request.headers.range, found.size);
  response.writeHead(status, { ...headers, ...ofRange });
  if (request.method === 'HEAD' || end < start) return void response.end();
  const stream = createReadStream(found.path, { start, end });
  // The headers are on their way: all that can still be said is that it is not whole.
  stream.on('error', () => response.destroy()).pipe(response);
  response.on('close', () => stream.destroy());
}

/** The server of a preview: answers requests, and tells the pages that listen what the file has become. */
export class PreviewServer {
  readonly followed: FollowedFile;
  readonly server: Server;
  readonly #assets: ReadonlyMap<string, Asset>;
  readonly #listeners = new Set<ServerResponse>();
  readonly #pulse: NodeJS.Timeout;

  constructor(at: LookedAt, assets: ReadonlyMap<string, Asset>) {
    this.#assets = assets;
    this.followed = new FollowedFile(at, (name, news) => this.#tell(name, news));
    this.server = createServer((request, response) => void this.#answer(request, response).catch(() => response.destroy()));
    this.#pulse = setInterval(() => this.#write(': \n\n'), pulse).unref();
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Ends all connections. */
  close(): Promise<void> {
    clearInterval(this.#pulse);
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    this.server.closeAllConnections();
    return closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { media, folder, documents } = this.followed;
    const answer = answerTo(request, { port: this.port, assets: this.#assets, documents: documents.all, media, folder });
    if (answer.body === 'news') return this.#listen(answer, request, response);
    if (typeof answer.body === 'object') return sendFile(answer, request, response);
    const body = Buffer.from(answer.body);
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
  }

  /** A page that comes later, or comes back, is told what the others were told last. */
  #listen({ status, headers }: Answer, { method }: IncomingMessage, response: ServerResponse): void {
    response.writeHead(status, headers);
    if (method === 'HEAD') return void response.end();
    response.flushHeaders();
    for (const [name, news] of this.followed.last) response.write(eventText(name, news));
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  #tell(name: NewsName, news: StoryNews | CheckedNews): void {
    this.#write(eventText(name, news));
  }

  #write(text: string): void {
    for (const listener of this.#listeners) listener.write(text);
  }
}
