import type { Place } from '../documents/find-words.js';
import { overlaps } from '../documents/place.js';
import { findSpeaker, type Attribution } from './find-speaker.js';
import type { FoundQuotation, NameMention } from '../documents/mentions.js';
import { pairMarks } from './pair-marks.js';
import { paragraphsOf } from '../documents/paragraphs.js';
import { quotationConfidence } from './quotation-doubt.js';
import { joinInterrupted } from './quotation-joined.js';
import { withoutNames, wordsWithin } from './quotation-names.js';
import { viaOf } from './quotation-via.js';
import { leastConfidence } from './speaker-grounds.js';
import type { Spoken } from './speaker-meant.js';
import { speechAfterDash } from './speech-after-dash.js';
import { cutAsides } from './speech-cut.js';
import { frameOf, heardIn, type Frame, type Stretch } from './speech-frame.js';
import type { Heard } from './speech-heard.js';

export type QuotationOptions = {
  /** BCP 47 tag of the text's language. */
  language: string;
  /** Stretches in which nothing is looked for. */
  noise?: readonly Place[];
  /** Whoever is named in the text: see `findNames`. */
  names: readonly NameMention[];
};

/** What stands in marks, with the asides cut out of it. */
const markedIn = (heard: Heard, paragraphs: readonly Place[], { language, noise }: QuotationOptions): Stretch[] =>
  pairMarks(heard.text, paragraphs, noise).map(({ whole, pieces, mark }) => {
    const cuts = pieces.map((piece) => cutAsides(heard, piece, language));
    return { whole, mark, pieces: cuts.flatMap((cut) => cut.pieces), asides: cuts.flatMap((cut) => cut.asides) };
  });

/** Speech behind a dash has marks within it; marks that begin before it have the dash. */
const stretchesIn = (heard: Heard, paragraphs: readonly Place[], options: QuotationOptions): Stretch[] => {
  const noise = options.noise ?? [];
  const dashed = speechAfterDash(heard, paragraphs, options.language)
    .filter(({ whole }) => !noise.some((place) => overlaps(place, whole)))
    .map((each): Stretch => ({ ...each, mark: '—' }));
  const marked = markedIn(heard, paragraphs, options).filter(({ pieces }) => pieces.length > 0);
  return inOrder([...dashed, ...marked]);
};

/** In the text's order, without what lies over one before it. */
const inOrder = (stretches: readonly Stretch[]): Stretch[] => {
  const kept: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.whole.start - other.whole.start))
    if (stretch.whole.start >= (kept.at(-1)?.whole.end ?? 0)) kept.push(stretch);
  return kept;
};

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text).replace(/\s+/gu, ' ');

const questionsOn = (text: string, { speaker, nearness }: Attribution, confidence: number): string[] => {
  if (!speaker) return [`Who said «${shown(text)}»? The document names nobody beside it.`];
  const questions: string[] = [];
  if (speaker.ground === 'quotation-before') questions.push(`Did ${speaker.mention.name} say «${shown(text)}» too? Nobody is named beside it; the quotation before it is by ${speaker.mention.name}.`);
  else if (speaker.ground === 'pronoun' || speaker.ground === 'next-sentence') questions.push(`Is it ${speaker.mention.name} who said «${shown(text)}»? The document has «${shown(speaker.words)}» there.`);
  else if (speaker.mention.kind === 'unnamed') questions.push(`Who is meant by «${shown(speaker.words)}»?`);
  if (confidence < 0.7 && nearness !== 'beside') questions.push(`Was «${shown(text)}» said by somebody, or do the marks hold it at a distance?`);
  return questions;
};

const foundQuotation = (frame: Frame, stretch: Stretch, attribution: Attribution, confidence: number, named: readonly Stretch[]): FoundQuotation => {
  const { cue, speaker } = attribution;
  const text = stretch.pieces.map(({ start, end }) => frame.text.slice(start, end)).join(' […] ');
  const via = viaOf(frame, stretch, attribution, named);
  return {
    pieces: stretch.pieces,
    text,
    whole: stretch.whole,
    ...(cue && { cue: { start: cue.start, end: cue.end } }),
    ...(speaker && { speaker }),
    ...(via && { via }),
    confidence: Math.round(confidence * 100) / 100,
    questions: questionsOn(text, attribution, confidence),
  };
};

/** A headline has part of a quotation that the text gives in full, with its speaker: so many of the first ones are compared with so many. */
const headlines = 3;
const compared = 40;
const fewestWords = 3;

/** What the first marks hold, if nobody beside it speaks, is a quotation where the text has the same words in a longer one. */
const withHeadlines = (frame: Frame, found: readonly FoundQuotation[]): FoundQuotation[] => {
  const heads = frame.stretches.slice(0, headlines).flatMap((stretch): FoundQuotation[] => {
    const own = found.find(({ whole }) => whole.start === stretch.whole.start);
    const { start, end } = { start: stretch.pieces[0]!.start, end: stretch.pieces.at(-1)!.end };
    const words = frame.text.slice(start, end).toLowerCase();
    const full = found.slice(0, compared).find(({ text, speaker, whole }) => speaker && whole.start > start && text.toLowerCase().includes(words));
    if (own?.speaker || !full?.speaker || wordsWithin(frame.whole, stretch) < fewestWords) return [];
    const speaker = { ...full.speaker, ground: 'quotation-before' as const, confidence: Math.max(leastConfidence, full.speaker.confidence * 0.9) };
    return [foundQuotation(frame, stretch, { speaker, nearness: 'none' }, own?.confidence ?? full.confidence * 0.9, [])];
  });
  const others = found.filter(({ whole }) => !heads.some((head) => head.whole.start === whole.start));
  return [...heads, ...others].toSorted((one, other) => one.whole.start - other.whole.start);
};

/**
 * The direct quotations of a text, in its order, each with whoever is said to have spoken it. Places are in UTF-16 units of the text;
 * pieces of different quotations never lie over one another. Names, titles and words held at a distance are left out.
 *
 * Speech that is interrupted and goes on in the same sentence («“…,” said Vale, “…”») is one quotation of two pieces; what begins
 * anew behind a full stop, in marks of its own, is another one. Within one pair of marks, and behind one dash, all is one quotation:
 * the asides are cut out of it. Nobody is named whose confidence is below `leastConfidence`: a question is asked instead.
 */
export function findQuotations(text: string, options: QuotationOptions): FoundQuotation[] {
  const { language } = options;
  const heard = heardIn(text, language, options.names);
  const paragraphs = paragraphsOf(text);
  const { spoken: stretches, named } = withoutNames(heard, joinInterrupted(heard, stretchesIn(heard, paragraphs, options)));
  const frame = frameOf(heard, stretches, paragraphs, language);
  const spoken: Spoken[] = [];
  const found: FoundQuotation[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const attribution = findSpeaker(frame, index, spoken);
    const confidence = quotationConfidence(frame, stretch, attribution);
    if (confidence === undefined) continue;
    spoken.push({ stretch, speaker: attribution.speaker, cue: attribution.cue });
    found.push(foundQuotation(frame, stretch, attribution, confidence, named));
  }
  return withHeadlines(frame, found);
}
