/**
 * Sees to the browsers that the tests run in: where one is missing and this is a Linux that lets us, installs it from the
 * distribution; elsewhere says what to do. Run by `npm test` before tests in browsers, or alone: `node test/browsers.js`.
 */
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { engines, missingPrograms, variableFor } from './rig/engines.js';

/** Names of an engine in distributions: the first that can be had is installed. Fonts: Arabic and Hebrew; Chinese and Japanese. */
const packages = {
  chromium: [['chromium'], ['chromium-browser']],
  firefox: [['firefox-esr'], ['firefox']],
  webkit: [['webkit2gtk-driver', 'xvfb']],
};
const fonts = ['fonts-dejavu-core', 'fonts-droid-fallback'];

const run = (command, ...flags) => spawnSync(command, flags, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
const can = (command, ...flags) => spawnSync(command, flags, { stdio: 'ignore' }).status === 0;

/** What stands before a command so that it may install; undefined where nothing would help. */
function asRoot() {
  if (process.platform !== 'linux' || !can('apt-get', '--version')) return undefined;
  if (process.getuid() === 0) return ['env'];
  return can('sudo', '--non-interactive', 'true') ? ['sudo', '--non-interactive'] : undefined;
}

const aptGet = ([first, ...rest], ...flags) => run(first, ...rest, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...flags);

function install(missing, root) {
  console.log(`Installing ${missing.join(', ')} for the tests …`);
  aptGet(root, 'update', '-qq');
  for (const engine of missing) {
    packages[engine].some((names) => aptGet(root, 'install', '-y', '-qq', '--no-install-recommends', ...names, ...fonts));
  }
}

const howTo = {
  linux: 'install chromium, firefox-esr, webkit2gtk-driver and xvfb, or what your distribution calls them',
  darwin: 'install Chrome or Chromium and Firefox (WebKitGTK, on which the WebKit tests run, is there on Linux alone)',
  win32: 'install Chrome, Edge or Chromium and Firefox (WebKitGTK, on which the WebKit tests run, is there on Linux alone)',
};

function tell(engine) {
  const programs = missingPrograms(engine);
  const ways = howTo[process.platform] ?? howTo.linux;
  console.warn(`\n!!! No ${engine} (${programs.join(', ')}): ${ways}, or set ${programs.map(variableFor).join(', ')}. !!!`);
}

const missingEngines = () => engines.filter((engine) => missingPrograms(engine).length);

/** Installs what is missing and can be installed; returns the engines that are missing still, each told. */
export function seeToBrowsers() {
  const missing = missingEngines();
  const root = missing.length ? asRoot() : undefined;
  if (root) install(missing, root);
  const still = missingEngines();
  still.forEach(tell);
  return still;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const still = seeToBrowsers();
  process.exitCode = still.length && process.env.CI === 'true' ? 1 : 0;
}
