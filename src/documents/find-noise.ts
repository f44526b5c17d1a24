import type { Noise, NoiseKind } from './document.js';
import { isProse, linesOf, type Line } from './lines-of.js';
import { appeals, cookieBanner, phrases, pointers, tagLead, toReader, type PhraseKind } from './noise-words.js';
import { isTagList, tagsIn } from './tag-lists.js';

/** Longer than this is no button, no contact line and no banner. */
const longest = 400;

/** A line as phrases are compared: lower case, even apostrophes, no punctuation but within words. */
const plain = (words: string): string =>
  words.toLowerCase().replace(/[’ʼ`´]/g, "'").replace(/[^\p{L}\p{M}\p{N}'\s-]+/gu, ' ').replace(/(?<![\p{L}\p{M}\p{N}])['-]+|['-]+(?![\p{L}\p{M}\p{N}])/gu, '')
    .replace(/\s+/g, ' ').trim();

const mostWords = 16;

/** The longest phrase that begins at a word; 0 where none does. */
const phraseAt = (words: readonly string[], at: number): [length: number, kind?: PhraseKind] => {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const kind = phrases.get(words.slice(at, at + length).join(' '));
    if (kind) return [length, kind];
  }
  return [0];
};

/** The phrases that a line consists of, one after the other; `undefined` where it says anything else. */
const phrasesOf = (line: string): PhraseKind[] | undefined => {
  const words = plain(line.replace(/\(\d{1,6}\)|\b\d{1,6}$/g, ' ')).split(' ');
  const kinds: PhraseKind[] = [];
  for (let at = 0; at < words.length;) {
    const [length, kind] = phraseAt(words, at);
    if (!kind) return undefined;
    kinds.push(kind);
    at += length;
  }
  return kinds;
};

/** What a line is that consists of the words of buttons and headings: «Back to top | Home». Sections make a menu only in company. */
const phraseKind = (line: string): NoiseKind | undefined => {
  if (/(?<![.?!])\.$/.test(line) && line.length < 40) return undefined;
  const kinds = phrasesOf(line);
  const known = kinds?.find((kind): kind is Exclude<PhraseKind, 'section'> => kind !== 'section');
  return kinds && !known && kinds.length >= 3 ? 'navigation' : known;
};

/** A trail to where a page lies: «Home > World > Harbours», of which the first is known. */
const isTrail = (line: string): boolean => {
  const steps = line.length <= 120 ? line.split(/\s*[>›»/|→]\s*/).filter(Boolean) : [];
  return steps.length >= 3 && steps.every((step) => step.split(' ').length <= 4) && phrasesOf(steps[0]!) !== undefined && !isProse(line);
};

const counter = new RegExp(
  '^(views|viewed|reads|shares|переглядів|перегляди|просмотров|просмотры|vues|lectures|vistas|visitas|aufrufe|wyświetle(ń|nia)|' +
  'visualizza\\p{L}{2,6})\\s?[:：]?\\s?[\\d\\s.,]{1,12}[kкm]?$', 'iu');

const mailAddress = /[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,4}/;
const telephone = /(?<![\d-])(\+\d[\d ()./-]{6,18}\d|\(?0\d{1,5}\)?[ /-]\d[\d -]{4,12}\d|\d{3}[ .-]\d{3}[ .-]\d{4})(?![\d-])/;
const contactLead = new RegExp(
  '^(tel|phone|telephone|fax|e-?mail|contact|mob(ile)?|telefon|тел|телефон|факс|ел\\. пошта|эл\\. почта|téléphone|teléfono|telefono|' +
  'editorial office)\\.?\\s?:', 'iu');

const isContact = (words: string): boolean => {
  if (!mailAddress.test(words) && !telephone.test(words)) return contactLead.test(words) && words.length < 60 && /[\d@]/.test(words);
  return !isProse(words) && words.split(/\s+/).length <= 16 || contactLead.test(words);
};

const clock = '\\d{1,2}[:.]\\d\\d([:.]\\d\\d)?';
const isoMoment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?([.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/;
const numericMoment = new RegExp(`^(${clock},?\\s{1,3})?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(,?\\s{1,3}${clock}( [A-Z]{2,4})?)?$`);
const isMoment = (words: string): boolean => isoMoment.test(words) || (numericMoment.test(words) && /\d[:.]\d\d(\D|$)/.test(words) && /\s/.test(words));

const machineLine = [
  /^[a-z]{2,3}[_-]([A-Z]{2}|[A-Z][a-z]{3})$/, // a locale
  /^\d{2,5}\s?[x×* ]\s?\d{2,5}(\s(true|false|null))?$/, // sizes of a picture
  /^(true|false|null|undefined|\[object object\])$/i,
  /^(\/\/?[\w*:.-]+(\[[^\]]{1,80}\])?(\/@[\w:-]+)?)+(\s+(\/\/?[\w*:.-]+(\[[^\]]{1,80}\])?(\/@[\w:-]+)?)+)*$/, // XPath
  /^(?!.*\b(1[5-9]|20)\d\d\b)\d{1,6}([\s,.|/:-]{1,3}\d{1,6}){0,6}$/, // numbers of pages, counters; a year is a chapter's heading
  /^[#.]?[\w-]{1,60}\s?\{[^}]{0,300}\}$/, // a rule of a style sheet
  /^(var|let|const|function|window\.|document\.|if \()\s?\S{1,200}.{0,150}[;{}]$/,
  /^[\p{P}\p{S}\s]+$/u,
];
const imageFile = /^\S{1,300}\.(jpe?g|png|gif|webp|svg|avif|ico|mp4|mp3|webm|pdf)(\?\S{0,200})?$/i;
const address = /^((https?:)?\/\/|www\.)\S+$/i;
const rights = new RegExp(
  '^((copyright|©|\\(c\\))|.{0,60}\\b(all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|' +
  'todos os direitos reservados)|.{0,60}(усі права захищені|всі права захищені|все права защищены))', 'iu');

/** Whose a picture is, and what a press office writes round its text. */
const credit = new RegExp(
  '^(photo|picture|image|foto|bild|imagen|imagem|фото|світлина|снимок|ілюстрація|иллюстрация|illustration|video|відео|' +
  'видео)(grafi[ae])?(s|er|credit| credit| by| via)?\\s?[:©/].{2,80}$', 'iu');
const release = new RegExp(
  '^((for )?immediate release|press release|ends|-ends-|###|nota de prensa|comunicado de prensa|pressemitteilung|communiqué de presse|' +
  'пресс-релиз|прес-реліз)$', 'iu');

/** A machine's lines and addresses; paths only where there are two steps, since «/s/» is what people write. */
const machineKind = (words: string): NoiseKind | undefined => {
  if (isMoment(words)) return 'moment';
  if (counter.test(words)) return 'machine';
  if (/\s/.test(words) ? false : address.test(words) || imageFile.test(words)) return 'address';
  return machineLine.some((form) => form.test(words)) ? 'machine' : undefined;
};

/** A page's own sentences are short and quote nobody: «Join us, she said» is somebody's. */
const isAppeal = (words: string): boolean =>
  (cookieBanner.test(words) && !/["“”«»„]/.test(words)) || (appeals.some((appeal) => appeal.test(words)) && !(isProse(words) && /[,"“”«»„]/.test(words)));

/** What a line is by its own look. */
const kindOf = (words: string): NoiseKind | undefined => {
  if (words.length > longest) return address.test(words) ? 'address' : undefined;
  const byForm = machineKind(words) ?? phraseKind(words) ?? (isTrail(words) ? 'navigation' : undefined);
  if (byForm) return byForm;
  if (release.test(words)) return 'machine';
  if (credit.test(words) && !isProse(words)) return 'credit';
  if (pointers.test(words)) return 'related';
  if (isContact(words)) return 'contact';
  if (isAppeal(words)) return 'advertisement';
  if (words.length < 160 && rights.test(words)) return 'navigation';
  return isTagList(words) || (tagLead.test(words) && !isProse(words)) ? 'tags' : undefined;
};

/** `within`: it goes on with the line before it, so that its look says nothing. */
type Marked = Line & { kind?: NoiseKind | undefined; within: boolean };

/** Whether lines end where the page was full, not where the paragraph is: then what stands on one says nothing of it. */
const isWrapped = (lines: readonly Line[]): boolean => {
  const full = lines.filter(({ words }) => words.length >= 50 && words.length <= 100 && !/[.!?:…"”»]$/.test(words)).length;
  return full >= 3 && full > lines.length / 4 && lines.every(({ words }) => words.length <= 120);
};

/** Whether a line goes on with the one before it. */
const goesOn = (text: string, before: Line | undefined, line: Line): boolean =>
  before !== undefined && before.words.length >= 40 && !/[.!?:…"”»]$/.test(before.words) && !/\n\s*\n/.test(text.slice(before.end, line.start));

const byLook = (text: string, lines: readonly Line[]): Marked[] => {
  const wrapped = isWrapped(lines);
  return lines.map((line, at) => {
    const within = wrapped && goesOn(text, lines[at - 1], line);
    return { ...line, within, kind: within ? undefined : kindOf(line.words) };
  });
};

/** Titles that stand there again. A speaker's name before each answer stands there again as well: short lines are left. */
const markRepeated = (lines: Marked[]): void => {
  const seen = new Set<string>();
  let before = '';
  for (const line of lines) {
    const words = line.words.length <= longest ? plain(line.words) : '';
    const again = words && (words === before || (words.length >= 25 && words.includes(' ') && !line.words.endsWith(':') && seen.has(words)));
    if (again && !line.kind && !line.within && !isProse(line.words)) line.kind = 'repeated';
    seen.add(words);
    before = words;
  }
};

const listedAtMost = 12;

/** «Source: …» below a list of other stories is of this one. */
const saysWhence = /^[\p{L} -]{2,24}[:：]\s/u;

/** The titles below a heading such as «Latest posts», up to the next sentence that somebody wrote. */
const markListed = (lines: Marked[]): void => {
  let left = 0;
  for (const line of lines) {
    if (line.kind === 'related' && phraseKind(line.words)) left = listedAtMost;
    else if (line.kind || saysWhence.test(line.words)) continue;
    else if (left && !isProse(line.words) && line.words.length < 200) [line.kind, left] = ['related', left - 1];
    else left = 0;
  }
};

const isYear = (words: string): boolean => /^(1[5-9]|20)\d\d$/.test(words);

/** Single topics of a list that stands elsewhere, and a year in the midst of noise: that of the copyright. */
const markByNeighbours = (lines: Marked[]): void => {
  const topics = new Set(lines.flatMap(({ words, kind }) => (kind === 'tags' ? tagsIn(words) : [])));
  lines.forEach((line, at) => {
    if (line.kind || line.within) return;
    if (topics.has(line.words)) line.kind = 'tags';
    else if (isYear(line.words) && lines[at - 1]?.kind && lines[at + 1]?.kind) line.kind = 'machine';
  });
};

const headerLines = 4;

/** Between title and story a page speaks to who reads it; elsewhere such a line may be somebody's exclamation. */
const markAppeals = (lines: Marked[]): void => {
  for (const line of lines.slice(1, headerLines)) {
    if (line.kind) continue;
    if (line.words.length < 200 && /!$/.test(line.words) && !/["“”«»„]/.test(line.words.slice(1)) && toReader.test(line.words)) line.kind = 'advertisement';
    else if (isProse(line.words)) return;
  }
};

/** What a collector of pages writes before the first line: «date 2031-03-05 https://…». */
const collected = /^(?:date[:\s]\s{0,3}(?=\d{4}-))\d{4}-\d\d-\d\d\b/i;
const firstAddress = /^(\s{1,3})(https?:\/\/\S+)/;

const headerNoise = (first: Line | undefined): Noise[] => {
  const date = first && collected.exec(first.words)?.[0];
  if (!first || !date) return [];
  const end = first.start + date.length;
  const moment: Noise = { start: first.start, end, kind: 'moment' };
  const [, space = '', link = ''] = firstAddress.exec(first.words.slice(date.length)) ?? [];
  return link ? [moment, { start: end + space.length, end: end + space.length + link.length, kind: 'address' }] : [moment];
};

/**
 * The stretches of a text that tell nothing of its story: words of buttons, addresses, what machines print, lines that stand there
 * again, comment forms. In the text's order, none within another, in UTF-16 units. Whole lines, but for a collector's date before the
 * first. Read by their look in six languages and more: a paragraph of prose is left alone even where it stands there twice.
 */
export function findNoise(text: string): Noise[] {
  const lines = byLook(text, linesOf(text));
  markAppeals(lines);
  markRepeated(lines);
  markByNeighbours(lines);
  markListed(lines);
  const whole = lines.flatMap(({ start, end, kind }): Noise[] => (kind ? [{ start, end, kind }] : []));
  const header = lines[0]?.kind ? [] : headerNoise(lines[0]);
  return [...header, ...whole];
}
