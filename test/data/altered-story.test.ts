import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkAgainstDocuments } from '../../src/documents/check-story.js';
import { DocumentShelf } from '../../src/documents/document-shelf.js';
import { wordsInFile, type HeldWords } from '../../src/documents/words-in-file.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { warnings } from '../../src/event-file/warnings.js';
import { alterations } from '../documents/alterations.js';
import { settings } from '../documents/harmless-settings.js';
import { documentNames, hashOfDocument, rawDocument, whereDocumentsAre } from './documents.js';

const json = readFileSync(new URL('../../data/indivisible-security.json', import.meta.url), 'utf8');

type Part = { [step: string | number]: Part } & { text: string; exact: string };

const shelf = new DocumentShelf('skip' in whereDocumentsAre ? [] : documentNames().map((name) => ({ name, sha256: hashOfDocument(name), text: rawDocument(name) })));

const problemsOf = (story: unknown) =>
  [...readEventFile(story, undefined, warnings).problems, ...checkAgainstDocuments(story, shelf).problems].filter(({ level }) => level !== 'notice');

const at = (story: Part, path: HeldWords['path']): Part => path.reduce<Part>((part, step) => part[step]!, story);

/** Everything that a document has to hold, and what of it can be altered: what is shown, and each passage. */
const held = wordsInFile(JSON.parse(json)).filter(({ source }) => source !== undefined);
const spots = held.flatMap(({ path, text, passages, event }) => [
  ...(text === undefined ? [] : [{ owner: path, path: [...path, 'text'], words: text, event }]),
  ...passages.map((passage) => ({ owner: path, path: [...passage.path, 'exact'], words: passage.passage.exact, event })),
]);
const anySpot = fc.constantFrom(...spots);

const withWords = (path: HeldWords['path'], words: string): Part => {
  const story = JSON.parse(json) as Part;
  Object.assign(at(story, path.slice(0, -1)), { [path.at(-1)!]: words });
  return story;
};

/** What a quotation or a citation would be altered in, as the alterations need it. */
const documentOf = (words: string) => {
  const isUkrainian = /\p{Script=Cyrillic}/u.test(words);
  return { script: 'any', text: `${words} ${words}`, quotation: words, negation: isUkrainian ? 'не' : 'not', spaces: true };
};

test('the story as it is passes', whereDocumentsAre, () => {
  assert.deepEqual(problemsOf(JSON.parse(json)), []);
});

test('500 altered copies of the story are refused, each for what was altered', whereDocumentsAre, () => {
  let tried = 0;
  fc.assert(fc.property(anySpot, fc.constantFrom(...Object.entries(alterations)), fc.nat(1000), ({ owner, path, words, event }, [name, alter], seed) => {
    fc.pre(words.split(' ').length > 3);
    const altered = alter(documentOf(words), seed);
    fc.pre(altered !== undefined && altered !== words);
    tried += 1;
    const problems = problemsOf(withWords(path, altered));
    assert.ok(problems.length, `${name} was passed: ${altered}`);
    for (const problem of problems) {
      assert.deepEqual(problem.path.slice(0, owner.length), owner, `${problem.code} at ${problem.path.join('/')}`);
      assert.equal(problem.event, event);
    }
  }), { numRuns: 500 });
  assert.ok(tried >= 500);
});

test('words taken for those of another source are refused', whereDocumentsAre, () => {
  const keys = Object.keys((JSON.parse(json) as Part)['sources']!);
  const quotations = held.filter(({ kind, text = '' }) => kind === 'quotation' && text.split(' ').length > 2);
  for (const { path, source } of quotations) {
    for (const key of keys.filter((other) => other !== source)) {
      const story = withWords([...path, 'source'], key);
      assert.ok(problemsOf(story).some((problem) => problem.path.slice(0, path.length).join() === path.join()), `${path.join('/')} from ${key}`);
    }
  }
});

test('500 copies of the story whose words are set otherwise pass', whereDocumentsAre, () => {
  const anySetting = fc.tuple(fc.constantFrom(...Object.values(settings)), fc.nat(100));
  fc.assert(fc.property(anySpot, fc.array(anySetting, { minLength: 1, maxLength: 3 }), ({ path, words }, changes) => {
    const altered = changes.reduce((text, [set, seed]) => set(text, seed), words);
    assert.deepEqual(problemsOf(withWords(path, altered)), [], altered);
  }), { numRuns: 500 });
});
