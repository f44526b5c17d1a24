import type { Place } from '../documents/find-words.js';
import type { DateLanguage } from './date-language.js';
import type { DateMeaning, DateReading } from './date-meaning.js';
import { anyOf } from './date-rule.js';

/** Offsets of zones that mean one thing. `CST`, `IST` and their like mean several and are left out. */
const ZONES: Readonly<Record<string, string>> = {
  utc: 'Z', gmt: 'Z', z: 'Z', cet: '+01:00', mez: '+01:00', cest: '+02:00', mesz: '+02:00', eet: '+02:00', eest: '+03:00',
  msk: '+03:00', мск: '+03:00',
  'moscow time': '+03:00', 'московскому времени': '+03:00',
  est: '-05:00', edt: '-04:00', pst: '-08:00', pdt: '-07:00', mst: '-07:00', mdt: '-06:00', jst: '+09:00',
};

const ZONE = `(?<zone>${Object.keys(ZONES).join('|')}|(?:utc|gmt)?[+-]\\d\\d?(?::?\\d\\d)?)`;

const CLOCK = '(?<hour>[01]?\\d|2[0-3])(?:[:.]|\\s?h\\s?)(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?\\s?(?<half>[ap]\\.?m\\.?)?';

const timeAfter = (language: DateLanguage): RegExp =>
  new RegExp(`^,?\\s{1,2}(?:(?:${language.at})\\s)?${CLOCK}(?:\\sUhr)?\\s?\\(?(?:по\\s)?${ZONE}(?![\\p{L}\\p{N}])`, 'iu');

const timeBefore = new RegExp(`(?<![\\p{N}.:])${CLOCK}\\s?\\(?${ZONE}\\)?(?:,?\\s(?:(?:on|le|am|el)\\s)?)$`, 'iu');

const two = (digits: string | number = 0): string => String(digits).padStart(2, '0');

function offsetOf(zone: string): string | undefined {
  const known = ZONES[zone.toLowerCase()];
  const [, sign, hours, minutes] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  return known ?? (sign && Number(hours) <= 14 ? `${sign}${two(hours)}:${minutes ?? '00'}` : undefined);
}

/** A time as EDTF writes it behind a day. */
function clockOf({ hour, minute, second, half, zone = '' }: Record<string, string | undefined>): string | undefined {
  const offset = offsetOf(zone);
  const hours = Number(hour);
  if (!offset || (half && (hours < 1 || hours > 12))) return undefined;
  const inDay = half ? (hours % 12) + (/p/i.test(half) ? 12 : 0) : hours;
  return `T${two(inDay)}:${minute}:${two(second)}${/^[+-]00:00$/.test(offset) ? 'Z' : offset}`;
}

/** The time that stands beside a date with its zone, with the place that both take. */
export function timeBeside(text: string, { start, end }: Place, language: DateLanguage): (Place & { time: string }) | undefined {
  const after = timeAfter(language).exec(text.slice(end, end + 50));
  const time = after?.groups && clockOf(after.groups);
  if (after && time) return { start, end: end + after[0].length, time };
  const before = timeBefore.exec(text.slice(Math.max(0, start - 30), start));
  const earlier = before?.groups && clockOf(before.groups);
  return before && earlier ? { start: start - before[0].length, end, time: earlier } : undefined;
}

const isDayOf = (meaning: DateMeaning): boolean => meaning.kind === 'calendar' && meaning.day !== undefined;

const isFullDay = (meaning: DateMeaning): boolean => meaning.kind === 'edtf' && /^\d{4}-\d\d-\d\d$/.test(meaning.date);

const isWeek = (meaning: DateMeaning): meaning is Extract<DateMeaning, { kind: 'shift' }> =>
  meaning.kind === 'shift' && meaning.unit === 'week' && meaning.from === 'document' && Math.abs(meaning.by) < 2;

/** Between a weekday and its date: «Thursday, 10 February», «Donnerstag, den 10.», «on Thursday (10 February)». */
const BESIDE = /^(?:,?\s?(?:\(|den\s|dem\s|der\s|the\s|el\s|le\s)?|\.,?\s|\s?\()$/iu;
const WEEK_BESIDE = /^,?\s(?:of\s|in\s|на\s|der\s|de\s|de la\s|la\s|on\s|у\s|в\s|am\s)?$/iu;

/** What two readings beside each other say together. */
function together(one: DateMeaning, other: DateMeaning, between: string): DateMeaning | undefined {
  if (one.kind === 'weekday' && BESIDE.test(between)) {
    if (other.kind === 'calendar' && isDayOf(other)) return { ...other, weekday: one.weekday };
    if (isFullDay(other)) return other;
  }
  const [day, week] = one.kind === 'weekday' ? [one, other] : [other, one];
  const isInWeek = day.kind === 'weekday' && day.turn === undefined && isWeek(week) && WEEK_BESIDE.test(between);
  return isInWeek ? { ...day, week: week.by as -1 | 0 | 1 } : undefined;
}

const isRangeEnd = (meaning: DateMeaning): boolean =>
  (meaning.kind === 'calendar' && !meaning.toDay) || isFullDay(meaning) || meaning.kind === 'weekday';

/** Ends of a span are of one kind: two days, two months, two years. */
function spans(one: DateMeaning, other: DateMeaning): boolean {
  if (!isRangeEnd(one) || !isRangeEnd(other)) return false;
  if (one.kind !== 'calendar' || other.kind !== 'calendar') return one.kind === other.kind;
  return Boolean(one.day) === Boolean(other.day) && Boolean(one.month) === Boolean(other.month);
}

/** Joins readings that are one date: a weekday with its day or week, the ends of a span. */
export function joinReadings(text: string, readings: readonly DateReading[], language: DateLanguage): DateReading[] {
  const article = '(?:(?:the|dem|den|le|el|la) )?';
  const to = new RegExp(`^(?:\\s?[-–—]\\s?|\\s(?:${language.to})\\s${article})$`, 'iu');
  const and = new RegExp(`^\\s(?:${language.and})\\s${article}$`, 'iu');
  const between = new RegExp(`(?<![\\p{L}])(?:${anyOf([language.between])})\\s${article}$`, 'iu');
  const joined: DateReading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const gap = last && reading.start - last.end < 20 ? text.slice(last.end, reading.start) : undefined;
    const meaning = last && gap !== undefined ? pair(last, reading, gap) : undefined;
    // «Thursday (10 February)»: the bracket is closed as well.
    const end = reading.end + (gap?.includes('(') && text[reading.end] === ')' ? 1 : 0);
    if (last && meaning) joined[joined.length - 1] = { start: last.start, end, meaning };
    else joined.push(reading);
  }
  return joined;

  function pair(last: DateReading, reading: DateReading, gap: string): DateMeaning | undefined {
    const both = together(last.meaning, reading.meaning, gap);
    if (both || !spans(last.meaning, reading.meaning)) return both;
    const isSpan = to.test(gap) || (and.test(gap) && between.test(text.slice(Math.max(0, last.start - 20), last.start)));
    return isSpan ? { kind: 'range', from: last.meaning, to: reading.meaning } : undefined;
  }
}
