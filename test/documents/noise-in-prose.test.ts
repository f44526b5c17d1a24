import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNoise } from '../../src/documents/find-noise.js';
import type { NoiseKind } from '../../src/documents/document.js';
import { assertLinear } from '../rig/assert-linear.js';
import { textsInLanguages } from './texts-in-languages.js';

const noiseIn = (text: string): string[] => findNoise(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

const prose = Object.values(textsInLanguages);

/** Sentences that begin or end as noise does, or talk of what it talks of. */
const traps = [
  'Read more books, she said, and go to the harbour on Sundays.',
  'Home is where the ferry lands, the fishermen say.',
  'Subscribe to nobody’s view but your own, Ben Orr told the council.',
  'The office can be reached at desk@harbour.example, it wrote, and at no other address.',
  'Ada Vale, Ben Orr, the clerk and all of the fishermen were there.',
  'She wrote “Leave a reply” under the letter and sent it back.',
  'On 3 March 2031 at 10:26 the bridge was closed for two weeks.',
  'The picture has 1920 by 1080 points, which is not enough, he said.',
  'They use cookies at the harbour only with coffee, the keeper said.',
  'Join us on Friday at the harbour, said Ada Vale.',
  'We use the money to bake cookies for the fishermen, said Ben Orr.',
  'Follow the money, she told our newsletter.',
  '“Subscribe to our newsletter” is all that the letter said.',
  'Share what you have, the letter of the council said.',
  'Call +49 30 1234567 if the ferry does not come, the notice on the bridge said.',
];

const paragraph = fc.constantFrom(...prose, ...traps);

test('no paragraph of prose is noise, whatever stands around it and even where it stands there twice', () => {
  const others = fc.constantFrom('', 'Back to top', 'Latest Posts', 'Leave a Reply', 'russia', 'world, ada vale, lower harbour', '2031', 'clear', 'Bridge closed');
  fc.assert(fc.property(fc.array(fc.tuple(paragraph, others), { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\n\n', '\r\n'), (pairs, end) => {
    const text = pairs.flat().join(end);
    const noise = findNoise(text);
    for (const [words] of pairs)
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        assert.ok(noise.every(({ start, end: to }) => to <= at || start >= at + words.length), words);
  }), { numRuns: 200 });
});

test('what stands on the lines of wrapped prose is no noise', () => {
  const words = 'Ada Vale asked for boats and nets and for a way home and back to the top of the hill and then for more news of the world and russia and home and more of them all'.split(' ');
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += 14) lines.push(words.slice(at, at + 14).join(' '));
  const wrapped = [...lines, ...lines, 'the fishermen of Lower Harbour had asked for a way to get back', 'home', 'the fishermen of Upper Harbour had asked for a way to get to the', 'and the council of the town had not yet found an answer to them'].join('\n');
  assert.deepEqual(noiseIn(wrapped), []);
});

const headings = [
  ['a title once', 'Bridge closed for two weeks in Lower Harbour'],
  ['years over chapters', '1999\nThe bridge was built by the town.\n2004\nThe bridge was closed by the town.'],
  ['days over entries', '12 March 2031\nThe bridge was closed by the town.\n13 March 2031\nThe ferry ran once more.'],
  ['a speaker’s name over each answer', 'ADA VALE\nWe close the bridge for two weeks.\nBEN ORR\nWhy do we close it now?\nADA VALE\nBecause it is old and tired.'],
  ['a source', 'The bridge is closed for two weeks.\nSource: Lower Harbour Gazette'],
  ['an exclamation in the story', 'Bridge closed\nThe bridge is closed for two weeks.\nOpen your eyes!'],
] as const;

for (const [what, text] of headings) test(`${what} is no noise`, () => assert.deepEqual(noiseIn(text), []));

const noise: readonly [NoiseKind, string][] = [
  ...['Go to home page', 'Back to top    Go to home page clear', 'Read more »', '« Home', 'Lire la suite', 'Weiterlesen …', 'Leer más', 'Читать далее', 'Читати далі', 'Home | News | Sport', 'Головна / Новини / Порт',
    'Share on Facebook', 'Accept all', '© 2031 Lower Harbour Gazette. All rights reserved.'].map((line): [NoiseKind, string] => ['navigation', line]),
  ...['Latest Posts', 'Related articles', 'Read also: Ferry prices rise again', 'Читайте також: Пором знову подорожчав', 'Lesen Sie auch: Fähre wird teurer', 'À lire aussi : le bac augmente'].map((line): [NoiseKind, string] => ['related', line]),
  ...['Leave a Reply', 'Your email address will not be published. Required fields are marked *', 'Комментарии (14)', 'Kommentar schreiben'].map((line): [NoiseKind, string] => ['comment-form', line]),
  ...['Lower Harbour Gazette desk@gazette.example +49 30 1234567', 'Tel.: 030 / 123 45 67', 'E-mail: desk@gazette.example'].map((line): [NoiseKind, string] => ['contact', line]),
  ...['world, ada vale, lower harbour', '#bridge #ferry', 'Tags: Bridge, Ferry', 'Теги: міст, пором'].map((line): [NoiseKind, string] => ['tags', line]),
  ...['/html/head/meta[@name=\'og:title\']/@content', 'en_EN', '1920 1080 true', 'true'].map((line): [NoiseKind, string] => ['machine', line]),
  ...['https://img.example/107/92_0:0:2048:1153_1920x0_80.jpg', 'photos/bridge.png', 'https://gazette.example/bridge'].map((line): [NoiseKind, string] => ['address', line]),
  ...['2031-03-05T11:26+0000', '2031-03-05T11:26:00Z', '05.03.2031, 11:26'].map((line): [NoiseKind, string] => ['moment', line]),
  ...['We use cookies to give you the best experience on our site.', 'Subscribe to our newsletter', 'Підписуйтесь на наш Telegram-канал', 'Abonnez-vous à notre newsletter', 'Подпишитесь на наш канал', 'Advertisement: new boats'].map((line): [NoiseKind, string] => ['advertisement', line]),
];

for (const [kind, line] of noise)
  test(`«${line}» is ${kind}`, () => {
    const text = `Bridge closed for two weeks\n\nThe bridge is closed for two weeks, she said.\n\n${line}\n\nThe ferry runs every hour, he said.`;
    assert.deepEqual(noiseIn(text), [`${kind}: ${line}`]);
  });

test('a title that stands there again, and single topics of a list, are noise', () => {
  const text = 'Bridge closed for two weeks\nBridge closed for two weeks\nferry\nThe bridge is closed for two weeks, she said.\nbridge, ferry, ada vale';
  assert.deepEqual(noiseIn(text), ['repeated: Bridge closed for two weeks', 'tags: ferry', 'tags: bridge, ferry, ada vale']);
});

test('the time that it takes grows with the text', () => {
  const lines = ['a', 'world, ada vale, x', 'Back to top ', '/a/b[', '2031-', `${'x'.repeat(50)} `, '[@a', '. A', '!', '(12) ', 'a@b.', '+1 2'];
  for (const line of lines) {
    assertLinear((size) => () => findNoise(line.repeat(size)), 300);
    assertLinear((size) => () => findNoise(`${line}\n`.repeat(size)), 100);
  }
});
