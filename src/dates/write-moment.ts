import { civilDay } from './civil-day.js';
import { fill, type DateStyle } from './date-words.js';
import type { Moment } from './edtf-date.js';
import { dateFormat, numberFormat, pluralRules, writeDuration } from './intl-formats.js';

/** `Date`, and so Intl, knows no year beyond. */
const LAST_YEAR = 271000;
const MINUTE = 6e4;

/** Years below 100 must have their era to be read as years, and so must those of five figures. */
export const needsEra = ({ year }: Moment): boolean => year < 100 || year > 9999;

/** A moment alone, with «about» and «perhaps»; a time with its day and zone. */
export function writeMoment(moment: Moment, style: DateStyle, withoutYear = false): string {
  const { about, perhaps, perhapsAbout } = style.words;
  const date = writeCertain(moment, style, withoutYear);
  return moment.doubt ? fill({ '~': about, '?': perhaps, '%': perhapsAbout }[moment.doubt], { date }) : date;
}

function writeCertain(moment: Moment, style: DateStyle, withoutYear: boolean): string {
  const { precision, year, month } = moment;
  const { words, language } = style;
  const plain = (number: number): string => numberFormat(language, { useGrouping: false }).format(number);
  if (Math.abs(year) > LAST_YEAR) {
    return fill(year < 0 ? words.ago : words.ahead, { duration: writeDuration(language, Math.abs(year), 'year') });
  }
  if (precision === 'season') {
    const season = words.seasons[month / 3 - 1] ?? '';
    const date = { season, year: writeCertain({ ...moment, precision: 'year' }, style, false) };
    return withoutYear ? season : fill(words.season, date);
  }
  if (precision === 'decade' && year > 0) return fill(words.decade, { year: plain(year) });
  if (precision === 'century' && year >= 0) {
    const number = year / 100 + 1;
    return fill(words.century[pluralRules(language, 'ordinal').select(number)] ?? words.century.other, { number: plain(number) });
  }
  return joinParts(partsOf(moment, { ...moment, start: lastYear(moment) }, style, dateFields(moment, withoutYear)));
}

/** Of a decade or century that is no round one in the era's own count the last year is named too: «50 – 41 BCE». */
const lastYear = ({ precision, start, end }: Moment): number =>
  precision === 'decade' || precision === 'century' ? end - 1 : start;

/**
 * Two moments as Intl writes a range. `pattern` says something else of them than «from … to»: it takes the place of the
 * dash where Intl puts no more between them, and else stands round both in full.
 */
export function writeRange(
  start: Moment, end: Moment, style: DateStyle, withoutYear = false, pattern?: string,
): string {
  if (makesRange(start, end)) {
    const parts = partsOf(start, end, style, dateFields(needsEra(start) ? start : end, withoutYear));
    const laid = pattern && parts.some(isOwn) ? layOver(parts, pattern) : joinParts(parts);
    if (laid) return laid;
  }
  const [first, last] = [start, end].map((moment) => writeMoment(moment, style, withoutYear)) as [string, string];
  return fill(pattern ?? style.words.range, { start: first, end: last });
}

/** A part that belongs to one of the two moments. */
const isOwn = ({ source }: Part): boolean => source === 'startRange' || source === 'endRange';

function layOver(parts: readonly Part[], pattern: string): string | undefined {
  const [from, to] = [parts.findIndex(isOwn), parts.findLastIndex(isOwn) + 1];
  const side = (name: string): string => joinParts(parts.filter(({ source }) => source === name));
  const [start, end] = [side('startRange'), side('endRange')];
  const both = joinParts(parts.slice(from, to));
  if (!/^\s*[–～~-]\s*$/.test(both.slice(start.length, both.length - end.length))) return;
  return joinParts(parts.slice(0, from)) + fill(pattern, { start, end }) + joinParts(parts.slice(to));
}

/** Whether Intl can write two moments as one range: of one precision that it knows, neither in doubt. */
const makesRange = (start: Moment, end: Moment): boolean => start.precision === end.precision &&
  [start, end].every(({ precision, year, doubt, notGiven }) =>
    !doubt && !notGiven && precision !== 'season' && Math.abs(year) <= LAST_YEAR);

/** The time, or the times from one to the other, with the zone. */
export const writeClock = (start: Moment, end: Moment, style: DateStyle): string =>
  joinParts(partsOf(start, end, style, ''));

function dateFields(moment: Moment, withoutYear: boolean): string {
  const fields = { time: 'Md', day: 'Md', month: 'M', season: '', year: '', decade: '', century: '' }[moment.precision];
  return (withoutYear && fields ? '' : 'y') + fields + (needsEra(moment) ? 'G' : '');
}

type Part = { type: string; value: string; source?: string };

const joinParts = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');

/** A moment, or a range, as Intl's parts: with times the clock and the zone, with eras the words' own. */
function partsOf(start: Moment, end: Moment, style: DateStyle, fields: string): readonly Part[] {
  const { language, timeZone, words: { eras } } = style;
  const isTime = start.precision === 'time';
  const hasSeconds = [start, end].some((time) => time.start % MINUTE);
  const format = isTime ? dateFormat(language, timeZone, `${fields}h${hasSeconds ? 's' : ''}z`)
    : dateFormat(language, 'UTC', fields);
  const parts: readonly Part[] = start.start < end.start
    ? format.formatRangeToParts(start.start, end.start) : format.formatToParts(start.start);
  return parts.map((part) => eras && part.type === 'era'
    ? { ...part, value: eras[civilDay((part.source === 'endRange' ? end : start).start).year > 0 ? 1 : 0] } : part);
}
