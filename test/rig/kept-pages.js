import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';

const prefix = '/kept-page/';
const pages = new Map();

/** The pieces of a page, each after the one before has been on its way for a while. */
async function* piecesOf({ pieces, wait }) {
  for (const [index, piece] of pieces.entries()) {
    if (index) await pause(wait);
    yield piece;
  }
}

/**
 * Pages that tests write, with an address of their own, as a server sends them: `POST /kept-page/<name>` keeps
 * `{ pieces, headers, wait }`, `GET` answers with the pieces one after the other, `wait` milliseconds apart.
 */
export const keptPages = () =>
  async function keptPage(context, next) {
    if (!context.path.startsWith(prefix)) return next();
    if (context.method === 'POST') {
      pages.set(context.path, JSON.parse(await text(context.req)));
      context.status = 204;
      return undefined;
    }
    const page = pages.get(context.path);
    context.status = page ? 200 : 404;
    context.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page?.headers });
    context.body = page ? Readable.from(piecesOf(page)) : '';
    return undefined;
  };
