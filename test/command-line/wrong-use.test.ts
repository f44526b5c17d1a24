import assert from 'node:assert/strict';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { WrongUse } from '../../src/command-line/fault.js';
import { renderRequest } from '../../src/command-line/render-options.js';
import { contentOf, folderWith, start, told } from './start.js';
import { soundText } from './small-story.js';

describe('a program that is used wrongly', { concurrency: true }, () => {
  it('says how it is used, where nothing is asked of it', async () => {
    const { stdout, stderr, code } = await start([]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^Usage: dateline VERB/);
  });

  it('gives help as a result, whatever else is asked for', async () => {
    const [all, render] = await Promise.all([start(['--help']), start(['render', 'no-such-file.json', '--bogus', '-h'])]);
    assert.deepEqual([all.code, all.stderr, render.code, render.stderr], [0, '', 0, '']);
    assert.match(all.stdout, /^Usage: dateline VERB[^]*render FILE/);
    assert.match(render.stdout, /^Usage: dateline render FILE\|-[^]*--time-zone/);
  });

  it('names the verbs’ list for an unknown verb, a name that every object has among them', async () => {
    const [bogus, inherited] = await Promise.all([start(['publish']), start(['constructor'])]);
    assert.deepEqual(bogus, { code: 2, stdout: '', stderr: 'dateline: There is no verb «publish». dateline --help lists them.\n' });
    assert.deepEqual([inherited.code, inherited.stdout], [2, '']);
  });

  it('is told of it in one line, as JSON on request, and writes nothing', async () => {
    const folder = folderWith({ 'story.json': soundText(), 'old.html': 'old' });
    const flags = ['render', 'story.json', '-o', 'old.html', '--layout', 'circular'];
    const [plain, json] = await Promise.all([start(flags, { cwd: folder }), start([...flags, '--json'], { cwd: folder })]);
    assert.deepEqual(plain, { code: 2, stdout: '', stderr: 'dateline: --layout is «circular». It can be vertical, compact, horizontal.\n' });
    assert.deepEqual([json.code, json.stdout], [2, '']);
    assert.deepEqual(told(json.stderr), [
      { code: 'wrong-use', level: 'error', sentence: '--layout is «circular». It can be vertical, compact, horizontal.' },
    ]);
    assert.equal(contentOf(folder, 'old.html'), 'old');
  });

  it('does not write its HTML over the event file, by whatever name', async () => {
    const folder = folderWith({ 'story.json': soundText() });
    const { code, stderr } = await start(['render', 'story.json', '-o', `${folder}/./story.json`], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /^dateline: --output is the event file itself/);
    assert.equal(contentOf(folder, 'story.json'), soundText());
  });

  it('does not write its HTML over the event file that a shell leads to it', async () => {
    const folder = folderWith({ 'story.json': soundText(), 'other.json': soundText() });
    const stdin = openSync(join(folder, 'story.json'), 'r');
    const [same, other] = [await start(['render', '-', '-o', 'story.json'], { cwd: folder, stdin }), await start(['render', '-', '-o', 'other.json'], { cwd: folder, stdin })];
    closeSync(stdin);
    assert.deepEqual([same.code, other.code], [2, 0]);
    assert.match(same.stderr, /^dateline: --output is the event file itself/);
    assert.equal(contentOf(folder, 'story.json'), soundText());
    assert.match(contentOf(folder, 'other.json'), /^<dateline-timeline/);
  });
});

const refusals: [flags: string, sentence: RegExp][] = [
  ['', /^Name one event file, or - /],
  ['a.json b.json', /^Name one event file, or - /],
  ['a.json --bogus', /^There is no option --bogus\. dateline render --help/],
  ['a.json -x', /^There is no option -x\./],
  ['a.json --lang en --to html --lang pt', /^--lang is there twice: leave one of them out/],
  ['a.json -o a.html --output=b.html', /^--output is there twice/],
  ['a.json --drafts --drafts', /^--drafts is there twice/],
  ['a.json --toString', /^There is no option --toString\./],
  ['a.json --drafts=yes', /^--drafts takes no value/],
  ['a.json --limit', /^--limit needs a value/],
  ['a.json -o --drafts', /^-o needs a value\. .*--output=--drafts/],
  ['a.json --output=', /^--output is «»\. It can be the name of a file, or - /],
  ['a.json --to epub', /^--to is «epub»\. It can be element, html, page, jsonld/],
  ['a.json --to 2031-03', /the last date is --until/],
  ['a.json --limit 0', /^--limit is «0»\. It can be a number from 1 on/],
  ['a.json --limit -5', /^--limit is «-5»\./],
  ['a.json --heading-level 7', /from 1 to 6/],
  ['a.json --lang en_US', /^--lang is «en_US»\. It can be a language tag such as/],
  ['a.json --time-zone Lisbon', /IANA name, such as/],
  ['a.json --from 03/2031', /^--from is «03\/2031»\. It can be an EDTF date such as/],
  ['a.json --until march', /^--until is «march»\./],
  ['a.json --from 2031-04 --until 2031-03', /^--until lies before --from/],
  ['a.json --order newest', /oldest-first, newest-first/],
  ['a.json --group-by week', /^--group-by is «week»\. It can be auto, none, day/],
  ['a.json --styles none', /inline, link/],
  ['a.json --base /stories/', /^--base is «\/stories\/»\. It can be an absolute http or https address/],
  ['a.json --to page --url javascript:1', /^--url is «javascript:1»\./],
  ['a.json --src javascript:1', /^--src is «javascript:1»\./],
  ['a.json --link-prefix a#', /without «#»/],
  ['a.json --event one --quote two', /exclude each other/],
  ['a.json --event one --to page', /leave --to out/],
  ['a.json --event one --limit 3', /^--limit changes nothing in what --event gives/],
  ['a.json --quote one --drafts', /^--drafts changes nothing in what --quote gives/],
  ['a.json --url https://harbour.example/', /^--url changes nothing in what --to element gives/],
  ['a.json --to html --styles link', /^--styles changes nothing in what --to html gives/],
  ['a.json --to jsonld --link-prefix story-', /^--link-prefix changes nothing in what --to jsonld gives without --url: /],
  ['a.json --to jsonld --from 2031', /^--from changes nothing in what --to jsonld gives/],
];

describe('each thing that render does not understand is refused, with what it would', () => {
  for (const [flags, message] of refusals) {
    it(flags || 'nothing at all', () => {
      const refused = (error: unknown) => error instanceof WrongUse && message.test(error.message);
      assert.throws(() => renderRequest(flags.split(' ').filter(Boolean)), refused);
    });
  }

  it('an empty name of a file, as an unset variable of a shell leaves it', () => {
    assert.throws(() => renderRequest(['']), WrongUse);
  });
});

describe('what looks wrong and is not', () => {
  it('is a year BCE, a value with a dash, a dash for a standard stream', () => {
    const request = renderRequest(['-', '--from', '-0043', '--link-prefix=-x-', '-o', '-']);
    assert.deepEqual([request.file, request.output, request.options.from, request.options.linkPrefix], ['-', '-', '-0043', '-x-']);
  });

  it('is a last date that lies in the first, or an open end', () => {
    assert.equal(renderRequest(['a.json', '--from', '2031-03', '--until', '2031-03-05']).options.to, '2031-03-05');
    assert.equal(renderRequest(['a.json', '--from', '2031-03']).options.to, undefined);
  });
});
