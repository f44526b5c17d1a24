/** Puts the page of `dateline preview` and its styles beside the scripts that `tsc` emitted. */
import { copyFileSync } from 'node:fs';

for (const name of ['page.html', 'page.css', 'tools.css']) copyFileSync(`src/preview/${name}`, `dist/preview/${name}`);
