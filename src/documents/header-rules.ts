import type { Document, Ground, Stated } from './document.js';
import { ownSentence, publishedLead, updatedWord } from './day-labels.js';
import { isProse, type Line } from './lines-of.js';
import { personName } from './person-name.js';
import { dateInField, writtenDates } from './stated-date.js';

/** What a document can say of itself. */
export type Field = Exclude<keyof Document, 'name' | 'text' | 'noise' | 'language'>;

/** Something that it says. */
export type Statement = { field: Field; stated: Stated };

/** Reads one line at the head or the foot of a text. `language` is the text's, where it is known. */
export type Rule = (line: Line, language: string) => Statement[];

/** A statement whose words stand in a line; from where in it they are looked for. */
export const state = (field: Field, value: string | undefined, line: Line, ground: Ground, confidence: number, words = value ?? '', from = 0): Statement[] => {
  const at = line.words.indexOf(words, from);
  if (!value || at < 0) return [];
  const start = line.start + at;
  return [{ field, stated: { value, ground, confidence, place: { start, end: start + words.length } } }];
};

/** The first date in a line, as when the document was published. */
export const stateDate = (line: Line, from: number, language: string, ground: Ground, confidence: number): Statement[] => {
  const [found] = writtenDates(line.words.slice(from), language);
  return found ? state('published', found.date, line, ground, confidence, line.words.slice(from + found.start, from + found.end), from) : [];
};

const startsWithName = new RegExp(`^${personName}`, 'u');

const link = /https?:\/\/[^\s<>"“”»)\]]+/;
const imageLink = /\.(jpe?g|png|gif|webp|svg|avif|ico)(\?|$)|[/.]img[./]/i;

const addressIn = (words: string): string | undefined => {
  const found = link.exec(words)?.[0].replace(/[.,;:]+$/, '');
  return found && !imageLink.test(found) ? found : undefined;
};

const dateInPath = /\/(20\d\d|19\d\d)(?:\/(\d\d)\/(\d\d)|-(\d\d)-(\d\d)|(\d\d)(\d\d))(?=[/_-])/;

/** Many papers put the day into a story's address. */
export const dateOfAddress = (address: string): string | undefined => {
  const [, year, ...rest] = dateInPath.exec(address) ?? [];
  const [month, day] = rest.filter(Boolean);
  return year && month && day ? dateInField(`${year}-${month}-${day}`) : undefined;
};

/** Whose an address is, where nothing better is said. */
export const hostOf = (address: string): string | undefined => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];

const stateAddress = (line: Line, confidence: number): Statement[] => {
  const address = addressIn(line.words);
  const date = address && dateOfAddress(address);
  const of = state('url', address, line, 'header', confidence);
  return date ? [...of, ...state('published', date, line, 'header', 0.6, address)] : of;
};

const collected = /^date[:\s]\s{0,3}(\d{4}-\d\d-\d\d)\b\s{0,3}/i;

/** «date 2031-03-05 https://…» or «date 2031-03-05 Title», as collectors of pages write. */
const byCollector: Rule = (line) => {
  const [lead = '', date = ''] = collected.exec(line.words) ?? [];
  if (!lead || !dateInField(date)) return [];
  const rest = line.words.slice(lead.length);
  const title = rest && !link.test(rest) && rest.length <= 200 ? state('title', rest, line, 'header', 0.9) : [];
  return [...state('published', date, line, 'header', 0.95), ...stateAddress(line, 0.95), ...title];
};

const label = (words: string): RegExp => new RegExp(`^(?:${words})\\s{0,2}(?:[:：]|\\s[–—-]\\s)\\s{0,3}`, 'iu');

const labels: readonly [RegExp, Field, number][] = [
  [label('title|headline|titel|überschrift|titre|título|titolo|tytuł|заголовок|назва|название|загаловак|заглавие'), 'title', 0.9],
  [label(
    'publisher|publication|newspaper|outlet|medium|herausgeber|zeitung|éditeur|journal|periódico|editore|wydawca|видання|видавець|' +
    'издание|издатель'), 'publisher', 0.85],
  [label('source|quelle|fuente|fonte|źródło|джерело|источник|крыніца|източник|kaynak|المصدر|מקור|来源|出典|출처'), 'publisher', 0.6],
  [label(
    'authors?|by|written by|reporting by|text|autor(?:in|en)?|von|auteure?s?|par|autor(?:a|es)?|por|autore|di|tekst|автори?|авторы?|' +
    'аўтар|текст|مؤلف|الكاتب|بقلم|מאת|作者|記者|记者|기자|yazar'), 'author', 0.85],
];

/** «Source: IZ», «Author: Ada Vale», «Title: …». A source that is an address is the document's address. */
const byLabel: Rule = (line) => {
  for (const [lead, field, confidence] of labels) {
    const found = lead.exec(line.words);
    const value = found && line.words.slice(found[0].length).trim().replace(/[.,;]+$/, '');
    if (!found || !value) continue;
    if (link.test(value)) return stateAddress(line, 0.75);
    const most = field === 'title' ? 300 : 80;
    const only = field === 'author' ? startsWithName.exec(value)?.[0] : value;
    return value.length <= most ? state(field, only, line, field === 'author' ? 'byline' : 'header', confidence, only, found[0].length) : [];
  }
  return /^(url|link|address|adresse|web|permalink|originally published (at|on)|retrieved from|адреса?|посилання|ссылка)\b/iu.test(line.words) || /^https?:\/\/\S+$/.test(line.words)
    ? stateAddress(line, 0.8) : [];
};

/** «Published: 3 March 2031», «Veröffentlicht am 3. März 2031». When it was changed says nothing of when it was published. */
const byPublished: Rule = (line, language) => {
  const lead = publishedLead.exec(line.words)?.[0] ?? (line.words.length <= 200 ? ownSentence.exec(line.words)?.[0] : undefined);
  const rest = lead && line.words.slice(lead.length, lead.length + 60);
  // The date comes next, but for a weekday or a word: «Published: on Thursday, 3 March 2031».
  const [found] = rest ? writtenDates(rest, language) : [];
  return lead && found && found.start <= 24 && !updatedWord.test(rest!.slice(0, found.start)) ? stateDate(line, lead.length, language, 'header', 0.9) : [];
};

const byline = new RegExp(
  `^(?:by|von|par|por|di|written by|reported by|story by|ad|przez|автор|бялг)\\s{1,3}(${personName})(?=$|\\s{0,2}[,|•·–—(@/]|\\s{1,3}\\d)`, 'iu');
const lowerName = new RegExp(`\\s(${personName})(?=$|\\s{0,2}[,|•·–—(@/]|\\s{1,3}\\d)`, 'u');

/** «Von unserem Korrespondenten Ada Vale», where the word for what somebody is has a capital as well. */
const ofOurs = new RegExp(`^(?:by|von|par|por|di)\\s(?:our|unser\\p{L}{1,2}|notre|nuestr[oa]|nostr[oa])\\s[\\p{L}-]{1,40}\\s(${personName})$`, 'u');

/** «By Ada Vale», «Von Ada Vale», also with a date behind it. «By the harbour» and a sentence that goes on are none. */
const byByline: Rule = (line, language) => {
  if (line.words.length > 140 || isProse(line.words)) return [];
  const lead = byline.exec(line.words);
  const ours = ofOurs.exec(line.words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))?.[1];
  if (ours) return state('author', ours, line, 'byline', 0.85);
  const name = lead && lowerName.exec(line.words.slice(0, lead[0].length))?.[1];
  if (!name || /^(the|der|die|das|le|la|el)\b/i.test(name)) return [];
  return [...state('author', name, line, 'byline', 0.85), ...stateDate(line, name.length, language, 'byline', 0.85)];
};

const dateAndName = new RegExp(`(?<![\\d.])(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d\\d-\\d\\d), (\\p{Lu}[\\p{L}\\p{N} .&'’-]{1,50})$`, 'u');

/** «… 10.02.2031, Lower Harbour Gazette» at a line's end, where systems print a description. */
const byDateAndName: Rule = (line) => {
  const [, day, name] = dateAndName.exec(line.words.slice(-80)) ?? [];
  if (!day || !name) return [];
  const from = Math.max(0, line.words.lastIndexOf(day));
  return [...state('published', dateInField(day), line, 'header', 0.85, day, from), ...state('publisher', name, line, 'header', 0.75, name, from)];
};

/** «© 2031 Lower Harbour Gazette. All rights reserved.» */
const byCopyright: Rule = (line) => {
  const [, name] = new RegExp(
    '^(?:copyright\\s{0,2}©?|©|\\(c\\))\\s{0,2}(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s{0,2}(\\p{L}[\\p{L}\\p{N} &\'’-]{1,40})', 'iu').exec(line.words) ?? [];
  return name ? state('publisher', name.replace(/\s\d{4}\s*$/, '').trim(), line, 'header', 0.5) : [];
};

const itself = new RegExp(
  '^(?:як (?:раніше |вже )?(?:повідомля(?:в|ла|ло|ли)|писа(?:в|ла|ло|ли))|как (?:ранее )?(?:сообщал[аио]?|' +
  'писал[аио]?)) ["«]?([\\p{L}\\p{N}][\\p{L}\\p{N} .-]{1,30}?)["»]?\\s?[:,]', 'iu');

/** «Як повідомляв X:» before a list of its own stories: a paper that names itself. Agencies are named so as well. */
const byItself: Rule = (line) => state('publisher', itself.exec(line.words)?.[1], line, 'text', 0.4);

/** Rules for lines at the head or the foot of a text. */
export const lineRules: readonly Rule[] = [byCollector, byLabel, byPublished, byByline, byDateAndName, byCopyright];

/** Rules for any line. */
export const anywhereRules: readonly Rule[] = [byItself];
