/** Prints what the bundle weighs in brotli; fails where the first view is over its limit. */
import { firstView, firstViewLimit } from './first-view.js';

const { first, later, total } = firstView('dist/cdn');
const line = (label, bytes) => console.log(`  ${label.padEnd(40)} ${bytes.toLocaleString('en').padStart(7)} bytes`);

for (const { name, bytes } of first) line(name, bytes);
for (const { name, bytes } of later) line(`${name} (when needed)`, bytes);
line('First view, brotli', total);
if (total > firstViewLimit) {
  console.error(`The first view is over ${firstViewLimit.toLocaleString('en')} bytes.`);
  process.exitCode = 1;
}
