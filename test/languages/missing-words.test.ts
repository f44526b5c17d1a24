import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allWords } from '../../src/languages/all-words.js';
import { languageFiles } from '../../src/languages/language-files.js';
import type { Plural, Words } from '../../src/languages/words.js';

const ofTheUnion = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const others = 'uk ru tr ar he fa zh-Hans zh-Hant ja ko hi nb'.split(' ');
const tags = [...ofTheUnion, ...others].toSorted();

type Phrase = string | Plural;
const english = allWords['en']!;
const isPlural = (phrase: unknown): phrase is Plural => typeof phrase === 'object' && phrase !== null && 'other' in phrase;
const phrasesOf = ({ reviewed: _, dates: __, ...phrases }: Words): Record<string, Phrase> => phrases;
const namesIn = (phrase: string): string => [...phrase.matchAll(/\{(\w*)\}/g)].map(([, name]) => name).toSorted().join(' ');

/** The numbers that a list of events may be long, and some that have a form of their own in Romance languages, by category. */
const numbersOf = (tag: string): Map<string, number[]> => {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map<string, number[]>();
  for (const number of [...Array(1001).keys(), 1e6, 2e6]) numbers.set(rules.select(number), [...(numbers.get(rules.select(number)) ?? []), number]);
  return numbers;
};

/** Every string of a language file, by its path. */
const strings = (value: object, path = ''): [path: string, text: string][] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'string' ? [[`${path}/${key}`, part]] : typeof part === 'object' && part ? strings(part, `${path}/${key}`) : []);

test('36 languages are listed, the 24 of the European Union among them, by both lists and by the files that there are', () => {
  assert.equal(tags.length, 36);
  assert.deepEqual(Object.keys(allWords).toSorted(), tags);
  assert.deepEqual([...Object.keys(languageFiles), 'en'].toSorted(), tags);
  const files = readdirSync(join(import.meta.dirname, '../../src/languages')).map((file) => file.replace('.ts', ''));
  assert.deepEqual(files.filter((file) => /^[a-z]{2}(-Han[st])?$/.test(file)).toSorted(), tags);
});

test('each language is loaded from its own file', async () => {
  for (const [tag, load] of Object.entries(languageFiles)) assert.equal((await load()).words, allWords[tag], tag);
  assert.equal(new Set(Object.values(allWords)).size, 36);
});

for (const [tag, words] of Object.entries(allWords)) {
  test(`${tag}: the same phrases as in English, with the same names in braces, none empty`, () => {
    assert.deepEqual(Object.keys(words).toSorted(), Object.keys(english).toSorted());
    assert.equal(typeof words.reviewed, 'boolean');
    for (const [key, phrase] of Object.entries(phrasesOf(words))) {
      const model = phrasesOf(english)[key]!;
      assert.equal(isPlural(phrase), isPlural(model), key);
      if (typeof phrase === 'string' && typeof model === 'string') assert.equal(namesIn(phrase), namesIn(model), key);
    }
  });

  test(`${tag}: a form for every number, which says the number unless it means one alone`, () => {
    const numbers = numbersOf(tag);
    for (const [key, phrase] of Object.entries(phrasesOf(words))) {
      if (!isPlural(phrase)) continue;
      // English writes «Show all 2» and up: one event is never folded away.
      if (key !== 'showAll' || tag !== 'en') for (const category of numbers.keys()) assert.ok(category in phrase, `${key} lacks ${category}`);
      for (const [category, form] of Object.entries(phrase)) {
        const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories as string[];
        assert.ok(known.includes(category), `${key}: ${category} is no category`);
        if (numbers.get(category)?.length !== 1 || namesIn(form)) assert.equal(namesIn(form), 'n', `${key}, ${category}`);
      }
    }
  });

  test(`${tag}: patterns of dates for all that English has, with the same names in braces`, () => {
    const { century, comma = ', ', ...patterns } = words.dates;
    const { century: _, ...models } = english.dates;
    const [written, model] = [patterns, models].map((part) => strings(part).map(([path, text]) => `${path} ${namesIn(text)}`).toSorted());
    assert.deepEqual(written, model);
    for (const pattern of Object.values(century)) assert.match(pattern, /^[^{}]*(\{(number|roman|year)\}[^{}]*|1[^{}]*)$/);
    assert.match(comma, /^([,،] |[，、])$/);
    const ordinals = new Set([...Array(40).keys()].map((index) => new Intl.PluralRules(tag, { type: 'ordinal' }).select(index + 1)));
    for (const category of Object.keys(century)) assert.ok(category === 'first' || category === 'other' || ordinals.has(category as Intl.LDMLPluralRule), category);
  });

  test(`${tag}: no three dots, no spaces around or twice, no lost braces`, () => {
    for (const [path, text] of strings(words)) {
      assert.ok(text.trim(), `${path} is empty`);
      if (!path.endsWith('/comma')) assert.equal(text.trim(), text, path);
      assert.doesNotMatch(text.replace(/\{\w+\}/g, 'x'), /\.\.\.|\s{2}|[{}]/, path);
    }
  });
}

test('no language is a copy of English or of another', () => {
  const share = (one: Words, other: Words): number => {
    const [these, those] = [strings(phrasesOf(one)), new Map(strings(phrasesOf(other)))];
    return these.filter(([path, text]) => those.get(path) === text).length / these.length;
  };
  const all = Object.entries(allWords);
  for (const [tag, words] of all) {
    for (const [other, theirs] of all) if (other < tag) assert.ok(share(words, theirs) < (tag === 'en' || other === 'en' ? 0.15 : 0.5), `${tag}, ${other}`);
  }
});
