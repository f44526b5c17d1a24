import { dateFault } from '../dates/edtf-date.js';
import { remembering } from '../dates/remembering.js';
import { isTimeZone } from '../dates/intl-formats.js';
import { addressFor, safeAddress } from './address.js';
import { limits } from './limits.js';

type ScalarCheck = (text: string, base?: string) => boolean;

const dateTime = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

const isDate: ScalarCheck = (text) => !dateFault(text);
const isRelativeAddress: ScalarCheck = (text, base) => addressFor(text, base) !== undefined;

/** Whether `Intl` takes a tag. Languages of more than three letters are reserved and none exists: «english» is a mistake. */
const isLanguage: ScalarCheck = remembering((tag) => {
  try {
    return /^[a-z]{2,3}\b/i.test(tag) && !!Intl.getCanonicalLocales(tag);
  } catch {
    return false;
  }
});

/** Each candidate of a `srcset`: an address without white space, then perhaps its width or density, up to a comma. */
const isSrcset: ScalarCheck = (text, base) =>
  text.trim().replace(/(\s[\d.]+[wxh]),/g, '$1, ').split(/,\s+/).every((candidate) => {
    const [url = '', ...sizes] = candidate.split(/\s+/);
    return isRelativeAddress(url, base) && sizes.every((size) => /^[\d.]+[wxh]$/.test(size));
  });

const checks = {
  Words: (text) => /\S/.test(text),
  Language: isLanguage,
  OriginalLanguage: (text) => text === 'unknown' || isLanguage(text),
  Edtf: isDate,
  Interval: (text) => text.includes('/') && isDate(text),
  DateTime: (text) => dateTime.test(text) && isDate(text),
  TimeZone: (name) => /^[a-z]/i.test(name) && isTimeZone(name),
  Address: (text) => safeAddress(text) !== undefined,
  RelativeAddress: isRelativeAddress,
  Srcset: isSrcset,
  FileName: (text) => /^[^/\\]+$/.test(text),
  Sha256: (text) => /^[\da-f]{64}$/.test(text),
  Affix: (text) => text.length <= limits.affix,
  Id: (text) => /^[^\s#\p{Cc}\p{Cs}]{1,128}$/u.test(text),
} satisfies Record<string, ScalarCheck>;

/** The kinds of string that the format knows, as the schema names them. */
export type ScalarName = keyof typeof checks;

/** What a string of each kind must be, `base` being the file's address. The schema and the reader ask the same functions. */
export const scalarChecks: Readonly<Record<ScalarName, ScalarCheck>> = checks;
