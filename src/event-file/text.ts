/** A string in the file's own language, or one for each of several: what `Text` of the event file is. */
type Text = string | Readonly<Record<string, string>>;

/** A string and the language that it is in: a BCP 47 tag as the file writes it. */
export type ChosenText = { text: string; language: string };

/** The marks round a quotation, and round a quotation within it. */
export type QuotationMarks = [open: string, close: string, innerOpen: string, innerClose: string];

/** Four marks, and the languages that use them. Facts of CLDR 48; one that is not here uses those of English. */
const marksOfLanguages = [
  ['„ “ ‚ ‘', 'cs de dsb et hr hsb is lb mk nds sk sl'],
  ['„ “ „ “', 'bg lt'],
  ['„ “ « »', 'ka'],
  ['„ ” « »', 'pl ro'],
  ['„ ” » «', 'hu'],
  ['„ ” ‘ ’', 'bs'],
  ['„ ” ’ ’', 'sr'],
  ['« » „ “', 'be ky os ru sah uk'],
  ['« » “ ”', 'ast br ca el eu it kk pt-AO pt-MZ pt-PT sc ti'],
  ['« » ‘ ’', 'nb nn no'],
  ['« » ‹ ›', 'am fa fr-CH gsw rm'],
  ['« » « »', 'hy oc'],
  // French sets its marks off by narrow spaces at which no line breaks.
  ['«\u202f \u202f» «\u202f \u202f»', 'fr'],
  ['” ” ’ ’', 'fi he se sv yi'],
  ['” “ ’ ‘', 'ar syr ur'],
  ['‘ ’ ‘ ’', 'nl'],
  ['「 」 『 』', 'ja yue zh-Hant'],
] as const;

const marksByLanguage = new Map<string, string>(
  marksOfLanguages.flatMap(([marks, languages]) => languages.split(' ').map((language) => [language, marks] as const)),
);

const rightToLeftScripts = /Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syr|Thaa|Yezi/;

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
  const language = closestTag(tags, wanted) ?? closestTag(tags, fileLanguage) ?? tags[0] ?? fileLanguage;
  return { text: text[language] ?? '', language };
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
  const locale = likelyLocale(language);
  const name = locale?.language;
  const names = [`${name}-${locale?.region}`, `${name}-${locale?.script}`, `${name}`];
  const known = names.find((each) => marksByLanguage.has(each));
  return (marksByLanguage.get(`${known}`) ?? '“ ” ‘ ’').split(' ') as QuotationMarks;
}
