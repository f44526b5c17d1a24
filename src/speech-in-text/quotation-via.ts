import type { Place } from '../documents/find-words.js';
import type { Attribution } from './find-speaker.js';
import { callersIn, indexAt, type Frame, type Stretch } from './speech-frame.js';
import { outletName } from './outlet-names.js';
import type { Caller } from './speech-heard.js';
import { phraseAt, within, wordFrom } from './speech-phrases.js';

const farthest = 400;

/** The stop of the sentence, not that of «U.S.». */
const withoutStop = (name: string): string => name.replace(/(?<=\p{L}{3})[.-]+$/u, '');

/** «agencia Ibernova»: the kind of body is not its name. */
const properName = (name: string): string => withoutStop(name.replace(/^(?:\p{Ll}[\p{L}’'-]*\s+)+(?=\p{Lu})/u, '').replace(/\s+/gu, ' ').trim());

const isOrganization = (caller: Caller): caller is Extract<Caller, { kind: 'name' }> => caller.kind === 'name' && caller.mention.kind === 'organization';

/** Nouns for media, as they stand before a name: «the newspaper Kestrel», «виданню „…“». */
const outlet = [
  'newspaper|paper|daily|weekly|magazine|news agency|agency|broadcaster|channel|station|radio station|radio|website|site|portal|podcast|outlet',
  '(?:агентств|агенці|видан|газет|телеканал|канал|портал|сайт|журнал|радіо|радио|издани|тижневик|еженедельник)\\p{L}*',
  'zeitung|tageszeitung|wochenzeitung|magazin|nachrichtenmagazin|agentur|nachrichtenagentur|sender|fernsehsender|radiosender|portal|blatt|zeitschrift',
  'journal|quotidien|hebdomadaire|l[’\']agence|agence|chaîne|radio|revue|diario|periódico|agencia|cadena|emisora|semanario|revista|canal',
].join('|');

/** Capitals behind a phrase, and names of websites: «told Harbour Herald», «aif.ru». */
const capitals = new RegExp(
  `^[\\s«„“"›»‹']*(?:(?:the|der|die|das|dem|den|des|la|le|les|el|al|du|l’|l'|${outlet})\\s*(?:[«„“"›»‹']|\\s|(?<=[’'])))*[«„“"›»‹']*` +
    '([\\p{L}\\p{N}-]+\\.(?:com|org|net|info|media|news|eu|uk|ua|ru|de|fr|es)(?![\\p{L}\\p{N}])|' +
    '\\p{Lu}[\\p{L}\\p{N}’\'.-]*(?:\\s+(?:of\\s+|de\\s+|the\\s+)?\\p{Lu}[\\p{L}\\p{N}’\'.-]*){0,4})',
  'u',
);

/** Those who hear something and bring it to nobody. */
const hearers =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|he|she|it|they|the|in|i|januar|februar|märz|juni|juli|oktober|dezember|parliament|congress|mps?|bundestag|senat|senate|sénat|senado|rada|рада|рад[иіу]|дум[аеы])$/iu;

/** Where the words of reporting are looked for: around the quotation, to the end of its sentence. */
const areaOf = (frame: Frame, { whole }: Stretch, attribution: Attribution): Place => {
  const around = attribution.nearness === 'none' ? undefined : attribution.around;
  const sentence = frame.sentences[indexAt(frame.sentences, whole.end - 1)] ?? whole;
  const from = around ? Math.min(around.start, whole.end) : whole.end;
  return { start: Math.max(from, whole.start - farthest), end: Math.min(Math.max(sentence.end, around?.end ?? 0), whole.end + farthest) };
};

/** Words that do not tell by themselves that a medium follows: «said to», «in». */
const isWeak = (low: string | undefined): boolean => /^(?:à|au|a|al|in|im|в|у|with|mit)$/u.test(low ?? '');

/** The name right behind a word of reporting, up to whoever else stands there. */
const nameBehind = (frame: Frame, end: number, to: number, next: Caller | undefined, isSure: boolean): string | undefined => {
  const found = capitals.exec(frame.text.slice(end, Math.min(to, end + 80)));
  const [all = '', name = ''] = found ?? [];
  if (!found || hearers.test(name) || (next && next.kind !== 'body' && next.start < end + all.length)) return undefined;
  return isSure || /[«„“"›»‹]/u.test(all) || outletName.test(all) || /^\p{Lu}{2,}$/u.test(name) ? name : undefined;
};

/** «The Herald reported»: a body right before a word of reporting. */
const nameBefore = (frame: Frame, area: Place, { start }: Place): string[] => {
  const last = callersIn(frame, { start: area.start, end: start }).at(-1);
  return last && isOrganization(last) && /^["”»“]?\s+$/u.test(frame.text.slice(last.end, start)) ? [last.mention.name] : [];
};

/** Behind each word of reporting, whoever stands there, or else right before it. */
const reporters = (frame: Frame, area: Place, { speaker, cue }: Attribution): string[] =>
  within(frame.words, area).flatMap((word) => {
    const index = wordFrom(frame.words, word.start);
    const count = phraseAt(frame.speech.report, frame.words, index);
    if (!count || (cue && word.start >= cue.start && word.end <= cue.end && cue.kind.startsWith('according'))) return [];
    const last = frame.words[index + count - 1]!;
    const [next] = callersIn(frame, { start: last.end, end: Math.min(area.end, last.end + 60) });
    if (next && next.start !== speaker?.start && isOrganization(next) && !/[.,;]/u.test(frame.text.slice(last.end, next.start))) return [next.mention.name];
    const name = nameBehind(frame, last.end, area.end, next, !isWeak(last.low));
    return name ? [name] : nameBefore(frame, area, word);
  });

/** Names in marks behind a verb of citing: «цитує видання «…»». */
const inMarks = (frame: Frame, area: Place, named: readonly Stretch[]): string[] =>
  named.filter(({ whole }) => whole.start >= area.start && whole.end <= area.end).map(({ pieces }) => frame.text.slice(pieces[0]!.start, pieces[0]!.end));

/**
 * Through whom a document has the words: «told the Harbour Herald», «reported X». `undefined` where it has them itself, or where
 * those who listened are not named («told reporters»). `named`: the names in marks near the quotation.
 */
export function viaOf(frame: Frame, stretch: Stretch, attribution: Attribution, named: readonly Stretch[]): string | undefined {
  const { speaker, cue } = attribution;
  const area = areaOf(frame, stretch, attribution);
  const isSpeaker = (name: string): boolean => name === speaker?.mention.name;
  const others = callersIn(frame, area).filter(isOrganization).map(({ mention }) => mention.name);
  const inThem = inMarks(frame, area, named);
  const found = [
    ...reporters(frame, area, attribution),
    ...(cue?.kind === 'cite' ? [...inThem, ...others] : []),
    ...inThem.filter((name) => outletName.test(name)),
    ...others.filter((name) => outletName.test(name)),
  ];
  const via = found.find((name) => !isSpeaker(name));
  return via && properName(via);
}
