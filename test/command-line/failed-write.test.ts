import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { begin, cannotBeRefused, contentOf, folderWith, start } from './start.js';
import { soundText } from './small-story.js';

const noLinks = process.platform === 'win32' && 'this system has no such files';

const longStory = (): string => {
  const events = Array.from({ length: 2000 }, (_, i) => ({ id: `e${i}`, date: '2031', headline: `The bridge, part ${i}` }));
  return JSON.stringify({ version: 1, language: 'en', title: 'The bridge', events });
};

const newFolder = () => folderWith({ 'story.json': soundText(), 'old.html': 'old' });
const render = (folder: string, ...flags: string[]) => start(['render', 'story.json', ...flags], { cwd: folder });

const isRendered = (folder: string, name: string) => assert.match(contentOf(folder, name), /^<dateline-timeline[^]*The bridge is closed/);

describe('what cannot be written', { concurrency: true }, () => {
  it('has no folder, or is one, and says so in plain words', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'folder'));
    const [missing, toBeFolder, isFolder, inFile] = await Promise.all(
      ['nowhere/story.html', 'nowhere/', 'folder', 'old.html/story.html'].map((name) => render(folder, '-o', name)),
    );
    assert.deepEqual(missing, { code: 1, stdout: '', stderr: 'nowhere/story.html: error: Its folder does not exist. Make it first: nothing was written.\n' });
    assert.deepEqual(toBeFolder, { code: 1, stdout: '', stderr: 'nowhere/: error: Its folder does not exist. Make it first: nothing was written.\n' });
    assert.deepEqual(isFolder, { code: 1, stdout: '', stderr: 'folder: error: It is a folder. Name a file in it: nothing was written.\n' });
    assert.deepEqual(inFile, { code: 1, stdout: '', stderr: 'old.html/story.html: error: Its folder does not exist. Make it first: nothing was written.\n' });
    assert.deepEqual(readdirSync(folder).sort(), ['folder', 'old.html', 'story.json']);
    assert.deepEqual(readdirSync(join(folder, 'folder')), []);
  });

  it('stands in a folder that refuses it, where the old file stays', { skip: cannotBeRefused }, async () => {
    const folder = newFolder();
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    writeFileSync(join(closed, 'old.html'), 'old');
    chmodSync(join(closed, 'old.html'), 0o666);
    chmodSync(closed, 0o555);
    const { code, stderr } = await start(['render', 'story.json', '-o', 'closed/old.html'], { cwd: folder, as: 'somebody-else' });
    assert.equal(code, 1);
    assert.equal(stderr, 'closed/old.html: error: You may not write there. Choose another place, or ask for permission: nothing was written.\n');
    assert.deepEqual([contentOf(closed, 'old.html'), readdirSync(closed)], ['old', ['old.html']]);
  });

  it('is protected, although its folder is not', { skip: cannotBeRefused }, async () => {
    const folder = newFolder();
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'old.html'), 0o444);
    const { code, stderr } = await start(['render', 'story.json', '-o', 'old.html'], { cwd: folder, as: 'somebody-else' });
    assert.equal(code, 1);
    assert.match(stderr, /^old\.html: error: You may not write there\..*\n$/);
    assert.deepEqual([contentOf(folder, 'old.html'), readdirSync(folder).sort()], ['old', ['old.html', 'story.json']]);
  });

  it('is a link that leads in a circle', { skip: noLinks }, async () => {
    const folder = newFolder();
    symlinkSync('round.html', join(folder, 'round.html'));
    const { code, stderr } = await render(folder, '-o', 'round.html');
    assert.equal(code, 1);
    assert.match(stderr, /^round\.html: error: It cannot be written: too many symbolic links[^\n]*\.\n$/);
  });

  it('is a standard output without room', { skip: !existsSync('/dev/full') && 'this system has no full device' }, async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await start(['render', '-'], { input: soundText(), stdout: full });
    closeSync(full);
    assert.deepEqual([code, stderr], [1, 'standard output: error: It cannot be written: no space left on device.\n']);
  });
});

describe('what is written', { concurrency: true }, () => {
  it('takes the old file’s place and its permissions, and leaves nothing else behind', async () => {
    const folder = newFolder();
    chmodSync(join(folder, 'old.html'), 0o620);
    const before = statSync(join(folder, 'old.html')).mode;
    const { code, stdout, stderr } = await render(folder, '-o', 'old.html');
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
    isRendered(folder, 'old.html');
    assert.equal(statSync(join(folder, 'old.html')).mode, before);
    assert.deepEqual(readdirSync(folder).sort(), ['old.html', 'story.json']);
  });

  it('goes to the end of links, which stay links', { skip: noLinks }, async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'site/releases'), { recursive: true });
    writeFileSync(join(folder, 'site/1.html'), 'old');
    symlinkSync('site/releases', join(folder, 'current'));
    // Where a link leads counts from the folder that it really is in.
    symlinkSync('../1.html', join(folder, 'site/releases/latest.html'));
    symlinkSync('current/latest.html', join(folder, 'story.html'));
    symlinkSync('site/2.html', join(folder, 'next.html'));
    const [there, toBeMade] = await Promise.all([render(folder, '-o', 'story.html'), render(folder, '-o', 'next.html')]);
    assert.deepEqual([there?.code, there?.stderr, toBeMade?.code, toBeMade?.stderr], [0, '', 0, '']);
    for (const link of ['story.html', 'next.html', 'site/releases/latest.html']) assert.ok(lstatSync(join(folder, link)).isSymbolicLink(), link);
    for (const file of ['site/1.html', 'site/2.html']) {
      isRendered(folder, file);
      assert.ok(lstatSync(join(folder, file)).isFile(), file);
    }
    assert.deepEqual(readdirSync(join(folder, 'site')).sort(), ['1.html', '2.html', 'releases']);
  });

  it('goes through a pipe with a name, which stays a pipe', { skip: noLinks }, async () => {
    const folder = newFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = start(['render', 'pipe', '--to', 'html'], { cwd: folder });
    // The reader finds HTML and no story: it has read what came through.
    const [{ code, stderr }, read] = await Promise.all([render(folder, '-o', 'pipe'), reader]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(read.stderr, /^pipe:1:1: error: The file is not JSON from line 1, column 1/);
    assert.ok(lstatSync(pipe).isFIFO());
  });

  it('is the same on standard output, also where «-» says so', async () => {
    const folder = newFolder();
    const [plain, dash, file] = await Promise.all([render(folder), render(folder, '-o', '-'), render(folder, '-o', 'new.html')]);
    assert.deepEqual([plain?.code, plain?.stderr, file?.stdout], [0, '', '']);
    assert.equal(dash?.stdout, plain?.stdout);
    assert.equal(contentOf(folder, 'new.html'), plain?.stdout);
    assert.deepEqual(readdirSync(folder).sort(), ['new.html', 'old.html', 'story.json']);
  });
});

describe('a reader that has had enough', { concurrency: true }, () => {
  it('ends the program without a word', async () => {
    const folder = folderWith({ 'story.json': longStory() });
    const child = begin(['render', 'story.json'], { cwd: folder });
    const ended = new Promise((done) => child.on('close', done));
    // More is written than a pipe holds: the program is still writing when its reader goes.
    child.stdout!.once('data', () => child.stdout!.destroy());
    assert.deepEqual([await text(child.stderr!), await ended], ['', 0]);
  });

  it('may be gone before the help is written', async () => {
    const child = begin(['--help']);
    const ended = new Promise((done) => child.on('close', done));
    child.stdout!.destroy();
    assert.deepEqual([await text(child.stderr!), await ended], ['', 0]);
  });
});
