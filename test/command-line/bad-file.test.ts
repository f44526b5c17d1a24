import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cannotBeRefused, contentOf, folderWith, start, told } from './start.js';
import { smallStory, smallStoryText, soundText } from './small-story.js';

const withBadRow = (): string => {
  const story = smallStory();
  (story['events'] as object[]).push({ id: 'later', date: 'some day', headline: 'Not dated' });
  return JSON.stringify(story);
};

const folder = folderWith({
  'sound.json': soundText(),
  'bad-row.json': withBadRow(),
  'cut.json': '{\n  "version": 1,\n  "title": "The bridge,\n}',
  'no-story.json': '{ "version": 1, "language": "en" }',
  'empty.json': ' \n',
  'windows.json': Buffer.from('{ "version": 1, "title": "A ponte de São João" }', 'latin1'),
  'hostile.json': soundText().replace('2031-03-01', '\\u001b[2Jx\\ny'),
  'locked.json': soundText(),
  'old.html': 'old',
});
mkdirSync(join(folder, 'folder'));

const render = (...flags: string[]) => start(['render', ...flags], { cwd: folder });

/** Expects that nothing comes of a file but one line. */
const refused = async (name: string, line: RegExp) => {
  const { stdout, stderr, code } = await render(name);
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, line);
  assert.equal(stderr.split('\n').length, 2, stderr);
  assert.doesNotMatch(stderr, /E[A-Z]{3,}|\bat /, 'the system’s own words');
};

describe('a file that cannot be read', { concurrency: true }, () => {
  it('does not exist', () => refused('nowhere.json', /^nowhere\.json: error: There is no such file\. Check/));
  it('would stand in a file', () => refused('sound.json/story.json', /^sound\.json\/story\.json: error: There is no such file/));
  it('is a folder', () => refused('folder', /^folder: error: It is a folder\. Name the event file in it/));
  it('is empty', () => refused('empty.json', /^empty\.json: error: It is empty/));
  it('is not in UTF-8: no letter of it is guessed', () => refused('windows.json', /^windows\.json: error: It is not in UTF-8.*Save it as UTF-8/));
  it('is not JSON', () => refused('cut.json', /^cut\.json:3:12: error: The file is not JSON from line 3, column 12 on\./));

  it('is somebody else’s', { skip: cannotBeRefused }, async () => {
    chmodSync(join(folder, 'locked.json'), 0o000);
    const { stdout, stderr, code } = await start(['render', 'locked.json'], { cwd: folder, as: 'somebody-else' });
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^locked\.json: error: You may not read it\. Ask its owner.*\n$/);
  });

  it('holds no story: what stood where its HTML would be stays', async () => {
    const { stdout, stderr, code } = await render('no-story.json', '-o', 'old.html');
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^no-story\.json: error: title is missing\. Add it\./m);
    assert.equal(contentOf(folder, 'old.html'), 'old');
  });

  it('is told as JSON on request, as what can be read is', async () => {
    const { stderr } = await render('nowhere.json', '--json');
    assert.deepEqual(told(stderr).map(({ file, code, level }) => [file, code, level]), [['nowhere.json', 'unreadable', 'error']]);
  });
});

describe('standard input', { concurrency: true }, () => {
  it('is read like a file, a byte order mark before it or not, and called by its name', async () => {
    const [sound, empty, cut] = await Promise.all(
      [`\uFEFF${soundText()}`, '', '[1,'].map((input) => start(['render', '-'], { input })),
    );
    assert.deepEqual([sound?.code, sound?.stderr], [0, '']);
    assert.match(sound?.stdout ?? '', /The bridge is closed/);
    assert.match(empty?.stderr ?? '', /^standard input: error: It is empty/);
    assert.match(cut?.stderr ?? '', /^standard input:1:4: error: The file is not JSON from line 1, column 4/);
    assert.deepEqual([empty?.code, cut?.code], [1, 1]);
  });

  it('may stop in the middle of a letter and go on', async () => {
    // Three bytes each: what a pipe holds at once ends within one of them.
    const letters = '€'.repeat(100_000);
    const { stdout, code } = await start(['render', '-'], { input: JSON.stringify({ ...JSON.parse(soundText()), 'x-desk': letters }) });
    assert.deepEqual([code, stdout.includes(letters)], [0, true]);
  });
});

describe('a file with faults', { concurrency: true }, () => {
  it('loses the row that has one, and says so', async () => {
    const { stdout, stderr, code } = await render('bad-row.json', '-o', 'with-bad-row.html');
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^bad-row\.json: error: Event «later»: date is «some day», which is no date\./m);
    assert.match(contentOf(folder, 'with-bad-row.html'), /A tug tows it in/);
  });

  it('is told as JSON, a problem, a notice or a fault a line and nothing else', async () => {
    const { stderr, code } = await render('bad-row.json', '--json', '-o', 'no-folder/x.html');
    const lines = told(stderr);
    assert.equal(code, 1);
    assert.deepEqual(lines.map(({ file, level, code: name }) => [file, level, name]), [
      ['bad-row.json', 'warning', 'retracted-words-kept'],
      ['bad-row.json', 'error', 'date-unreadable'],
      ['bad-row.json', 'notice', 'drafts-left-out'],
      ['no-folder/x.html', 'error', 'unwritable'],
    ]);
    assert.deepEqual(lines[1]?.['path'], ['events', 5, 'date']);
    for (const { sentence } of lines) assert.match(String(sentence), /^[A-Z].*\.$/);
  });

  it('does not command the terminal that it is told on', async () => {
    const { stderr, code } = await render('hostile.json');
    assert.equal(code, 1);
    assert.match(stderr, /^hostile\.json: error: .*«\\u001b\[2Jx\\u000ay».*\n$/);
  });

  it('keeps a retracted event’s words, of which it warns without failing', async () => {
    const { stderr, code } = await start(['render', '-'], { input: smallStoryText() });
    assert.equal(code, 0);
    assert.match(stderr, /^standard input: warning: Event «sunk» is retracted, and the file still carries its words/m);
    assert.equal(existsSync(join(folder, '-')), false);
  });
});
