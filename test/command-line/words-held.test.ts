import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cannotBeRefused, contentOf, folderWith, start, told } from './start.js';

const document = 'Harbour Gazette\n\nThe master, Ada Vale, said: “We can’t pay for the bridge — not this\nyear.” She left at 10:26.\n';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const words = 'We can’t pay for the bridge — not this year.';

/** A story as an editor keeps it, with four spaces, whose quotation and hash are as they are given. */
const story = ({ text = words, exact = words, sha256 = hash(document), more = {} } = {}): string => `${JSON.stringify({
  version: 1, language: 'en', title: 'The bridge',
  people: { vale: { name: 'Ada Vale' } },
  sources: { gazette: { publisher: 'Harbour Gazette', document: { name: 'gazette.txt', sha256 } } },
  events: [{ id: 'unpaid', date: '2031-03-01', headline: 'Nobody pays', quotes: [{ id: 'vale-1', text, speaker: 'vale', source: 'gazette', passage: { exact } }], ...more }],
}, null, 4)}\n`;

const folderOf = (files: Record<string, string> = {}): string => {
  const folder = folderWith({ 'story.json': story(), ...files });
  mkdirSync(join(folder, 'documents'));
  renameSync(join(folderWith({ 'gazette.txt': document }), 'gazette.txt'), join(folder, 'documents', 'gazette.txt'));
  return folder;
};

const check = (cwd: string, ...flags: string[]) => start(['check', 'story.json', '--documents', 'documents', ...flags], { cwd });

describe('dateline check', { concurrency: true }, () => {
  it('passes a story whose words stand in their documents, set otherwise or not', async () => {
    assert.deepEqual(await check(folderOf()), {
      code: 0, stderr: '',
      stdout: 'story.json: It can be published. 1 quotation and 1 passage stand in 1 document word for word. 1 of them is set otherwise there: --fix takes over how they stand.\n',
    });
  });

  it('refuses a word too few, with file, line, column, quotation, the nearest passage and the first difference', async () => {
    const altered = words.replace(' not', '');
    const { code, stderr, stdout } = await check(folderOf({ 'story.json': story({ text: altered, exact: altered }) }));
    assert.equal(code, 1);
    assert.match(stderr, /^story\.json:30:32: error: Event «unpaid»: quotes\[0\]\.passage does not stand in gazette\.txt word for word\. The nearest there is «We can’t pay for the bridge — not this year\.?»: «not» stands there, not «this»\. .*\(Quotation «vale-1»\.\)\n$/);
    assert.match(stdout, /^story\.json: 1 problem: it cannot be published yet\. 0 quotations/);
  });

  it('tells programs the same as JSON', async () => {
    const altered = words.replace('10', '11').replace('pay', 'play');
    const { code, stderr, stdout } = await check(folderOf({ 'story.json': story({ text: altered, exact: altered }) }), '--json');
    assert.equal(code, 1);
    const [{ sentence, ...problem }, ...others] = told(stderr) as [Record<string, unknown>];
    assert.equal(others.length, 0);
    assert.match(String(sentence), /^Event «unpaid»: quotes\[0\]\.passage does not stand/);
    assert.deepEqual([problem['code'], problem['level'], problem['line'], problem['column'], problem['quotation'], problem['wanted'], problem['stands']], ['words-near', 'error', 30, 32, 'vale-1', 'play', 'pay']);
    assert.deepEqual(JSON.parse(stdout), { file: 'story.json', refused: true, fixed: 0, quotations: 0, passages: 0, documents: 1 });
  });

  it('says where words stand that are not in their document', async () => {
    const folder = folderOf({ 'story.json': story({ text: 'The ferry stops', exact: 'The ferry stops' }) });
    renameSync(join(folderWith({ 'log.txt': 'The ferry stops at ten.' }), 'log.txt'), join(folder, 'documents', 'log.txt'));
    assert.match((await check(folder)).stderr, /does not stand in gazette\.txt, but in log\.txt\. Name the source/);
  });

  it('refuses drafts that no person has read, until told not to', async () => {
    const folder = folderOf({ 'story.json': story({ more: { draft: { questions: ['Which bridge?'] } } }) });
    const { code, stderr } = await check(folder);
    assert.equal(code, 1);
    assert.match(stderr, /^story\.json:20:9: error: Event «unpaid» is a draft that no person has read\./);
    const allowed = await check(folder, '--allow-drafts');
    assert.equal(allowed.code, 0);
    assert.match(allowed.stdout, /^story\.json: It is sound\. 1 draft in it no person has read yet\./);
  });

  it('lists what was expected for a day that is over, and does not refuse it', async () => {
    const { code, stderr } = await check(folderOf({ 'story.json': story({ more: { status: 'expected', date: '2001-03-01' } }) }));
    assert.equal(code, 0);
    assert.match(stderr, /^story\.json:20:9: notice: Event «unpaid» was expected for 2001-03-01, which is over/);
  });

  it('checks the rules alone where no documents are named, and says so', async () => {
    const folder = folderOf({ 'story.json': story({ text: 'Something else' }) });
    const { code, stderr, stdout } = await start(['check', 'story.json'], { cwd: folder });
    assert.equal(code, 1);
    assert.match(stderr, /does not say what its passage says/);
    assert.match(stdout, /held to no document/);
  });

  it('tells where a file is no JSON, and nothing else', async () => {
    const { code, stderr } = await check(folderOf({ 'story.json': '{\n "version": 1,\n}' }));
    assert.equal(code, 1);
    assert.match(stderr, /^story\.json:3:1: error: The file is not JSON from line 3, column 1 on\.[^\n]*\n$/);
  });
});

describe('dateline check --fix', { concurrency: true }, () => {
  it('takes over how words are set and the hash of a document that still holds them, and leaves all else as it is set', async () => {
    const set = words.replace('’', "'").replace('—', '-');
    const folder = folderOf({ 'story.json': story({ text: set, exact: set, sha256: '0'.repeat(64) }) });
    const { code, stdout } = await check(folder, '--fix');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^story\.json: 3 places mended\. It can be published\./);
    assert.equal(contentOf(folder, 'story.json'), story());
  });

  it('takes out a prefix that no longer fits where the words stand once', async () => {
    const stale = story().replace(/"passage": \{\n(\s+)("exact".*)/, '"passage": {\n$1$2,\n$1"prefix": "was not said: “"');
    const folder = folderOf({ 'story.json': stale });
    assert.equal((await check(folder)).code, 1);
    assert.equal((await check(folder, '--fix')).code, 0);
    assert.equal(contentOf(folder, 'story.json'), story());
  });

  it('alters no word: what is not there stays refused', async () => {
    const altered = story({ text: 'We can pay', exact: 'We can pay', sha256: '0'.repeat(64) });
    const folder = folderOf({ 'story.json': altered });
    assert.equal((await check(folder, '--fix')).code, 1);
    assert.equal(contentOf(folder, 'story.json'), altered);
  });

  it('leaves the old file where it cannot write', { skip: cannotBeRefused }, async () => {
    const stale = story({ sha256: '0'.repeat(64) });
    const folder = folderOf({ 'story.json': stale });
    chmodSync(join(folder, 'story.json'), 0o444);
    const { code, stderr } = await start(['check', 'story.json', '--documents', 'documents', '--fix'], { cwd: folder, as: 'somebody-else' });
    assert.equal(code, 1);
    assert.match(stderr, /story\.json: error: You may not write there/);
    assert.equal(contentOf(folder, 'story.json'), stale);
  });
});

describe('dateline check that is used wrongly', { concurrency: true }, () => {
  const refused = async (flags: string[], sentence: RegExp, exit = 2) => {
    const { code, stderr } = await start(['check', ...flags], { cwd: folderOf() });
    assert.equal(code, exit);
    assert.match(stderr, sentence);
  };
  it('names no file', () => refused([], /Name one event file/));
  it('mends standard input', () => refused(['-', '--fix'], /name the file/));
  it('has an option that is none', () => refused(['story.json', '--strict'], /There is no option --strict\. dateline check --help/));
  it('names a folder of documents that is not there', () => refused(['story.json', '--documents', 'nowhere'], /^nowhere: error: There is no such/, 1));
});
