import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentOf, folderWith, start, told } from './start.js';

const gazette = (day = 'LOWER HARBOUR, March 5, 2031 — ') => `Harbour Gazette

Bridge closed

${day}Harbour master Ada Vale closed the bridge on Wednesday. “We close the bridge, and nobody is to walk on it,” Vale said.
`;

type Draft = { people: Record<string, { name: string; role?: string }>; sources: Record<string, { published?: string; document: { name: string } }>; events: { date: string; quotes?: { speaker?: string }[]; draft: object }[] };

const draftIn = (folder: string, name: string): Draft => JSON.parse(contentOf(folder, name)) as Draft;
const run = (cwd: string, ...flags: string[]) => start(['draft', ...flags], { cwd });

describe('dateline draft', { concurrency: true }, () => {
  it('writes a file that check refuses as a draft, and as nothing else', async () => {
    const folder = folderWith({ 'gazette.txt': gazette() });
    const { code, stdout, stderr } = await run(folder, 'gazette.txt', '-o', 'story.json');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^story\.json: 1 event, 1 quotation, 1 person or body from 1 document; \d+ questions? for you\.\n/);
    const { events: [event] } = draftIn(folder, 'story.json');
    assert.deepEqual([event!.date, event!.quotes?.[0]?.speaker], ['2031-03-05', 'ada-vale']);
    const check = (...flags: string[]) => start(['check', 'story.json', '--documents', '.', ...flags], { cwd: folder });
    assert.match((await check()).stderr, /is a draft that no person has read/);
    assert.deepEqual([(await check('--allow-drafts')).code, (await check()).code], [0, 1]);
  });

  it('writes to standard output without -o', async () => {
    const { stdout } = await run(folderWith({ 'gazette.txt': gazette() }), 'gazette.txt');
    assert.equal((JSON.parse(stdout) as Draft).events.length, 1);
  });

  it('asks for the day of a document that states none, never the clock, and takes it from who knows it', async () => {
    const folder = folderWith({ 'gazette.txt': gazette('') });
    const asked = await run(folder, 'gazette.txt', '--json');
    assert.equal(asked.code, 1);
    assert.deepEqual(told(asked.stderr).map(({ code, file }) => [code, file]), [['no-day', 'gazette.txt'], ['quotation-without-day', 'gazette.txt'], ['not-shown', 'gazette.txt']]);
    const dated = await run(folder, 'gazette.txt', '--date', 'gazette.txt=2031-03-07');
    assert.equal((JSON.parse(dated.stdout) as Draft).events[0]!.date, '2031-03-05');
  });

  it('keeps a file that is there, unless told otherwise', async () => {
    const folder = folderWith({ 'gazette.txt': gazette(), 'story.json': 'an evening’s work' });
    const { code, stderr } = await run(folder, 'gazette.txt', '-o', 'story.json');
    assert.equal(code, 1);
    assert.match(stderr, /^story\.json: error: It is there already.*--force/);
    assert.equal(contentOf(folder, 'story.json'), 'an evening’s work');
    assert.equal((await run(folder, 'gazette.txt', '-o', 'story.json', '--force')).code, 0);
    assert.equal(draftIn(folder, 'story.json').events.length, 1);
  });

  it('loses to a document that cannot be read that document alone', async () => {
    const folder = folderWith({ 'gazette.txt': gazette(), 'broken.pdf': '%PDF-1.7 cut', 'windows.txt': Buffer.from('Ponte de São João', 'latin1') });
    const { code, stdout, stderr } = await run(folder, '.', '-o', 'story.json');
    assert.equal(code, 1);
    assert.match(stdout, /from 1 document;/);
    assert.match(stderr, /^broken\.pdf: error: It is no whole PDF/m);
    assert.match(stderr, /^windows\.txt: error: It is not in UTF-8/m);
  });

  it('takes names that somebody knows', async () => {
    const folder = folderWith({ 'gazette.txt': gazette().replaceAll('Ada Vale', 'vale'), 'names.json': '[{ "name": "Kestrel Line", "kind": "organization" }]', 'bad.json': '[{ "name": "Ada Vale", "kind": "harbour master" }]' });
    assert.match((await run(folder, 'gazette.txt', '--names', 'bad.json')).stderr, /^bad\.json: error: Entry 1 needs a «kind»/);
    assert.equal((await run(folder, 'gazette.txt', '--names', 'names.json')).code, 0);
  });
});

describe('dateline draft that is used wrongly', { concurrency: true }, () => {
  const refused = async (flags: string[], sentence: RegExp, exit = 2) => {
    const { code, stderr } = await run(folderWith({ 'gazette.txt': gazette(), 'other.bin': 'x' }), ...flags);
    assert.equal(code, exit);
    assert.match(stderr, sentence);
  };
  it('names no document', () => refused([], /Name the documents/));
  it('gives a day to a document that is not there', () => refused(['gazette.txt', '--date', 'gazete.txt=2031-03-05'], /none of the documents/));
  it('gives a month for a day', () => refused(['gazette.txt', '--date', 'gazette.txt=2031-03'], /which is no day/));
  it('gives a day without a document', () => refused(['gazette.txt', '--date', '2031-03-05'], /Write the document’s name/));
  it('names a language that is none', () => refused(['gazette.txt', '--language', 'english language'], /language tag/));
  it('names a document that is not there', () => refused(['nowhere.txt'], /^nowhere\.txt: error: There is no such file/, 1));
});
