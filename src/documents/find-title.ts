import { isDateLine } from './date-lines.js';
import { lineRules, state, type Rule, type Statement } from './header-rules.js';
import { isProse, type Line } from './lines-of.js';
import { readDateline } from './read-dateline.js';

const noTitle = /^(by|von|par|por|автор:?)\s|https?:\/\/|^www\.|^[^\p{L}]*$|[:;,]$/iu;

/** Whether a line can be the title: short, no sentence with a full stop, no byline, no date. */
const canBeTitle = (line: Line, language: string, rules: readonly Rule[]): boolean =>
  line.words.length <= 220 && !/(?<!\.\.|\b\p{Lu})\.["”»]?$/u.test(line.words) && !noTitle.test(line.words) && !isDateLine(line.words, language) &&
  rules.every((rule) => !rule(line, language).length);

/** What a press release says of itself above its title; the line before is who released it. */
const release = new RegExp(
  '^(for )?(immediate release|press release|media release|nota de prensa|comunicado de prensa|pressemitteilung|presseinformation|' +
  'communiqué de presse|comunicato stampa|komunikat prasowy|пресс-релиз|прес-реліз|пресреліз|nota à imprensa)\\b|^(пресс-релиз|' +
  'прес-реліз|пресреліз)', 'iu');

const releasedBy = (lines: readonly Line[]): [by: Line | undefined, from: number] => {
  const at = lines.findIndex(({ words }) => words.length < 60 && release.test(words));
  const before = at === 1 ? lines[0] : undefined;
  return [before && before.words.length <= 80 ? before : undefined, at + 1];
};

/** Nouns that papers, stations and agencies are called by, in the languages of the corpus. */
const paper = new RegExp(
  '(^|[\\s-])(gazette|times|news|post|herald|tribune|courier|chronicle|journal|observer|echo|telegraph|weekly|daily|agency|press|radio|review|' +
  'presse|rundschau|courrier|dépêche|écho|agence|diario|gaceta|heraldo|correo|noticias|voz|prensa|agencia|вісник|газета|новини|вісті|кур’єр|' +
  'агенція|агентство|новости|вести|ведомости|вестник|известия|курьер)(?=$|\\s)|(zeitung|bote|blatt|kurier|nachrichten|anzeiger|agentur)$', 'iu');

/** Whether a line is what a paper is called, as it stands above its pieces: few words, each of them a name’s. */
const isMasthead = ({ words }: Line): boolean =>
  words.split(/\s+/u).length <= 5 && paper.test(words) && words.split(/\s+/u).every((word) => /^(\p{Lu}|\p{L}{1,3}$)/u.test(word));

/**
 * The line that can be the title: one that stands there again, or the first, unless the story has begun before it. Above «Press release»
 * stands who released it, but where nothing below can be the title it stands there itself.
 */
export const titleOf = (head: readonly Line[], noise: ReadonlySet<number>, language: string): Statement[] => {
  const [by, from] = releasedBy(head);
  const lines = head.slice(from).filter(({ start }) => !noise.has(start));
  const story = lines.findIndex(({ words }) => isProse(words) && words.length > 100);
  const able = (story < 0 ? lines : lines.slice(0, story)).filter((line) => canBeTitle(line, language, [...lineRules, readDateline]));
  const isAgain = (line: Line): boolean => head.filter(({ words }) => words === line.words).length > 1;
  const masthead = able[0] && able[1] && !isAgain(able[0]) && isMasthead(able[0]) ? able[0] : undefined;
  const below = able.find((one) => one.words.length >= 12 && isAgain(one)) ?? (masthead ? able[1] : able[0]);
  const line = below ?? by;
  if (!line) return [];
  const title = line.words.replace(/^#{1,6}\s+/, '');
  const confidence = isAgain(line) ? 0.97 : line.words.length >= 20 ? 0.8 : 0.6;
  const publisher = masthead ?? (below && by);
  return [...(publisher ? state('publisher', publisher.words, publisher, 'header', 0.7) : []), ...state('title', title, line, 'header', confidence)];
};
