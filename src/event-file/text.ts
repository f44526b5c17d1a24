import { remembering } from '../dates/remembering.js';
import type { Text } from './types.js';

/** A string and the language that it is in: a BCP 47 tag as the file writes it. */
export type ChosenText = { text: string; language: string };

/** The marks round a quotation. */
export type QuotationMarks = [open: string, close: string];

/**
 * Marks, and the languages that use them; where a region has others than its language, its row comes first. Facts of
 * CLDR 48; a language that is not here uses those of English.
 */
const languagesByMarks = [
  '„ “ bg cs de et hr is ka lb lt mk sk sl',
  '„ ” bs hu pl ro sr',
  '« » be br ca el eu fa fr-Latn-CH hy it kk ky nb nn no pt-Latn-PT rm ru uk',
  // French sets its marks off by narrow spaces at which no line breaks.
  '«\u202f \u202f» fr',
  '” ” fi he se sv',
  '” “ ar ur',
  '‘ ’ nl',
  '「 」 ja yue zh-Hant',
].map((row) => row.split(' '));

const rightToLeftScripts = /-(Adlm|Arab|Hebr|Nkoo|Rohg|Syr|Thaa)/;

/**
 * The names that a language tag goes by, the closest first: as it is written, then with its likely language, script and
 * region, without the region, the language alone. What is no tag («C», «en_US») or names no language has only the first.
 */
const namesOf = remembering((tag: string): string[] => {
  const written = tag.toLowerCase();
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    const likely = [`${language}-${script}-${region}`, `${language}-${script}`, language];
    return /^und\b/.test(written) ? [written] : [written, ...likely];
  } catch {
    return [written];
  }
});

/** The language and script of a tag as one name: equal for tags whose texts a page need not tell apart. */
export const languageAndScript = (tag: string): string => namesOf(tag)[2] ?? tag;

/** The tag of `tags` closest to `wanted`, the earlier one of two that are equally close; undefined where none is of its language. */
export function closestTag(tags: readonly string[], wanted: string): string | undefined {
  const find = (name: string, closeness: number): string[] => tags.filter((tag) => namesOf(tag)[closeness] === name);
  return namesOf(wanted).flatMap(find)[0];
}

/**
 * The text to show to a reader of the language `wanted`: the exact tag, else the same language and script, else the
 * same language, likely scripts and regions filled in; else the file's language by the same rule; else the first.
 * A plain string is in the file's language. Never throws: a tag that cannot be read matches only itself.
 */
export function chooseText(text: Text, wanted: string, fileLanguage: string): ChosenText {
  if (typeof text === 'string') return { text, language: fileLanguage };
  const tags = Object.keys(text);
  const tag = closestTag(tags, wanted) ?? closestTag(tags, fileLanguage) ?? tags[0];
  return tag === undefined ? { text: '', language: fileLanguage } : { text: text[tag] ?? '', language: tag };
}

/**
 * The direction in which a language is written, by its likely script. `Intl.Locale` has text information of its own,
 * but not in every engine, and a server and a browser must come to the same answer.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.test(languageAndScript(language)) ? 'rtl' : 'ltr';
}

/** The quotation marks of a language, with the spaces that belong to them; the English ones where it is unknown. */
export function quotationMarks(language: string): QuotationMarks {
  const names = namesOf(language);
  const [open = '“', close = '”'] = languagesByMarks.find((row) => names.some((name) => row.includes(name, 2))) ?? [];
  return [open, close];
}
