/**
 * All tests, or those that are named: `npm test`, `npm test -- dates`, `npm test -- --node`, `npm test -- timeline --browser`,
 * `npm test -- test/timeline/keyboard.browser.ts --engine firefox`. The last line is the sum of all.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { seeToBrowsers } from './browsers.js';
import { nothing, runPart, sum } from './rig/run-part.js';

process.chdir(join(import.meta.dirname, '..'));

/** Dates must not move by a day wherever the clock stands: furthest ahead, behind, and none. */
const timeZones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'];

const filesOf = (folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file).replaceAll(sep, '/'));

const isNamed = (names) => (file) => !names.length || names.some((name) => file === name || file.split('/')[1] === name);

const isNodeTest = (file) => /^test\/[^/]+\/[^/]+\.test\.ts$/.test(file);
const isBrowserTest = (file) => /^test\/[^/]+\/[^/]+\.browser\.ts$/.test(file);
const isDateTest = (file) => file.startsWith('test/dates/');

const lastChange = (files) => Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));

/**
 * The tests of the package read what the build made: it is made where it is missing or older than its sources. A build that fails
 * is told, and leaves those tests to fail; the others are worth running all the same.
 */
function buildIfStale() {
  const built = lastChange(['dist/cdn/dateline.js']);
  if (built > lastChange([...filesOf('src'), ...filesOf('build'), 'rollup.config.js', 'package.json'])) return;
  console.log('Building what the tests of the package read …');
  const { status } = spawnSync(process.execPath, ['build/build.js'], { stdio: 'inherit' });
  if (status !== 0) console.error('!!! The build failed. !!!');
}

const nodeTests = (files, variables) =>
  files.length ? runPart(['--import', 'tsx', '--test', '--test-reporter=spec', ...files], variables) : nothing;

function title(text) {
  console.log(`\n── ${text} ──`);
}

async function runNodeTests(files) {
  let totals = nothing;
  for (const TZ of files.some(isDateTest) ? timeZones : []) {
    title(`Dates, in ${TZ}`);
    totals = sum(totals, await nodeTests(files.filter(isDateTest), { TZ }));
  }
  title('In Node');
  return sum(totals, await nodeTests(files.filter((file) => !isDateTest(file))));
}

async function runBrowserTests(files, engine) {
  const missing = seeToBrowsers();
  title(`In browsers${engine ? `: ${engine}` : ''}`);
  const named = { BROWSER_TESTS: files.join(','), ...(engine && { ENGINES: engine }) };
  const totals = await runPart(['node_modules/@web/test-runner/dist/bin.js'], named);
  if (missing.length && !engine) console.warn(`\n!!! Not run: the tests in ${missing.join(', ')}. !!!`);
  return totals;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'boolean' }, browser: { type: 'boolean' }, engine: { type: 'string' } },
});
const files = filesOf('test').filter(isNamed(positionals));
const forNode = values.browser || values.engine ? [] : files.filter(isNodeTest);
const forBrowsers = values.node ? [] : files.filter(isBrowserTest);
if (!forNode.length && !forBrowsers.length) throw new Error(`No test is called ${positionals.join(', ')}.`);

if (files.some((file) => file.startsWith('test/package/'))) buildIfStale();
const parts = [
  forNode.length ? await runNodeTests(forNode) : nothing,
  forBrowsers.length ? await runBrowserTests(forBrowsers, values.engine) : nothing,
];
const { passed, failed, skipped } = parts.reduce(sum);
process.exitCode = failed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
