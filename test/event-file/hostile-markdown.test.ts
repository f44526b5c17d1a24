import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInline, type Inline } from '../../src/event-file/inline-markdown.js';

/** The pieces in a short notation that can be read in a failure: `em(…)`, `strong(…)`, `link<address>(…)`. */
const written = (pieces: Inline[]): string => pieces.map(writtenPiece).join('');
const writtenPiece = (piece: Inline): string => {
  if (typeof piece === 'string') return piece;
  const name = { emphasis: 'em', strong: 'strong', link: 'link' }[piece.kind];
  return `${name}${piece.kind === 'link' ? `<${piece.href}>` : ''}(${written(piece.content)})`;
};
const leaves = (pieces: Inline[]): string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : leaves(piece.content)));
const nodes = (pieces: Inline[]): Exclude<Inline, string>[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...nodes(piece.content)]));
const depth = (pieces: Inline[]): number =>
  Math.max(0, ...pieces.map((piece) => (typeof piece === 'string' ? 0 : 1 + depth(piece.content))));

const reads = (name: string, table: Record<string, string>): void => {
  test(name, () => {
    for (const [markdown, expected] of Object.entries(table)) assert.equal(written(readInline(markdown)), expected, markdown);
  });
};
const staysAsItIs = (name: string, markdowns: string[]): void => {
  test(name, () => {
    for (const markdown of markdowns) assert.equal(written(readInline(markdown)), markdown);
  });
};

reads('emphasis and strong words', {
  'a *b* c': 'a em(b) c',
  '_b_': 'em(b)',
  '**b** __c__': 'strong(b) strong(c)',
  '***b***': 'em(strong(b))',
  '**a *b***': 'strong(a em(b))',
  '*a **b***': 'em(a strong(b))',
  '***a** b*': 'em(strong(a) b)',
  '***a* b**': 'strong(em(a) b)',
  '*a «*b*»': '*a «em(b)»',
  '**a *b* c**': 'strong(a em(b) c)',
  '*a **b** c*': 'em(a strong(b) c)',
  '*a _b_ c*': 'em(a em(b) c)',
  'un*frigging*believable': 'unem(frigging)believable',
  '*міст*, «*мости*»': 'em(міст), «em(мости)»',
  '*one\ntwo*': 'em(one\ntwo)',
  '*😀*x': '*😀*x',
  'x*😀 a*': 'x*😀 a*',
  '*a*😀': 'em(a)😀',
});

reads('marks that do not pair are characters, and what pairs around them still does', {
  '*a _b*': 'em(a _b)',
  '**a*': '**a*',
  '*a**': '*a**',
  '*a **b*': 'em(a **b)',
  '*a**b*': 'em(a**b)',
  '**a*b**': 'strong(a*b)',
  '*1 *2 *3 *4 *5 *6 *7 *8 *9 and *this*': '*1 *2 *3 *4 *5 *6 *7 *8 *9 and em(this)',
});

test('of nothing come no pieces', () => assert.deepEqual(readInline(''), []));

staysAsItIs('marks within words, by themselves, in sums and in blanks stay characters', [
  'plain', 'snake_case_name', 'a_b_', '2 * 3 * 4', '* a *', '** a **', '*', '**', '****', 'a * b', '_ _', 'f****** and s******', '____', 'five_(5)_days',
]);

reads('a back slash makes punctuation a character', {
  '\\*a\\*': '*a*',
  '\\[a](https://a.example)': '[a](https://a.example)',
  '\\\\*a*': '\\em(a)',
  'C:\\dir\\\n': 'C:\\dir\\\n',
  '*a\\**': 'em(a*)',
  '\\<b>': '<b>',
});

reads('links', {
  'see [the report](https://a.example/x)!': 'see link<https://a.example/x>(the report)!',
  '[a](mailto:desk@a.example)': 'link<mailto:desk@a.example>(a)',
  '[**a** b](http://a.example)': 'link<http://a.example/>(strong(a) b)',
  '*[a*](https://a.example)': '*link<https://a.example/>(a*)',
  '*see [a](https://a.example)*': 'em(see link<https://a.example/>(a))',
  '[a](https://a.example/b_(c)_d)': 'link<https://a.example/b_(c)_d>(a)',
  '[](https://a.example)': 'link<https://a.example/>()',
  '[he […] said](https://a.example)': 'link<https://a.example/>(he […] said)',
  '[a\\]](https://a.example)': 'link<https://a.example/>(a])',
  '[a [b](https://b.example) c](https://c.example)': '[a link<https://b.example/>(b) c](https://c.example)',
  '[a] [b](https://b.example)': '[a] link<https://b.example/>(b)',
});

staysAsItIs('a refused address is the characters that it was written with', [
  '[a](javascript:alert(1))', '[a](JAVASCRIPT:alert)', '[a](java\nscript:alert(1))', '[a](data:text/html,x_y_z)', '[a](/relative_to_what_)',
  '[a](https://desk@a.example)', '[a](//a.example)', '[a](#top)', '[a]()', '[a](', '[a](https://a.example', '[a] (https://a.example)', '[a](ftp://a_b_c)',
  '[a](https://a.example "title")', '[a](<https://a.example>)', '[a](&#106;avascript:alert)', '[a](vbscript:x)', '[*a*](ftp:x)', '[a](https://a.example/\\_)',
]);

staysAsItIs('what else Markdown and HTML have is shown as it is written', [
  '<b>a</b>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '&lt;b&gt; &amp; &#60;', '![a](https://a.example/b_c_.png)', '`a`', '~~a~~', '<https://a.example>',
  'https://a.example', '# a', '- a\n- b', '> a', '[a][b]', '[^1]', 'a  \nb', '| a | b |',
]);

const alphabet = [
  '*', '**', '_', '__', '***', '[', '[', '[', ']', '](https://a.example/x_y)', '](https://a.example/x_y)', '](javascript:x)',
  '](', '(', ')', '!', '\\', ' ', '\n', 'a', 'bc', 'ї', '😀', '\ud800', '.', '<i>', '\u202e',
];
const marked = fc.array(fc.constantFrom(...alphabet), { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));

test('without links, what is read is what was written but for the marks, in its order', () => {
  const unlinked = marked.map((markdown) => markdown.replaceAll('](', '] ('));
  const bare = (text: string): string => text.replace(/[*_\\]/g, '');
  fc.assert(fc.property(unlinked, (markdown) => {
    const pieces = readInline(markdown);
    assert.equal(bare(leaves(pieces).join('')), bare(markdown));
    const used = nodes(pieces).reduce((sum, { kind }) => sum + (kind === 'strong' ? 4 : 2), 0);
    const escapes = markdown.match(/\\[!-/:-@[-`{-~]/g)?.length ?? 0;
    assert.equal(leaves(pieces).join('').length, markdown.length - used - escapes);
  }), { numRuns: 3000 });
});

test('with links, nothing is invented, and all that is lost is marks and the addresses of links', () => {
  let linked = 0;
  fc.assert(fc.property(marked, (markdown) => {
    const pieces = readInline(markdown);
    const links = nodes(pieces).filter(({ kind }) => kind === 'link').length;
    linked += links;
    const used = nodes(pieces).reduce((sum, { kind }) => sum + { emphasis: 2, strong: 4, link: '[](https://a.example/x_y)'.length }[kind], 0);
    // An escape in a refused address stays as it is written, back slash and all.
    const escapes = markdown.match(/\\[!-/:-@[-`{-~]/g)?.length ?? 0;
    const lost = markdown.length - used - leaves(pieces).join('').length;
    assert.ok(lost >= 0 && lost <= escapes, `${lost} characters lost to ${escapes} escapes`);
    let at = 0;
    for (const character of leaves(pieces).join('')) {
      at = markdown.indexOf(character, at) + 1;
      assert.ok(at, `${JSON.stringify(character)} stands in the text, after what was before it`);
    }
  }), { numRuns: 3000 });
  assert.ok(linked > 100, 'links were read');
});

test('no link stands in a link, and every address is of the web or a mailbox', () => {
  fc.assert(fc.property(marked, (markdown) => {
    for (const node of nodes(readInline(markdown))) {
      if (node.kind !== 'link') continue;
      assert.match(node.href, /^(https?:\/\/|mailto:)/);
      assert.ok(nodes(node.content).every(({ kind }) => kind !== 'link'));
    }
  }), { numRuns: 2000 });
});

const hostile: Record<string, (length: number) => string> = {
  stars: (n) => '*'.repeat(n),
  brackets: (n) => '['.repeat(n),
  'open emphases': (n) => '*a '.repeat(n / 3),
  'open emphases of two sorts': (n) => '*a _b '.repeat(n / 6),
  'open, then closed': (n) => '*a '.repeat(n / 6) + 'b* '.repeat(n / 6),
  'open, closed by the other': (n) => '**a '.repeat(n / 8) + 'b_ b* '.repeat(n / 12),
  'both ways': (n) => 'a**b*c_'.repeat(n / 7),
  'three deep in each other': (n) => `${'*a **b '.repeat(n / 14)}${'c** d* '.repeat(n / 14)}`,
  'links without an end': (n) => '[a](b'.repeat(n / 5),
  'links with parentheses without an end': (n) => '[a](b(c'.repeat(n / 7),
  'brackets round one link': (n) => `${'[a'.repeat(n / 2)}](https://a.example)`,
  'brackets and refused addresses': (n) => '['.repeat(n / 3) + '](x'.repeat(n / 4),
  'brackets in brackets': (n) => '[a [b] '.repeat(n / 7),
  'a bracket round many': (n) => `[${'[b]'.repeat(n / 3)}`,
  'brackets and back slashes': (n) => '[a\\]'.repeat(n / 4),
  links: (n) => '[a](https://a.example)'.repeat(n / 22),
  'an address without an end': (n) => `[a](https://a.example/${'x'.repeat(n)}`,
  'back slashes': (n) => '\\'.repeat(n),
};

test('nothing nests deeper than it is safe to draw', () => {
  for (const [name, make] of Object.entries(hostile)) assert.ok(depth(readInline(make(20_000))) <= 33, name);
  assert.equal(depth(readInline(`${'*a **b '.repeat(3)}x${'** d*'.repeat(3)}`)), 6);
  assert.equal(depth(readInline(`${'*a **b '.repeat(300)}x${'** d*'.repeat(300)}`)), 8, 'the outermost are given up');
});

/** Milliseconds, the least of several readings: the others had to wait for the machine. */
const timeOf = (markdown: string): number => {
  const readings = Array.from({ length: 5 }, () => {
    const before = performance.now();
    readInline(markdown);
    return performance.now() - before;
  });
  return Math.min(...readings);
};

/** How many times longer the long text takes. Below a fifth of a millisecond a reading is noise. */
const ratioOf = (short: string, long: string): number => timeOf(long) / Math.max(timeOf(short), 0.2);

test('eight times the text takes about eight times as long, not sixty-four', () => {
  for (const [name, make] of Object.entries(hostile)) {
    const [short, long] = [make(5_000), make(40_000)];
    // A busy machine may spoil one comparison; what is quadratic fails them all.
    const isLinear = [1, 2, 3].some(() => ratioOf(short, long) < 32);
    assert.ok(isLinear, name);
  }
});
