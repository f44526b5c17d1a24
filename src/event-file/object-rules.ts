import { differsFromPassage } from './differs-from-passage.js';
import type { Level, RuleCode } from './problems.js';
import type { Account, Difference, Media, Source, Text, TimelineEvent } from './types.js';

/**
 * A rule within one object. Where it is broken, an error costs the object, or only `field` where one is named; a warning
 * costs nothing.
 */
export type Rule = { code: RuleCode; level: Level; field?: string; isBroken: (value: never) => boolean };

/** Whether there is a text that is not blank. */
const says = (text: Text | undefined): boolean =>
  text !== undefined && /\S/.test(typeof text === 'string' ? text : Object.values(text).join(''));

const showsNothing = ({ headline, summary, quotes, media, differences }: TimelineEvent): boolean =>
  !says(headline) && !says(summary) && !quotes?.length && !media?.length
  && !differences?.some(({ accounts }) => accounts.some((account) => account.quotes?.length));

const wordsHold: readonly Rule[] = [{ code: 'text-differs-from-passage', level: 'warning', isBroken: differsFromPassage }];

/**
 * The rules within one object of the format, by its name. They are asked once its unsound parts have been left out. The
 * schema and the reader use the same ones.
 */
export const objectRules: Readonly<Record<string, readonly Rule[]>> = {
  Event: [
    { code: 'nothing-to-show', level: 'error', isBroken: showsNothing },
    {
      code: 'retraction-not-retracted',
      level: 'error',
      field: 'retraction',
      isBroken: ({ retraction, status }: TimelineEvent) => !!retraction && status !== 'retracted',
    },
  ],
  Source: [{
    code: 'source-without-name',
    level: 'error',
    isBroken: ({ publisher, author, title, url }: Source) => !url && ![publisher, author, title].some(says),
  }],
  Account: [{ code: 'account-of-nobody', level: 'error', isBroken: ({ by, source }: Account) => !by && !source }],
  Difference: [{ code: 'too-few-accounts', level: 'error', isBroken: ({ accounts }: Difference) => accounts.length < 2 }],
  Media: [{
    code: 'image-without-alt',
    level: 'warning',
    isBroken: ({ type, alt }: Media) => type === 'image' && alt === undefined,
  }],
  Quote: wordsHold,
  QuoteVersion: wordsHold,
};
