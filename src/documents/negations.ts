import { evenTypography } from '../event-file/even-typography.js';
/** Words that deny, by language. A cut that takes one of them out of a quotation can turn its sense round. */
const negations: Readonly<Record<string, string>> = {
  ar: 'لا لم لن ليس ليست لست ما غير دون بلا',
  bg: 'не нито никога никой нищо без няма',
  cs: 'ne není nejsou nikdy nikdo nic bez žádný žádná žádné',
  da: 'ikke aldrig ingen intet uden',
  de: 'nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder ohne',
  el: 'δεν μη μην ποτέ κανείς τίποτα χωρίς όχι',
  en: 'not no never none nobody nothing neither nor cannot without nowhere hardly',
  es: 'no nunca jamás nadie nada ni ningún ninguna ninguno sin tampoco',
  fa: 'نه نیست نمی بدون هیچ',
  fi: 'ei en et emme ette eivät ilman koskaan',
  fr: 'ne pas jamais rien aucun aucune ni sans non nul nulle personne',
  he: 'לא אין אל בלי אף',
  hi: 'नहीं न मत बिना',
  it: 'non no mai nessuno nessuna niente nulla né senza',
  nl: 'niet niets nooit niemand geen noch zonder',
  no: 'ikke aldri ingen intet uten',
  pl: 'nie nigdy nikt nic bez żaden żadna żadne ani',
  pt: 'não nunca jamais ninguém nada nem nenhum nenhuma sem',
  ro: 'nu niciodată nimeni nimic fără nici',
  ru: 'не ни нет никогда никто ничего ничто нельзя без',
  sv: 'inte icke aldrig ingen inget inga utan',
  tr: 'değil yok hiç asla',
  uk: 'не ні нема немає ніколи ніхто ніщо нічого без',
};

/** Signs and endings that deny where a word is not written apart. */
const within: Readonly<Record<string, RegExp>> = {
  en: /n['’]t$/iu,
  fr: /^n['’]/iu,
  ja: /ない|ません|なく|なかった/u,
  ko: /않|못|없/u,
  zh: /[不没沒未无無非]/u,
};

const anyWithin = Object.values(within);
const wordsByLanguage = new Map(Object.entries(negations).map(([language, list]) => [language, new Set(list.split(' '))]));

/** Letters with what joins them to one word. */
const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const deniesIn = (language: string | undefined, one: string): boolean => {
  const lower = one.toLowerCase();
  const known = language !== undefined && (wordsByLanguage.has(language) || Object.hasOwn(within, language));
  if (known) return !!wordsByLanguage.get(language)?.has(lower) || !!within[language]?.test(lower);
  return [...wordsByLanguage.values()].some((words) => words.has(lower)) || anyWithin.some((pattern) => pattern.test(lower));
};

/** Composed, without what nobody sees, every apostrophe alike. */
const plain = (text: string): string => evenTypography(text).text;

/** The first word of a text that denies, undefined where none does. `language` is a BCP 47 tag; without one, or for a language that is not known, all languages are asked. */
export const negationIn = (text: string, language?: string): string | undefined => {
  const base = language?.toLowerCase().split('-')[0]?.replace(/^(nb|nn)$/, 'no');
  return (plain(text).match(word) ?? []).find((one) => deniesIn(base, one));
};
