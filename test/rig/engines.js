/**
 * Where the browsers of this machine are: by environment variable first, then in the usual places of Linux, macOS and
 * Windows. `undefined` where there is none.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Windows keeps programs in three roots; a root that is not set names no place. */
const onWindows = (...tails) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).flatMap((root) => tails.map((tail) => join(root, tail)));

const inApplications = (...tails) => tails.map((tail) => join('/Applications', tail));

/** Full paths of commands that may be on the PATH, in the order of their names. */
const onPath = (...names) => names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const places = {
  chromium: {
    linux: () => [...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'), '/snap/bin/chromium'],
    darwin: () => inApplications('Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    win32: () => onWindows('Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  },
  firefox: {
    linux: () => onPath('firefox-esr', 'firefox'),
    darwin: () => inApplications('Firefox.app/Contents/MacOS/firefox'),
    win32: () => onWindows('Mozilla Firefox/firefox.exe'),
  },
  webkitDriver: { linux: () => onPath('WebKitWebDriver') },
  miniBrowser: {
    linux: () =>
      ['x86_64-linux-gnu', 'aarch64-linux-gnu']
        .map((machine) => `/usr/lib/${machine}`)
        .concat('/usr/libexec', '/usr/lib', '/usr/lib64')
        .flatMap((root) => ['4.1', '4.0', '6.0'].map((version) => `${root}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`)),
  },
  virtualScreen: { linux: () => onPath('Xvfb') },
};

const named = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
  webkitDriver: 'WEBKIT_DRIVER_PATH',
  miniBrowser: 'WEBKIT_MINIBROWSER_PATH',
  virtualScreen: 'XVFB_PATH',
};

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Path of one program.
 * @param {keyof typeof places} program
 * @returns {string | undefined}
 */
export const findProgram = (program) => env[named[program]] ?? places[program][platform]?.().find(isProgram);

/** Whether an engine can be started: WebKitGTK is three programs. */
const enginePrograms = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['webkitDriver', 'miniBrowser', 'virtualScreen'],
};

export const engines = Object.keys(enginePrograms);

/** Which of an engine's programs are missing; empty where the engine can be started. */
export const missingPrograms = (engine) => enginePrograms[engine].filter((program) => !findProgram(program));

/** How to name a program's place where the usual ones do not hold. */
export const variableFor = (program) => named[program];

/** Flags that keep Chromium from asking anything of the network by itself, and let it run in a container. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
