/**
 * Formatters of Intl, made once for a language and options: making one costs more than using it a hundred times. A
 * language or time zone that Intl does not know never throws: a browser may call its language «C».
 */
const formats = new Map<string, unknown>();

function cached<Format>(key: string, language: string, make: (language: string) => Format): Format {
  const name = `${key} ${language}`;
  let format = formats.get(name) as Format | undefined;
  if (!format) {
    try {
      format = make(language);
    } catch {
      format = make('en');
    }
    formats.set(name, format);
  }
  return format;
}

/** Letters as in a CLDR skeleton; `h` brings the minutes. */
const FIELDS: Record<string, Intl.DateTimeFormatOptions> = {
  G: { era: 'short' },
  y: { year: 'numeric' },
  M: { month: 'long' },
  d: { day: 'numeric' },
  h: { hour: 'numeric', minute: '2-digit' },
  s: { second: '2-digit' },
  z: { timeZoneName: 'short' },
  O: { timeZoneName: 'longOffset' },
};

/** The format for a skeleton such as `yMd`, in the Gregorian calendar whatever the language's own. */
export const dateFormat = (language: string, timeZone: string, skeleton: string): Intl.DateTimeFormat =>
  cached(`${skeleton} ${timeZone}`, language, (known) => new Intl.DateTimeFormat(known, Object.assign(
    { calendar: 'gregory', timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' },
    ...[...skeleton].map((letter) => FIELDS[letter]))));

export const numberFormat = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached(JSON.stringify(options), language, (known) => new Intl.NumberFormat(known, options));

export const listFormat = (language: string, type: Intl.ListFormatType): Intl.ListFormat =>
  cached(type, language, (known) => new Intl.ListFormat(known, { type }));

export const pluralRules = (language: string, type: Intl.PluralRuleType): Intl.PluralRules =>
  cached(`${type} rules`, language, (known) => new Intl.PluralRules(known, { type }));

export const languageNames = (language: string): Intl.DisplayNames =>
  cached('names', language, (known) => new Intl.DisplayNames(known, { type: 'language' }));

const zones = new Map<string, boolean>();

/** Whether Intl knows a time zone. Asking it is slow, and a page names the same few again and again. */
export function isTimeZone(timeZone: string): boolean {
  let known = zones.get(timeZone);
  if (known === undefined) {
    try {
      known = !!new Intl.DateTimeFormat('en', { timeZone });
    } catch {
      known = false;
    }
    if (zones.size > 500) zones.clear();
    zones.set(timeZone, known);
  }
  return known;
}

/** «13.8 billion years», «24 days»: to three figures from a million on, where no date is known better. */
export const writeDuration = (language: string, count: number, unit: 'day' | 'month' | 'year'): string =>
  numberFormat(language, { style: 'unit', unit, unitDisplay: 'long',
    ...(count >= 1e5 && { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }) }).format(count);
