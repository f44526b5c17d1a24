import { test } from 'node:test';
import assert from 'node:assert/strict';
import { quotationMarks } from '../../src/event-file/text.js';

const marks = (language: string): string => quotationMarks(language).join(' ');

// As CLDR 48 has them, written down beside the languages once more: a slip in the table shows here.
const expected: Record<string, string> = {
  'en-US': '“ ”', 'en-GB': '“ ”', es: '“ ”', tr: '“ ”', hi: '“ ”', ko: '“ ”', zh: '“ ”',
  da: '“ ”', ga: '“ ”', cy: '“ ”', lv: '“ ”', mt: '“ ”', sq: '“ ”', pt: '“ ”',
  de: '„ “', cs: '„ “', sk: '„ “', sl: '„ “', hr: '„ “', et: '„ “', is: '„ “', mk: '„ “',
  lb: '„ “', bg: '„ “', lt: '„ “', ka: '„ “', pl: '„ ”', ro: '„ ”', hu: '„ ”', bs: '„ ”',
  sr: '„ ”', uk: '« »', ru: '« »', be: '« »', ca: '« »', el: '« »', it: '« »', eu: '« »',
  'pt-PT': '« »', nb: '« »', nn: '« »', fa: '« »', 'fr-CH': '« »', hy: '« »', fi: '” ”',
  sv: '” ”', he: '” ”', ar: '” “', ur: '” “', nl: '‘ ’', ja: '「 」',
};

test('each language has its own marks', () => {
  for (const [language, two] of Object.entries(expected)) assert.equal(marks(language), two, language);
});

test('French sets its marks off by spaces at which no line breaks', () => {
  assert.deepEqual(quotationMarks('fr'), ['«\u202f', '\u202f»']);
  assert.deepEqual(quotationMarks('fr-BE'), quotationMarks('fr'));
});

test('a region or a script that has marks of its own goes before its language', () => {
  assert.equal(marks('zh-TW'), '「 」');
  assert.equal(marks('zh-Hant-HK'), '「 」');
  assert.equal(marks('zh-CN'), '“ ”');
  assert.equal(marks('pt-BR'), '“ ”');
  assert.equal(marks('de-CH'), marks('de'));
});

test('an unknown language or no tag at all has the marks of English', () => {
  for (const language of ['tlh', 'und', '', 'C', 'undefined', 'en_US']) assert.equal(marks(language), '“ ”', language);
});

test('what one quotation does with its marks changes nothing for the next', () => {
  quotationMarks('uk')[0] = '?';
  assert.equal(quotationMarks('uk')[0], '«');
});
