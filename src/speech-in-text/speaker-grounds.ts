import type { SpeakerGround } from '../documents/mentions.js';

/** How sure a speaker is who was named on a ground. Set by judgement, in the order in which grounds mislead less; not fitted to counts. */
export const groundConfidence: Readonly<Record<SpeakerGround, number>> = {
  'name-after-cue': 0.95,
  'name-before-cue': 0.9,
  'according-to': 0.85,
  colon: 0.85,
  description: 0.75,
  'next-sentence': 0.7,
  pronoun: 0.7,
  'quotation-before': 0.55,
};

/** Below this nobody is named, and the question is asked. */
export const leastConfidence = 0.5;

/** A description that no name in the text could be found for: its own words are named. */
export const unresolvedShare = 0.8;
/** A speaker whose description or pronoun was read at a cue in another sentence. */
export const farCueShare = 0.85;
/** Every sentence between two quotations makes it less likely that one mouth spoke both. */
export const distanceShare = 0.93;
