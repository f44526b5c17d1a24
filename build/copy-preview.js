/** Puts the page of `dateline preview` and its styles beside the scripts that `tsc` emitted. */
import { copyFileSync } from 'node:fs';
import { basename } from 'node:path';

for (const file of ['preview/page.html', 'preview/page.css', 'preview/tools.css', 'article/masthead.css'])
  copyFileSync(`src/${file}`, `dist/preview/${basename(file)}`);
