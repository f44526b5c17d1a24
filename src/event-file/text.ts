import type { Text } from './types.js';

/** A string and the language that it is in: a BCP 47 tag as the file writes it. */
export type ChosenText = { text: string; language: string };

/** The marks round a quotation, and round a quotation within it. */
export type QuotationMarks = [open: string, close: string, innerOpen: string, innerClose: string];

/** The languages that use four marks. Facts of CLDR 48; a language that is not here uses those of English. */
const languagesByMarks = {
  '„ “ ‚ ‘': 'cs de et hr is lb mk sk sl',
  '„ “ „ “': 'bg lt',
  '„ “ « »': 'ka',
  '„ ” « »': 'pl ro',
  '„ ” » «': 'hu',
  '„ ” ‘ ’': 'bs',
  '„ ” ’ ’': 'sr',
  '« » „ “': 'be ky ru uk',
  '« » “ ”': 'br ca el eu it kk pt-PT',
  '« » ‘ ’': 'nb nn no',
  '« » ‹ ›': 'fa fr-CH rm',
  '« » « »': 'hy',
  // French sets its marks off by narrow spaces at which no line breaks.
  '«\u202f \u202f» «\u202f \u202f»': 'fr',
  '” ” ’ ’': 'fi he se sv',
  '” “ ’ ‘': 'ar ur',
  '‘ ’ ‘ ’': 'nl',
  '「 」 『 』': 'ja yue zh-Hant',
};

const marksByLanguage = new Map<string | undefined, string>();
for (const [marks, languages] of Object.entries(languagesByMarks)) {
  for (const language of languages.split(' ')) marksByLanguage.set(language, marks);
}

const rightToLeftScripts = /Adlm|Arab|Hebr|Nkoo|Rohg|Syr|Thaa/;

const likelyLocales = new Map<string, Intl.Locale | undefined>();

/** The tag with its likely script and region; undefined for what is no tag («C», «en_US») or names no language. */
function likelyLocale(tag: string): Intl.Locale | undefined {
  if (!likelyLocales.has(tag)) {
    // The tags come from files and pages: what is remembered of them is bounded.
    if (likelyLocales.size > 500) likelyLocales.clear();
    likelyLocales.set(tag, readLocale(tag));
  }
  return likelyLocales.get(tag);
}

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return /^und\b/i.test(tag) ? undefined : new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/** How well a text in language `tag` serves who wants `wanted`: 4 the same tag … 1 the same language, 0 not at all. */
function closeness(tag: string, wanted: string): number {
  if (tag.toLowerCase() === wanted.toLowerCase()) return 4;
  const [one, other] = [likelyLocale(tag), likelyLocale(wanted)];
  if (!one || one.language !== other?.language) return 0;
  if (one.script !== other.script) return 1;
  return one.region === other.region ? 3 : 2;
}

/** The tag of `tags` closest to `wanted`, the earlier one of two that are equally close. */
function closestTag(tags: readonly string[], wanted: string): string | undefined {
  let [closest, best]: [string | undefined, number] = [undefined, 0];
  for (const tag of tags) {
    const found = closeness(tag, wanted);
    if (found > best) [closest, best] = [tag, found];
  }
  return closest;
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
  return rightToLeftScripts.test(likelyLocale(language)?.script ?? '') ? 'rtl' : 'ltr';
}

/** The quotation marks of a language, with the spaces that belong to them; the English ones where it is unknown. */
export function quotationMarks(language: string): QuotationMarks {
  const { language: name, script, region } = likelyLocale(language) ?? {};
  const known = [`${name}-${region}`, `${name}-${script}`, name].find((each) => marksByLanguage.has(each));
  return (marksByLanguage.get(known) ?? '“ ” ‘ ’').split(' ') as QuotationMarks;
}
