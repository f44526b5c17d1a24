import { writtenSpan } from './written-span.js';

/** Words by which a text says that something is yet to come, whatever its day. */
const expected: Readonly<Record<string, RegExp>> = {
  en: /\b(?:(?:is|are|was|were|be|been) (?:\w+ )?(?:expected|due|scheduled|planned|set|slated|supposed) (?:to|for|on|in|by)|expects? to|plans? to|intends? to|hopes? to)\b/iu,
  uk: /(?:очіку|заплан|має відбутис|мають відбутис|планує|планують|передбач)\p{L}*/iu,
  ru: /(?:ожида|заплан|должн[аоы]? состоят|планирует|планируют|намечен)\p{L}*/iu,
  de: /\b(?:erwartet|geplant|vorgesehen|soll(?:en)?|plant|planen|angesetzt)\b/iu,
  fr: /\b(?:attendue?s?|prévue?s?|doi(?:t|vent)|devrai(?:t|ent)|prévoi(?:t|ent))\b/iu,
  es: /\b(?:previst[oa]s?|prevén?|espera que|esperan que|debe(?:n|ría)?|planea[n]?|programad[oa]s?)\b/iu,
};

/** Words of a verb in the future, which make a day yet to come only where it may be. */
const future: Readonly<Record<string, RegExp>> = {
  en: /\b(?:will|shall|would|won[’']t)\b/iu,
  uk: /(?:^|\P{L})(?:буде|будуть|матиме)\P{L}/iu,
  ru: /(?:^|\P{L})(?:будет|будут)\P{L}/iu,
  de: /\b(?:wird|werden|würden?)\b/iu,
  fr: /\p{L}(?:era|eront|ira|iront)(?!\p{L})/iu,
  es: /\p{L}(?:rá|rán)(?!\p{L})/iu,
};

/** So many milliseconds before its document’s day a thing may still be awaited by it: papers are dated by their printing. */
const awaited = 3 * 864e5;

/**
 * Whether what a clause tells of a day was yet to come when its document was written. `date` and `published` are EDTF; what was
 * over by some days then was not awaited, and before its document’s day something is expected only where the clause says so.
 */
export function isExpected(clause: string, date: string, language: string, published?: string): boolean {
  const base = language.split('-')[0]!;
  const [day, written] = [date, published ?? ''].map(writtenSpan);
  if (!day) return false;
  if (!written) return !!expected[base]?.test(clause) || !!future[base]?.test(clause);
  if (day.start >= written.end) return true;
  return day.end > written.start - awaited && !!expected[base]?.test(clause);
}
