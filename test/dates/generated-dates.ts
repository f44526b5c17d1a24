import fc from 'fast-check';

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

export type GeneratedDay = { year: number; month: number; day: number };

/**
 * Days that exist, with more than their share of month ends, leap days and centuries. Not in February of year 0, which
 * `edtf` takes for a common year.
 */
export const days = (least = -4000, most = 4000): fc.Arbitrary<GeneratedDay> => fc.record({
  year: fc.oneof(fc.integer({ min: least, max: most }), fc.constantFrom(1600, 1700, 1900, 2000, 2020, 2100)),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)),
}).filter(({ year, month, day }) => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDate() === day && (year !== 0 || month !== 2);
});

export const yearText = (year: number): string => (year < 0 ? '-' : '') + pad(Math.abs(year), 4);

export const dayText = ({ year, month, day }: GeneratedDay): string => `${yearText(year)}-${pad(month)}-${pad(day)}`;

const doubt = fc.constantFrom('', '?', '~', '%');

/** Level 0 and 1: days, months and years, in doubt or not. */
export const simpleDates: fc.Arbitrary<string> = fc.tuple(days(), fc.constantFrom('day', 'month', 'year'), doubt)
  .map(([date, precision, mark]) => (precision === 'day' ? dayText(date)
    : precision === 'month' ? dayText(date).slice(0, -3) : yearText(date.year)) + mark);

/**
 * Unspecified digits. Of years BCE `edtf` puts December before January, and takes −000X for 000X: those are left out.
 */
export const unspecifiedDates: fc.Arbitrary<string> = fc.tuple(days(), fc.integer({ min: 0, max: 4 }))
  .filter(([{ year }, form]) => year >= 0 || (year <= -100 && form < 2))
  .map(([date, form]) => {
    const year = yearText(date.year);
    const month = `${dayText(date).slice(0, -2)}XX`;
    return [`${year.slice(0, -1)}X`, `${year.slice(0, -2)}XX`, `${year}-XX`, `${year}-XX-XX`, month][form] ?? '';
  });

/** Times with an offset or `Z`, with and without seconds. */
export const times: fc.Arbitrary<string> = fc.tuple(
  days(1, 9000), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: -1, max: 59 }),
  fc.constantFrom('Z', '+00:00', '+05:30', '-0330', '+14:00', '-12:00', '+13', '-07'))
  .map(([date, minutes, second, offset]) =>
    `${dayText(date)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${second < 0 ? '' : `:${pad(second)}`}${offset}`);

export const seasons: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: -999, max: 3000 }), fc.integer({ min: 21, max: 24 }))
  .map(([year, season]) => `${yearText(year)}-${season}`);

const ordered = fc.tuple(days(), days()).filter(([a, b]) => dayText(a) !== dayText(b)).map(([a, b]) =>
  [a, b].sort((one, other) => one.year - other.year || one.month - other.month || one.day - other.day).map(dayText));

export const intervals: fc.Arbitrary<string> = fc.oneof(
  ordered.map(([start, end]) => `${start}/${end}`),
  simpleDates.map((date) => `${date}/..`),
  simpleDates.map((date) => `../${date}`),
);

export const unknownEnds: fc.Arbitrary<string> = fc.oneof(
  simpleDates.map((date) => `${date}/`), simpleDates.map((date) => `/${date}`));

export const sets: fc.Arbitrary<string> = fc.oneof(
  ordered.map(([one, other]) => `[${one},${other}]`),
  ordered.map(([one, other]) => `{${one},${other}}`),
  simpleDates.map((date) => `[${date.replace(/\W$/, '')}..]`),
  simpleDates.map((date) => `[..${date.replace(/\W$/, '')}]`),
);

export const within: fc.Arbitrary<string> = ordered.map(([start, end]) => `[${start}..${end}]`);

export const longYears: fc.Arbitrary<string> = fc.tuple(fc.boolean(), fc.integer({ min: 10000, max: 270000 }))
  .map(([before, year]) => `Y${before ? '-' : ''}${year}`);

export const anyDate: fc.Arbitrary<string> =
  fc.oneof(simpleDates, unspecifiedDates, times, seasons, intervals, unknownEnds, sets, within, longYears);
