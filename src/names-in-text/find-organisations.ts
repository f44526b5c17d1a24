import { joinedAt, shown, type NamedThing, type NameReadingState, type Words } from './name-reading.js';
import type { Grammar } from './name-grammar.js';
import { possessiveGap, type Token } from './name-tokens.js';

const longest = 14;

/** Links that tell nothing of what stands right before them: «the Board in», «la junta y». */
const apart = /^(?:in|to|at|on|and|am|im|bei|beim|zu|zum|und|à|au|a|y|et|en|para|pour|и|і|й|та|у|в|на|з|із|с|до|від|от|при|по)$/;

const genitive = /(?:ого|ої|ой|их|ых|ів|ев|ов|[кнрздмг]и|ии|ії|ства|цтва|ы|ння|ния|ств|лі|ля|сті|сти|'я)$/;
/** Endings of French and Spanish adjectives: what may stand behind a head word in small letters. */
const adjective =
  /(?:i[mv]es?|if|ières?|ères?|er|elles|éenn?e?|[ao]ise?|ales?|al|aux|aires?|iques?|iennes?|ense|ola?|e[oa]|an[oa]|és|esa|iv[oa]|ari[oa]|ic[oa]|ar)$/;

/** Capital words, known names and nations that belong to an organisation whose head stands behind them. */
function beginOf(state: NameReadingState, head: number): number {
  const { tokens, things, grammar } = state;
  let from = head;
  while (from > 0 && head - from < 6 && tokens[from]!.joined && !tokens[from - 1]!.titled) {
    const { lower, capital } = tokens[from - 1]!;
    const thing = things[from - 1];
    if (thing?.kind === 'person') break;
    const and = lower === 'and' && from < head && from > 1 && tokens[from - 1]!.joined && tokens[from - 2]!.capital && tokens[from - 2]!.joined;
    if (possessiveGap.test(tokens[from]!.gap) && !thing && !(capital && tokens[head]!.capital)) break;
    if (/-\p{Ll}/u.test(tokens[from - 1]!.word)) break;
    const fits = thing || and || (capital && !grammar.ordinary.has(lower) && !grammar.title(lower)) || grammar.nation.has(lower);
    if (!fits) break;
    from = thing?.from ?? from - 1;
  }
  return from;
}

/** Where a text says which one: «of the Union», «for Safety and Health», «des Affaires étrangères», «закордонних справ». */
function endOf(state: NameReadingState, head: number): number {
  const { tokens, grammar, things } = state;
  let to = head + 1;
  for (let at = to; at - head < longest && joinedAt(state, at) && !possessiveGap.test(tokens[at]!.gap);) {
    const { lower, capital } = tokens[at]!;
    const thing = things[at];
    if (thing?.kind === 'person') break;
    const linked = (!capital || tokens[at]!.capitals) && grammar.link.has(lower) && !(at === to && apart.test(lower));
    const and = joinsParts(state, at) && at > head + 1;
    const inRegion = lower === 'in' && grammar.headLast && at > head + 2;
    if (linked || and || inRegion) {
      at += 1;
      continue;
    }
    if (!thing && !belongs(state, at, head, to)) break;
    to = thing?.to ?? at + 1;
    at = to;
  }
  return to;
}

/** «for Safety and Health», not «and the Board». */
function joinsParts(state: NameReadingState, at: number): boolean {
  const { tokens, grammar } = state;
  const next = tokens[at + 1];
  if (!next?.joined || !/^(?:and|und|et|y|e|та|і|й|и)$/.test(tokens[at]!.lower)) return false;
  return !grammar.organisation.has(next.lower) && (next.capital || grammar.roleWord.has(next.lower)) && !grammar.given(next.lower);
}

function belongs(state: NameReadingState, at: number, head: number, to: number): boolean {
  const { tokens, grammar } = state;
  const { lower, capital } = tokens[at]!;
  if (grammar.saying.has(lower) || grammar.role(lower) || grammar.given(lower)) return false;
  if (grammar.slavic && !capital) return genitive.test(lower) || grammar.roleWord.has(lower) || grammar.organisation.has(lower);
  const last = !(tokens[at + 1]?.joined && tokens[at + 1]!.capital);
  if (grammar.slavic) return latin.test(tokens[at]!.word) || (last && !latin.test(tokens[at - 1]!.word));
  if (grammar.language === 'de') return capital && !grammar.ordinary.has(lower);
  if (grammar.headLast) return capital && (at > to || to > head + 1) && !grammar.ordinary.has(lower);
  return capital || grammar.nation.has(lower) || (at === to && (adjective.test(lower) || leadsOn(state, at)));
}

/** «chambre agricole de la Vaurelle»: an adjective before what tells which one. */
function leadsOn(state: NameReadingState, at: number): boolean {
  const { lower } = state.tokens[at]!;
  if (!joinedAt(state, at + 1) || !/^(?:de|du|des|d'|del)$/.test(state.tokens[at + 1]!.lower)) return false;
  return lower.length > 3 && !state.grammar.link.has(lower);
}

const latin = /^\p{Script=Latin}/u;

/** An organisation is named where something tells it from others of its kind. */
function organisationAt(state: NameReadingState, head: number): NamedThing | undefined {
  const { tokens, grammar } = state;
  const token = tokens[head]!;
  if (token.titled && !(token.capital && grammar.link.has(tokens[head + 1]?.lower ?? ''))) return undefined;
  const from = token.titled ? head : grammar.headLast || grammar.language === 'de' ? beginNear(state, head) : head;
  const to = endOf(state, head);
  const words: Words = { from, to };
  const known = state.things[head];
  if (known && known.from <= from && known.to >= to) return undefined;
  const behind = grammar.headLast && !token.capital ? runBehind(state, head) : undefined;
  if (behind) return behind;
  const told = to > head + 1 || from < head || isCompound(state, head);
  const capital = tokens.slice(from, to).some((word) => word.capital || grammar.nation.has(word.lower));
  if (!(told && capital && isNamed(state, words, head)) && !grammar.bareOrganisation.has(token.lower)) return undefined;
  const name = nameOf(state, words, head);
  return { ...words, kind: 'organization', name: name === name.toUpperCase() && name.includes(' ') ? lowered(state, name) : name };
}

/** «MINISTRY OF INLAND WATERS» in a heading is «Ministry of Inland Waters». */
const lowered = ({ grammar }: NameReadingState, name: string): string =>
  name.toLowerCase().split(' ').map((word) => (grammar.link.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1))).join(' ');

/**
 * A head word in small letters with capital ones right behind it is none of the name: «la naviera Ponant». In Ukrainian and Russian
 * the head stands in the nominative: «Міністерства оборони» is «Міністерство оборони».
 */
function nameOf(state: NameReadingState, words: Words, head: number): string {
  const { word, lower, capital, initial } = state.tokens[head]!;
  const own = state.tokens.slice(head + 1, words.to);
  const plain = (!capital || (state.grammar.slavic && initial)) && words.from === head;
  if (plain && own.length && own.every((token) => token.capital) && !state.things[head + 1])
    return shown(state, { from: head + 1, to: words.to });
  const listed = state.grammar.slavic && (state.grammar.organisation.listed(lower) ?? state.grammar.bareOrganisation.listed(lower));
  if (!listed || words.from !== head) return shown(state, words);
  return (capital ? listed[0]!.toUpperCase() + listed.slice(1) : listed) + shown(state, words).slice(word.length);
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.joined && token.capital && !possessiveGap.test(token.gap);

/** A word of grammar, a given name, a title or a role is none of an organisation's name. */
const isElse = (grammar: Grammar, lower: string): boolean =>
  grammar.ordinary.has(lower) || grammar.given(lower) !== undefined || grammar.title(lower) !== undefined || grammar.role(lower) !== undefined;

/** «the group Clean Sea»: in English too a head in small letters may stand before the name. */
function runBehind({ tokens, grammar, things, text }: NameReadingState, head: number): NamedThing | undefined {
  let to = head + 1;
  while (to - head < 5 && isCapital(tokens[to]) && !things[to]) to++;
  const own = tokens.slice(head + 1, to);
  const fits = own.length && own.every(({ lower, titled }) => !titled && !grammar.nation.has(lower) && !isElse(grammar, lower));
  return fits ? { from: head + 1, to, kind: 'organization', name: text.slice(own[0]!.start, own.at(-1)!.end) } : undefined;
}

function beginNear(state: NameReadingState, head: number): number {
  const { grammar, tokens } = state;
  if (grammar.headLast) return beginOf(state, head);
  const before = tokens[head - 1];
  const town = before && before.capital && before.word.length > 6 && before.lower.endsWith('er') && !grammar.role(before.lower);
  const named = before && (town || grammar.nation.has(before.lower));
  return named && tokens[head]!.joined && !before.titled ? head - 1 : head;
}

/** Not «a Northport company», and «the company» of no name. */
function isNamed({ tokens, grammar, things, large }: NameReadingState, { from, to }: Words, head: number): boolean {
  const before = tokens[from - 1];
  if (before && tokens[from]!.joined && grammar.indefinite.has(before.lower)) return false;
  if (grammar.language === 'de' || tokens[head]!.capital) return true;
  const own = tokens.slice(from, to);
  const named = own.some(({ capital, lower, initial }, at) =>
    capital && from + at !== head && !grammar.ordinary.has(lower) && (!initial || large.has(lower)));
  return named || things[from]?.known !== undefined || own.some(({ lower }) => grammar.nation.has(lower));
}

const isCompound = ({ grammar, tokens }: NameReadingState, head: number): boolean =>
  grammar.language === 'de' && grammar.organisation.listed(tokens[head]!.lower) !== tokens[head]!.lower;

const notAcronyms = new Set(`
  TV OK AM PM GMT UTC CET CEST EST PDF URL ID CEO CFO COO VIP DNA GDP BIP PIB ВВП FAQ USD EUR FR EN DE UK RU II III IV VI VII VIII
  IX XI XII XIV XV XVI XIX XX XXI COVID PCR AI IT ТВ КМ DC PR HR IP GPS SMS LED DVD CD PC NV BV AG SA PDG DG PME ENDS FOTO PHOTO
  VIDEO`.trim().split(/\s+/));

/** Capital letters alone are an organisation, but not where all words are written so, nor in brackets after a name of their own. */
function acronymAt(state: NameReadingState, at: number): NamedThing | undefined {
  const { tokens, things } = state;
  const token = tokens[at]!;
  const fits = token.capitals && !token.titled && !things[at] && /^\p{Lu}{2,6}$/u.test(token.word) && !notAcronyms.has(token.word) &&
    !state.grammar.ordinary.has(token.lower) && !state.words.has(token.word[0]! + token.lower.slice(1));
  if (!fits || tokens[at - 1]?.capitals || tokens[at + 1]?.capitals) return undefined;
  return { from: at, to: at + 1, kind: 'organization', name: token.word };
}

/** «Harbour Street», «Lower Harbour», «Port Ellis», «Lake Orr»: places by their head words. */
function placeAt(state: NameReadingState, head: number): NamedThing | undefined {
  const { tokens, grammar, things } = state;
  const token = tokens[head]!;
  if (token.titled || !token.capital || !grammar.place.has(token.lower) || things[head]) return undefined;
  const own = (at: number, next: number): boolean => {
    const word = tokens[at];
    if (!word?.capital || word.capitals || things[at] || !joinedAt(state, next) || possessiveGap.test(tokens[next]!.gap)) return false;
    return !grammar.given(word.lower) && !grammar.title(word.lower) && grammar.role(word.lower) === undefined && !/\d/.test(word.word);
  };
  const first = tokens[head - 1];
  const before = grammar.language !== 'de' && own(head - 1, head) && !(first?.initial && grammar.ordinary.has(first.lower));
  const after = own(head + 1, head + 1) && !(grammar.headLast && grammar.ordinary.has(tokens[head + 1]!.lower));
  if (grammar.headLast && before) return { from: head - 1, to: head + 1, kind: 'place', name: shown(state, { from: head - 1, to: head + 1 }) };
  if (after && !(grammar.headLast && !/^(?:lake|mount|port|cape|fort|point|bay)$/.test(token.lower)))
    return { from: head, to: head + 2, kind: 'place', name: shown(state, { from: head, to: head + 2 }) };
  return undefined;
}

/** «The operator, Ponant Bleu, said»: the head word stands before a comma, the name behind it. */
function appositionAt(state: NameReadingState, head: number): NamedThing | undefined {
  const { tokens, grammar, things } = state;
  const first = tokens[head + 1];
  const { capital, titled } = tokens[head]!;
  if (!tokens[head - 1]?.initial || capital || titled) return undefined;
  if (!first?.capital || first.gap !== ', ' || things[head + 1] || grammar.given(first.lower)) return undefined;
  let to = head + 2;
  while (joinedAt(state, to) && tokens[to]!.capital && to - head < 5) to++;
  const name = { from: head + 1, to };
  const closed = tokens[to] === undefined || /^[,.)]/.test(tokens[to]!.gap);
  return closed ? { ...name, kind: 'organization', name: shown(state, name) } : undefined;
}

/** «SULIN, March 18 (Agency) — …»: where a report comes from stands before all else in capitals. */
function dateLineAt({ tokens, text, grammar, things }: NameReadingState, at: number): NamedThing | undefined {
  const token = tokens[at]!;
  const begins = at === 0 || /\n\s*$/.test(token.gap.slice(-3));
  const follows = /^(?:,? \(|, \p{L}* ?\d|, \d| ?[—–])/u.test(text.slice(token.end, token.end + 20));
  if (!begins || !follows || !token.capitals || token.word.length < 4 || things[at] || grammar.ordinary.has(token.lower)) return undefined;
  return { from: at, to: at + 1, kind: 'place', name: token.word[0]! + token.lower.slice(1) };
}

const agency = /^(.{3,}(?:інформ|информ|ньюс|медіа|медиа|прес|пресс|inform|news|media|presse?))(?:у|а|ом|і|е)?$/;

/** «Річінформ»: media have such names. */
function agencyAt({ tokens, grammar, small, things }: NameReadingState, at: number): NamedThing | undefined {
  const { lower, word, capital, titled } = tokens[at]!;
  const name = capital && !titled && !things[at] && !small.has(lower) && agency.exec(lower)?.[1];
  return name && !grammar.given(lower) ? { from: at, to: at + 1, kind: 'organization', name: word.slice(0, name.length) } : undefined;
}

function thingAt(state: NameReadingState, at: number): NamedThing | undefined {
  const { tokens, grammar, things } = state;
  if (things[at] && things[at].to - things[at].from > 1) return undefined;
  const { lower } = tokens[at]!;
  const named = grammar.organisation.has(lower) || grammar.bareOrganisation.has(lower);
  const found = named ? (organisationAt(state, at) ?? appositionAt(state, at)) : undefined;
  return found ?? agencyAt(state, at) ?? dateLineAt(state, at) ?? acronymAt(state, at);
}

/** Things that `find` finds at the words of a text, the first of those that overlap. */
function allOf(state: NameReadingState, find: (state: NameReadingState, at: number) => NamedThing | undefined): NamedThing[] {
  const found: NamedThing[] = [];
  for (let at = 0, free = 0; at < state.tokens.length; at++) {
    const thing = at >= free ? find(state, at) : undefined;
    if (!thing || thing.from < free) continue;
    found.push(thing);
    free = thing.to;
  }
  return found;
}

/** Organisations by their head words («Harbour Authority», «Ministry of …») and acronyms. */
export const findOrganisations = (state: NameReadingState): NamedThing[] => allOf(state, thingAt);

/** Places by their head words: «Harbour Street», «Lake Orr». What is known already is passed over. */
export const findPlaces = (state: NameReadingState): NamedThing[] => allOf(state, placeAt);
