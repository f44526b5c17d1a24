import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderEventCard, renderPage, renderPlainHtml, renderQuoteBlock, renderTimeline, type PageOptions } from '../../src/server/server.js';
import { soundFile } from '../event-file/sound-file.js';
import { elementsOf } from './elements-of.js';

/** Fields of the format that hold words, and in which a string may say anything. */
const wordFields = /^(kicker|title|summary|byline|licence|name|names|role|publisher|author|via|headline|displayDate|note|about|lead|text|exact|prefix|suffix|context|caption|credit|alt|sensitive|label|questions|translator|x-desk|colour|en|pt)$/;
const addressFields = /^(url|image|archived|link|srcset|poster|thumbnail|transcript)$/;
const names = ['closed', 'answer', 'count', 'gone', 'mayor', 'council', '__proto__', 'gazette', 'radio', 'traffic', 'money', 'works', 'mayor-1', 'gazette-1', 'c1'];

type Change = {
  /** What stands for a word, and for the name of an event, a quotation, a person, a source. */
  word: (index: number) => string;
  name: (index: number) => string;
  address?: string | undefined;
};

/** The file with every field, its words, ids and addresses exchanged for others. */
const changed = ({ word, name, address }: Change): object => {
  let words = 0;
  const nameOf = (text: string): string => (names.includes(text) ? name(names.indexOf(text)) : text);
  const change = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, field));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [nameOf(key), change(part, key)]));
    if (typeof value !== 'string') return value;
    // An old address with white space has no anchor.
    if (field === 'aliases') return name(names.length);
    if (wordFields.test(field) && value !== 'source') return word((words += 1)).slice(0, /fix$/.test(field) ? 32 : undefined);
    return address !== undefined && addressFields.test(field) ? address : nameOf(value);
  };
  return change(soundFile(), '') as object;
};

const attacks = [
  '</script>', '</SCRIPT >', '<script>fallen=1</script>', '<!--', '-->', '--!>', '<!--<script>', ']]>', '<![CDATA[', '<?', '<?xml', '<!doctype html>', '"', "'", '`', '"><x-evil>',
  ' onload=fallen ', '</template>', '<template shadowrootmode="open">', '</style>', '</title>', '</bdi></p></li>', '<img src=x onerror=fallen=1>', '<svg/onload=fallen=1>',
  '<plaintext>', '<table><a>', '&lt;', '&#60;script&#62;', '&quot;', '&', '\0', '\ud800', '\udc00', '\u2028', '\u2029', '\u202e', '\ufeff', '\r', '\r\n', '\t', '\u000b', '=', '/', '>', '<',
  '<!--lit-part-->', '<!--/lit-part-->', '<?lit$1$>', 'lit$1$', '${1}', '{{x}}', '{n}', '{name}', '$&', '$1', '\\u003c/script>', '%3Cscript%3E', '\udc00\udc00', 'javascript:fallen=1',
];

/** Without the marks of Markdown, which make elements as they should. */
const anything = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...attacks) }, fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replace(/[*_[\]\\]/g, ''));

const hostileName = anything.map((text) => text.replace(/[\s#\p{Cc}\p{Cs}]/gu, '').normalize().slice(0, 100));

/** What a list of strings has at an index, behind a letter: no text is blank. */
const from = (list: readonly string[]) => (index: number): string => `w${list[index % list.length]}`;

const hostile = fc.record({ words: fc.array(anything, { minLength: 7, maxLength: 7 }), ids: fc.array(hostileName, { minLength: 4, maxLength: 4 }) })
  .map(({ words, ids }) => changed({ word: from(words), name: (index) => `${index}-${from(ids)(index)}` }));
const harmless = changed({ word: () => 'word', name: (index) => `name-${index}` });

/** The ids of an event and a quotation of a changed file. */
const idsIn = (file: object): [string, string] => {
  const { events } = file as { events: { id: string; quotes?: { id: string }[] }[] };
  return [events[0]!.id, events[1]!.quotes![0]!.id];
};

const ways: Record<string, (file: object, options: PageOptions) => string> = {
  'a page': (file, options) => renderPage(file, options).html,
  'a compact timeline with a reading copy': (file, options) => renderTimeline(file, { ...options, layout: 'compact', readingCopy: true }).html,
  'plain HTML': (file, options) => renderPlainHtml(file, options).html,
  'a card': (file, options) => renderEventCard(file, idsIn(file)[0], options).html,
  'a quotation': (file, options) => renderQuoteBlock(file, idsIn(file)[1], options).html,
};

/** The elements of HTML with the names of their attributes: what a harmless and a hostile file must have alike. The lines of a text are its own. */
const shapeOf = (html: string): string[] => elementsOf(html).filter(({ name, attributes }) => name !== 'br' || Object.keys(attributes).length).map(({ name, attributes }) => `${name} ${Object.keys(attributes).toSorted().join(' ')}`);

/** Says where a shape begins to differ, for a whole one is endless. */
const assertShape = (html: string, wanted: readonly string[]): void => {
  const shape = shapeOf(html);
  assert.ok(wanted.length > 10, 'there is something to compare');
  const at = wanted.findIndex((element, index) => element !== shape[index]);
  assert.deepEqual([shape.length, shape.slice(at, at + 3)], [wanted.length, wanted.slice(at, at + 3)]);
};

for (const [what, render] of Object.entries(ways)) {
  test(`no string of a file makes an element or an attribute: ${what}`, () => {
    const wanted = shapeOf(render(harmless, { drafts: true }));
    fc.assert(fc.property(hostile, (file) => assertShape(render(file, { drafts: true }), wanted)), { numRuns: 150 });
  });
}

test('no language of a file makes an element or an attribute', () => {
  const wanted = new Set(shapeOf(ways['a page']!(harmless, { lang: 'pt' })).flatMap((shape) => shape.split(' ')));
  fc.assert(fc.property(anything, fc.boolean(), (tag, isValid) => {
    const language = isValid ? `en-x-${tag.replace(/[^a-z]/gi, '').slice(0, 8) || 'w'}` : `en${tag}`;
    const file = JSON.parse(JSON.stringify(harmless).replaceAll('"language":"pt"', () => `"language":${JSON.stringify(language)}`).replaceAll('"pt":', () => `${JSON.stringify(language)}:`)) as object;
    const shape = shapeOf(ways['a page']!(file, { lang: language }));
    assert.ok(shape.length > 50, 'the page shows something');
    assert.deepEqual(shape.flatMap((each) => each.split(' ')).filter((name) => !wanted.has(name)), []);
  }), { numRuns: 150 });
});

test('the file in the page is, to the character, the one that was put in', () => {
  fc.assert(fc.property(hostile, (file) => {
    const scripts = elementsOf(renderPage(file, { drafts: true }).html).filter(({ attributes }) => attributes['type'] === 'application/json');
    assert.deepEqual(scripts.map(({ text }) => JSON.parse(text) as unknown), [JSON.parse(JSON.stringify(file))]);
  }), { numRuns: 100 });
});

test('what describes the page to search engines is one script, of JSON', () => {
  fc.assert(fc.property(hostile, anything, (file, url) => {
    const scripts = elementsOf(renderPage(file, { url: `https://harbour.example/${url}` }).html).filter(({ name }) => name === 'script');
    assert.deepEqual(scripts.map(({ attributes }) => attributes['type']), ['module', 'application/ld+json', 'application/json']);
    for (const { text } of scripts.slice(1)) assert.doesNotThrow(() => void JSON.parse(text));
  }), { numRuns: 100 });
});

test('no option makes an element or an attribute', () => {
  const option = fc.constantFrom('linkPrefix', 'src', 'assets', 'base', 'url', 'from', 'to', 'lang', 'timeZone');
  fc.assert(fc.property(option, anything, fc.constantFrom(...Object.keys(ways)), (name, text, way) => {
    const render = ways[way]!;
    assertShape(render(harmless, { [name]: `w${text}` }), shapeOf(render(harmless, { [name]: 'wordless' })));
  }), { numRuns: 250 });
});

const schemes = ['javascript:fallen=1', 'JaVaScRiPt:fallen=1', ' javascript:fallen=1', 'java\nscript:fallen=1', '\u0001javascript:fallen=1', '//javascript:fallen=1', 'data:text/html,<script>fallen=1</script>', 'vbscript:x', 'file:///etc/hosts', 'blob:https://gazette.example/x', 'about:blank', 'ftp://gazette.example/', 'https:javascript:x'];
const addressAttributes = ['href', 'src', 'srcset', 'cite', 'poster', 'data', 'action', 'formaction', 'xlink:href', 'ping', 'background', 'style', 'srcdoc', 'manifest'];

const addressesIn = (html: string): string[] => elementsOf(html).flatMap(({ attributes }) =>
  addressAttributes.filter((name) => name in attributes).flatMap((name) => (name === 'srcset' ? attributes[name]!.split(/,\s+/).map((one) => one.split(' ')[0]!) : attributes[name]!)));

test('no address leads anywhere but to the web, a mailbox or the page itself', () => {
  const scheme = fc.oneof(fc.constantFrom(...schemes), anything, fc.tuple(fc.constantFrom(...schemes), anything).map((both) => both.join('')));
  const place = fc.constantFrom(undefined, 'https://harbour.example/stories/');
  const protocolOf = (address: string): string => new URL(address, 'https://page.example/').protocol;
  fc.assert(fc.property(scheme, place, fc.constantFrom(...Object.keys(ways)), (address, base, way) => {
    const link = (index: number): string => `a [word](${address}) and ![word](${address}) and <${address}> ${index}`;
    const file = changed({ word: link, name: (index) => `name-${index}`, address });
    for (const each of addressesIn(ways[way]!(file, { base, drafts: true })).filter((one) => URL.canParse(one, 'https://page.example/')))
      assert.match(protocolOf(each), /^(https?|mailto):$/, each);
  }), { numRuns: 250 });
});

test('addresses are there to be looked at, those of a good file', () => {
  const found = addressesIn(renderPage(changed({ word: () => 'a [word](mailto:desk@harbour.example)', name: String, address: 'https://harbour.example/a' }), {}).html);
  assert.ok(found.filter((address) => address.startsWith('mailto:')).length > 3, 'mailboxes');
  assert.ok(found.filter((address) => address === 'https://harbour.example/a').length > 5, 'addresses');
});
