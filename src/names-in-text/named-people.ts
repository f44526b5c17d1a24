import { stemOf, type Gender } from './decline-names.js';
import type { FoundPerson } from './name-people.js';
import type { NameMention } from '../documents/mentions.js';
import { shown, spelledName, joinedAt, type NameReadingState, type Words } from './name-reading.js';
import { casesOfRole, isOblique, nominativeName } from './nominative-names.js';
import { roleAfter } from './role-after-name.js';

/** A person found by more than a surname, for the mentions by less. */
type FullName = { name: string; words: readonly string[]; gender?: Gender | undefined; at: number };

type Draft = FoundPerson & { full: FullName; after?: Words | undefined };

const keyOf = (state: NameReadingState, word: string): string => {
  const lower = word.toLowerCase().replaceAll('’', '\'');
  if (state.grammar.slavic) return stemOf(lower);
  return state.grammar.language === 'de' && lower.endsWith('s') && lower.length > 3 ? lower.slice(0, -1) : lower;
};

const nameWords = ({ tokens }: NameReadingState, { from, to }: Words): string[] => tokens.slice(from, to).map(({ word }) => word);

const only = (gender: Gender | 'any' | undefined): Gender | undefined => (gender === 'any' ? undefined : gender);

/** The gender that role, title, article before it, or given name tell. */
function genderOf(state: NameReadingState, { role, title, name, from }: FoundPerson): Gender | undefined {
  const { tokens, grammar } = state;
  const byTitle = title === undefined ? undefined : only(grammar.title(tokens[title]!.lower));
  const byGiven = name.to - name.from > 1 && !grammar.slavic ? only(grammar.given(tokens[name.from]!.lower)) : undefined;
  const first = tokens[from - 1];
  const byArticle = role && first && joinedAt(state, from) && grammar.language !== 'de' ? only(grammar.article(first.lower)) : undefined;
  const byRole = role ? only(grammar.role(tokens[role.head]!.lower)) : undefined;
  return byTitle ?? byGiven ?? (grammar.slavic && byRole === 'm' ? undefined : (byArticle ?? byRole));
}

/** German «Lawrows» is «Lawrow» where the text has that too. */
const wholeWords = (state: NameReadingState, words: readonly string[]): string[] => {
  const last = words.at(-1)!;
  const genitive = state.grammar.language === 'de' && last.length > 4 && last.endsWith('s') && state.large.has(last.slice(0, -1).toLowerCase());
  return genitive ? [...words.slice(0, -1), last.slice(0, -1)] : [...words];
};

function draft(state: NameReadingState, person: FoundPerson): Draft {
  const { tokens, grammar } = state;
  const words = wholeWords(state, nameWords(state, person.name));
  const hinted = genderOf(state, person);
  const cases = person.role ? casesOfRole(tokens[person.role.head]!.word, grammar, state.forms).cases : undefined;
  const known = nominativeName(words, grammar, { gender: hinted, cases, seen: state.words, forms: state.forms });
  const gender = hinted ?? known.gender;
  const cut = nameWords(state, person.name).at(-1)!.length - words.at(-1)!.length;
  const spelled = spelledName(state, person.name);
  const name = grammar.slavic ? known.words.join(' ') : spelled.slice(0, spelled.length - cut);
  const full: FullName = { name, words: known.words, gender, at: tokens[person.from]!.start };
  return { ...person, full, after: roleAfter(state, person.name) };
}

/** Full names by the keys of their words, the surname's first. */
type Register = { bySurname: Map<string, FullName[]>; byGiven: Map<string, FullName[]> };

const push = (map: Map<string, FullName[]>, key: string, name: FullName): void => {
  const list = map.get(key) ?? [];
  if (list.length < 20 && !list.some((other) => other.name === name.name)) list.push(name);
  map.set(key, list);
};

function add(state: NameReadingState, found: Register, full: FullName): void {
  if (full.words.length === 2 && patronymic.test(full.words[1]!)) return;
  push(found.bySurname, keyOf(state, full.words.at(-1)!), full);
  push(found.byGiven, keyOf(state, full.words[0]!), full);
  const first = full.words.at(-2)!;
  const double = state.grammar.language === 'es' && full.words.length > 2 && !state.grammar.given(first.toLowerCase());
  if (double) push(found.bySurname, keyOf(state, first), full);
}

/** «Foreign Secretary Vale» and no more of her: she is who «Vale» is later. */
function addSingle(state: NameReadingState, found: Register, full: FullName): void {
  const key = keyOf(state, full.words[0]!);
  if (!found.bySurname.has(key) && !found.byGiven.has(key)) push(found.bySurname, key, full);
}

function register(state: NameReadingState, drafts: readonly Draft[]): Register {
  const found: Register = { bySurname: new Map(), byGiven: new Map() };
  for (const { full, sure } of drafts) if (sure && full.words.length > 1) add(state, found, full);
  return found;
}

/** Of those of one surname the last before the place whose gender does not contradict. */
function fullFor(names: readonly FullName[] = [], gender: Gender | undefined, at: number): FullName | undefined {
  const fitting = names.filter((name) => !gender || !name.gender || name.gender === gender);
  return fitting.filter((name) => name.at < at).at(-1) ?? fitting[0];
}

const patronymic = /(?:овн|евн|івн|ївн)(?:а|ы|и|е|і|у|ой|ою)$|(?:ович|евич|йович)(?:а|у|ем|еві|е|і)?$/;

/** «Зинаида Павловна»: a given name and the father's, without the surname. */
function byPatronymic(state: NameReadingState, found: Register, { from }: Words): FullName | undefined {
  if (!patronymic.test(state.tokens[from + 1]!.lower)) return undefined;
  return fullFor(found.byGiven.get(keyOf(state, state.tokens[from]!.word)), undefined, Infinity);
}

/** «S. Vale» is «Sara Vale» where the text has her. */
function byInitial(state: NameReadingState, found: Register, { words }: FullName): FullName | undefined {
  const [initial = '', surname = ''] = words;
  if (!/^\p{Lu}\.$/u.test(initial)) return undefined;
  return found.bySurname.get(keyOf(state, surname))?.find(({ name }) => name.startsWith(initial[0]!) && name[1] !== '.');
}

/** Somebody named by the surname, or by the given name alone. */
function resolve(state: NameReadingState, found: Register, { full, name }: Draft): FullName | undefined {
  if (full.words.length > 2) return undefined;
  const gender = state.grammar.slavic ? undefined : full.gender;
  const key = keyOf(state, state.tokens[name.from]!.word);
  if (name.to - name.from === 2) return byPatronymic(state, found, name) ?? byInitial(state, found, full);
  return fullFor(found.bySurname.get(key), gender, full.at) ?? fullFor(found.byGiven.get(key), gender, full.at);
}

/** A single capital word with a verb of speech beside it speaks, and may be a person. */
function speaks(state: NameReadingState, { name }: Draft): boolean {
  const { tokens, grammar, large, small } = state;
  const token = tokens[name.from]!;
  if (token.titled || grammar.language === 'de' || small.has(token.lower) || grammar.ordinary.has(token.lower)) return false;
  if (grammar.place.has(token.lower) || grammar.organisation.has(token.lower) || grammar.roleWord.has(token.lower)) return false;
  const before = token.joined && grammar.saying.has(tokens[name.from - 1]?.lower ?? '');
  const behindLink = token.joined && grammar.link.has(tokens[name.from - 1]?.lower ?? '');
  const after = !behindLink && joinedAt(state, name.to) && grammar.saying.has(tokens[name.to]!.lower);
  if (grammar.slavic && isOblique(token.word, state)) return false;
  return (before || after) && (!token.initial || large.has(token.lower) || grammar.given(token.lower) !== undefined);
}

/** A single unknown name after «in» is a place. */
function isPlace(state: NameReadingState, { name }: Draft): boolean {
  const { tokens, grammar } = state;
  const token = tokens[name.from]!;
  const before = tokens[name.from - 1];
  if (!before || !token.joined || token.initial || token.titled || name.to - name.from > 2) return false;
  if (name.to - name.from > 1 && !/^(?:in|near|en|у|в|à)$/.test(before.lower)) return false;
  if (tokens[name.from - 2]?.lower === 'according') return false;
  if (grammar.ordinary.has(token.lower) || grammar.unnamed.has(token.lower) || token.word.length < 4) return false;
  return grammar.placeBefore.has(before.lower) && (grammar.language !== 'de' || grammar.place.has(token.lower));
}

function roleWords(state: NameReadingState, { role, after }: Draft): string | undefined {
  if (!role) return after && shown(state, after);
  const { nominative } = casesOfRole(state.tokens[role.head]!.word, state.grammar, state.forms);
  const head = state.tokens[role.head]!;
  const whole = shown(state, role);
  if (!nominative || nominative === head.lower) return whole;
  const at = head.start - state.tokens[role.from]!.start;
  const named = head.capital ? nominative[0]!.toUpperCase() + nominative.slice(1) : nominative;
  return whole.slice(0, at) + named + whole.slice(at + head.word.length);
}

function toMention(state: NameReadingState, person: Draft, full: FullName): NameMention {
  const role = roleWords(state, person);
  const gender = full.gender ?? person.full.gender;
  const words: Words = { from: person.from, to: person.after?.to ?? person.to };
  return {
    start: state.tokens[words.from]!.start,
    end: state.tokens[words.to - 1]!.end,
    words: shown(state, words),
    name: full.name,
    kind: 'person',
    ...(role && { role }),
    ...(gender && { gender }),
  };
}

function thingMention(state: NameReadingState, { name }: Draft, kind: 'organization' | 'place'): NameMention {
  const { start } = state.tokens[name.from]!;
  const words = shown(state, name);
  return { start, end: start + words.length, words, name: words, kind };
}

/** The first word has its capital perhaps from its place alone: «Ask Vale», «Зустріч Зеленського», «Vales Buch». */
const isDoubtful = ({ tokens, grammar, large }: NameReadingState, { name, role, title, sure }: FoundPerson): boolean =>
  sure && !role && title === undefined && name.to - name.from > 1 && tokens[name.from]!.initial && !grammar.given(tokens[name.from]!.lower) &&
  tokens[name.from]!.word.length > 2 && !large.has(tokens[name.from]!.lower);

/** Of a doubtful sequence the words that are known as names, if any is. */
function partsOf({ tokens, grammar }: NameReadingState, person: FoundPerson, known: (word: string) => boolean): FoundPerson[] {
  const { from, to } = person.name;
  const first = known(tokens[from]!.word);
  const rest = tokens.slice(from + 1, to).findIndex(({ word, lower }) => known(word) || grammar.given(lower) !== undefined);
  if (rest < 0 && !first) return [person];
  if (first && rest < 0) return grammar.language === 'de' ? pieces({ ...person, sure: false }) : [person];
  const name = { from: from + 1 + rest, to };
  const tail: FoundPerson = { ...name, name, sure: to - name.from > 1 };
  return first ? [...pieces({ ...person, to: from + 1, name: { from, to: from + 1 }, sure: false }), tail] : [tail];
}

/** A sequence in capitals that is not sure is looked through word by word for names that the text has elsewhere. */
function pieces(person: FoundPerson): FoundPerson[] {
  if (person.sure || person.to - person.from < 2) return [person];
  return Array.from({ length: person.to - person.from }, (_, at) => {
    const name = { from: person.from + at, to: person.from + at + 1 };
    return { ...name, name, sure: false };
  });
}

/** Persons as mentions: in the nominative, with the full name where the text gives it, and the places among them. */
export function namedPeople(state: NameReadingState, people: readonly FoundPerson[]): NameMention[] {
  const doubtful = people.map((person) => isDoubtful(state, person));
  const found = register(state, people.filter((_, at) => !doubtful[at]).map((person) => draft(state, person)));
  const known = (word: string): boolean => found.bySurname.has(keyOf(state, word)) || found.byGiven.has(keyOf(state, word));
  const parts = people.flatMap((person, at) => (doubtful[at] ? partsOf(state, person, known) : pieces(person)));
  const drafts = parts.map((person) => draft(state, person));
  for (const person of drafts) if (person.sure && person.full.words.length > 1) add(state, found, person.full);
  for (const person of drafts) if (person.sure && person.full.words.length === 1) addSingle(state, found, person.full);
  const organisations = new Set(state.things.filter((thing) => thing?.kind === 'organization').map((thing) => thing!.name));
  return drafts.flatMap((person): NameMention[] => {
    if (organisations.has(person.full.name) && !person.role && person.title === undefined) return [thingMention(state, person, 'organization')];
    const full = resolve(state, found, person);
    if (full) return [toMention(state, person, full)];
    const plain = !person.role && person.title === undefined;
    const given = person.sure && state.grammar.given(state.tokens[person.name.from]!.lower) !== undefined;
    if (plain && !given && isPlace(state, person))
      return [thingMention(state, person, 'place')];
    return person.sure || speaks(state, person) ? [toMention(state, person, person.full)] : [];
  });
}
