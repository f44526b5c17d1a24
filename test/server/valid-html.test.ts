import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'parse5';
import { renderEventCard, renderPage, renderPlainHtml, renderQuoteBlock, type PageOptions } from '../../src/server/server.js';
import { dataText } from '../data/story-file.js';
import { soundFile } from '../event-file/sound-file.js';
import { richStory } from '../timeline/rich-story.js';

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Both spellings are the standard's; ours is the shorter one.
    'doctype-style': 'off',
    // Safari forgets that a list without bullets is one, unless its role is written.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // A story is called what its editor calls it.
    'long-title': 'off',
  },
}));

const near = (html: string, offset: number): string => `«${html.slice(Math.max(0, offset - 60), offset + 80)}»`;

/** What a browser's parser has to mend, which the validator does not tell of everywhere. */
const parseErrorsIn = (html: string): string[] => {
  const errors: string[] = [];
  parse(html, { sourceCodeLocationInfo: true, onParseError: ({ code, startOffset }) => errors.push(`${code} ${near(html, startOffset)}`) });
  return errors;
};

/** What is wrong with a document, each with the place. */
const faultsIn = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return [...parseErrorsIn(html), ...messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} ${near(html, offset)}`)];
};

/** The shadow roots in a document: validators pass over a template, so that each is held up as a document of its own. */
const rootsIn = (html: string): string[] =>
  [...html.matchAll(/<template shadowrootmode="open">(.*?)<\/template>/gs)].map(([, content = '']) => documentOf(content));

const documentOf = (html: string): string => {
  // In a shadow root styles stand where they will; in a document, in its head.
  const [, styles = '', body = ''] = /^(<style>.*?<\/style>|<link[^>]*>)?(.*)$/s.exec(html) ?? [];
  return `<!doctype html>\n<html lang="en">\n<head>\n<title>A story</title>\n${styles}\n</head>\n<body>${body}</body>\n</html>\n`;
};

const assertValid = async (html: string, roots: number): Promise<void> => {
  const documents = [html, ...rootsIn(html)];
  assert.equal(documents.length, roots + 1);
  for (const document of documents) assert.deepEqual((await faultsIn(document)).slice(0, 5), []);
};

const stories: Record<string, object> = {
  'the real story': JSON.parse(dataText('indivisible-security.json')) as object,
  'Apollo 11': JSON.parse(dataText('apollo-11.json')) as object,
  'deep time': JSON.parse(dataText('deep-time.json')) as object,
  'a story with something of everything': { version: 1, language: 'en', title: 'The bridge', people: { vale: { name: 'Ada Vale' } }, ...richStory },
  'a file with every field': soundFile(),
};

const ways: Record<string, PageOptions> = {
  'with its styles in it': {},
  'with linked styles': { styles: 'link', url: 'https://harbour.example/story' },
  'with a reading copy': { readingCopy: true },
  'compact, with drafts': { layout: 'compact', drafts: true },
  'behind «Show all», newest first, without header and gaps': { limit: 2, order: 'newest-first', withoutHeader: true, withoutGaps: true },
  'for readers of Arabic, below a heading of level 4': { lang: 'ar', headingLevel: 4, linkPrefix: 'story-' },
};

for (const [name, file] of Object.entries(stories)) {
  for (const [way, options] of Object.entries(ways)) {
    test(`${name} as a page ${way} is valid HTML`, () => assertValid(renderPage(file, options).html, 1));
  }

  test(`${name} as plain HTML is valid`, async () => {
    for (const layout of ['vertical', 'compact'] as const) await assertValid(documentOf(renderPlainHtml(file, { layout }).html), 0);
  });
}

test('cards and a quotation are valid HTML', async () => {
  for (const [name, id] of [['the real story', 'letter'], ['a file with every field', 'closed'], ['a file with every field', 'gone']] as const)
    await assertValid(documentOf(renderEventCard(stories[name], id).html), 1);
  await assertValid(documentOf(renderQuoteBlock(stories['the real story'], 'borrell-reply').html), 1);
});

test('what is not valid is seen, in a template too', async () => {
  assert.match((await faultsIn(documentOf('<b><p>A</p></b>')))[0]!, /element-permitted-content/);
  assert.match((await faultsIn(documentOf('<p>A<?></p>')))[0]!, /unexpected-question-mark/);
  await assert.rejects(assertValid(documentOf('<b><template shadowrootmode="open"><ul><p>A</p></ul></template></b>'), 1));
});
