import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeAddress, safeLink } from '../../src/event-file/address.js';

const base = 'https://news.example/2022/story.json';

test('absolute http and https addresses are taken as URL reads them', () => {
  assert.equal(safeAddress('https://example.org'), 'https://example.org/');
  assert.equal(safeAddress('HTTP://EXAMPLE.org:80/A?b=c#d'), 'http://example.org/A?b=c#d');
  assert.equal(safeAddress('https://example.org/річка і міст'), 'https://example.org/%D1%80%D1%96%D1%87%D0%BA%D0%B0%20%D1%96%20%D0%BC%D1%96%D1%81%D1%82');
  assert.equal(safeAddress(' https://example.org/a '), 'https://example.org/a');
});

test('other schemes are refused, however they are written', () => {
  const refused = [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)',
    '\u0001javascript:alert(1)', 'javascript://example.org/%0aalert(1)', 'data:text/html,<p>', 'vbscript:x', 'blob:https://example.org/1',
    'file:///etc/hosts', 'ftp://example.org/', 'about:blank', 'mailto:desk@news.example', 'view-source:https://example.org',
    'filesystem:https://example.org/a', 'x:y', 'intent://example.org/#Intent;end',
  ];
  for (const address of refused) {
    assert.equal(safeAddress(address), undefined, JSON.stringify(address));
    assert.equal(safeAddress(address, base), undefined, `${JSON.stringify(address)} with a base`);
  }
});

test('white space that URL would drop, and slashes that it would turn, are refused', () => {
  for (const address of ['https://exam\nple.org/', 'https://example.org/\ta', 'https://example.org/\u0000', 'https:\\\\example.org', '\\\\example.org\\a', '/\\example.org', 'https:example.org', 'https:/example.org']) {
    assert.equal(safeAddress(address, base), undefined, JSON.stringify(address));
  }
});

test('a name and a password in an address are refused', () => {
  for (const address of ['https://news.example@evil.example/', 'https://a:b@example.org/', 'https://:b@example.org/', '//a:b@example.org/']) {
    assert.equal(safeAddress(address, base), undefined, address);
  }
  assert.equal(safeAddress('https://example.org/@desk'), 'https://example.org/@desk');
});

test('the password that the page’s own address carries is not handed on', () => {
  assert.equal(safeAddress('map.svg', 'https://desk:secret@staging.example/a/'), 'https://staging.example/a/map.svg');
  assert.equal(safeAddress('map.svg', 'https://desk@news.example:se@cret@staging.example'), 'https://staging.example/map.svg');
  assert.equal(safeAddress('#b', 'https://news.example?a=//b@c'), 'https://news.example/?a=//b@c#b', 'a query is none');
});

test('relative addresses need something to be relative to', () => {
  for (const [address, absolute] of [
    ['map.svg', 'https://news.example/2022/map.svg'], ['../a b.png', 'https://news.example/a%20b.png'], ['/x', 'https://news.example/x'],
    ['//cdn.example/x.png', 'https://cdn.example/x.png'], ['?page=2', 'https://news.example/2022/story.json?page=2'],
  ] as const) {
    assert.equal(safeAddress(address), undefined, address);
    assert.equal(safeAddress(address, base), absolute);
  }
});

test('a base that is no address of the web takes only what is absolute', () => {
  for (const poor of ['', 'about:srcdoc', 'data:text/html,x', 'file:///home/desk/story.json', 'not an address']) {
    assert.equal(safeAddress('map.svg', poor), undefined, poor);
    assert.equal(safeAddress('https://example.org/a', poor), 'https://example.org/a', poor);
  }
});

test('nothing is no address', () => {
  for (const address of ['', ' ', '\n', 'https://', 'http://[::1', 'https://exa mple.org/']) assert.equal(safeAddress(address, base), undefined, JSON.stringify(address));
});

test('whatever the address is, what comes back is http or https, without a password, and stays as it is', () => {
  const piece = fc.constantFrom('https:', 'http:', 'javascript:', '//', '/', '\\', 'a.example', '@', ':', '\t', '\n', ' ', '#', '?', '..', '%0a', '\u202e');
  const address = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((pieces) => pieces.join('')), fc.webUrl());
  let taken = 0;
  fc.assert(fc.property(address, fc.constantFrom(undefined, base), (text, page) => {
    const found = safeAddress(text, page);
    if (found === undefined) return;
    taken++;
    const url = new URL(found);
    assert.match(url.protocol, /^https?:$/);
    assert.equal(url.username + url.password, '');
    assert.equal(safeAddress(found), found);
  }), { numRuns: 2000 });
  assert.ok(taken > 100, 'enough addresses were taken for this to say something');
});

test('running text may lead to a mailbox too, and to nothing relative', () => {
  assert.equal(safeLink('mailto:desk@news.example'), 'mailto:desk@news.example');
  assert.equal(safeLink('https://example.org/a'), 'https://example.org/a');
  for (const address of ['mailto:', ' mailto: ', 'mailto:a\nb', 'mail\tto:a@b.example', 'page.html', '#top', 'tel:+1', 'javascript:alert(1)']) {
    assert.equal(safeLink(address), undefined, JSON.stringify(address));
  }
});
