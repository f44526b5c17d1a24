import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/documents/', import.meta.url);

const documentsAreThere = existsSync(folder);

/** What a test is given that needs the documents: nothing where they are, the reason for its rest where they are not. */
export const whereDocumentsAre = documentsAreThere
  ? {}
  : { skip: 'NOT CHECKED: the documents (../shared/documents beside the checkout) are absent' };

if (!documentsAreThere) console.error(whereDocumentsAre.skip);

export const documentNames = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();

/** SHA-256 of a document's raw bytes, in lower-case hexadecimals. */
export const hashOfDocument = (name: string): string =>
  createHash('sha256').update(readFileSync(new URL(name, folder))).digest('hex');

/** A document's text as it stands. */
export const rawDocument = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** A document's text, its white space made single spaces. */
export const documentText = (name: string): string => oneSpaced(rawDocument(name));

export const oneSpaced = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Where in the text the words stand, each time; white space aside they have to stand there letter by letter. */
export function placesOf(words: string, text: string): number[] {
  const wanted = oneSpaced(words);
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && wanted; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** Whether the words stand between quotation marks, a comma or full stop of the sentence around them aside. */
export function standsBetweenMarks(words: string, text: string): boolean {
  const wanted = oneSpaced(words);
  return placesOf(wanted, text).some((at) =>
    /[“"„«]$/u.test(text.slice(0, at)) && /^[.,]?[”"“»]/u.test(text.slice(at + wanted.length)));
}

/** What stands between quotation marks in the text, a comma or full stop at its end left off. */
export function wordsBetweenMarks(text: string): string[] {
  const marks = [/“([^“”]+)”/gu, /"([^"]+)"/gu, /„([^“”]+)“/gu, /«([^»]+)»/gu];
  return marks.flatMap((mark) => [...text.matchAll(mark)].map((match) => withoutStop(match[1] ?? '')));
}

export const withoutStop = (words: string): string => words.replace(/[.,]$/u, '');

const months: Record<string, string> = { jan: '01', січ: '01', feb: '02', лют: '02', dec: '12', груд: '12' };
const month = '(Jan|Feb|Dec|січ|лют|груд)\\p{L}*\\.?';

/** The days that a text names, as ISO dates; a December without its year is 2021's, another month 2022's. */
export function daysNamedIn(text: string): Set<string> {
  const days = new Set<string>();
  const add = (day = '', name = '', year?: string) => {
    const number = months[name.toLowerCase()] ?? '';
    days.add(`${year ?? (number === '12' ? '2021' : '2022')}-${number}-${day.padStart(2, '0')}`);
  };
  for (const [, name, day, year] of text.matchAll(new RegExp(`${month} (\\d{1,2})\\b(?:, (20\\d\\d))?`, 'gu'))) add(day, name, year);
  for (const [, day, name, year] of text.matchAll(new RegExp(`\\b(\\d{1,2}) ${month}(?: (20\\d\\d))?`, 'gu'))) add(day, name, year);
  for (const [, day, number, year] of text.matchAll(/\b(\d\d)\.(\d\d)\.(20\d\d)\b/gu)) days.add(`${year}-${number}-${day}`);
  for (const [day] of text.matchAll(/\b20\d\d-\d\d-\d\d/gu)) days.add(day);
  return days;
}
