import { dayLabels } from './day-labels.js';
import { daysInLine, type DayInLine } from './days-in-line.js';
import { personName } from './person-name.js';
import { weekdayOf } from './weekday-words.js';

/**
 * What makes the day of a line the document's own: a word that says so, what a ministry calls its piece, who wrote it, nothing else
 * beside it, a name behind it, a name before it («Lower Harbour, 3 March 2031»).
 */
export type Evidence = 'label' | 'dated' | 'release' | 'byline' | 'alone' | 'name-after' | 'name-before';

/** A line that says when its document was published or changed, and nothing of the story. */
export type DayLine = { published?: DayInLine; updated?: DayInLine; evidence: Evidence; weekday?: number };

type Kind = 'day' | 'published' | 'dated' | 'updated' | 'release' | 'byline' | 'weekday' | 'clock' | 'zone' | 'small' | 'number' | 'counter' | 'role' | 'name';

/** A piece of a line. `apart`: a mark stands between it and the one before. */
type Item = { kind: Kind; words: string; apart: boolean; day?: DayInLine; weekday?: number };

const longest = 160;

const between = /[\s,;|·•∙●◆/\\–—\-()[\]{}*_#>→.]*/y;
const zone = new RegExp(
  '(?:(?:UTC|GMT)\\s?[+−-]\\s?\\d{1,2}(?::?\\d\\d)?|[A-Z]{1,4}T|UTC|GMT|Z|мск|МСК|local time|Ortszeit|heure de Paris|heure locale|' +
  'hora local|' +
  'за київським часом|за Києвом|по московскому времени|по Москве)(?![\\p{L}\\d])', 'uy');
const clock = new RegExp(
  `(?:\\d{1,2}\\s?[:.hH]\\s?\\d\\d(?:[:.]\\d\\d)?(?!\\d)(?:\\s?(?:[ap]\\.?m\\.?|uhr|h(?:rs?)?))?|\\d{1,2}\\s?(?:[ap]\\.?m\\.?|uhr|h))(?![\\p{L}\\d])\\.?`, 'iuy');
const small = new RegExp(
  '(?:on|at|le|les|à|am|an|den|dem|um|vom|el|a las?|la|los|a|al|o|of|the|from|du|de|del|des|il|alle|às|в|о|об|у|от|від|на|з|с|in|en|' +
  'dans|fait|dado|done|г|года|год|' +
  'року|рік|рр?|м)(?![\\p{L}\\p{M}\\d])\\.?', 'iuy');
const number = /(?:vol|no|nr|n[.º°]{1,2}|n|núm|№|#|issue|heft|pages?|pp?|seite|s|с|стор|стр|pág)\.?\s?\d{1,5}(?:\s?\/\s?\d{1,4})?(?![\p{L}\d])/iuy;
const reference = /(?:ref(?:erence)?|az|aktenzeichen|réf(?:érence)?|вих|исх)\.?\s?[:：]?\s?(?:no|nr|№)?\.?\s?(?=[\p{L}/.-]{0,10}\d)[\p{L}\d/.-]{1,20}/iuy;
const bareNumber = /\d{1,5}(?:\s?\/\s?\d{1,4})?(?![\p{L}\d])/uy;
const counter = new RegExp(
  '(?:lesezeit|temps de lecture|tiempo de lectura|lectura|reading time|время чтения|час читання|читати|comments?|kommentare?|' +
  'commentaires?|comentarios?|' +
  'коментар\\p{L}{1,3}|комментари\\p{L}{1,3}|views?|vues|просмотр\\p{L}{1,3}|перегляд\\p{L}{1,3})\\s?[:：]?\\s?(?:ca\\. |' +
  '~)?\\d{1,6}(?:\\s?min(?:uten|utes|utos|s)?|\\s?мин|\\s?хв)?(?!\\p{L})|' +
  '(?:~\\s?)?\\d{1,6}[ -](?:min(?:ute|utes|uten|utos|s)?\\.?(?: read| lesezeit| de lecture| de lectura)?|мин\\p{L}{0,3}\\.?(?: чтения|' +
  ' на чтение)?|хв\\p{L}{0,5}\\.?(?: читання)?|comments?|' +
  'kommentare?|commentaires?|comentarios?|коментар\\p{L}{1,3}|комментари\\p{L}{1,3}|views?|vues|просмотр\\p{L}{1,3}|' +
  'перегляд\\p{L}{1,3})(?![\\p{L}])|' +
  '(?:leave a|no) comments?(?!\\p{L})|kommentar schreiben|laisser un commentaire|deja un comentario|sin comentarios', 'iuy');
const role = new RegExp(
  '(?:harbour |political |foreign |senior |chief |staff |our )?(?:correspondent|reporter|editor|writer|staff|newsroom|redaktion|' +
  'redakteur(?:in)?|korrespondent(?:in)?|correspondante?|journaliste|rédaction|' +
  'corresponsal|redacción|periodista|редакці[яї]|редакци[яи]|кореспондент(?:ка)?|корреспондент)(?!\\p{L})', 'iuy');
const byLead = new RegExp(
  '(?:(?:(?:written|reported|reporting|story|posted) )?by|von|par|por|di|autor(?:in)?s?:?|authors?:?|автори?:|авторы?:|текст:|text:|' +
  'опублікува(?:в|ла):?|опубликова[лв]а?:?):?\\s{1,3}', 'iuy');
const nameTail = '(?:\\s(?:in|for|with|à|aus|für|mit|en|avec|con)\\s\\p{Lu}[\\p{L}\\p{M}.’\'-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}.’\'-]{1,30})?)?';
const name = new RegExp(`${personName}(?:\\s(?:&|\\d{1,3}(?![\\d.:/]))(?:\\s${personName})?)?${nameTail}`, 'uy');
const pressOffice = /(?:press office|media office|pressestelle|service de presse|gabinete de prensa|прес-?служба|прес-?центр|пресс-служба|пресс-центр)(?!\p{L})(?:\s[\p{L}-]{1,20}){0,4}/iuy;
const quotedName = /[«"„“](?=[\p{Lu}\p{Lo}])[\p{L}\p{N} .’-]{1,40}[»"“”]/uy;
const host = /[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?![\p{L}\d])|@\w{2,30}/uy;
const smallAgency = /(?<=[(/])(?!left|right|links|rechts|mitte|photo|foto|file|archiv)\p{Ll}{2,6}(?=[)/,])/uy;

const matchAt = (pattern: RegExp, words: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(words)?.[0] ?? '';
};

const forms: readonly [Kind, RegExp][] = [
  ['updated', dayLabels.updated], ['published', dayLabels.published], ['dated', dayLabels.dated], ['release', dayLabels.release], ['counter', counter],
  ['clock', clock], ['zone', zone], ['role', role], ['small', small], ['number', number], ['number', reference], ['name', pressOffice],
];

const word = /\p{L}[\p{L}\p{M}'’-]{0,20}/uy;

const weekdayAt = (words: string, at: number, language: string): Pick<Item, 'words' | 'weekday'> | undefined => {
  const found = matchAt(word, words, at);
  const weekday = found ? weekdayOf(found, language) : undefined;
  return weekday === undefined ? undefined : { words: found, weekday };
};

/** A full stop behind a name, and a word with a colon behind it, are not part of the name: «Ada Vale Datum: …». */
const nameOnly = (words: string, at: number): string => {
  const found = matchAt(name, words, at);
  const own = /^\s?[:：]/.test(words.slice(at + found.length)) ? found.replace(/\s\S+$/, '') : found;
  return own.replace(/(?<=[\p{L}\p{M}]{2})\.$/u, '');
};

const nameAt = (words: string, at: number): string =>
  matchAt(host, words, at) || matchAt(smallAgency, words, at) || matchAt(quotedName, words, at) || nameOnly(words, at);

const bylineAt = (words: string, at: number): string => {
  const lead = matchAt(byLead, words, at);
  const named = lead && nameOnly(words, at + lead.length);
  return named && lead + named;
};

/** What stands at a place of a line. No name and no byline reaches into the day behind it: «By Ada Vale March 3, 2031». */
const itemAt = (words: string, at: number, days: readonly DayInLine[], language: string, before?: Kind): Omit<Item, 'apart'> | undefined => {
  const day = days.find(({ start }) => start === at);
  if (day) return { kind: 'day', words: words.slice(day.start, day.end), day };
  const next = days.find(({ start }) => start > at)?.start ?? words.length;
  const free = words.slice(0, next);
  const weekday = weekdayAt(free, at, language);
  if (weekday) return { kind: 'weekday', ...weekday };
  const by = bylineAt(free, at);
  if (by) return { kind: 'byline', words: by };
  if (before === 'release' && matchAt(bareNumber, free, at)) return { kind: 'number', words: matchAt(bareNumber, free, at) };
  for (const [kind, form] of forms) {
    const found = matchAt(form, free, at);
    if (found) return { kind, words: found };
  }
  const named = nameAt(free, at);
  return named ? { kind: 'name', words: named } : undefined;
};

/** The pieces of a line; `undefined` where something stands in it that is none. */
const itemsOf = (words: string, days: readonly DayInLine[], language: string): Item[] | undefined => {
  const items: Item[] = [];
  for (let at = 0; ;) {
    const gap = matchAt(between, words, at);
    at += gap.length;
    if (at >= words.length) return items;
    const item = itemAt(words, at, days, language, items.at(-1)?.kind);
    if (!item) return undefined;
    at += item.words.length;
    items.push({ ...item, apart: /[^\s]/.test(gap) });
  }
};

/** What has a day of its own that is not the document's. */
const otherDays = new RegExp(
  '(?<!\\p{L})(?:deadline|due|event|start|opening|closing|born|died|valid|expires?|until|next|meeting|election|concert|performance|' +
  'premiere|anniversary|birthday|battle|treaty|agreement|act|law|photo|picture|image|' +
  'retrieved|accessed|archived|frist|termin|beginn|geboren|gestorben|gültig|foto|bild|abgerufen|né|née|mort|début|date limite|photo|' +
  'nacid[oa]|fecha límite|' +
  'plazo|inicio|народився|народилася|початок|фото|родился|родилась|начало|снимок)(?![\\p{L}\\p{M}])', 'iu');

const isName = ({ kind }: Item): boolean => kind === 'name';

/**
 * A name before the day is a place, a paper, a person or a section. «Bridge Closed On 3 March 2031» is a title, since no mark parts it;
 * with the time of day it is none.
 */
const canStandBefore = (items: readonly Item[], from: number, needsMark: boolean): boolean => {
  const item = items[from]!;
  const next = items[from + 1];
  return item.words.split(/\s+/).length <= 5 && !otherDays.test(item.words) && (!needsMark || next === undefined || next.apart);
};

const labelsOf: readonly Kind[] = ['published', 'dated', 'updated', 'release'];

/** The days of a line with the word that each is said of; a label behind a day, with no day or time of its own, is of that day. */
const labelled = (items: readonly Item[]): [day: DayInLine, label: Kind | undefined][] => {
  const found: [DayInLine, Kind | undefined][] = [];
  let label: Kind | undefined;
  items.forEach(({ kind, day }, at) => {
    if (labelsOf.includes(kind)) label = kind;
    if (!day) return;
    found.push([day, label]);
    label = undefined;
    const behind = items[at + 1];
    const hasOwn = items.slice(at + 2).some((item) => item.kind === 'day' || item.kind === 'clock');
    if (behind?.kind === 'updated' && !hasOwn) found.push([found.pop()![0], 'updated']);
  });
  return found;
};

const needsMark = (items: readonly Item[], isDateline: boolean): boolean =>
  !isDateline && (items.every(({ kind }) => kind !== 'clock') || items.some(({ kind }, at) => kind === 'small' && items[at - 1]?.kind === 'name'));

const evidenceOf = (items: readonly Item[], label: Kind | undefined, isDateline: boolean): Evidence | undefined => {
  if (label === 'published') return 'label';
  if (label === 'dated') return items.some(isName) ? undefined : 'dated';
  if (label === 'release') return 'release';
  if (items.some(({ kind }) => kind === 'release')) return 'release';
  if (items.some(({ kind }) => kind === 'byline')) return 'byline';
  const at = items.findIndex(({ kind }) => kind === 'day');
  const before = items.slice(0, at).flatMap((item, from) => (isName(item) ? [from] : []));
  if (before.length) return before.length <= 3 && before.every((from) => canStandBefore(items, from, needsMark(items, isDateline))) ? 'name-before' : undefined;
  return items.slice(at).some(isName) ? 'name-after' : 'alone';
};

/**
 * Reads a line that consists of nothing but a day and what stands beside one: words such as «Published» or «Updated», the weekday, the
 * time, a place, a paper, who wrote it, the number of a release, how long it takes to read. `undefined` for any other line, and where
 * two days have an equal claim. A line of prose is none: every word must be one of these. `isDateline`: an agency is named in it, so that
 * the place needs no mark before the day.
 */
export function readDayLine(words: string, language: string, isDateline = false): DayLine | undefined {
  if (words.length > longest || !/\d/.test(words)) return undefined;
  const [primary = ''] = language.toLowerCase().split('-');
  const days = daysInLine(words, primary);
  const items = days.length && days.length <= 3 ? itemsOf(words, days, primary) : undefined;
  if (!items || items.length > 14) return undefined;
  const all = labelled(items);
  const updated = all.find(([, label]) => label === 'updated')?.[0];
  const own = all.filter(([, label]) => label !== 'updated');
  const sure = own.filter(([, label]) => label === 'published');
  const [chosen] = sure.length ? sure : own;
  if (new Set((sure.length ? sure : own).map(([{ date }]) => date)).size > 1) return undefined;
  const evidence = chosen ? evidenceOf(items, chosen[1], isDateline) : 'alone';
  if (!evidence || (!chosen && !updated)) return undefined;
  const weekday = items.find(({ kind }) => kind === 'weekday')?.weekday;
  return { ...(chosen && { published: chosen[0] }), ...(updated && { updated }), evidence, ...(weekday !== undefined && { weekday }) };
}
