import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longText } from '../../src/event-file/long-text.js';
import { splitText } from '../../src/event-file/split-text.js';
import { assertLinear } from '../rig/assert-linear.js';

const sentence = 'The office wrote of the bridge and of the river. ';
const long = sentence.repeat(30);

test('a text that is not long stays whole', () => {
  assert.equal(splitText('', 'en'), undefined);
  assert.equal(splitText('a'.repeat(longText), 'en'), undefined);
  assert.equal(splitText(sentence.repeat(14), 'en'), undefined, '686 characters');
});

test('what is seen ends with a sentence, and nothing of the text is lost', () => {
  const [seen, rest] = splitText(long, 'en') ?? assert.fail('not split');
  assert.match(seen, /river\. $/);
  assert.ok(seen.length >= 350 && seen.length < 450, String(seen.length));
  assert.equal(seen + rest, long);
});

test('sentences are those of the language', () => {
  for (const [language, one] of [['ja', '橋は朝に閉じられ、川の船も止まった。'], ['ar', 'كتب المكتب عن الجسر وعن النهر. '], ['hi', 'कार्यालय ने पुल और नदी के बारे में लिखा। ']] as const) {
    const text = one.repeat(60);
    const [seen, rest] = splitText(text, language) ?? assert.fail(language);
    assert.equal(seen.length % one.length, 0, language);
    assert.equal(seen + rest, text);
  }
});

test('a text without an end of a sentence, or whose rest is not worth a press, stays whole', () => {
  assert.equal(splitText('bridge '.repeat(200), 'en'), undefined);
  assert.equal(splitText(`${'bridge '.repeat(90)}ends. ${'A short rest. '.repeat(8)}`, 'en'), undefined);
});

test('no link, emphasis or strong word is cut in two', () => {
  const linked = `${'The office wrote. '.repeat(19)}See [the log. It is long. It is the bridge’s own](https://gazette.example/a. b) and *go. On* or _stay. Here_ then. ${sentence.repeat(12)}`;
  const [seen] = splitText(linked, 'en') ?? assert.fail('not split');
  assert.match(seen, /then\. $/);
});

const piece = fc.constantFrom('The bridge. ', 'A *word', '* more. ', '[log', '](https://a.example/x) ', 'Who? ', '_so', '_ it was! ', '橋。', '\n\n', '😀', 'river ');

test('whatever stands in a text: the two pieces are the text, the first not short, the second worth it, Markdown whole', () => {
  fc.assert(fc.property(fc.array(piece, { minLength: 60, maxLength: 300 }), (pieces) => {
    const text = pieces.join('');
    const split = splitText(text, 'en');
    if (!split) return;
    const [seen, rest] = split;
    assert.equal(seen + rest, text);
    assert.ok(text.length > longText && seen.length >= 350 && rest.length >= 200);
    for (const sign of ['*', '_']) assert.equal((seen.split(sign).length - 1) % 2, 0);
    assert.equal(seen.split('[').length, seen.split(']').length);
  }), { numRuns: 300 });
});

test('a text is split in time proportional to its length, and a sign that is never closed costs no more', () => {
  assertLinear((size) => {
    const text = `${'a* '.repeat(3)}${sentence.repeat(size)}`;
    return () => void splitText(text, 'en');
  }, 300);
});
