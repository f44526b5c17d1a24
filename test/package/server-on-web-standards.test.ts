import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createContext, runInContext, type Context } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { dataText } from '../data/story-file.js';
import { soundFile } from '../event-file/sound-file.js';

const bundle = join(import.meta.dirname, '../../dist/server.js');

type Rendered = { html: string; problems: object[] };
type Server = Record<string, (file: unknown, ...others: unknown[]) => Rendered>;

/** What a browser, a worker of a host, Deno or Bun has beside the language itself; nothing of Node's own and no page. */
const webGlobals = { URL, URLSearchParams, TextEncoder, TextDecoder, btoa, atob, structuredClone };

const said: unknown[] = [];
const quietConsole = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug'].map((name) => [name, (...words: unknown[]) => void said.push(words)]));

const stories: Record<string, string> = {
  'the real story': dataText('indivisible-security.json'),
  'Apollo 11': dataText('apollo-11.json'),
  'deep time': dataText('deep-time.json'),
  'a file with every field': JSON.stringify(soundFile()),
  'no file': '7',
};

/** What is asked of both: a function's name and what follows the file. */
const calls: [name: string, ...others: unknown[]][] = [
  ['renderTimeline'],
  ['renderTimeline', { lang: 'ar', layout: 'compact', limit: 2, order: 'newest-first', drafts: true, readingCopy: true, styles: 'link', linkPrefix: 'é-' }],
  ['renderPage', { url: 'https://harbour.example/story', timeZone: 'Europe/Lisbon', base: 'https://harbour.example/' }],
  ['renderPlainHtml', { lang: 'uk' }],
  ['renderEventCard', 'letter'], ['renderEventCard', 'closed'], ['renderQuoteBlock', 'borrell-reply'], ['renderQuoteBlock', 'mayor-1'],
];

let context: Context;
let metafile: Metafile;
let inNode: Server;

before(async () => {
  const result = await build({ entryPoints: [bundle], bundle: true, format: 'iife', globalName: 'server', platform: 'neutral', write: false, metafile: true, logLevel: 'silent' });
  metafile = result.metafile;
  context = createContext({ ...webGlobals, console: quietConsole });
  runInContext(result.outputFiles[0]!.text, context);
  inNode = (await import(bundle)) as Server;
});

const call = (server: Server, [name, ...others]: (typeof calls)[number], json: string): Rendered => server[name]!(JSON.parse(json), ...others);

/** The same within the context, whose objects are of other classes than ours: only text goes in and comes out. */
const callInside = ([name, ...others]: (typeof calls)[number], json: string): Rendered => {
  Object.assign(context, { name, json, others: JSON.stringify(others) });
  return JSON.parse(runInContext('JSON.stringify(server[name](JSON.parse(json), ...JSON.parse(others)))', context) as string) as Rendered;
};

describe('the bundle for servers', () => {
  it('imports nothing', () => {
    assert.deepEqual(Object.values(metafile.inputs).map(({ imports }) => imports), [[]]);
  });

  it('gives what it says it does', () => {
    assert.deepEqual(Object.keys(inNode).toSorted(), [...new Set(calls.map(([name]) => name))].toSorted());
  });

  it('finds nothing of Node and no page where it runs', () => {
    const names = ['process', 'Buffer', 'require', 'module', 'global', 'document', 'window', 'self', 'HTMLElement', 'setTimeout', 'fetch'];
    assert.deepEqual(names.map((name) => runInContext(`typeof ${name}`, context) as string), names.map(() => 'undefined'));
  });

  it('leaves behind what Lit does and nothing else: notes of its own, and of what a page has the least that it asks for', () => {
    const added = Object.getOwnPropertyNames(context).filter((name) => !(name in webGlobals) && !/^(console|server|lit\w+|\w+Versions)$/.test(name));
    assert.deepEqual(added.toSorted(), ['CustomEvent', 'Event', 'customElements']);
  });

  for (const [what, json] of Object.entries(stories)) {
    it(`writes the same HTML there as in Node: ${what}`, () => {
      const both = calls.map((one) => [callInside(one, json), call(inNode, one, json)] as const);
      for (const [index, [inside, outside]] of both.entries()) {
        assert.equal(inside.html, outside.html, JSON.stringify(calls[index]));
        assert.deepEqual(inside.problems, JSON.parse(JSON.stringify(outside.problems)));
      }
      const lengths = both.map(([{ html }]) => html.length);
      if (what === 'no file') assert.equal(Math.max(...lengths), 0);
      else assert.ok(Math.min(...lengths.slice(0, 4)) > 1000, lengths.join(', '));
    });
  }

  it('says nothing to the console', () => assert.deepEqual(said, []));
});
