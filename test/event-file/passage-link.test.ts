import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passageAddress } from '../../src/event-file/passage-address.js';

const page = 'https://daily.example/a';

/** The text directives of an address, taken apart as a browser takes them: `[prefix-,]start[,end][,-suffix]`. */
type Directive = { prefix?: string; start: string; end?: string; suffix?: string };
function directives(address: string): Directive[] {
  const [, directive = ''] = address.split(':~:');
  return directive.split('&').filter(Boolean).map((each) => {
    const parts = each.replace(/^text=/, '').split(',');
    const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
    const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
    const [start = '', end, ...more] = parts;
    assert.deepEqual(more, [], `commas only between parts: ${each}`);
    const read = (part?: string): string | undefined => part && decodeURIComponent(part);
    return { prefix: read(prefix), start: decodeURIComponent(start), end: read(end), suffix: read(suffix) };
  });
}
const directive = (...passage: Parameters<typeof passageAddress>[1][]): Directive => directives(passageAddress(page, passage[0]))[0]!;

/** Where `words` stand in `text` from `from` on, as whole words; -1 if nowhere. */
function find(text: string, words: string, from = 0): number {
  const edges = new Set(Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text), ({ index }) => index)).add(text.length);
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (edges.has(at) && edges.has(at + words.length)) return at;
  }
  return -1;
}

/** What a browser would mark in `text`, one block, for a directive without repeats to tell apart. */
function marked(text: string, { prefix = '', start, end, suffix = '' }: Directive): string | undefined {
  const before = prefix && find(text, prefix);
  const from = find(text, start, before ? before + prefix.length : 0);
  const last = end === undefined ? from + start.length : find(text, end, from + start.length) + end.length;
  const after = suffix && find(text, suffix, last);
  return [before, from, after].includes(-1) || (end && last < end.length) ? undefined : text.slice(from, last);
}

test('without a passage, or words in it, the address is as it was', () => {
  for (const address of [page, `${page}#part:~:text=old`, 'https://daily.example/a?b=c#d', '']) {
    for (const passage of [undefined, { exact: '' }, { exact: ' \n — … ' }, []]) assert.equal(passageAddress(address, passage), address);
  }
});

test('what has a meaning in a directive is percent-encoded', () => {
  assert.equal(
    passageAddress(page, { exact: 'well-known, A & B = 100% #1 «так»' }),
    `${page}#:~:text=well%2Dknown%2C%20A%20%26%20B%20%3D%20100%25%20%231%20%C2%AB%D1%82%D0%B0%D0%BA%C2%BB`,
  );
  assert.equal(
    passageAddress(page, { exact: 'b', prefix: 'a-, ', suffix: ' c-' }),
    `${page}#:~:text=a%2D%2C-,b,-c%2D`,
  );
});

test('the fragment that an address has is kept, an earlier directive is not', () => {
  const passage = { exact: 'the bridge' };
  assert.equal(passageAddress(`${page}#part`, passage), `${page}#part:~:text=the%20bridge`);
  assert.equal(passageAddress(`${page}#part:~:text=old&text=older`, passage), `${page}#part:~:text=the%20bridge`);
  assert.equal(passageAddress(`${page}#:~:text=old`, passage), `${page}#:~:text=the%20bridge`);
  assert.equal(passageAddress(`${page}/b:~:c`, passage), `${page}/b:~:c#:~:text=the%20bridge`, 'a path is not a fragment');
});

test('a short passage stands whole, its white space made one', () => {
  assert.deepEqual(directive({ exact: '  the \u00a0 bridge\tstays open ' }), {
    start: 'the bridge stays open', prefix: undefined, end: undefined, suffix: undefined,
  });
});

const long = 'The council of the town met on the eve of the flood, and no one in the hall believed that the old bridge would go before the new one had been opened.';

test('a long passage is its first and its last words, whole', () => {
  const { start, end } = directive({ exact: long });
  assert.ok(long.startsWith(`${start} `) && start.length > 25 && start.length <= 60, start);
  assert.ok(end && long.endsWith(` ${end}`) && end.length > 25 && end.length <= 60, end);
  assert.equal(marked(`Before. ${long} After.`, { start, end }), long);
});

test('a passage over several blocks begins in its first and ends in its last', () => {
  assert.deepEqual(directive({ exact: 'Yes.\n\n—\r\nNo, never.' }), { start: 'Yes.', end: 'No, never.', prefix: undefined, suffix: undefined });
  const { start, end } = directive({ exact: `Short heading\u2029${long}` });
  assert.equal(start, 'Short heading');
  assert.ok(end && long.endsWith(` ${end}`));
  assert.equal(directive({ exact: 'only one line\n' }).end, undefined);
});

test('a passage in a script that writes no spaces stands whole, and loses what may be half a word beside it', () => {
  const exact = '市议会在洪水来临前夕开会，大厅里没有人相信旧桥会在新桥开通之前倒塌。'.repeat(4);
  assert.deepEqual(directive({ exact, prefix: exact.slice(-32), suffix: exact.slice(0, 20) }), { prefix: undefined, start: exact, end: undefined, suffix: exact.slice(0, 20) });
});

test('prefix and suffix stand as they are given, and lose a word only where they may have been cut', () => {
  const exact = 'the bridge';
  assert.deepEqual(directive({ exact, prefix: 'he said that ', suffix: ', he said' }), { prefix: 'he said that', start: exact, suffix: ', he said', end: undefined });
  const cutBefore = directive({ exact, prefix: 'uncil met and said of the town, ', suffix: ' is open to all and will be ope' });
  assert.equal(cutBefore.prefix, 'met and said of the town,');
  assert.equal(cutBefore.suffix, 'is open to all and will be ope', '31 characters were not cut');
  assert.equal(directive({ exact, suffix: ' is open to all and will be open' }).suffix, 'is open to all and will be');
});

test('prefix and suffix keep to the block next to the passage, and are left out without words', () => {
  const near = directive({ exact: 'the bridge', prefix: 'A heading\n\nThen ', suffix: ' fell.\nNobody' });
  assert.deepEqual([near.prefix, near.suffix], ['Then', 'fell.']);
  assert.deepEqual(directive({ exact: 'a', prefix: ' “', suffix: '”. ' }), { start: 'a', prefix: undefined, end: undefined, suffix: undefined });
});

test('the pieces of one quotation are a directive each', () => {
  const pieces = [{ exact: 'the old bridge' }, { exact: '' }, { exact: 'the new one', prefix: 'before ' }];
  assert.deepEqual(directives(passageAddress(page, pieces)).map(({ start }) => start), ['the old bridge', 'the new one']);
});

test('half a character, or a line that cannot be divided, does no harm', () => {
  assert.equal(directive({ exact: 'a\ud800b' }).start, 'ab');
  assert.equal(directive({ exact: 'a'.repeat(300) }).start, 'a'.repeat(300));
  assert.doesNotThrow(() => passageAddress(page, { exact: '😀'.repeat(200), prefix: '\udc00'.repeat(40), suffix: '😀'.repeat(40) }));
});

test('in a text whose words do not repeat, what is marked is the passage, word for word', () => {
  const syllable = fc.constantFrom('ba', 'ком', 'té', 'ra', 'ß', 'lo', 'ши', 'ng', 'ue');
  const word = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  const joint = fc.constantFrom(' ', ' ', ' ', ', ', ' – ', '-', ' & ', '. ', ' “');
  const text = fc.tuple(fc.uniqueArray(word, { minLength: 3, maxLength: 80, size: 'max' }), fc.infiniteStream(joint));
  let inParts = 0;
  fc.assert(fc.property(text, fc.nat(), fc.nat(), ([words, joints], one, other) => {
    const gaps = words.map(() => joints.next().value);
    const starts: number[] = [];
    let whole = '';
    words.forEach((each, index) => {
      starts.push(whole.length);
      whole += each + (index < words.length - 1 ? gaps[index] : '');
    });
    const [from, to] = [one % words.length, other % words.length].sort((a, b) => a - b) as [number, number];
    const [begin, end] = [starts[from]!, starts[to]! + words[to]!.length];
    const exact = whole.slice(begin, end);
    const found = directive({ exact, prefix: whole.slice(Math.max(0, begin - 32), begin), suffix: whole.slice(end, end + 32) });
    inParts += found.end ? 1 : 0;
    assert.equal(marked(whole, found), exact);
  }), { numRuns: 1500 });
  assert.ok(inParts > 100, 'long passages were among them');
});
