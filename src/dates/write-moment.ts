import { civilDay, startOfMonth } from './civil-day.js';
import { fill, type DateStyle } from './date-words.js';
import type { Moment, Precision } from './edtf-date.js';
import { dateFormat, formatOf, pluralRules, writeDuration } from './intl-formats.js';
import { isDeep } from './time-zone.js';

/** Earlier years must have their era to be read as years. */
const YEAR_100 = startOfMonth(100);

/** A moment alone, with «about» and «perhaps»; a time with its day and zone. */
export function writeMoment(moment: Moment, style: DateStyle, withoutYear = false): string {
  const pattern = moment.doubt && style.words.doubt[moment.doubt];
  const date = writeCertain(moment, style, withoutYear);
  return pattern ? fill(pattern, { date }) : date;
}

function writeCertain(moment: Moment, style: DateStyle, withoutYear: boolean): string {
  const { precision, start, end } = moment;
  const { words, language } = style;
  const { year, month } = civilDay(start);
  if (isDeep(start)) {
    return fill(year < 0 ? words.ago : words.ahead, { duration: writeDuration(language, Math.abs(year), 'year') });
  }
  const century = year / 100 + 1;
  const pattern = precision === 'season' ? words.seasons[month / 3 - 1]
    // «10 ADs»: years that need their era are written as a range.
    : precision === 'decade' && year > 99 ? words.decade
    : precision === 'century' && year >= 0 ? (!year && words.century.first) ||
      (words.century[pluralRules(language, 'ordinal').select(century)] ?? words.century.other) : undefined;
  if (pattern) {
    const number = formatOf('NumberFormat', language, {}).format(century);
    return fill(pattern, { year: writeFields(style, 'y', start), number, roman: roman(century) });
  }
  const fields = fieldsOf(moment, withoutYear);
  return writeFields(style, fields, start, fields === 'y' ? end - 1 : start);
}

/** A century in Roman figures, up to 39. */
const roman = (number: number): string =>
  'X'.repeat(number / 10) + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');

/** Two moments as Intl writes a range, if it can: of one precision that it knows, neither in doubt. */
export function writeRange(start: Moment, end: Moment, style: DateStyle, withoutYear = false): string {
  const { precision } = start;
  if (precision === end.precision && precision !== 'season' && ![start, end].some((one) => one.doubt ?? isDeep(one.start))) {
    return writeFields(style, fieldsOf(start, withoutYear), start.start, end.start);
  }
  const [first, last] = [start, end].map((moment) => writeMoment(moment, style, withoutYear)) as [string, string];
  return fill(style.words.forms['a/a'], { start: first, end: last });
}

/** The time, or the times from one to the other, with the zone. */
export const writeClock = (start: Moment, end: Moment, style: DateStyle): string =>
  writeFields(style, 'h', start.start, end.start);

function fieldsOf({ precision }: Moment, withoutYear: boolean): string {
  const fields: Partial<Record<Precision, string>> = { time: 'Mdh', day: 'Md', month: 'M' };
  const rest = fields[precision] ?? '';
  return withoutYear && rest ? rest : `y${rest}`;
}

/** Instants, one or from one to the other, in Intl's words: days as in UTC, the clock in the style's zone and with it. */
function writeFields({ language, timeZone }: DateStyle, fields: string, start: number, end = start): string {
  const isTime = fields.endsWith('h');
  const format = dateFormat(language, isTime ? timeZone : 'UTC', fields + (isTime ? 'z' : start < YEAR_100 ? 'yG' : ''));
  const written = start < end ? format.formatRange(start, end) : format.format(start);
  // Browsers write thin spaces of dates as common ones, Node does not: what a server writes must take up the same room.
  return written.replace(/[\u2009\u202f]/g, ' ');
}
