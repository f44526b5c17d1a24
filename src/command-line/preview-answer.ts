import type { ShelvedDocument } from '../documents/document-shelf.js';
import type { DocumentText } from '../preview/preview-data.js';
import { ownPath, type Asset } from './preview-assets.js';
import { mediaType } from './preview-media.js';
import { refusalOf, type Asked } from './preview-refusal.js';

/** What a preview has to show. */
export type PreviewRoom = {
  port: number;
  /** The page's own files, by their paths. */
  assets: ReadonlyMap<string, Asset>;
  /** The documents that words of the story are held to. */
  documents: readonly ShelvedDocument[];
  /** The story's own media, by their paths; a file that is a link out of `folder` is not served. */
  media: ReadonlyMap<string, string>;
  folder: string;
};

/** What a request is answered with: a text, a file (that has to be within a folder), or the news for as long as anybody listens. */
export type Answer = { status: number; headers: Record<string, string>; body: string | { file: string; within?: string } | 'news' };

/**
 * What the page may do: run the package's own scripts and styles, ask its own server. A story's pictures, films and sounds may be
 * anywhere, as on the page that it is for; players come when they are pressed.
 */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
  "img-src 'self' https: data:", "media-src 'self' https:", 'frame-src https:',
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html',
].join('; ');

/** A drawing may hold scripts: they do not run where it is opened by itself. */
const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const headersOf = (type: string, contentPolicy = policy): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
});

const told = (status: number, sentence: string): Answer => ({ status, headers: headersOf('text/plain; charset=utf-8'), body: `${sentence}\n` });

const documentAnswer = ({ name, text }: ShelvedDocument): Answer => {
  const body: DocumentText = { name, text };
  return { status: 200, headers: headersOf('application/json; charset=utf-8'), body: JSON.stringify(body) };
};

/** The path of an address without its query; an address of another server is no path. */
const pathOf = (url = ''): string => {
  const absolute = `http://page.invalid${url}`;
  return url.startsWith('/') && URL.canParse(absolute) ? new URL(absolute).pathname : '';
};

const documentNumber = new RegExp(`^${ownPath}documents/(\\d{1,6})$`);

/** What is answered to a request. Only what is known by its whole path is served, so that no path leads anywhere else. */
export function answerTo(asked: Asked, room: PreviewRoom): Answer {
  const refusal = refusalOf(asked, room.port);
  if (refusal) {
    const answer = told(refusal.status, refusal.sentence);
    return refusal.status === 405 ? { ...answer, headers: { ...answer.headers, Allow: 'GET, HEAD' } } : answer;
  }
  const path = pathOf(asked.url);
  const asset = room.assets.get(path);
  if (asset) return { status: 200, headers: headersOf(asset.type), body: { file: asset.file } };
  if (path === `${ownPath}news`) return { status: 200, headers: headersOf('text/event-stream; charset=utf-8'), body: 'news' };
  const document = room.documents[Number(documentNumber.exec(path)?.[1] ?? -1)];
  if (document) return documentAnswer(document);
  const file = room.media.get(path);
  const type = file && mediaType(file);
  return type ? { status: 200, headers: headersOf(type, mediaPolicy), body: { file, within: room.folder } } : told(404, 'There is nothing here.');
}
