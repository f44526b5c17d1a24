import { dateFault } from '../dates/edtf-date.js';
import { safeAddress } from './address.js';
import { limits } from './limits.js';

type ScalarCheck = (text: string, base?: string) => boolean;

/** Stands for the file's own address where that is not known: every relative address can be read beside it. */
const anyBase = 'https://relative.invalid/';

/**
 * A Unicode locale identifier in BCP 47 form (UTS 35), which is what `Intl` takes: language, script, region, variants,
 * extensions, private use. Languages of more than three letters are reserved and none exists: «english» is a mistake.
 */
const language = new RegExp(
  '^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\\d{3}))?(-([a-z\\d]{5,8}|\\d[a-z\\d]{3}))*' +
  '(-[a-wyz\\d](-[a-z\\d]{2,8})+)*(-x(-[a-z\\d]{1,8})+)?$',
  'i',
);

const dateTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const isDate: ScalarCheck = (text) => !dateFault(text);
const isRelativeAddress: ScalarCheck = (text, base = anyBase) => safeAddress(text, base) !== undefined;

const knownZones = new Map<string, boolean>();

/** Whether this engine knows the zone. Asking it is slow, and a file names the same few again and again. */
function isTimeZone(name: string): boolean {
  if (!knownZones.has(name)) {
    if (knownZones.size > 500) knownZones.clear();
    knownZones.set(name, /^[a-z]/i.test(name) && engineKnows(name));
  }
  return knownZones.get(name) === true;
}

function engineKnows(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
}

/** Each candidate of a `srcset`: an address without white space, then perhaps its width or density, up to a comma. */
function isSrcset(text: string, base?: string): boolean {
  const candidates = text.split(/,\s+|(?<=\s[\d.]+[wx]),/);
  return candidates.every((candidate) => {
    const [url = '', ...sizes] = candidate.trim().split(/\s+/);
    return isRelativeAddress(url, base) && sizes.every((size) => /^[\d.]+[wxh]$/.test(size));
  });
}

const checks = {
  Words: (text) => /\S/.test(text),
  Language: (text) => language.test(text),
  OriginalLanguage: (text) => text === 'unknown' || language.test(text),
  Edtf: isDate,
  Interval: (text) => text.includes('/') && isDate(text),
  DateTime: (text) => isDate(dateTime.exec(text)?.[1] ?? ''),
  TimeZone: isTimeZone,
  Address: (text) => safeAddress(text) !== undefined,
  RelativeAddress: isRelativeAddress,
  Srcset: isSrcset,
  FileName: (text) => /^[^/\\]*[^/\\\s][^/\\]*$/.test(text),
  Sha256: (text) => /^[\da-f]{64}$/.test(text),
  Affix: (text) => text.length <= limits.affix,
  Id: (text) => /^[^\s#\p{Cc}]{1,128}$/u.test(text),
} satisfies Record<string, ScalarCheck>;

/** The kinds of string that the format knows, as the schema names them. */
export type ScalarName = keyof typeof checks;

/** What a string of each kind must be, `base` being the file's address. The schema and the reader ask the same functions. */
export const scalarChecks: Readonly<Record<ScalarName, ScalarCheck>> = checks;
