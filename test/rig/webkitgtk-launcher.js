/**
 * Test runner launcher for WebKitGTK: its MiniBrowser, driven by WebKitWebDriver, on a virtual screen of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { findProgram } from './engines.js';

const host = '127.0.0.1';

async function freePort() {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    const done = (result) => () => resolve(socket.destroy() && result);
    socket.on('connect', done(true)).on('error', done(false));
  });

async function listening(port, driver) {
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
    await pause(50);
  }
}

/** Starts a virtual screen and returns its name; with `-displayfd` the server chooses a free one and says which. */
async function startScreen(start) {
  const flags = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = start('virtualScreen', flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(screen.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

class WebKitGtkLauncher extends WebdriverLauncher {
  /** One window: real keys and pointer go to the window that has the focus. */
  concurrency = 1;
  #processes = [];
  #started;

  async initialize(config, testFiles) {
    await super.initialize({ ...config, concurrency: 1 }, testFiles);
    this.name = 'WebKitGTK';
  }

  async startSession(id, url) {
    await (this.#started ??= this.#startDriver());
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    this.#stopProcesses();
  }

  async #startDriver() {
    process.once('exit', () => this.#stopProcesses());
    const display = await startScreen(this.#start);
    const port = (this.options.port = await freePort());
    // Without a LANG, navigator.language is "C"; without software drawing, a machine with no graphics shows nothing.
    const own = { DISPLAY: display, LANG: 'en_US.UTF-8', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1', GTK_A11Y: 'none' };
    const driver = this.#start('webkitDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...own } });
    await listening(port, driver);
  }

  #start = (program, flags, options) => {
    const started = spawn(findProgram(program), flags, options);
    this.#processes.push(started);
    return started;
  };

  #stopProcesses() {
    for (const running of this.#processes.splice(0).reverse()) running.kill();
  }
}

/** The launcher for `browsers` of web-test-runner.config.js. */
export const webkitGtkLauncher = () =>
  new WebKitGtkLauncher({
    automationProtocol: 'webdriver',
    hostname: host,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findProgram('miniBrowser'), args: ['--automation'] },
    },
  });
