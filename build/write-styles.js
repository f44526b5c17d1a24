/** Writes the style sheets that server HTML links to where a page refuses `<style>`: the elements' own, and a whole page's. */
import { writeFileSync } from 'node:fs';
import { elementStyles } from '../dist/server/element-styles.js';
import { styleText } from '../dist/server/declarative-root.js';
import { pageStyles } from '../dist/server/page-styles.js';

writeFileSync('dist/cdn/dateline.css', styleText(new Set(Object.values(elementStyles).flat())));
writeFileSync('dist/cdn/page.css', pageStyles);
