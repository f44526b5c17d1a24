import { extname, isAbsolute, relative, resolve } from 'node:path';
import { isObject } from '../event-file/read-part.js';

/** Kinds of files that a story shows or plays. Nothing else beside it is served: a page there would be one of this origin. */
const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.gif': 'image/gif', '.webp': 'image/webp', '.avif': 'image/avif',
  '.svg': 'image/svg+xml', '.mp4': 'video/mp4', '.m4v': 'video/mp4', '.webm': 'video/webm', '.ogv': 'video/ogg', '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4', '.ogg': 'audio/ogg', '.oga': 'audio/ogg', '.wav': 'audio/wav', '.flac': 'audio/flac', '.vtt': 'text/vtt; charset=utf-8',
};

/** The media type of a file by its name, undefined where it is none that is served. */
export const mediaType = (file: string): string | undefined => types[extname(file).toLowerCase()];

const addressesInSrcset = (srcset: string): string[] =>
  srcset.split(/,\s+|(?<=\s[\d.]+[wxh]),/).flatMap((one) => one.trim().split(/\s/)[0] || []);

const addressesOf = (medium: unknown): unknown[] => {
  if (!isObject(medium)) return [];
  const { url, poster, thumbnail, srcset, tracks } = medium;
  const listed = Array.isArray(tracks) ? tracks.flatMap(addressesOf) : [];
  return [url, poster, thumbnail, ...listed, ...(typeof srcset === 'string' ? addressesInSrcset(srcset) : [])];
};

/** Media stand in the story and in its events, wherever these are. */
function* addressesIn(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) for (const item of value) yield* addressesIn(item);
  else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (name === 'media' && Array.isArray(item)) yield* item.flatMap(addressesOf);
      yield* addressesIn(item);
    }
  }
}

const page = 'http://page.invalid/';

/** The path that a browser asks for, and the file that is meant; undefined for an address elsewhere, or above the story's folder. */
function fileAt(address: unknown, folder: string): [path: string, file: string] | undefined {
  if (typeof address !== 'string' || URL.canParse(address) || /^[/\\]|\\|\p{Cc}/u.test(address) || !URL.canParse(address, page)) return undefined;
  try {
    const file = resolve(folder, decodeURIComponent(address.replace(/[?#].*$/s, '')));
    const inside = relative(folder, file);
    const isInside = inside !== '' && !isAbsolute(inside) && inside.split(/[/\\]/)[0] !== '..' && !file.includes('\0');
    return isInside && mediaType(file) ? [new URL(address, page).pathname, file] : undefined;
  } catch {
    return undefined;
  }
}

/** The media files that a parsed event file names relative to itself, in its folder or one within it, by the paths they are asked for at. */
export function mediaBeside(value: unknown, folder: string): Map<string, string> {
  const media = new Map<string, string>();
  for (const address of addressesIn(value)) {
    const found = fileAt(address, folder);
    if (found) media.set(...found);
  }
  return media;
}
