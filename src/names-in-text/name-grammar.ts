import { formsOfName, stemOf } from './decline-names.js';

/** Words by what they tell of somebody's gender, each list divided by spaces; `any` where they tell nothing. */
export type Gendered = { any: string; f: string; m: string };

/** What a language gives to find names by. Lists of small letters, divided by spaces. Ukrainian and Russian words are met in any case. */
export type NameGrammar = {
  /** Before a name: «Dr», «Frau». */
  titles: Gendered;
  /** Offices and functions: «minister». */
  roles: Gendered;
  /** What stands within a role beside these: «foreign», «affairs». */
  roleWords: string;
  /** What joins the parts of a role or of an organisation's name: «of», «the». */
  links: string;
  articles: Gendered;
  /** «a», «some»: whoever follows is not named. */
  indefinite: string;
  /** Those who stay unnamed: «source», «eyewitness». */
  unnamed: string;
  /** Small words within a name: «van», «de». */
  particles: string;
  /** Verbs of speech in the forms that follow or precede a name. */
  saying: string;
  /** What begins sentences, months, days of the week: no names though they have capitals. */
  ordinary: string;
  /** Adjectives and nouns of nations. */
  nations: string;
  /** Head words of organisations, and those of them that need no further name. */
  organisations: string;
  bareOrganisations: string;
  /** Whether what tells an organisation from others stands before its head word (English) or behind it. */
  headLast: boolean;
  /** Head words of places, before or after their names. */
  places: string;
  /** What else has a name of capital words: «act», «treaty», «cup». */
  things: string;
  /** «San», «Saint»: places and feasts. */
  saintly: string;
  /** Prepositions after which a single unknown name is a place. */
  placeBefore: string;
  given: { f: string; m: string };
};

/** `listed` gives the word of the list that a form belongs to. */
export type WordList = { has: (word: string) => boolean; listed: (word: string) => string | undefined };
export type WordGender = (word: string) => 'f' | 'm' | 'any' | undefined;

/** A grammar made ready to ask. All questions take words in small letters. */
export type Grammar = {
  language: string;
  /** Ukrainian and Russian: names are declined. */
  slavic: 'uk' | 'ru' | undefined;
  headLast: boolean;
  title: WordGender;
  role: WordGender;
  article: WordGender;
  given: WordGender;
  /** Nominatives of the roles and the given names. */
  nominatives: { role: ReadonlySet<string>; given: ReadonlySet<string> };
} & Record<
  | 'roleWord' | 'link' | 'indefinite' | 'unnamed' | 'particle' | 'saying' | 'ordinary' | 'nation' | 'organisation' | 'bareOrganisation'
  | 'place' | 'placeBefore' | 'thing' | 'saintly',
  WordList
>;

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** A list in which a word is found by the key of its form: itself, its stem, or the end of a compound. */
function wordList(words: string, key: (word: string) => string): WordList {
  const all = new Map(split(words).reverse().map((word) => [key(word), word]));
  for (const word of split(words)) if (!all.has(word)) all.set(word, word);
  return { has: (word) => all.has(key(word)) || all.has(word), listed: (word) => all.get(key(word)) ?? all.get(word) };
}

const longestCompound = 24;

/** German compounds end with their head: «Hafenmeisterin», «Außenministerium». The longest head wins. */
function compoundOf(word: string, heads: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | undefined {
  if (heads.has(word)) return word;
  for (let from = Math.max(1, word.length - longestCompound); from <= word.length - 4; from++)
    if (heads.has(word.slice(from))) return word.slice(from);
  return undefined;
}

function compoundList(words: string): WordList {
  const all = new Set(split(words));
  return { has: (word) => compoundOf(word, all) !== undefined, listed: (word) => compoundOf(word, all) };
}

function genderOf({ any, f, m }: { any?: string; f: string; m: string }, key: (word: string) => string, compounds = false): WordGender {
  const all = new Map<string, 'f' | 'm' | 'any'>();
  for (const [gender, words] of [['any', any ?? ''], ['f', f], ['m', m]] as const) for (const word of split(words)) all.set(key(word), gender);
  const exact = new Map([...(['f', 'm'] as const)].flatMap((gender) => split(gender === 'f' ? f : m).map((word) => [word, gender] as const)));
  return (word) => exact.get(word) ?? all.get(compounds ? (compoundOf(word, all) ?? '') : key(word));
}

/** Given names in all their forms. Of a double one the first tells: «Karl-Heinz». */
function givenNames({ f, m }: { f: string; m: string }, slavic: 'uk' | 'ru' | undefined): WordGender {
  const all = new Map<string, 'f' | 'm'>();
  const listed = ([['f', f], ['m', m]] as const).flatMap(([gender, names]) => split(names).map((name) => [name, gender] as const));
  if (slavic) for (const [name, gender] of listed) for (const form of formsOfName(name, gender, slavic)) all.set(form, gender);
  for (const [name, gender] of listed) all.set(name, gender);
  return (word) => all.get(word) ?? (word.includes('-') ? all.get(word.slice(0, word.indexOf('-'))) : undefined);
}

const prefix = /^(?:віце|екс|вице|экс|зам|vice|vize|ex)-?(?=\p{L}{4})/u;

/** «вице-премьер», «ex-presidente»: of a role with a prefix the rest tells. */
const withPrefixes = (role: WordGender): WordGender => (word) => role(word) ?? (prefix.test(word) ? role(word.replace(prefix, '')) : undefined);

const setOf = ({ any = '', f, m }: { any?: string; f: string; m: string }): Set<string> => new Set(split(`${any} ${f} ${m}`));

const itself = (word: string): string => word;

/** Makes a grammar ready. `language` is its primary subtag. */
export function readyGrammar(language: string, grammar: NameGrammar): Grammar {
  const slavic = language === 'uk' || language === 'ru' ? language : undefined;
  const key = slavic ? stemOf : itself;
  const compounds = language === 'de';
  const list = (words: string): WordList => wordList(words, key);
  const heads = (words: string): WordList => (compounds ? compoundList(words) : list(words));
  return {
    language,
    slavic,
    headLast: grammar.headLast,
    title: genderOf(grammar.titles, key),
    role: withPrefixes(genderOf(grammar.roles, key, compounds)),
    article: genderOf(grammar.articles, itself),
    given: givenNames(grammar.given, slavic),
    nominatives: { role: setOf(grammar.roles), given: setOf(grammar.given) },
    roleWord: list(grammar.roleWords),
    link: wordList(grammar.links, itself),
    indefinite: list(grammar.indefinite),
    unnamed: heads(grammar.unnamed),
    particle: wordList(grammar.particles, itself),
    saying: wordList(grammar.saying, itself),
    ordinary: wordList(grammar.ordinary, itself),
    nation: list(grammar.nations),
    organisation: heads(grammar.organisations),
    bareOrganisation: list(grammar.bareOrganisations),
    place: heads(grammar.places),
    placeBefore: wordList(grammar.placeBefore, itself),
    thing: heads(grammar.things),
    saintly: wordList(grammar.saintly, itself),
  };
}
