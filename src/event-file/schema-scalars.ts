import * as z from 'zod';
import { limits } from './limits.js';
import type { Named } from './problems.js';
import { recordOf } from './schema-object.js';
import { scalarChecks, type ScalarName } from './scalar-checks.js';

type Described = { description: string; examples?: string[]; title?: string } & Record<string, unknown>;

const scalar = (id: ScalarName, meta: Described): z.ZodString =>
  z.string().max(limits.text).refine((text) => scalarChecks[id](text)).meta({ id, ...meta });

const idPattern = '^[^\\s#\\u0000-\\u001f\\u007f-\\u009f]{1,128}$';

/** Any characters, told nothing about. */
export const string = z.string().max(limits.text);

export const words = scalar('Words', {
  title: 'Words',
  description: 'Text in one language that is not blank.',
  pattern: '\\S',
});

export const language = scalar('Language', {
  title: 'Language',
  description: 'A language as a BCP 47 tag.',
  examples: ['en', 'pt-BR', 'sr-Latn', 'uk'],
  pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
});

export const originalLanguage = scalar('OriginalLanguage', {
  title: 'Language of the original',
  description: 'The language that the words were spoken in, or «unknown».',
  examples: ['uk', 'unknown'],
  pattern: '^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*|unknown)$',
});

export const text = z.union([
  string,
  recordOf(language, string).refine((map) => Object.keys(map).length > 0),
]).meta({
  id: 'Text',
  title: 'Text',
  description: 'Text in the file’s own language, or one text for each language.',
  examples: ['Kyiv', { en: 'Kyiv', uk: 'Київ' }],
});

export const edtf = scalar('Edtf', {
  title: 'Date',
  description: 'A date in EDTF (ISO 8601-2), no more exact than its source: a day, a month, a year, an interval, ' +
    'a time of day with its offset. «?» marks a date that is uncertain, «~» one that is approximate.',
  examples: ['2022-02-10', '2022-02-10T11:26:00Z', '2022-02', '1999?', '2022-01-10/2022-01-13', '2022-02-15/..'],
});

export const interval = scalar('Interval', {
  title: 'Interval',
  description: 'An EDTF interval: from one date to another. «..» stands for an end that is open.',
  examples: ['1939-09/1945-09', '2014/..'],
  pattern: '/',
});

export const dateTime = scalar('DateTime', {
  title: 'Date and time',
  description: 'A moment: date, time, and its offset or «Z».',
  examples: ['2022-02-15T09:30:00Z', '2022-02-15T10:30:00+01:00'],
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+\\-]\\d\\d:\\d\\d)$',
});

export const timeZone = scalar('TimeZone', {
  title: 'Time zone',
  description: 'A time zone by its IANA name.',
  examples: ['UTC', 'Europe/Brussels'],
  pattern: '^[A-Za-z]',
});

export const address = scalar('Address', {
  title: 'Address',
  description: 'A complete address on the web. Only http and https are taken.',
  examples: ['https://example.org/story'],
  format: 'uri',
});

export const relativeAddress = scalar('RelativeAddress', {
  title: 'Address, complete or relative',
  description: 'An address on the web, or one relative to this file (or to the page, where the file stands in the page).',
  examples: ['https://example.org/bridge.jpg', 'pictures/bridge.jpg'],
  format: 'uri-reference',
});

export const srcset = scalar('Srcset', {
  title: 'Pictures of several sizes',
  description: 'The same picture in several sizes, as in the attribute srcset of HTML.',
  examples: ['small.jpg 400w, large.jpg 1200w'],
});

export const fileName = scalar('FileName', {
  title: 'File name',
  description: 'The name of a file, without the folders it lies in.',
  examples: ['reply.txt'],
  pattern: '^[^/\\\\]+$',
});

export const sha256 = scalar('Sha256', {
  title: 'SHA-256',
  description: 'The SHA-256 hash of the file’s raw bytes, in lower-case hexadecimal digits.',
  pattern: '^[0-9a-f]{64}$',
});

export const affix = scalar('Affix', {
  title: 'Words beside a passage',
  description: 'Up to 32 characters.',
  maxLength: limits.affix,
});

export const id = scalar('Id', {
  title: 'Id',
  description: 'A name of 1 to 128 characters in any script, without white space and «#».',
  examples: ['eu-replies', 'kyjev-1'],
  pattern: idPattern,
});

/** An id that something bears (`#`) or that refers to something (`@`), as the reader's description writes it. */
const naming = (name: string, kind: `${'#' | '@'}${Named}`, description: string): z.ZodString =>
  z.string().max(limits.text).refine((text) => scalarChecks.Id(text))
    .meta({ id: name, kind, title: description, description, pattern: idPattern });

export const eventId = naming('EventId', '#event', 'Id of an event: its address is «#» and this id. No other event has it.');
export const quoteId = naming('QuoteId', '#quote', 'Id of a quotation. No other quotation of the file has it.');
export const personKey = naming('PersonKey', '@person', 'Key of an entry in «people».');
export const sourceKey = naming('SourceKey', '@source', 'Key of an entry in «sources».');
export const topicKey = naming('TopicKey', '@topic', 'Key of an entry in «topics».');
export const eventReference = naming('EventReference', '@event', 'Id of an event of this file.');
export const quoteReference = naming('QuoteReference', '@quote', 'Id of a quotation of this file.');
