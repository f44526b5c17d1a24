import { isCertainlyBefore } from './certainly-before.js';
import { differsFromPassage } from './differs-from-passage.js';
import type { Rule, Rules } from './object-rules.js';
import type { Media, TimelineEvent } from './types.js';

/** What is shown all the same but should not be published: asked by who edits a file, not by a page that shows it. */
export type Warnings = {
  rules: Rules;
  /** Whether an event that answers is over before the one that it answers begins. */
  isCertainlyBefore: (answer: string, answered: string, timeZone: string) => boolean;
};

const wordsHold: readonly Rule[] = [{ code: 'text-differs-from-passage', isBroken: differsFromPassage }];

/** What a retracted event said is shown nowhere, and should not be published with it either. */
const keepsRetracted = ({ status, summary, quotes, media, differences }: TimelineEvent): boolean =>
  status === 'retracted' && [summary, ...(quotes ?? []), ...(media ?? []), ...(differences ?? [])].some(Boolean);

/** All of them. They stay out of the browser's first view: `readEventFile(value, base, warnings)` asks them too. */
export const warnings: Warnings = {
  rules: {
    Media: [{ code: 'image-without-alt', isBroken: ({ type, alt }: Media) => type === 'image' && alt === undefined }],
    Event: [{ code: 'retracted-words-kept', isBroken: keepsRetracted }],
    Quote: wordsHold,
    QuoteVersion: wordsHold,
  },
  isCertainlyBefore,
};
