import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { firstView, firstViewLimit } from '../../build/first-view.js';

const folder = join(import.meta.dirname, '../../dist/cdn');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

type SourceMap = { sources: string[]; sourcesContent: string[] };
type Source = { path: string; text: string; chunk: string };

/** The source files that a chunk was made of, by its map. */
function sourcesOf(chunk: string): Source[] {
  const { sources, sourcesContent } = JSON.parse(read(`${chunk}.map`)) as SourceMap;
  return sources.map((path, index) => ({ path, text: sourcesContent[index] ?? '', chunk }));
}

const chunks = readdirSync(folder).filter((name) => name.endsWith('.js'));
const sources = chunks.flatMap(sourcesOf);
const ours = sources.filter(({ path }) => !path.includes('node_modules'));
const bundle = chunks.map(read).join('\n');

const pathsOf = (list: Source[], pattern: RegExp): string[] => list.map(({ path }) => path).filter((path) => pattern.test(path));
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('the bundle for pages', () => {
  it('is made of sources that its maps name', () => {
    assert.ok(pathsOf(ours, /src\/timeline\/timeline\.ts$/).length, 'the timeline is not in the bundle');
    assert.ok(ours.every(({ text }) => text.length > 0), 'a map without its source shows nothing to a debugger');
    assert.ok(pathsOf(sources, /node_modules\/lit-html\//).length);
  });

  it('registers the three elements', () => {
    const registered = [...bundle.matchAll(/customElements\.define\("([^"]+)"/g)].map(([, tag]) => tag);
    assert.deepEqual(registered.toSorted(), ['dateline-event-card', 'dateline-quote-block', 'dateline-timeline']);
  });

  it('holds no validator and no schema', () => {
    assert.deepEqual(pathsOf(sources, /node_modules\/zod\/|\/schema[^/]*\.ts$/), []);
    assert.doesNotMatch(bundle, /ZodError|_zod\b/);
  });

  it('holds nothing of Node, and no room of the command line', () => {
    assert.doesNotMatch(bundle, /["'`]node:/);
    assert.deepEqual(pathsOf(ours, /\/(server|importers|exporters|documents|[a-z]+-in-text|drafting|command-line|article)\//), []);
  });

  it('writes dates by Intl: no formatter and no locale of date-fns', () => {
    assert.deepEqual(pathsOf(sources, /date-fns\/(_lib\/format|format|lightFormat|intlFormat|locale)/), []);
  });

  it('is Lit as published, without its warnings for developers', () => {
    assert.deepEqual(pathsOf(sources, /\/development\//), []);
  });

  it('makes markup of strings nowhere but where Lit makes its templates', () => {
    const markup = /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write)\b/g;
    const own = ours.filter(({ text }) => count(text, markup));
    assert.deepEqual(own.map(({ path }) => path), []);
    const lits = sources.filter(({ path }) => path.includes('node_modules')).map(({ text }) => text).join('\n');
    assert.ok(count(bundle, markup) <= count(lits, markup));
  });

  it('makes code of strings nowhere', () => {
    assert.doesNotMatch(bundle, /\beval\(|\bnew Function\b|[^.\w]Function\(/);
  });

  it('names no host but the players that a reader presses for: all else that it asks for is beside it or named by the page', () => {
    const hosts = [...bundle.matchAll(/\bhttps?:\/\/([\w.-]+\.\w+)/g)].map(([, host]) => host);
    // Names of namespaces are never fetched, and no host can be called «.invalid».
    const asked = hosts.filter((host) => host !== 'www.w3.org' && !host?.endsWith('.invalid'));
    assert.deepEqual(asked.toSorted(), ['player.vimeo.com', 'www.youtube-nocookie.com']);
  });
});

describe('the first view', () => {
  it('is within its limit in brotli', () => {
    const { total } = firstView(folder);
    assert.ok(total > 5_000, 'Lit alone is more');
    assert.ok(total <= firstViewLimit, `${total} bytes of ${firstViewLimit}`);
  });

  it('leaves the sentences about problems for when there is one', () => {
    const names = firstView(folder).first.map(({ name }) => name);
    assert.deepEqual(pathsOf(ours.filter(({ chunk }) => names.includes(chunk)), /problem-sentences/), []);
  });
});
