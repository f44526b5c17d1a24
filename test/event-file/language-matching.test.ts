import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseText, directionOf } from '../../src/event-file/text.js';

const chosen = (tags: string[], wanted: string, fileLanguage = 'en'): string =>
  chooseText(Object.fromEntries(tags.map((tag) => [tag, `text in ${tag}`])), wanted, fileLanguage).language;

test('a plain string is in the language of the file', () => {
  assert.deepEqual(chooseText('Мост', 'en', 'uk'), { text: 'Мост', language: 'uk' });
});

test('the text comes with the tag under which it stands', () => {
  assert.deepEqual(chooseText({ en: 'Bridge', uk: 'Міст' }, 'uk-UA', 'en'), { text: 'Міст', language: 'uk' });
});

test('the same tag goes before a likelier one, whatever its case', () => {
  assert.equal(chosen(['en-US', 'en'], 'en'), 'en');
  assert.equal(chosen(['en', 'en-US'], 'en-us'), 'en-US');
  assert.equal(chosen(['pt', 'PT-pt'], 'pt-PT'), 'PT-pt');
});

test('the likely region goes before another region', () => {
  assert.equal(chosen(['en-GB', 'en-US'], 'en'), 'en-US');
  assert.equal(chosen(['en-AU', 'en'], 'en-US'), 'en');
});

test('the same script goes before the same language in another script', () => {
  assert.equal(chosen(['zh', 'zh-Hant'], 'zh-HK'), 'zh-Hant');
  assert.equal(chosen(['zh-Hant', 'zh'], 'zh-SG'), 'zh');
  assert.equal(chosen(['sr', 'sr-Latn'], 'sr-Latn-ME'), 'sr-Latn');
  assert.equal(chosen(['zh-TW', 'en'], 'zh-CN'), 'zh-TW', 'another script is still the same language');
});

test('an old name of a language finds its new one', () => {
  assert.equal(chosen(['en', 'he'], 'iw'), 'he');
});

test('without the reader’s language it is the file’s, by the same rule, and then the first', () => {
  assert.equal(chosen(['de', 'uk-UA', 'en'], 'fr', 'uk'), 'uk-UA');
  assert.equal(chosen(['de', 'fi'], 'fr', 'uk'), 'de');
});

test('of two that are equally close it is the first', () => {
  assert.equal(chosen(['en-IE', 'en-AU'], 'en-GB'), 'en-IE');
});

test('a language whose name begins alike is another language', () => {
  assert.equal(chosen(['fil', 'uk'], 'fi', 'uk'), 'uk');
});

test('no language is not English', () => {
  assert.equal(chosen(['en', 'uk'], 'und', 'uk'), 'uk');
  assert.equal(chosen(['en', 'uk'], '', 'uk'), 'uk');
});

test('what is no language tag does no harm', () => {
  for (const wanted of ['C', 'en_US', 'x', '-', '__proto__', 'constructor', 'é', 'a'.repeat(5000)]) {
    assert.equal(chosen(['de', 'uk'], wanted, 'uk'), 'uk', wanted);
    assert.equal(directionOf(wanted), 'ltr', wanted);
  }
  assert.equal(chosen(['en_US', 'uk'], 'en_US', 'uk'), 'en_US', 'it is still a name for itself');
});

test('a text in no language is empty, and a name of Object is no language of it', () => {
  assert.deepEqual(chooseText({}, 'en', 'uk'), { text: '', language: 'uk' });
  assert.deepEqual(chooseText({}, 'toString', 'constructor'), { text: '', language: 'constructor' });
});

test('whatever the tags are, one of the texts is chosen', () => {
  const tag = fc.oneof(fc.string(), fc.constantFrom('en', 'en-GB', 'uk', 'zh-Hant', 'zh', 'ar'));
  fc.assert(fc.property(fc.dictionary(tag, fc.string(), { minKeys: 1 }), tag, tag, (text, wanted, fileLanguage) => {
    const { text: shown, language } = chooseText(text, wanted, fileLanguage);
    assert.ok(Object.hasOwn(text, language));
    assert.equal(shown, text[language]);
  }));
});

test('more tags than are remembered are read all the same', () => {
  for (let index = 0; index < 1200; index++) directionOf(`ar-x-a${index}`);
  assert.equal(directionOf('ar-x-a0'), 'rtl');
  assert.equal(directionOf('uk'), 'ltr');
});

test('the direction is that of the script, which may not be the language’s usual one', () => {
  for (const tag of ['ar', 'ar-EG', 'he', 'iw', 'fa', 'ur', 'yi', 'ps', 'ckb', 'dv', 'syr', 'az-Arab', 'pa-PK', 'ku-Arab']) {
    assert.equal(directionOf(tag), 'rtl', tag);
  }
  for (const tag of ['en', 'uk', 'zh-Hant', 'az', 'ku', 'pa', 'ar-Latn', 'he-Latn', 'fa-Cyrl']) assert.equal(directionOf(tag), 'ltr', tag);
});

test('the direction is the one that the engine’s own data have', (context) => {
  type Informed = Intl.Locale & { getTextInfo?(): { direction: string }; textInfo?: { direction: string } };
  const known = (tag: string): string | undefined => {
    const locale: Informed = new Intl.Locale(tag);
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
  };
  if (!known('en')) return context.skip('this engine has no text information');
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const tags = [...codes, 'ckb', 'syr', 'nqo', 'lrc', 'mzn', 'ff-Adlm', 'sd-Deva', 'ks-Deva', 'uz-Arab'];
  const languages = tags.filter((tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) !== tag);
  assert.ok(languages.length > 150, 'languages are compared');
  // ICU writes Divehi from the left for want of data; its script, Thaana, runs from the right.
  for (const tag of languages) if (tag !== 'dv') assert.equal(directionOf(tag), known(tag), tag);
});
