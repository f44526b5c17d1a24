import { labelAlone } from './day-labels.js';
import { readDayLine, type DayLine, type Evidence } from './day-line.js';
import { isWhole, type DayInLine } from './days-in-line.js';
import { state, type Statement } from './header-rules.js';
import { isProse, type Line } from './lines-of.js';
import { personName } from './person-name.js';
import { withYear } from './year-of-day.js';

/** Whether a line is a date with no more beside it than says when, where and by whom a story was published or changed. */
export const isDateLine = (words: string, language: string): boolean => readDayLine(words, language) !== undefined;

/** Such a line with what it says, and where it stands among the lines. */
type Found = DayLine & { line: Line; at: number };

/** What an announcement of an event has beside the day: that day is the event's. */
const ofEvent = new RegExp(
  '^(?:time|when|where|venue|place|location|doors|admission|ort|uhrzeit|zeit|beginn|einlass|eintritt|lieu|heure|horaire|lugar|hora|' +
  'entrada|місце|час|початок|вхід|' +
  'место|время|начало|вход)\\s?[:：]', 'iu');

/** «Published» alone on a line is said of the day on the next, and so is «Updated». */
const underLabel = (found: DayLine, before: Line | undefined): DayLine => {
  const label = before && before.words.length <= 40 ? labelAlone.exec(before.words) : undefined;
  if (!label || !found.published) return found;
  if (label[1]) return { ...found, evidence: 'label' };
  return { evidence: found.evidence, updated: found.published };
};

const dayLinesIn = (lines: readonly Line[], language: string): Found[] =>
  lines.flatMap((line, at): Found[] => {
    const read = readDayLine(line.words, language);
    const found = read && underLabel(read, lines[at - 1]);
    const isEvents = lines.slice(Math.max(0, at - 2), at + 3).some(({ words }) => ofEvent.test(words));
    return found && !(isEvents && found.evidence !== 'label') ? [{ ...found, line, at }] : [];
  });

type Dated = Found & { published: DayInLine };

/** How many days they are; a day without its year is none of its own where a whole one is the same. */
const daysOf = (found: readonly Dated[]): number => {
  const whole = new Set(found.map(({ published }) => published).filter(isWhole).map(({ date }) => date.slice(0, 10)));
  const endings = new Set([...whole].map((date) => date.slice(4)));
  const others = found.map(({ published }) => published).filter((day) => !isWhole(day) && !endings.has(day.date.slice(1)));
  return whole.size + new Set(others.map(({ date }) => date)).size;
};

/**
 * The lines that can be of the document itself. Where several days stand alone the text is a chronology, and they are of its entries,
 * unless one stands before all prose and the others below all of it, in a list of other stories.
 */
const ofDocument = (found: readonly Dated[], lines: readonly Line[]): readonly Dated[] => {
  if (daysOf(found) <= 1) return found;
  const first = lines.findIndex(({ words }) => isProse(words));
  const last = lines.findLastIndex(({ words }) => isProse(words));
  const opening = found.filter(({ at }) => at < first);
  return daysOf(opening) === 1 && found.every(({ at }) => at < first || at > last) ? opening : [];
};

const confidences: Readonly<Record<Evidence, readonly [head: number, foot: number]>> = {
  label: [0.9, 0.85], dated: [0.85, 0.8], release: [0.85, 0.6], byline: [0.85, 0.55], alone: [0.8, 0.5], 'name-after': [0.8, 0.5], 'name-before': [0.7, 0.5],
};

const authorBehind = new RegExp(`\\d[\\s,|·•–—-]{1,4}(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\\s(${personName})$`, 'u');

/** Who wrote a story, behind the date: «10 mai 2031, par Ada Vale». */
const authorInDateLine = (line: Line): Statement[] => {
  const name = authorBehind.exec(line.words)?.[1];
  return name ? state('author', name, line, 'byline', 0.8) : [];
};

const stated = (date: string, { published: { start, end }, line }: Dated, confidence: number): Statement[] =>
  [{ field: 'published', stated: { value: date, ground: 'header', confidence, place: { start: line.start + start, end: line.start + end } } }];

const statementsOf = (found: Dated, isHead: boolean, all: readonly Line[], language: string): Statement[] => {
  const [head, foot] = confidences[found.evidence];
  const { date } = found.published;
  if (isWhole(found.published)) return [...stated(date, found, /T\d\d:/.test(date) ? 0.9 : isHead ? head : foot), ...authorInDateLine(found.line)];
  const whole = isHead ? withYear(date, found.weekday, all, language) : undefined;
  return [...(whole ? stated(whole.date, found, whole.confidence) : []), ...authorInDateLine(found.line)];
};

/** What the lines at the head or foot that are nothing but a date say of when the text was published. */
export const datesAlone = (head: readonly Line[], foot: readonly Line[], all: readonly Line[], language: string): Statement[] => {
  const heads = new Set(head.map(({ start }) => start));
  const feet = new Set(foot.map(({ start }) => start));
  const found = dayLinesIn(all, language).filter((one): one is Dated => one.published !== undefined);
  const labelled = found.filter(({ evidence }) => evidence === 'label');
  return [...labelled, ...ofDocument(found.filter(({ evidence }) => evidence !== 'label'), all)]
    .filter(({ line }) => heads.has(line.start) || feet.has(line.start))
    .flatMap((one) => statementsOf(one, heads.has(one.line.start), all, language));
};
