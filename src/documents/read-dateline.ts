import type { Line } from './lines-of.js';
import { personName } from './person-name.js';
import { state, stateDate, type Rule, type Statement } from './header-rules.js';
import { writtenDates } from './stated-date.js';

/** What stands before the dash or the colon of an agency's first line. */
const head = /^(.{2,110}?)(?:\s{1,2}[-–—]{1,2}\s|\s?[—–]{1,2}\s?|:\s|(?<=[)/])\.?\s(?=\p{Lu})|$)/u;

/** Agencies are in brackets or between strokes; some write theirs in small letters («dpa»). */
const inBrackets = /\(([\p{Lu}\p{Lo}][\p{L}\p{N} .&/'’-]{1,40}|\p{Ll}{2,6}(?:\/\p{L}{2,6})?)\)|\/([\p{Lu}\p{Lo}][\p{L}\p{N} .&'’-]{1,40})\//u;

/** What else stands in brackets behind a name: where somebody is in a picture, whose it is. */
const noAgency = /^(left|right|cent(er|re)|links?|rechts|mitte|li|re|photo|foto|file|archiv|izq|der|gauche|droite|зліва|слева|справа|фото)$/iu;

/** «ЛИССАБОН. 10 февраля. AGENCY»: an agency in capitals behind a full stop. */
const afterStop = /\.\s([\p{Lu}][\p{Lu}\p{N}.]{2,30})$/u;

/** «SULIN, 19 March 2031. The ministers …»: a place, a whole date and a full stop. */
const placeAndDate = /^\p{Lu}[\p{L}\p{M} .'’-]{1,40},\s.{6,24}?\d{4}(?:\s(?:года|г|року|р))?\.\s(?=["“«„]?\p{Lu})/u;

/** A place: one to four words with a capital, no preposition of a sentence that begins. */
const placeWords = /^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?:[\s/-]{1,2}\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}$/u;
const prepositions = new RegExp(
  '^(on|in|at|by|since|from|until|before|after|am|im|seit|vom|bis|le|la|les|en|depuis|dès|el|los|desde|em|no|na|il|nel|dal|w|we|od|do|' +
  'у|в|на|з|із|с|со|до|від|от|к)(\\s|$)', 'iu');

const isPlace = (words: string): boolean => {
  const place = words.replace(/[,.;\s(/]+$/, '');
  return placeWords.test(place) && !prepositions.test(place);
};

const nameAlone = new RegExp(`^${personName}$`, 'u');

/** Who is named between the date and the colon: «Brussels 10.02.2031 Ada Vale:». */
const authorAfter = (line: Line, from: number, to: number): Statement[] => {
  const name = line.words.slice(from, to).replace(/^[\s,.|–—-]+|[\s,.]+$/g, '');
  return name.includes(' ') && nameAlone.test(name) ? state('author', name, line, 'byline', 0.75, name, from) : [];
};

/** «Ada Vale (3 March 1931 – 5 April 2030)»: a dash within brackets ends nothing. */
const isOpen = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

/**
 * The line that an agency's story begins with: «LISBON, March 3 (Agency) —», «Brussels 10.02.2031 Ada Vale:», «Feb. 1, 2031 (Agency)—»,
 * «LISBOA. 3 de marzo. /Agencia/.». It needs a place or an agency: «12 February 2031: The council met» is an entry of a chronology. A
 * date without a year is none.
 */
export const readDateline: Rule = (line, language) => {
  const start = line.words.slice(0, 130);
  const before = placeAndDate.exec(start)?.[0].trimEnd() ?? head.exec(start)?.[1] ?? '';
  if (!before || before.length === line.words.length || isOpen(before)) return [];
  const agency = inBrackets.exec(before) ?? afterStop.exec(before);
  const [date] = writtenDates(before, language);
  const bracketed = agency?.[1] ?? agency?.[2];
  const name = bracketed && !noAgency.test(bracketed) ? bracketed : undefined;
  if (!name && !date) return [];
  const lead = before.slice(0, Math.min(agency?.index ?? before.length, date?.start ?? before.length));
  // «LISBON, March 3 (Agency)»: of what stands before the brackets the place comes first, to the comma or the number.
  const place = lead.split(/[,.](?:\s|$)|\s\d/)[0] ?? '';
  if (lead.trim() ? !isPlace(place) || lead.slice(place.length).split(' ').length > 4 : !name) return [];
  const end = Math.max(name && agency ? agency.index + agency[0].length : 0, date?.end ?? 0);
  const author = date ? authorAfter(line, end, before.length) : [];
  // «Ada Vale (Harbour Party) said – …»: behind the agency the story begins, or who wrote it is named.
  if (!author.length && !/^(\s?(года|г|року|р))?[.,]?\s*$/.test(before.slice(end))) return [];
  return [
    ...(date ? stateDate(line, 0, language, 'byline', 0.88) : []),
    ...(name ? state('publisher', name, line, 'byline', 0.6) : []),
    ...author,
  ];
};
