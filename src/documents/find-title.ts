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

const releasedBy = (lines: readonly Line[]): [Statement[], number] => {
  const at = lines.findIndex(({ words }) => words.length < 60 && release.test(words));
  const before = at === 1 ? lines[0] : undefined;
  return [before && before.words.length <= 80 ? state('publisher', before.words, before, 'header', 0.7) : [], at + 1];
};

/** The line that can be the title: one that stands there again, or the first, unless the story has begun before it. */
export const titleOf = (head: readonly Line[], noise: ReadonlySet<number>, language: string): Statement[] => {
  const [released, from] = releasedBy(head);
  const lines = head.slice(from).filter(({ start }) => !noise.has(start));
  const story = lines.findIndex(({ words }) => isProse(words) && words.length > 100);
  const able = (story < 0 ? lines : lines.slice(0, story)).filter((line) => canBeTitle(line, language, [...lineRules, readDateline]));
  const isAgain = (line: Line): boolean => head.filter(({ words }) => words === line.words).length > 1;
  const line = able.find((one) => one.words.length >= 12 && isAgain(one)) ?? able[0];
  if (!line) return released;
  const title = line.words.replace(/^#{1,6}\s+/, '');
  const confidence = isAgain(line) ? 0.97 : line.words.length >= 20 ? 0.8 : 0.6;
  return [...released, ...state('title', title, line, 'header', confidence)];
};
