import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scalarChecks, type ScalarName } from '../../src/event-file/scalar-checks.js';

const samples: Partial<Record<ScalarName, { sound: string[]; unsound: string[] }>> = {
  Id: { sound: ['a', 'відповідь', '1', 'a:b/c', '__proto__', '😀'.repeat(128)], unsound: ['', ' ', 'a b', 'a\u00a0b', 'a#b', 'a\u0000', 'a\u0085', 'x'.repeat(129)] },
  Language: { sound: ['en', 'pt-BR', 'sr-Latn-RS', 'yue', 'de-CH-1901', 'en-u-ca-buddhist'], unsound: ['', 'english', 'en_US', 'C', 'en-', 'x', 'unknown'] },
  OriginalLanguage: { sound: ['uk', 'unknown'], unsound: ['Unknown', 'none', ''] },
  DateTime: {
    sound: ['2031-03-01T09:00:00Z', '2031-03-01T09:00Z', '2031-03-01T09:00:00.123+01:00', '2028-02-29T00:00:00-03:30'],
    unsound: ['2031-03-01', '2031-03-01T09:00:00', '2031-02-29T09:00:00Z', '2031-03-01T25:00:00Z', '2031-03-01T09:00:00Z/..', '2031-03-01T09:00:00Z?', '2031-03-01 09:00:00Z', '2031-03-01T09:00:00+0100'],
  },
  Interval: { sound: ['2030/2031', '2014/..', '../1999', '2014/'], unsound: ['2030', '2031/2030', '/', 'a/b'] },
  TimeZone: { sound: ['UTC', 'Europe/Lisbon', 'America/Argentina/Buenos_Aires'], unsound: ['', 'Nowhere/Nothing', '+01:00', 'Europe', '../../etc'] },
  Address: { sound: ['https://a.example/', 'http://a.example/x?y#z'], unsound: ['', 'a.html', '//a.example/', 'javascript:alert(1)', 'mailto:a@b.example', 'ftp://a.example/', 'https://'] },
  RelativeAddress: { sound: ['a.jpg', '../a.jpg', '/a.jpg', '?a', 'https://a.example/a.jpg', '//a.example/a.jpg'], unsound: ['', 'javascript:alert(1)', 'data:image/png,x', 'file:///a'] },
  Srcset: {
    sound: ['a.jpg', 'a.jpg 1x, b.jpg 2x', 'a.jpg 400w,b.jpg 800w', 'https://a.example/w_1,h_2/a.jpg 1.5x'],
    unsound: ['', 'javascript:alert(1) 1x', 'a.jpg 1x, data:image/png;base64,x 2x', 'a.jpg javascript:alert(1)'],
  },
  FileName: { sound: ['a.txt', 'відповідь.pdf', 'a b.txt'], unsound: ['', 'a/b.txt', '..\\b.txt', '/etc/passwd'] },
  Sha256: { sound: ['0123456789abcdef'.repeat(4)], unsound: ['', 'A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64)] },
  Words: { sound: ['x', ' x '], unsound: ['', ' \n\u00a0'] },
  Affix: { sound: ['', 'x'.repeat(32)], unsound: ['x'.repeat(33)] },
};

test('each kind of string takes what it is for, and nothing else', () => {
  for (const [kind, { sound, unsound }] of Object.entries(samples)) {
    for (const text of sound) assert.equal(scalarChecks[kind as ScalarName](text), true, `${kind} ${text}`);
    for (const text of unsound) assert.equal(scalarChecks[kind as ScalarName](text), false, `${kind} ${text}`);
  }
});

test('a relative address is judged by the file it stands in', () => {
  assert.equal(scalarChecks.RelativeAddress('a.jpg', 'https://a.example/story/events.json'), true);
  assert.equal(scalarChecks.RelativeAddress('a.jpg', 'file:///home/events.json'), false);
});

test('what is taken for a language is one that Intl takes', () => {
  for (const tag of samples.Language?.sound ?? []) assert.doesNotThrow(() => new Intl.Locale(tag));
});
