import { toLatin, withoutMarks } from './translit.js';

/** A word of a name in letters that all scripts and languages share, and its consonants. */
export type HeardWord = { whole: string; consonants: string };

/** From how much of two words of two languages must be alike, by edit distance, when their consonants are the same. */
export const leastAlike = 0.5;

/**
 * Spellings of one sound in Latin letters, the longer first: «Lawrow» is «Lavrov», «Shch» «Schtsch». Sounds that languages write with
 * one letter or the other fall together: g and h, s and z and ts, j and zh.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|chtch|sch|tch|tsch|sh|ch|cz|sz/g, 'S'],
  [/dzh|dsch|dj|zh|j/g, 'J'],
  [/ph|ff/g, 'f'],
  [/th/g, 't'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/wh|w/g, 'v'],
  [/qu/g, 'kv'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/tz|ts|z|c/g, 's'],
  [/g/g, 'h'],
  [/h(?![aeiouy])/g, ''],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
];

const silent = /(?<=.{3})e$/;
const doubled = /(.)\1+/g;

/** How a word sounds, roughly. `language` says how Cyrillic is read. */
export function heard(word: string, language: string): HeardWord {
  const latin = withoutMarks(toLatin(word, language)).toLowerCase().replace(/[^a-z]/g, '').replace(silent, '');
  const sounds = spellings.reduce((text, [from, to]) => text.replace(from, to), latin).replace(doubled, '$1');
  return { whole: sounds, consonants: sounds.replace(/[aeiouJ]/g, '') };
}

/** Levenshtein's distance; names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

const longest = 40;

/** How alike two words sound, 0 to 1; 0 where their consonants differ, or one ends in «a» and the other does not: Paula is not Paul. */
export function alikeness(a: HeardWord, b: HeardWord): number {
  if (a.consonants !== b.consonants || !a.whole || !b.whole || a.whole.length > longest) return 0;
  if (a.whole.endsWith('a') !== b.whole.endsWith('a')) return 0;
  return 1 - distance(a.whole, b.whole) / Math.max(a.whole.length, b.whole.length);
}

/** Spellings that one language has for one name: «Sergey» and «Sergei», «Anthony» and «Antony», with marks or without. */
export function evenSpelling(word: string): string {
  return withoutMarks(word)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/(?:iy|yy|ij|yj|ey|ei|ii)$/, 'y')
    .replace(/i$/, 'y')
    .replace(doubled, '$1');
}
