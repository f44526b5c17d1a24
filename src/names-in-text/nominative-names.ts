import type { Gender, NameCase, NameForms, NameReading } from './decline-names.js';
import type { Grammar } from './name-grammar.js';

/** What is known of a name before its form is read. */
export type NameHints = { forms: NameForms; gender?: Gender | undefined; cases?: readonly NameCase[] | undefined; seen: ReadonlySet<string> };

/** A name in the nominative, and the gender that its forms tell. */
export type Nominative = { words: readonly string[]; gender?: Gender | undefined };

const cased: readonly NameCase[] = ['n', 'g', 'a', 'd', 'i', 'l'];

/** Readings of one word that fit what is known; a given name of the list has no others. */
function readingsOf(word: string, grammar: Grammar, forms: NameForms, given: boolean): readonly NameReading[] {
  const all = forms(word);
  if (!given) return all;
  const listed = all.filter(({ nominative, gender }) => {
    const whose = grammar.given(nominative.toLowerCase());
    return grammar.nominatives.given.has(nominative.toLowerCase()) && (whose === gender || whose === 'any');
  });
  return listed.length ? listed : all;
}

/** Endings that hardly any name has in the nominative. */
const oddNominative = /(?:[ую]|[оеьє]го|[оеьє]му|ої|ою|ею|єю|ії|ии|ы|ом|ем|єм|ові|еві|єві)$/;

/** «Гармашовым» is of «Гармашов», hardly of «Гармашовый». */
const possessiveAdjective = /(?:ов|ев|ёв|єв|їв|ин|ын|ін|їн)(?:ый|ий|ой|ая)$/;

/** Whether a capital word stands in another case than the nominative, as far as its ending and the text's other words tell. */
export function isOblique(word: string, { words: seen, forms }: { words: ReadonlySet<string>; forms: NameForms }): boolean {
  if (/(?:ії|ии|ію|ию|ією|ием)$/.test(word)) return true;
  const others = forms(word).filter(({ nominative }) => nominative !== word && seen.has(nominative));
  return others.length > 0 || (/[уюы]$/.test(word) && word.length > 4);
}

/** Endings of many surnames that only men's names lose in other cases: «Матвійчука» is of «Матвійчук». */
const surnameEnding = /(?:ук|юк|енко|ич|ак|як)$/;

const isOdd = ({ nominative, gender }: NameReading): boolean => oddNominative.test(nominative) || (gender === 'f' && /[ое]й$/.test(nominative));

/** «Коваленка» may be a man's nominative, but seldom is. */
const mansInA = /[бвгґджзклмнпрстфхцчшщ][ая]$/;

/** What speaks for a reading of a word and against it. The less changed the better; one that the text has elsewhere is best. */
function weigh(reading: NameReading, word: string, seen: ReadonlySet<string>): number {
  const { nominative, gender } = reading;
  const changed = nominative !== word;
  const signs: readonly (readonly [boolean, number])[] = [
    [changed && seen.has(nominative), 8],
    [surnameEnding.test(nominative), 6],
    [!changed, 2],
    [changed && nominative.endsWith('ой'), -1],
    [changed && /[ое]$/.test(nominative) && !nominative.endsWith('ко'), -2],
    [/[иії]$/.test(nominative), -3],
    [gender === 'm' && mansInA.test(nominative), -4],
    [possessiveAdjective.test(nominative), -4],
    [isOdd(reading), -6],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** «Ксенія Брош»: hardly a man has such a given name. */
const womansName = (words: readonly string[]): Gender | undefined => (words.length > 1 && /(?:ія|ия|на)$/.test(words[0]!) ? 'f' : undefined);

type Choice = { words: string[]; gender: Gender; score: number };

function choose(
  readings: readonly (readonly NameReading[])[],
  words: readonly string[],
  { gender, name, seen }: { gender: Gender; name: NameCase; seen: ReadonlySet<string> },
): Choice | undefined {
  const chosen: string[] = [];
  let score = 0;
  for (const [at, all] of readings.entries()) {
    const fitting = all.filter((reading) => reading.gender === gender && reading.case === name);
    const best = fitting.sort((a, b) => weigh(b, words[at]!, seen) - weigh(a, words[at]!, seen))[0];
    if (!best) return undefined;
    chosen.push(best.nominative);
    score += weigh(best, words[at]!, seen);
  }
  return { words: chosen, gender, score };
}

const bySurname = /(?:ов|ев|єв|їв|ёв|ин|ін|їн|ын|ськ|цьк|ск|цк)(?:а|у|им|ым|ою|ої|ой|ого|ому|ий|ій|ая|ую)?$/;

/** A surname that is declined by gender tells more than one that could be anything. */
const genderOfSurname = (word: string): Gender | undefined => {
  if (/(?:ов|ев|єв|ёв|ин|ін|їн|ий|ый)$/.test(word)) return 'm';
  return /(?:ої|ою|ська|цька|ая|ую)$/.test(word) && bySurname.test(word) ? 'f' : undefined;
};

/**
 * A name of Ukrainian or Russian in the nominative: of all cases and genders that fit every one of its words, the likeliest. The
 * nominative is likelier than others where nothing tells; so is one that stands elsewhere in the text.
 */
export function nominativeName(words: readonly string[], grammar: Grammar, hints: NameHints): Nominative {
  if (!grammar.slavic) return { words };
  const listed = words.length > 1 ? grammar.given(words[0]!.toLowerCase()) : undefined;
  const readings = words.map((word, at) => readingsOf(word, grammar, hints.forms, at === 0 && listed !== undefined));
  const genders: readonly Gender[] = hints.gender ? [hints.gender] : ['m', 'f'];
  const known = hints.gender ?? genderOfSurname(words.at(-1)!);
  const choices = (hints.cases ?? cased).flatMap((name) =>
    genders.map((gender) => {
      const choice = choose(readings, words, { gender, name, seen: hints.seen });
      if (!choice) return undefined;
      return { ...choice, score: choice.score + (name === 'n' ? 1 : 0) + (known === gender ? 3 : 0) };
    }));
  const best = choices.filter((choice) => choice !== undefined).sort((a, b) => b.score - a.score)[0];
  if (!best) return hints.cases ? nominativeName(words, grammar, { ...hints, cases: undefined }) : { words };
  const told = listed ? best.gender : (genderOfSurname(best.words.at(-1)!) ?? womansName(best.words));
  return { words: best.words, gender: hints.gender ?? told };
}

/** The cases that a role's head word may stand in, and its nominative. */
export function casesOfRole(word: string, grammar: Grammar, forms: NameForms): { cases?: NameCase[]; nominative?: string; gender?: Gender } {
  if (!grammar.slavic) return {};
  const lower = word.toLowerCase();
  const readings = forms(lower).filter(({ nominative, gender }) =>
    grammar.nominatives.role.has(nominative) && (grammar.role(nominative) === gender));
  const nominative = readings[0]?.nominative;
  if (!nominative) return {};
  return { cases: readings.filter((reading) => reading.nominative === nominative).map((reading) => reading.case), nominative };
}
