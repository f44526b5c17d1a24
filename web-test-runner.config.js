import { readdirSync, readFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { browserCommands } from './test/rig/browser-commands.js';
import { chromiumFlags, engines, findProgram, missingPrograms, variableFor } from './test/rig/engines.js';
import { keptPages } from './test/rig/kept-pages.js';
import { testFiles } from './test/rig/test-files.js';
import { totalsReporter } from './test/rig/totals-reporter.js';
import { webkitGtkLauncher } from './test/rig/webkitgtk-launcher.js';

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: findProgram('chromium'), args: chromiumFlags } }),
  // Puppeteer speaks to Firefox by WebDriver BiDi, so no geckodriver is needed.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: findProgram('firefox'), headless: true },
    }),
  webkit: webkitGtkLauncher,
};

/** A missing engine is passed over at home, and told; in continuous integration it is an error. */
function isThere(engine) {
  const missing = missingPrograms(engine);
  if (!missing.length) return true;
  const told = `No ${engine}: ${missing.join(', ')} not found (set ${missing.map(variableFor).join(', ')}, or: node test/browsers.js).`;
  if (process.env.CI === 'true') throw new Error(told);
  console.warn(`\n!!! ${told} ITS TESTS ARE NOT RUN. !!!\n`);
  return false;
}

const wanted = process.env.ENGINES?.split(',') ?? engines;
const browsers = wanted.filter(isThere).map((engine) => launchers[engine]());
if (!browsers.length) throw new Error(`None of these engines is on this machine: ${wanted.join(', ')}.`);

/** A sandboxed page has no origin, and loads modules only from who lets everybody. */
const toEverybody = (context, next) => {
  context.set('access-control-allow-origin', '*');
  return next();
};

const allFiles = () => readdirSync('test', { recursive: true }).filter((name) => name.endsWith('.browser.ts')).map((name) => `test/${name}`);
const files = process.env.BROWSER_TESTS?.split(',') ?? allFiles();

/** What the elements do they do as well where a server has drawn them: the tests that ask for elements from `fixture` run a second time. */
const servedToo = files.filter((file) => /^test\/(timeline|event-card|quote-block)\//.test(file) && /import \{[^}]*\b(fixture|timelineOf)\b[^}]*\}/.test(readFileSync(file, 'utf8')));

const servedHtml = (framework) => `<script>datelineServed = true</script><script type="module" src="${framework}"></script>`;

export default {
  groups: [
    { name: 'drawn by the browser', files },
    ...(servedToo.length ? [{ name: 'drawn by a server', files: servedToo, testRunnerHtml: servedHtml }] : []),
  ],
  nodeResolve: true,
  browsers,
  concurrentBrowsers: browsers.length,
  concurrency: 1,
  // Without the tsconfig, fields would be defined over the elements' properties (see useDefineForClassFields).
  plugins: [browserCommands(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  middleware: [toEverybody, testFiles(), keptPages()],
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // For what hangs: a machine may be slow, or stand still for minutes.
  testsFinishTimeout: 1_200_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totalsReporter()],
};
