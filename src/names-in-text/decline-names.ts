/** The cases that a name is met in: nominative, genitive, dative, accusative, instrumental, locative. */
export type NameCase = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';
export type Gender = 'f' | 'm';

/** A reading of a form: what its nominative may be, and the case it stands in. */
export type NameReading = { nominative: string; gender: Gender; case: NameCase };

/** Endings that a rule holds for, whose names, how many letters fall away, and the endings of g d a i l («/» parts variants). */
type Rule = readonly [endings: string, gender: string, cut: number, forms: string];

/**
 * Ukrainian after the orthography of 2019 (§ 67–91), Russian after Zaliznyak's classes for names: as much of them as tells a surname's
 * nominative. The first rule that fits holds; a name that none fits is not declined.
 */
const rules: Record<'uk' | 'ru', readonly Rule[]> = {
  uk: [
    ['ий', 'm', 2, 'ого ому ого им ому/ім'],
    ['ов ев єв їв ин ін їн', 'm', 0, 'а у/ові а им/ом і/у/ові'],
    ['ець', 'm', 3, 'ця цю/цеві ця цем ці/цю/цеві'],
    ['ь', 'm', 1, 'я ю/еві я ем і/ю/еві'],
    ['й', 'm', 1, 'я ю/єві я єм ї/ю/єві'],
    ['о', 'm', 1, 'а у/ові а ом і/у/ові'],
    ['ар яр', 'm', 0, 'а/я у/ю/ові/еві а/я ом/ем і/ові/еві'],
    ['ія', 'fm', 2, 'ії ії ію ією ії'],
    ['ова ева єва іна їна ина', 'f', 1, 'ої/и ій/і у ою ій/і'],
    ['ська цька зька', 'f', 1, 'ої ій у ою ій'],
    ['га', 'fm', 2, 'ги зі гу гою зі'],
    ['ка', 'fm', 2, 'ки ці ку кою ці'],
    ['ха', 'fm', 2, 'хи сі ху хою сі'],
    ['а', 'fm', 1, 'и/і і у ою/ею і'],
    ['я', 'fm', 1, 'і/ї і/ї ю ею/єю і/ї'],
    ['б в г ґ д ж з к л м н п р с т ф х ц ч ш щ', 'm', 0, 'а у/ові а ом/ем і/ові/у/еві'],
  ],
  ru: [
    ['ский цкий ый ой', 'm', 2, 'ого ому ого ым/им ом'],
    ['ий', 'm', 2, 'ия/его/ого ию/ему/ому ия/его/ого ием/им ии/ем/ом'],
    ['ов ев ёв ин ын', 'm', 0, 'а у а ым/ом е'],
    ['авел', 'm', 2, 'ла лу ла лом ле'],
    ['ец', 'm', 2, 'ца цу ца цом/цем це'],
    ['ь', 'm', 1, 'я ю я ем е'],
    ['й', 'm', 1, 'я ю я ем е'],
    ['ия', 'fm', 2, 'ии ии ию ией ии'],
    ['ова ева ёва ина ына', 'f', 1, 'ой/ы ой/е у ой ой/е'],
    ['ая', 'f', 2, 'ой ой ую ой ой'],
    ['ь', 'f', 1, 'и и ь ью и'],
    ['а', 'fm', 1, 'ы/и е у ой/ей е'],
    ['я', 'fm', 1, 'и е ю ей е'],
    ['б в г д ж з к л м н п р с т ф х ц ч ш щ', 'm', 0, 'а у а ом/ем е'],
  ],
};

const cases = ['g', 'd', 'a', 'i', 'l'] as const;

type ReadyRule = { endings: readonly string[]; genders: string; cut: number; forms: readonly (readonly string[])[] };

const ready = (rule: Rule): ReadyRule => ({
  endings: rule[0].split(' '),
  genders: rule[1],
  cut: rule[2],
  forms: rule[3].split(' ').map((variants) => variants.split('/')),
});

const readyRules = { uk: rules.uk.map(ready), ru: rules.ru.map(ready) };
const longestName = 40;

/** «Джо», «Антоніо»: names from elsewhere that are not declined. */
const foreign = /(?:жо|[іиїе]о)$/;

/** The endings of a name by case, and how much of it stays. One that is not declined has none. */
const ruleFor = (nominative: string, gender: Gender, language: 'uk' | 'ru'): ReadyRule | undefined =>
  foreign.test(nominative)
    ? undefined
    : readyRules[language].find((rule) => rule.genders.includes(gender) && rule.endings.some((end) => nominative.endsWith(end)));

/** Every form of a name, the nominative first. */
export function formsOfName(nominative: string, gender: Gender, language: 'uk' | 'ru'): string[] {
  const rule = ruleFor(nominative, gender, language);
  const stem = nominative.slice(0, nominative.length - (rule?.cut ?? 0));
  return [nominative, ...(rule?.forms.flat() ?? []).map((ending) => stem + ending)];
}

/** The cases in which a name has a form: all of them if it is not declined. */
function casesOf(form: string, nominative: string, gender: Gender, language: 'uk' | 'ru'): NameCase[] {
  const rule = ruleFor(nominative, gender, language);
  const found: NameCase[] = form === nominative ? ['n'] : [];
  if (!rule) return form === nominative ? ['n', ...cases] : [];
  const stem = nominative.slice(0, nominative.length - rule.cut);
  if (!form.startsWith(stem)) return found;
  const ending = form.slice(stem.length);
  return [...found, ...cases.filter((_, at) => rule.forms[at]!.includes(ending))];
}

const additions = ['', 'ь', 'й', 'о', 'а', 'я', 'ий', 'ый', 'ой', 'ій', 'ія', 'ия', 'ая', 'ець', 'ец', 'ел'];
const consonant = /[бвгґджзклмнпрстфхцчшщ]$/;

/** «й» stands after a vowel, «ь» after a consonant, and no name is shorter than two letters. */
function isPossible(stem: string, addition: string): boolean {
  if (stem.length + addition.length < 2 || !stem) return false;
  if (addition === 'й') return !consonant.test(stem) && !stem.endsWith('ь');
  return addition === '' || consonant.test(stem);
}

/** Every nominative that a form may belong to, by the rules: analysis by synthesis. */
export function readingsOfName(form: string, language: 'uk' | 'ru'): NameReading[] {
  const found: NameReading[] = [];
  for (let cut = 0; cut < 5 && cut < form.length && form.length <= longestName; cut++)
    for (const addition of additions) {
      const stem = form.slice(0, form.length - cut);
      if (isPossible(stem, addition)) found.push(...readingsFrom(stem + addition, form, language));
    }
  return found;
}

/** Every nominative that a form may belong to. */
export type NameForms = (form: string) => readonly NameReading[];

/** As `readingsOfName`, remembering: a text has the same names again and again. */
export function nameForms(language: 'uk' | 'ru' | undefined): NameForms {
  const known = new Map<string, readonly NameReading[]>();
  return (form) => {
    const before = known.get(form);
    if (before) return before;
    const found = language ? readingsOfName(form, language) : [];
    known.set(form, found);
    return found;
  };
}

const readingsFrom = (nominative: string, form: string, language: 'uk' | 'ru'): NameReading[] =>
  (['m', 'f'] as const).flatMap((gender) => casesOf(form, nominative, gender, language).map((name) => ({ nominative, gender, case: name })));

const endings = `ьому ями ами ими ого его ому ему ові еві єві ою ею єю ой ей ій ий ый им ым ім ом ем єм ої их ых ів ах ях ам ям ую ая яя ое ее
  а я о е є и і ї ы у ю й ь`.split(/\s+/);

/** A word of Ukrainian or Russian without its ending, to find it in any case. */
export function stemOf(lower: string): string {
  const least = lower.length > 4 ? 3 : 2;
  const ending = endings.find((end) => lower.length - end.length >= least && lower.endsWith(end));
  return ending ? lower.slice(0, -ending.length) : lower;
}
