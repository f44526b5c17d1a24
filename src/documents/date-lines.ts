import { personName, state, stateDate, type Statement } from './header-rules.js';
import { isProse, type Line } from './lines-of.js';
import { writtenDates } from './stated-date.js';

/** Words for when a story was changed, which is not when it was published. */
export const changed = new RegExp(
  '\\b(updated?|modified|corrected|aktualisiert|geändert|stand|mise? à jour|modifié|actualizado|atualizado|aggiornato|' +
  'zaktualizowano)\\b|оновлен|змінен|обновлен|изменен', 'iu');

/** What may stand beside the date in a line that says when a story was published: the time of day, the weekday, a byline, the paper. */
const besideDate = /^\p{P}?\s?((le|on|am|el|il|\p{L}{2,12},?)\s)?$/iu;
const afterDate = new RegExp(
  '^(\\s?(г\\.?|року|р\\.?|года))?' +
  '([\\s,|·•–—-]{1,4}(?:(?:à|um|at|às|alle|o|a las|в|о)\\s)?\\d{1,2}\\s?[:.h]\\s?\\d\\d(:\\d\\d)?(\\s?(uhr|[ap]\\.?m\\.?|мск|[a-z]{2,4}))?)?' +
  `([\\s,|·•–—-]{1,4}(?:(?:by|von|par|por|di)\\s)?(?:${personName}))?$`, 'iu');

/** Whether a line is a date with no more beside it than that. */
export const isDateLine = (words: string, language: string): boolean => {
  const [date] = words.length <= 90 ? writtenDates(words, language) : [];
  if (!date || changed.test(words) || isProse(words.slice(date.end))) return false;
  return besideDate.test(words.slice(0, date.start)) && afterDate.test(words.slice(date.end));
};

/** Who wrote a story, behind the date: «10 mai 2031, par Ada Vale». */
const authorInDateLine = (line: Line): Statement[] => {
  const name = authorBehind.exec(line.words)?.[1];
  return name ? state('author', name, line, 'byline', 0.8) : [];
};

const authorBehind = new RegExp(`\\d[\\s,|·•–—-]{1,4}(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\\s(${personName})$`, 'u');

/** A date that stands alone, at the head or foot. Where several do the text is a chronology, and they are of its entries. */
export const datesAlone = (head: readonly Line[], foot: readonly Line[], all: readonly Line[], language: string): Statement[] => {
  const days = new Set(all.filter(({ words }) => isDateLine(words, language)).map(({ words }) => writtenDates(words, language)[0]!.date.slice(0, 10)));
  if (days.size !== 1) return [];
  const of = (lines: readonly Line[], confidence: number): Statement[] =>
    lines.filter(({ words }) => isDateLine(words, language)).flatMap((line) => [
      ...stateDate(line, 0, language, 'header', /T\d\d:/.test(line.words) ? 0.9 : confidence),
      ...authorInDateLine(line),
    ]);
  return [...of(head, 0.8), ...of(foot, 0.5)];
};
