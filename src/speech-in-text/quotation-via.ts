import type { Place } from '../documents/find-words.js';
import type { Attribution } from './find-speaker.js';
import { callersIn, indexAt, type Frame, type Stretch } from './speech-frame.js';
import type { Caller } from './speech-heard.js';
import { phraseAt, within, wordFrom } from './speech-phrases.js';

/** What the names of media have in them. */
const medium =
  /(?:radio|\btv\b|televi|diario|post(?!\p{L})|herald|\bnews|times|gazette|tribune|journal|zeitung|blatt|agenc|agentur|presse?\b|rundfunk|kurier|anzeiger|пошта|газет|агент|канал|інформ|информ|вести|вісті|радіо|радио)/iu;

const farthest = 400;

/** «agencia Ibernova»: the kind of body is not its name. */
const properName = (name: string): string => name.replace(/^(?:\p{Ll}[\p{L}’'-]*\s+)+(?=\p{Lu})/u, '').replace(/\s+/gu, ' ').trim();

const isOrganization = (caller: Caller): caller is Extract<Caller, { kind: 'name' }> => caller.kind === 'name' && caller.mention.kind === 'organization';

/** Capitals behind a phrase: «told Harbour Herald». */
const capitals = /^[\s«„“"›»‹']*(?:(?:the|der|die|das|dem|la|le|el|l’|l'|the website|website|newspaper|agency|агентству|виданню|изданию)\s+)*[«„“"›»‹']*((?:\p{Lu}[\p{L}\p{N}’'.-]*)(?:\s+(?:of\s+|de\s+|the\s+)?\p{Lu}[\p{L}\p{N}’'.-]*){0,4})/u;

/** Where the words of reporting are looked for: around the quotation, to the end of its sentence. */
const areaOf = (frame: Frame, { whole }: Stretch, attribution: Attribution): Place => {
  const around = attribution.nearness === 'none' ? undefined : attribution.around;
  const sentence = frame.sentences[indexAt(frame.sentences, whole.end - 1)] ?? whole;
  const from = around ? Math.min(around.start, whole.end) : whole.end;
  return { start: Math.max(from, whole.start - farthest), end: Math.min(Math.max(sentence.end, around?.end ?? 0), whole.end + farthest) };
};

/** Behind each word of reporting, whoever stands there. */
const reporters = (frame: Frame, area: Place, { speaker, cue }: Attribution): string[] =>
  within(frame.words, area).flatMap((word) => {
    const index = wordFrom(frame.words, word.start);
    const count = phraseAt(frame.speech.report, frame.words, index);
    if (!count || (cue && word.start >= cue.start && word.end <= cue.end && cue.kind.startsWith('according'))) return [];
    const end = frame.words[index + count - 1]!.end;
    const [next] = callersIn(frame, { start: end, end: Math.min(area.end, end + 60) });
    if (next && next.start === speaker?.start) return [];
    if (next && isOrganization(next) && !/[.,;]/u.test(frame.text.slice(end, next.start))) return [next.mention.name];
    const [, name] = capitals.exec(frame.text.slice(end, Math.min(area.end, end + 80))) ?? [];
    return name && !next ? [name] : [];
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
    ...inThem.filter((name) => medium.test(name)),
    ...others.filter((name) => medium.test(name)),
  ];
  const via = found.find((name) => !isSpeaker(name));
  return via && properName(via);
}
