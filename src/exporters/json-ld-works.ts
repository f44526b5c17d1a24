import { readDate } from '../dates/edtf-date.js';
import { safeAddress } from '../event-file/address.js';
import { flatText } from '../event-file/flat-text.js';
import type { Story } from '../event-file/reader.js';
import { chooseText } from '../event-file/text.js';
import type { Quote, Source, Text } from '../event-file/types.js';

/** A value of JSON-LD, as JSON can write it. */
export type Value = string | number | string[] | Thing | Thing[];

/** A thing of schema.org: its type and its properties. */
export type Thing = { [property: string]: Value };

/** The story that is written, and the language that it is written for. */
export type Writing = { story: Story; language: string };

/** A thing of a type with those of its properties that say something. */
export function thing(type: string | string[], properties: Record<string, Value | undefined>): Thing {
  const said = Object.entries(properties).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length));
  return { '@type': type, ...(Object.fromEntries(said) as Thing) };
}

const unlessBlank = (text: string): string | undefined => (/\S/.test(text) ? text : undefined);

const chosen = (text: Text | undefined, { story, language }: Writing): string =>
  text === undefined ? '' : chooseText(text, language, story.language).text;

/** A text in the language of the reader; undefined where it is blank. */
export const textOf = (text: Text | undefined, writing: Writing): string | undefined => unlessBlank(chosen(text, writing));

/** As `textOf`, of a text with inline Markdown, which consumers would show as it is written. */
export const proseOf = (text: Text | undefined, writing: Writing): string | undefined => unlessBlank(flatText(chosen(text, writing)));

/** A full day of the years 1 to 9999, or a time on it, with the parts of its offset. */
const plainDate = /^(?!0000)(\d{4}-\d\d-\d\d)(?:(T[\d:.]+)(?:(Z)|([+−-])(\d\d):?(\d\d)?))?$/;

/** A plain date as schema.org writes it, and not a digit more exact: ISO 8601 in full, the offset with its minutes. */
function isoDate(edtf: string): string | undefined {
  const [all, day = '', clock = '', zulu, sign = '', hours, minutes = '00'] = plainDate.exec(edtf) ?? [];
  if (!all) return undefined;
  return day + clock + (zulu ?? (hours ? `${sign === '+' ? '+' : '-'}${hours}:${minutes}` : ''));
}

/**
 * The dates that an EDTF date names, where ISO 8601 says the same as it does: one of a day or a time of day, two of an
 * interval between such. None of any other: consumers fill up a month or a year to its first day, and know no doubt, no
 * open end, no year BCE.
 */
export function isoDates(edtf: string): string[] {
  const dates = readDate(edtf) ? edtf.split('/').map(isoDate) : [];
  return dates.every((date) => date !== undefined) ? dates : [];
}

/** As `isoDates`, for a property that takes a single date: an interval is none. */
function isoDateOf(edtf = ''): string | undefined {
  const dates = isoDates(edtf);
  return dates.length === 1 ? dates[0] : undefined;
}

/** A person or an organization by a name; undefined without one, for consumers refuse it. */
const agent = (type: 'Person' | 'Organization', name: string | undefined, jobTitle?: string): Thing | undefined =>
  name === undefined ? undefined : thing(type, { name, jobTitle });

/**
 * Who said a quotation. One whom the sources do not name is a person as they call them. A job title belongs to a person
 * alone.
 */
function speakerOf({ speaker, role }: Quote, writing: Writing): Thing | undefined {
  const person = writing.story.people.get(speaker ?? '');
  const name = textOf(person?.name, writing);
  if (person?.kind === 'organization') return agent('Organization', name);
  return agent('Person', name, textOf(role ?? person?.role, writing));
}

const addressOf = ({ url }: Source): string | undefined => (url === undefined ? undefined : safeAddress(url));

/**
 * A source of the story; undefined where nothing names it. It is a `CreativeWork` and no more: a publisher and an address make
 * no `NewsArticle`, for a book, a speech in an archive and an encyclopedia have them too, and the file does not say which it
 * is. Nor does it say what kind of author one is: a person, which is also what «people» takes for granted.
 */
export function sourceThing(id: string | undefined, writing: Writing): Thing | undefined {
  const source = writing.story.sources.get(id ?? '');
  if (!source) return undefined;
  const url = addressOf(source);
  const [title, publisher, author] = [source.title, source.publisher, source.author].map((text) => textOf(text, writing));
  // Consumers need one of the two: without a title and an address a work goes by who published or wrote it.
  const name = title ?? (url ? undefined : publisher ?? author);
  if (!name && !url) return undefined;
  return thing('CreativeWork', {
    name,
    url,
    publisher: agent('Organization', publisher),
    author: agent('Person', author),
    datePublished: isoDateOf(source.published),
    inLanguage: source.language,
  });
}

/**
 * A quotation in its own wording, which is what its source is cited for. Who said it is its `creator`: `spokenByCharacter` is for
 * what somebody says within a work, a film or a novel. schema.org wants the origin of a quotation under `isBasedOn`, where an
 * address suffices; consumers look for `citation`, which has the whole source. Only a date of its own is its date.
 */
export function quotation(quote: Quote, writing: Writing): Thing {
  const source = writing.story.sources.get(quote.source);
  return thing('Quotation', {
    text: quote.text,
    inLanguage: quote.language ?? source?.language ?? writing.story.language,
    creator: speakerOf(quote, writing),
    dateCreated: isoDateOf(quote.date),
    isBasedOn: source && addressOf(source),
    citation: sourceThing(quote.source, writing),
  });
}
