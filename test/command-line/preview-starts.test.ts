import assert from 'node:assert/strict';
import { chmodSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault, WrongUse } from '../../src/command-line/fault.js';
import { previewAssets } from '../../src/command-line/preview-assets.js';
import { openAddress } from '../../src/command-line/preview-open.js';
import { listenOn } from '../../src/command-line/preview-port.js';
import { previewRequest } from '../../src/command-line/preview-request.js';
import { bridgeFolder } from './preview-rig.js';
import { begin, contentOf, folderWith, start } from './start.js';

const isBuilt = existsSync(join(import.meta.dirname, '../../dist/preview/page.js'));
const notBuilt = !isBuilt && 'the package is not built';
const noSignals = process.platform === 'win32' && 'this system has no such signals';

describe('a preview that is asked for wrongly', () => {
  const wrong: [flags: string[], sentence: RegExp][] = [
    [[], /^Name one event file/], [['a.json', 'b.json'], /^Name one event file/], [['-'], /name the file, not standard input/],
    [['a.json', '--port', '0'], /^--port is «0»/], [['a.json', '--port', '65536'], /^--port is «65536»/], [['a.json', '--port', '8e3'], /^--port/],
    [['a.json', '--lang', 'en_US'], /^--lang is «en_US»/], [['a.json', '--open=yes'], /^--open takes no value/], [['a.json', '--host', '0.0.0.0'], /^There is no option --host/],
  ];
  for (const [flags, sentence] of wrong) {
    it(`as by ${flags.join(' ') || 'nothing'}`, () =>
      assert.throws(() => previewRequest(flags), (error) => error instanceof WrongUse && sentence.test(error.message)));
  }

  it('on a port that is taken, says so', async () => {
    const [one, other] = [createServer(), createServer()];
    after(() => [one, other].forEach((server) => server.close()));
    await listenOn(one, undefined);
    const { port } = one.address() as { port: number };
    await assert.rejects(listenOn(other, port), /^Error: Port \d+ is taken/);
    await listenOn(other, undefined);
    assert.notEqual((other.address() as { port: number }).port, port);
  });

  it('from a package that is not built, says what to do', async () => {
    await assert.rejects(previewAssets(folderWith({})), (error) => error instanceof Fault && /run «npm run build»/.test(error.message));
  });

  it('of a file that is not there, ends at once', { skip: notBuilt }, async () => {
    const { code, stdout, stderr } = await start(['preview', 'nowhere.json'], { cwd: folderWith({}) });
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^nowhere\.json: error: There is no such file/);
  });
});

describe('a preview that runs', { concurrency: true }, () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`writes its address, and ends well at ${signal} while a page listens`, { skip: notBuilt || noSignals }, async () => {
      const child = begin(['preview', 'story.json', '--documents', 'documents'], { cwd: bridgeFolder() });
      const ended = new Promise<unknown[]>((done) => child.on('close', (...how) => done(how)));
      const written = String(await new Promise((done) => child.stdout!.once('data', done)));
      assert.match(written, /^http:\/\/127\.0\.0\.1:\d+\/\n$/);
      const news = await fetch(`${written.trim()}~dateline/news`);
      const heard = news.body!.getReader();
      assert.match(new TextDecoder().decode((await heard.read()).value), /^event: story\ndata: \{/);
      child.kill(signal);
      assert.deepEqual(await ended, [0, null]);
      await heard.cancel().catch(() => undefined);
    });
  }
});

describe('the browser', { skip: process.platform !== 'linux' && 'it is opened by another name here' }, () => {
  it('is given the address as it stands, by no shell', async () => {
    const folder = folderWith({ 'xdg-open': '#!/bin/sh\nprintf "%s|" "$@" > "$(dirname "$0")/said"\n' });
    chmodSync(join(folder, 'xdg-open'), 0o755);
    const path = process.env['PATH'];
    process.env['PATH'] = `${folder}:${path}`;
    openAddress('http://127.0.0.1:8200/;touch x', () => assert.fail());
    process.env['PATH'] = path;
    while (!existsSync(join(folder, 'said')) || !contentOf(folder, 'said')) await wait(20);
    assert.equal(contentOf(folder, 'said'), 'http://127.0.0.1:8200/;touch x|');
  });

  it('that is not there is told', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = folderWith({});
    const failed = new Promise<void>((done) => openAddress('http://127.0.0.1:8200/', done));
    process.env['PATH'] = path;
    await failed;
  });
});
