import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Fault } from './fault.js';

/** A file of the package that a preview's page is made of. */
export type Asset = { file: string; type: string };

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8',
};

/** Where the page's own files are asked for: no event file names anything there. */
export const ownPath = '/~dateline/';

const packageRoot = join(import.meta.dirname, '..', '..');

const filesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => /\.(html|css|js)$/.test(name)).map((name) => join(folder, name));
};

/**
 * The files of a preview's page by the paths they are asked for at: its own from `dist/preview`, the elements from `dist/cdn`. Throws
 * a `Fault` where they were not built, as in a fresh checkout.
 */
export async function previewAssets(root = packageRoot): Promise<ReadonlyMap<string, Asset>> {
  const dist = join(root, 'dist');
  const files = [...(await filesIn(join(dist, 'preview'))), ...(await filesIn(join(dist, 'cdn')))];
  const pathOf = (file: string): string => {
    const name = relative(dist, file).split(sep).join('/');
    return name === 'preview/page.html' ? '/' : `${ownPath}${name}`;
  };
  const assets = new Map(files.map((file) => [pathOf(file), { file, type: types[file.replace(/^.*\./s, '')] ?? '' }]));
  if (['/', `${ownPath}preview/page.js`, `${ownPath}cdn/dateline.js`].every((path) => assets.has(path))) return assets;
  const sentence = `The preview’s own files are not in ${dist}. In a checkout run «npm run build»; elsewhere install the package anew.`;
  throw new Fault('unreadable', sentence);
}
