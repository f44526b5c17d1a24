/**
 * Cyrillic in Latin letters. Ukrainian after the Cabinet of Ministers' table of 2010 (resolution 55), Russian after the BGN/PCGN system
 * of 1947 without its marks: what English texts mostly have.
 */
const common: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', д: 'd', е: 'e', ж: 'zh', з: 'z', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', '\'': '', '’': '', ʼ: '',
};
const letters: Readonly<Record<'uk' | 'ru', Readonly<Record<string, string>>>> = {
  uk: { ...common, г: 'h', ґ: 'g', є: 'ie', и: 'y', і: 'i', ї: 'i', ю: 'iu', я: 'ia', ё: 'io', ы: 'y', э: 'e', ъ: '' },
  ru: { ...common, г: 'g', ё: 'e', и: 'i', ъ: '', ы: 'y', э: 'e', ю: 'yu', я: 'ya', й: 'y', є: 'ie', і: 'i', ї: 'i', ґ: 'g' },
};

/** At the beginning of a word. */
const first: Readonly<Record<'uk' | 'ru', Readonly<Record<string, string>>>> = {
  uk: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
  ru: { е: 'ye' },
};

/** Endings that English texts write shorter than the tables. */
const shorter = (word: string): string => word.replace(/(?:yi|iy|yy)$/, 'y');

function inLatin(word: string, language: 'uk' | 'ru'): string {
  const small = word.toLowerCase().replaceAll('зг', language === 'uk' ? 'zgh' : 'зг');
  const written = [...small].map((letter, at) => (at === 0 ? first[language][letter] : undefined) ?? letters[language][letter] ?? letter).join('');
  return shorter(written);
}

/** A text in Latin letters, all small; what is not Cyrillic stays. Languages other than Ukrainian are read as Russian. */
export function toLatin(text: string, language: string): string {
  const whose = language === 'uk' ? 'uk' : 'ru';
  return text.split(/(\s+|-)/).map((word) => inLatin(word, whose)).join('');
}

/** Latin letters without their marks: «Müller» is «Muller», «Łódź» «Lodz». */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁøØđĐıßæÆœŒþÞðÐ]/g, (letter) => special[letter] ?? letter);

const special: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', þ: 'th', Þ: 'Th', ð: 'd', Ð: 'D',
};
